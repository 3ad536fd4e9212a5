from collections.abc import Mapping
from pathlib import Path
from typing import Any

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
