"""Many lists with bijlagen: by any number of processes and from what is kept, the same to the letter."""

import json
import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from linter.cli import run
from linter.commands import many
from linter.commands.judging import Job, begin, jobs, judged
from linter.commands.recall import Memory
from linter.model.report import FileReport, Outcome
from tests.commands.test_many import NOTHING
from tests.commands.test_shelf import WORD, filled, listing, pages

ROWS = ("1\t3\t5", "2\t4\t")


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of many dossiers, each a list with two bijlagen, the last of them with one page too few."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    place = tmp_path / "dossiers"
    place.mkdir()
    monkeypatch.chdir(place)
    for number in range(10, 10 + many.ENOUGH // 2):
        dossier(place / str(number), 5)
    dossier(place / "99", 4)
    return place


def dossier(folder: Path, count: int) -> None:
    filled(folder, **{"lijst.txt": listing(*ROWS).encode()})
    filled(folder / "bijlagen", **{"bijlage-1.pdf": pages(count), "2.docx": WORD})


def said(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    capsys.readouterr()
    run(["check", "--format", "json", "--today", "2026-03-04", *(words or (".",))])
    return capsys.readouterr().out


def test_any_number_of_processes_says_the_same(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    alone = said(capsys, ".", "--no-cache", "--jobs", "1")
    assert alone.count('"code": "BIJ007"') == 1
    assert json.loads(alone)["summary"]["skipped"] == 2 * len(list(here.iterdir()))
    for words in (("--no-cache", "--jobs", "2"), ("--jobs", "2"), ("--jobs", "2"), ("--jobs", "1")):
        assert said(capsys, ".", *words) == alone


def test_lists_with_bijlagen_pass_to_other_processes(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    todo = list(jobs([str(here)], begin(NOTHING)))
    monkeypatch.setattr(many, "judged", partial(_elsewhere, os.getpid()))
    made = list(many.reports(todo, 2))
    assert [one.kind for one in made[: len(todo) // 3]] == ["lv"] * (len(todo) // 3)
    assert {one.outcome for one in made[len(todo) // 3 :]} == {Outcome.SKIPPED}


def _elsewhere(own: int, job: Job) -> FileReport:
    """Judge a list in another process than `own`; what waits for lists is judged in that one."""
    assert (os.getpid() == own) is (job.options.bijlagen is None)
    return judged(job)


def _known() -> list[str]:
    """Return the lists whose reports are kept."""
    memory = Memory()
    todo = jobs(["."], begin({**NOTHING, "today": "2026-03-04"}))
    lists = [job for job in todo if job.found.path.endswith("lijst.txt")]
    return [job.found.path for job in lists if memory.recalled(job) is not None]


def _remove(last: Path) -> None:
    (last / "bijlagen" / "2.docx").unlink()


def _add(last: Path) -> None:
    filled(last / "bijlagen", **{"3.txt": b"x"})


def _rename(last: Path) -> None:
    (last / "bijlagen" / "2.docx").rename(last / "bijlagen" / "3.docx")


def _grow(last: Path) -> None:
    filled(last / "bijlagen", **{"bijlage-1.pdf": pages(9)})


def _name(last: Path) -> None:
    filled(last, **{"vragenlint.toml": b"[bijlagen]\n2 = 'bijlagen/2.docx'"})


@pytest.mark.parametrize("change", [_remove, _add, _rename, _grow, _name])
def test_a_list_is_judged_anew_where_its_bijlagen_are_others(
    change: Callable[[Path], None], here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said(capsys)
    first = _known()
    assert len(first) == len(list(here.iterdir()))
    change(here / "99")
    assert _known() == first[:-1]
    second = said(capsys)
    assert second == said(capsys, ".", "--no-cache")
    assert _known() == first


def test_a_bijlage_that_cannot_be_read_is_looked_at_again(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    filled(here / "99" / "bijlagen", **{"bijlage-1.pdf": b"%PDF-"})
    alone = said(capsys)
    assert len(_known()) == len(list(here.iterdir())) - 1
    assert said(capsys) == alone


def test_what_is_kept_of_a_file_is_not_said_where_it_is_a_bijlage(
    here: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(many, "ENOUGH", 20)
    for place in here.iterdir():
        filled(place / "bijlagen", **{"lijst.txt": listing("\t\t").encode()})
    loose = [str(path) for path in sorted(here.glob("*/bijlagen/lijst.txt"))]
    assert json.loads(said(capsys, *loose))["summary"]["skipped"] == 0
    assert _known()[-len(loose) :] == [os.path.relpath(path) for path in loose]
    alone = said(capsys, ".", "--no-cache", "--jobs", "1")
    for hands in ("1", "2", "1"):
        assert said(capsys, ".", "--jobs", hands) == alone
        filled(here / "10", **{"lijst.txt": listing(*ROWS, "\t\t" * int(hands)).encode()})
        alone = said(capsys, ".", "--no-cache", "--jobs", "1")
