"""Lists and their look-alikes are told apart in every format as they are in text."""

from itertools import groupby

import pytest

from linter.model.source import Source
from linter.pipeline import convert
from tests.generate.formats import FORMATS
from tests.generate.told import Line, Table
from tests.generate.written.sheet import Sheet
from tests.parse.kinds import Case, cases

WRITTEN = ("docx", "odt", "html", "site", "word")
LISTS, OTHERS = cases("lijst"), cases("ander")


def sheet(case: Case) -> Sheet:
    """Return a text as paragraphs, and its lines with tabs as tables."""
    lines = [line for line in case.text.splitlines() if line.strip()]
    groups = [(tabbed, list(group)) for tabbed, group in groupby(lines, lambda line: "\t" in line)]
    return Sheet(
        tuple(
            piece
            for tabbed, group in groups
            for piece in ([_table(group)] if tabbed and len(group) > 1 else map(Line, group))
        )
    )


def _table(lines: list[str]) -> Table:
    rows = [line.split("\t") for line in lines]
    width = max(map(len, rows))
    return Table(tuple((*row, *[""] * (width - len(row))) for row in rows), headed=False)


@pytest.mark.parametrize("form", WRITTEN)
def test_a_list_is_recognised_in_every_format(form: str) -> None:
    assert len(LISTS) >= 40
    assert {case.name: kind(case, form) for case in LISTS} == {case.name: case.kind for case in LISTS}


@pytest.mark.parametrize("form", WRITTEN)
def test_what_is_no_list_is_taken_for_one_in_no_format(form: str) -> None:
    assert len(OTHERS) >= 40
    assert {case.name: kind(case, form) for case in OTHERS} == {case.name: "onbekend" for case in OTHERS}


def kind(case: Case, form: str) -> str:
    """Return what a text is taken for in a format."""
    written = FORMATS[form].write(sheet(case))
    return convert(Source(f"stuk.{FORMATS[form].ending}", written)).soort
