from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from linter.commands import judging, many
from linter.commands.judging import Job, begin, jobs

NOTHING: Mapping[str, Any] = {
    "stage": None, "select": (), "ignore": (), "fail_on": None, "kind": None, "baseline": None, "lang": None,
    "config": None, "isolated": False, "today": None, "stdin_name": None, "words": [],
    "bijlagen": None,
}  # fmt: skip


def _todo(folder: Path) -> list[Job]:
    return list(jobs([str(folder)], begin({**NOTHING, "isolated": True})))


def test_few_small_files_are_not_much(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("x")
    assert not many.is_much(_todo(tmp_path))
    (tmp_path / "c.txt").write_bytes(b"x" * 3_000_000)
    assert many.is_much(_todo(tmp_path))
    assert many.sized(_todo(tmp_path)[0]._replace(found=judging.Found("weg"))) == 0


def test_files_with_bijlagen_are_judged_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "bijlagen").mkdir()
    (tmp_path / "bijlagen" / "1.pdf").write_bytes(b"%PDF-")
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("1\tKunt u dit toelichten?\n")
    todo = list(jobs(["."], begin(NOTHING)))
    assert todo[0].shelf is not None
    assert len(list(many.reports(todo, 2))) == len(todo)
