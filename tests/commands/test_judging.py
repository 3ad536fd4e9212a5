from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from linter.commands.judging import begin, jobs, judged
from linter.errors import ConfigError
from linter.model.report import Outcome

NOTHING: Mapping[str, Any] = {
    "stage": None, "select": (), "ignore": (), "fail_on": None, "kind": None, "baseline": None, "lang": None,
    "config": None, "isolated": False, "today": None, "stdin_name": None, "words": [],
    "bijlagen": None,
}  # fmt: skip


def test_each_file_has_the_baseline_of_its_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("a/x.txt", "b/x.txt"):
        Path(name).parent.mkdir()
        Path(name).write_text("x")
    Path("a/vragenlint.toml").write_text("baseline = '../known.json'")
    Path("vragenlint.toml").write_text("baseline = 'b.json'\nexclude = 'b/'")
    found = list(jobs(["a", "b", "b/x.txt"], begin(NOTHING)))
    assert [(job.path, job.baseline) for job in found] == [
        (str(Path("a", "x.txt")), str(Path("a", "../known.json"))),
        (str(Path("b", "x.txt")), "b.json"),
    ]
    typed = {**NOTHING, "baseline": "eigen.json"}
    assert [job.baseline for job in jobs(["a", "b"], begin(typed))] == ["eigen.json"]


def test_what_cannot_be_judged_is_told_in_its_report() -> None:
    (job,) = jobs(["weg.docx"], begin({**NOTHING, "isolated": True}))
    assert judged(job).outcome is Outcome.UNDETERMINED


def test_a_name_for_standard_input_needs_standard_input() -> None:
    with pytest.raises(ConfigError, match="hoort bij -"):
        begin({**NOTHING, "stdin_name": "x", "words": ["y"]})


def test_a_hash_is_made_where_it_is_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "x.docx"
    path.write_bytes(b"PK stuk")
    (job,) = jobs([str(path)], begin(NOTHING))
    assert judged(job).sha256 is None
    assert judged(job, lambda data: data.hex()).sha256 == b"PK stuk".hex()
