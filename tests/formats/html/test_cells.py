"""The tables of a page, cell by cell."""

import pytest

from linter.formats.html.cells import Cells
from linter.formats.html.survey import Survey
from linter.formats.prose import Prose
from linter.formats.rows import Rows
from linter.formats.tree import Element, Text
from linter.formats.writer import Writer
from linter.model.flow import PLAIN, Flow
from tests.formats.html.made import flow


@pytest.mark.parametrize("text", [None, Text("a", 1, 5), Text(" \n", 1, 5), Text("a  b", 1, 5)])
def test_a_cell_written_whole_is_the_cell_written_step_by_step(text: Text | None) -> None:
    assert repr(_whole(text)) == repr(_stepwise(text))


def test_cells_that_reach_down_stand_in_each_row_and_tables_that_place_things_have_none() -> None:
    found = flow("<table><tr><td rowspan=2>a<td>b<tr><td>c</table><table><tr><td>d</table>")
    assert found.text == "a\tb\n\tc\nd\n"
    layouts = [one.layout for one in found.blocks]
    assert [(one.table, one.row, one.column, one.merged) for one in layouts] == [
        (0, 0, 0, None), (0, 0, 1, None), (0, 1, 0, 0), (0, 1, 1, None), (None, 0, 0, None),
    ]  # fmt: skip


class _Made(Cells):
    def whole(self, cell: Element, text: Text | None) -> Flow:
        self._whole_cell(cell, Rows(0, PLAIN), text)
        return self._writer.flow("html")

    def stepwise(self, cell: Element, text: Text | None) -> Flow:
        self._tables.append(Rows(0, PLAIN))
        before = self._begin_cell(cell, Rows(0, PLAIN))
        if text is not None:
            self._text(text)
            self._flush()
        self._end_cell(before, cell)
        return self._writer.flow("html")


def _made() -> _Made:
    return _Made(Prose(Writer()), Survey(Element("html", {}, 1, 1)))


def _whole(text: Text | None) -> Flow:
    return _made().whole(Element("td", {}, 1, 1), text)


def _stepwise(text: Text | None) -> Flow:
    return _made().stepwise(Element("td", {}, 1, 1), text)
