import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter.model.finding import Place, Related
from linter.model.flow import Span
from linter.model.remark import Change, ChangeKind
from linter.model.report import FileReport, Report
from linter.model.rule import Fix, Safety
from linter.report.json import data, render
from linter.report.stored import loaded

from .html.made import BROKEN, GAP, PAGES, file
from .test_json import FILE, IN_WORD, files

CHANGED = Fix("x", (), Safety.SAFE, (Change(ChangeKind.PROPERTY, Span(0, 0), "creator"),))
ALL = Report(
    "0.1.0",
    "7",
    (
        FILE,
        BROKEN,
        file(
            GAP._replace(suppressed="zo", asked="vragenlint.toml:4"),
            PAGES._replace(known=True),
            GAP._replace(fix=CHANGED),
        ),
        file(
            IN_WORD._replace(where="tabel 1"), PAGES._replace(place=Place(page=1, box=(0.0, 1.5, 2.0, 3.0)))
        ),
        file()._replace(selected=("NUM",), ignored=("BIJ001",), rules="abc", note="een brief"),
        file(IN_WORD._replace(related=(Related("ook", Span(0, 0), IN_WORD.place, "", "tabel 1, kolom Nr"),))),
    ),
    "2026-03-04",
)


def test_what_is_kept_comes_back() -> None:
    kept = render(ALL)
    back = loaded(kept.encode())
    assert render(back) == kept
    assert (back.exit_code, back.day) == (ALL.exit_code, ALL.day)
    assert back.files[2].findings[0].asked == "vragenlint.toml:4"
    assert back.files[5].findings[0].related[0].where == "tabel 1, kolom Nr"
    assert back.files[2].findings[0].counts is False


@given(st.lists(files, max_size=2))
def test_any_report_comes_back(found: list[FileReport]) -> None:
    kept = render(Report("0", "0", tuple(found)))
    assert render(loaded(kept.encode())) == kept


def test_a_byte_order_mark_is_no_part_of_it() -> None:
    assert loaded(b"\xef\xbb\xbf" + render(ALL).encode()).tool_version == "0.1.0"


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (("version",), 2),
        (("extra",), 1),
        (("tool", "name"), "anders"),
        (("files",), 3),
        (("files", 0, "path"), None),
        (("files", 0, "outcome"), "ready"),
        (("files", 0, "questions"), True),
        (("files", 0, "extra"), 1),
        (("files", 0, "findings", 0, "span"), [1]),
        (("files", 0, "findings", 0, "severity"), "fatal"),
        (("files", 0, "findings", 0, "location", "line"), "3"),
        (("files", 0, "findings", 0, "location", "extra"), 3),
        (("files", 3, "findings", 1, "location", "box"), [1, 2, 3]),
        (("files", 3, "findings", 1, "location", "box"), ["a", 1, 2, 3]),
        (("summary", "error"), 0),
    ],
)
def test_what_is_no_report_of_this_version_is_refused(place: tuple[Any, ...], value: object) -> None:
    said = json.loads(json.dumps(data(ALL._replace(files=ALL.files[:1] + ALL.files[1:]))))
    holder: Any = said
    for step in place[:-1]:
        holder = holder[step]
    holder[place[-1]] = value
    with pytest.raises(ValueError, match=r"."):
        loaded(json.dumps(said).encode())


@pytest.mark.parametrize("stored", [b"", b"{}", b"[]", b"null", b"\xff", b"{" * 9, b"[" * 200_000])
def test_what_is_no_json_or_another_is_refused(stored: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        loaded(stored)
