"""Every list is recognised, however it begins; what only looks like one is not."""

import re

import pytest

from linter.formats.text.read import read
from linter.model.source import Source
from linter.parse.lexicon import LOOK_ALIKE_STARTS, LOOK_ALIKES
from linter.parse.parse import parse
from linter.parse.soort import behind_number, soort_of
from tests.conftest import ROOT
from tests.parse.kinds import Case, cases


def name_of(case: Case) -> str:
    return case.name


LISTS, MARKDOWN, OTHERS = map(cases, ("lijst", "markdown", "ander"))


def test_there_are_many_of_each() -> None:
    assert min(len(LISTS), len(OTHERS)) >= 40


@pytest.mark.parametrize("above", ["Lijst van vragen", "Lijst van vragen en antwoorden", ""])
@pytest.mark.parametrize("number", ["Nr. 4 ", "Nr. 4\n", "2026D12345\n"])
def test_the_type_line_behind_the_number_counts(above: str, number: str) -> None:
    text = f"{above}\n36 740 Wet\n{number}VERSLAG HOUDENDE EEN LIJST VAN VRAGEN EN ANTWOORDEN\n\n1. Waarom?"
    assert parse(read(Source("lijst.txt", text.encode()))).soort == "vhlva"
    other = text.replace("VERSLAG HOUDENDE EEN LIJST VAN VRAGEN EN ANTWOORDEN", "LIJST VAN VRAGEN")
    assert parse(read(Source("lijst.txt", other.encode()))).soort == ("lva" if "antw" in above else "lv")


@pytest.mark.parametrize("case", LISTS, ids=name_of)
def test_a_list_is_recognised(case: Case) -> None:
    assert parse(read(Source("lijst.txt", case.text.encode()))).soort == case.kind


@pytest.mark.parametrize("case", MARKDOWN, ids=name_of)
def test_a_list_in_markdown_is_recognised(case: Case) -> None:
    assert parse(read(Source("lijst.md", case.text.encode()))).soort == case.kind


@pytest.mark.parametrize("suffix", ["txt", "md"])
@pytest.mark.parametrize("case", OTHERS, ids=name_of)
def test_what_is_no_list_is_not_taken_for_one(case: Case, suffix: str) -> None:
    document = parse(read(Source(f"ander.{suffix}", case.text.encode())))
    assert document.soort == "onbekend"
    assert [node.get("reden") for node in document.nodes.get("onherkend", ())] == [case.kind]


def test_of_an_empty_file_nothing_is_said() -> None:
    document = parse(read(Source("leeg.txt", b"")))
    assert document.soort == "onbekend"
    assert "onherkend" not in document.nodes


def test_a_file_of_this_project_is_no_list() -> None:
    folders = ("docs", "rules", "linter", "tests", "schemas", "tools", "benchmarks")
    found = [path for folder in folders for path in sorted((ROOT / folder).rglob("*.*"))]
    texts = [path for path in found if path.suffix in {".md", ".py", ".yaml", ".xsd", ".json"}]
    taken = [
        path
        for path in (*texts, *ROOT.glob("*.md"))
        if parse(read(Source(f"x{path.suffix}", path.read_bytes()))).soort != "onbekend"
    ]
    assert len(texts) > 100
    assert taken == []


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("LIJST VAN VRAGEN", "lv"),
        ("lijst van vragen en antwoorden", "lva"),
        ("Lijst van vragen met antwoorden", "lva"),
        ("VERSLAG HOUDENDE EEN LIJST VAN VRAGEN", "vhlv"),
        ("VERSLAG HOUDENDE EEN LIJST VAN VRAGEN MET DE DAAROP GEGEVEN ANTWOORDEN", "vhlva"),
        ("LIJST VAN VRAGEN.", "lv"),
        ("LIJST VAN VRAGEN over de begroting", ""),
        ("een vraag", ""),
        ("VERSLAG", ""),
        ("LIJST VAN BESLUITEN", ""),
        ("", ""),
    ],
)
def test_a_type_line_says_its_kind(line: str, kind: str) -> None:
    assert soort_of(line) == kind


@pytest.mark.parametrize(
    ("line", "rest"),
    [
        ("Nr. 4 LIJST VAN VRAGEN", "LIJST VAN VRAGEN"),
        ("nr. Lijst van vragen", "Lijst van vragen"),
        ("2022D25063 LIJST VAN VRAGEN", "LIJST VAN VRAGEN"),
        ("LIJST VAN VRAGEN", "LIJST VAN VRAGEN"),
    ],
)
def test_the_number_before_a_type_line_is_left_out(line: str, rest: str) -> None:
    assert behind_number(line) == rest


WORDS = """
    schriftelijke vragen antwoord antwoorden aanhangsel inbreng verslag nader tweede voorlopig nota
    stenografisch brief geachte aan gewijzigd gewijzigde motie amendement subamendement memorie nadere
    voorstel besluitenlijst agenda memo memorandum
"""


@pytest.mark.parametrize("name", LOOK_ALIKES)
def test_every_look_alike_begins_as_the_lexicon_says(name: str) -> None:
    lines = {line.strip() for case in [*LISTS, *OTHERS] for line in case.text.split("\n")}
    matched = [line for line in lines if LOOK_ALIKES[name].match(line)]
    assert all(line[:3].lower() in LOOK_ALIKE_STARTS or line[:4].isdigit() for line in matched)
    firsts = re.findall(r"[a-z]{3,}", LOOK_ALIKES[name].pattern)
    assert {word[:3] for word in firsts if word in WORDS.split()} <= LOOK_ALIKE_STARTS


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        ("Lijst van vragen", "onbekend"),
        ("LIJST VAN VRAGEN", "lv"),
        ("36 740 Jaarverslag\n\nLijst van vragen", "lv"),
        ("Lijst van vragen\n\nDe griffier van de commissie,\nDe Vries", "lv"),
    ],
)
def test_any_report_can_have_numbered_questions(head: str, kind: str) -> None:
    text = f"{head}\n\n1. Hoe is het ingericht?\n\n2. Wie is verantwoordelijk?"
    assert parse(read(Source("lijst.txt", text.encode()))).soort == kind
