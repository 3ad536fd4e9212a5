from collections.abc import Mapping
from hashlib import sha256
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


def test_it_is_told_which_bytes_were_judged_where_these_could_be_read(tmp_path: Path) -> None:
    whole, broken = tmp_path / "a.txt", tmp_path / "x.docx"
    whole.write_bytes(b"1\tWat kost dat?\n")
    broken.write_bytes(b"PK stuk")
    files = [judged(job) for job in jobs([str(whole), str(broken), "weg.txt"], begin(NOTHING))]
    hashes = [sha256(path.read_bytes()).hexdigest() for path in (whole, broken)]
    assert [file.sha256 for file in files] == [*hashes, None]
