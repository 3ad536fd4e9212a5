"""More numbered lines than any list has."""

import pytest

from linter.errors import HostileSource
from linter.formats.bounded import MOST_NUMBERED, bounded
from linter.formats.detect import read
from linter.model.flow import Flow
from linter.model.source import Source
from tests.formats.docx.made import docx

HEAD = "LIJST VAN VRAGEN\n"


@pytest.mark.parametrize("line", ["1 Hoe?\n", "Vraag 1\n", "  12. Wie?\n"])
def test_a_list_of_too_many_numbered_lines_is_refused(line: str) -> None:
    flow = Flow(HEAD + line * MOST_NUMBERED, ())
    assert bounded(flow) is flow
    with pytest.raises(HostileSource, match="meer dan 40000 genummerde regels"):
        bounded(Flow(HEAD + line * (MOST_NUMBERED + 1), ()))


def test_lines_without_a_number_are_not_counted() -> None:
    flow = Flow(HEAD + "Antwoord\n" * (MOST_NUMBERED + 1), ())
    assert bounded(flow) is flow


def test_data_that_is_no_list_is_not_looked_into() -> None:
    flow = read(Source("a.txt", b"2026-03-04 12:00 start\n" * (MOST_NUMBERED + 1)))
    assert (flow.blocks, flow.text[:10]) == ((), "2026-03-04")


def test_a_small_file_with_all_its_lines_in_one_paragraph_is_refused() -> None:
    runs = "<w:r><w:t>1 Hoe?</w:t><w:br/></w:r>" * (MOST_NUMBERED + 1)
    body = f"<w:p><w:r><w:t>LIJST VAN VRAGEN</w:t></w:r></w:p><w:p>{runs}</w:p>"
    data = docx(body)
    assert len(data) < 50_000
    with pytest.raises(HostileSource):
        read(Source("a.docx", data))
