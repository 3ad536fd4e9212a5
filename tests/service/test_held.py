"""What holds for a file: what is asked, else what the administrator's configuration says; and a baseline."""

import json
from pathlib import Path

import pytest

from linter.errors import ConfigError
from linter.model.rule import Severity, Stage
from linter.service import doing
from linter.service.held import configuration, folders, held, known, site, spoken
from linter.service.task import Sent, Task, Work
from tests.service.conftest import LIST

SAID = """stage = "concept"
fail-on = "never"
site = "https://voorbeeld.nl/regels/"
rules = ["eigen"]

[severity]
NUM001 = "warning"

[[per-file]]
files = ["oud*.txt"]
ignore = ["NUM"]
"""
OWN = """severity: info
why: {nl: Daarom., en: Because.}
context: vraag/tekst
check:
  must_not_match: {pattern: bekend}
message: {nl: Een ander woord., en: Another word.}
help: {nl: Kies., en: Choose.}
examples:
  good: ["1\tWat?"]
  bad: ["1\tBent u ⟦bekend⟧?"]
"""


@pytest.fixture
def config(tmp_path: Path) -> str:
    (tmp_path / "eigen" / "woord").mkdir(parents=True)
    (tmp_path / "eigen" / "woord" / "own001_woord.yaml").write_text(OWN, "utf-8")
    (tmp_path / "vragenlint.toml").write_text(SAID, "utf-8")
    return str(tmp_path / "vragenlint.toml")


def _check(name: str, config: str = "", baseline: bytes = b"") -> list[str]:
    task = Task(Work.CHECK, (Sent(name, LIST.encode()),), config=config, baseline=baseline)
    report = json.loads(doing.do(task).body)
    return [one["code"] for file in report["files"] for one in file["findings"] if "known" not in one]


def test_what_the_configuration_says_unless_it_is_asked(config: str) -> None:
    options = held(Task(Work.CHECK, (), config=config), "a.txt")
    assert (options.stage, options.fail_on) == (Stage.CONCEPT, Severity.OFF)
    assert options.severity == {"NUM001": Severity.WARNING}
    asked = held(Task(Work.CHECK, (), said={"stage": "definitief"}, config=config), "a.txt")
    assert (asked.stage, asked.fail_on) == (Stage.DEFINITIEF, Severity.OFF)


def test_each_file_by_its_name_and_the_rules_of_ones_own(config: str) -> None:
    assert {"NUM001", "OWN001"} <= set(_check("nieuw.txt", config))
    assert "NUM001" not in _check("oud-3.txt", config)
    assert "OWN001" not in _check("nieuw.txt")
    assert [Path(folder).name for folder in folders(config)] == ["eigen"]
    assert folders("") == ()


def test_what_is_refused_is_said_in_the_language_of_the_configuration(tmp_path: Path) -> None:
    path = tmp_path / "vragenlint.toml"
    path.write_text('lang = "en"\n')
    assert (spoken("", str(path)), spoken("nl", str(path)), spoken("", ""), spoken("en", "")) == (
        "en",
        "nl",
        "nl",
        "en",
    )
    task = Task(Work.ANNOTATE, (Sent("brief.txt", b"Geachte voorzitter,"),), config=str(path))
    refused = doing.do(task).refused
    assert refused is not None
    assert refused.sentence.startswith("This is no list")


def test_where_the_pages_of_the_rules_are(config: str) -> None:
    assert site(Task(Work.CHECK, (), config=config)) == "https://voorbeeld.nl/regels/"
    assert site(Task(Work.CHECK, (), wish={"site": "https://a.nl/"}, config=config)) == "https://a.nl/"
    assert site(Task(Work.CHECK, ())) == ""


def test_a_baseline_knows_a_list_wherever_it_lay() -> None:
    (first,) = (
        one["fingerprint"]
        for file in json.loads(doing.do(Task(Work.CHECK, (Sent("a.txt", LIST.encode()),))).body)["files"]
        for one in file["findings"]
        if one["code"] == "NUM001"
    )
    lists = {"2026/a": {first: 1}, "b": {"0" * 16: 1}}
    baseline = json.dumps({"version": 1, "lists": lists}).encode()
    assert "NUM001" in _check("a.txt")
    assert "NUM001" not in _check("a.txt", baseline=baseline)
    assert known(Task(Work.CHECK, (), baseline=baseline), "a.docx") == {first: 1}
    assert "NUM001" in _check("c.txt", baseline=baseline)


def test_a_baseline_that_is_none_is_refused() -> None:
    refused = doing.do(Task(Work.CHECK, (Sent("a.txt", LIST.encode()),), baseline=b"[]")).refused
    assert refused is not None
    assert "geen baseline" in refused.sentence


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ('baseline = "b.json"', "baseline hoort niet bij de dienst"),
        ("[bijlagen]\n1 = '1.pdf'", "bijlagen hoort niet bij de dienst"),
        ("stage = 3", "stage"),
    ],
)
def test_a_configuration_that_cannot_be(said: str, told: str, tmp_path: Path) -> None:
    path = tmp_path / "vragenlint.toml"
    path.write_text(said, "utf-8")
    with pytest.raises(ConfigError, match=told):
        configuration(str(path))
