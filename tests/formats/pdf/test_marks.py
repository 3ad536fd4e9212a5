"""Lines, pictures and annotations of a page."""

import pytest

from linter.formats.pdf import marks
from linter.formats.pdf.wire import REMARKED, Remark, Sheet
from tests.formats.pdf.made import at, image, pdf, remark, rule
from tests.formats.pdf.test_engine import said, sheet, unpack_sheet


@pytest.fixture(autouse=True, scope="module")
def _library() -> None:
    marks.pdfium.FPDF_InitLibrary()


def rules(page: str, **more: str) -> list[list[int]]:
    found = sheet(page, **more).rules
    return [[round(side) for side in found[at : at + 4]] for at in range(0, len(found), 4)]


def noted(*annotations: str) -> list[Remark]:
    data = pdf(at(50, 800, "a"), annotations=annotations)
    found: Sheet = unpack_sheet(said(data)[1][1])
    return [one._replace(box=tuple(round(side) for side in one.box)) for one in found.remarks]  # type: ignore[arg-type]


def test_lines_and_the_edges_of_boxes_are_rules() -> None:
    ((x0, y0, x1, y1),) = rules(rule(10, 800, 100, 800))
    assert max(abs(x0 - 10), abs(y0 - 42), abs(x1 - 100), abs(y1 - 42)) <= 1
    assert len(rules("10 700 90 50 re S\n")) == 4


def test_specks_and_drawings_are_no_rules() -> None:
    assert rules(rule(10, 800, 12, 800)) == []
    assert rules("10 700 3 4 re S\n") == []
    assert rules("10 700 m 60 740 l 90 700 l 90 650 l 50 600 l 10 650 l 20 660 l 10 700 l S\n") == []


def test_a_turned_page_turns_its_rules() -> None:
    (found,) = rules(rule(100, 200, 300, 200), more="/Rotate 90")
    assert found[3] - found[1] > 190
    assert found[2] - found[0] < 4


def test_a_page_of_lines_is_a_drawing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(marks, "MOST_RULES", 1)
    assert rules(rule(10, 800, 100, 800) * 1 + rule(10, 700, 100, 700)) == []


def test_pictures_are_counted_in_forms_too(monkeypatch: pytest.MonkeyPatch) -> None:
    assert sheet(image() + image()).images == 2
    monkeypatch.setattr(marks, "MOST_OBJECTS", 1)
    assert sheet(image() + image()).images == 1


def test_annotations_say_who_says_what_and_where() -> None:
    assert noted(remark("Text", (10, 20, 30, 40), "Klopt dit?")) == [
        Remark("Jansen", "Klopt dit?", "", (10, 802, 30, 822))
    ]
    assert noted(remark("StrikeOut", (10, 20, 30, 40)))[0].text == ""
    assert noted(remark("Square", (10, 20, 30, 40)), remark("Link", (1, 2, 3, 4), "x")) == []


@pytest.mark.parametrize(
    ("colour", "name"), [("/C [1 1 0]", "yellow"), ("/C [0 0 1]", "#0000ff"), ("", "yellow")]
)
def test_a_highlight_has_a_colour_and_a_place_each(colour: str, name: str) -> None:
    quads = "/QuadPoints [10 40 30 40 10 20 30 20 50 40 70 40 50 20 70 20]"
    found = noted(remark("Highlight", (10, 20, 70, 40), "Let op", f"{quads} {colour}"))
    assert found == [
        Remark("", "", name, (10, 802, 30, 822)),
        Remark("", "", name, (50, 802, 70, 822)),
        Remark("Jansen", "Let op", "", (10, 802, 70, 822)),
    ]


def test_more_annotations_than_one_reads_are_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(marks, "MOST_REMARKS", 1)
    one = remark("Text", (10, 20, 30, 40), "a")
    assert len(noted(one, one)) == 1


def test_what_we_put_there_ourselves_is_told_apart_and_once() -> None:
    quads = "/QuadPoints [10 40 30 40 10 20 30 20]"
    own, rest = (
        remark("Highlight", (10, 20, 30, 40), "FOUT", f"/NM (vragenlint:{name}) {quads}")
        for name in ("k", "k:2")
    )
    found = noted(own, rest, remark("Text", (10, 20, 30, 40), "Klopt dit?", "/NM (k)"))
    assert [(one.highlight, one.text) for one in found] == [(REMARKED, "FOUT"), ("", "Klopt dit?")]
