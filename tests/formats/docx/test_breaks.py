"""Bytes are opened up at spots: a run is begun again, and white space is kept."""

import pytest

from linter.formats.docx.breaks import breaks
from linter.formats.docx.markup import parse
from linter.formats.docx.units import Side, Spot
from linter.formats.spliced import spliced
from linter.formats.xmlpart import Element
from tests.formats.docx.made import NAMESPACES, p, r

T = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}t"


def opened(body: str, side: Side, *places: int) -> str:
    """Return a body with a bar at each of these places of the first text, or on a side of it."""
    data = f"<w:body {NAMESPACES}>{body}</w:body>".encode()
    root = parse(data)
    text = next(root.iter(T))
    spots = [Spot(side, text, place) for place in places or (0,)]
    found = breaks(data, root, spots)
    put = {found.openings[spot] for spot in spots}
    made = spliced(data, [*(one.put(b"|") for one in put), *found.beside])
    return made.decode().removeprefix(f"<w:body {NAMESPACES}>").removesuffix("</w:body>")


@pytest.mark.parametrize(
    ("text", "place", "expected"),
    [
        ("ab", 1, "<w:t>a</w:t ></w:r >|<w:r><w:t>b</w:t>"),
        ("a b", 1, '<w:t>a</w:t ></w:r >|<w:r><w:t xml:space="preserve"> </w:t ><w:t>b</w:t>'),
        ("a b", 2, '<w:t>a</w:t ><w:t xml:space="preserve"> </w:t ></w:r >|<w:r><w:t>b</w:t>'),
        (
            "a  b",
            2,
            (
                '<w:t>a</w:t ><w:t xml:space="preserve"> </w:t ></w:r >|'
                '<w:r><w:t xml:space="preserve"> </w:t ><w:t>b</w:t>'
            ),
        ),
    ],
)
def test_white_space_beside_a_place_is_kept(text: str, place: int, expected: str) -> None:
    assert expected in opened(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>", Side.AMID, place)


def test_a_text_that_is_kept_is_parted_as_it_is() -> None:
    found = opened(p(r("a b", "<w:b/>")), Side.AMID, 1, 2)
    again = '</w:t ></w:r >|<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">'
    begin = '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">'
    assert found == f"{begin}a{again} {again}b</w:t></w:r></w:p>"


@pytest.mark.parametrize(
    ("inside", "side", "expected"),
    [
        ("<w:rPr/><w:t>a</w:t><w:tab/>", Side.BEFORE, "<w:p>|<w:r><w:rPr/>"),
        ("<w:t>a</w:t>", Side.AFTER, "</w:r>|</w:p>"),
        ("<w:rPr/><w:t>a</w:t><w:tab/>", Side.AFTER, "<w:t>a</w:t></w:r >|<w:r><w:rPr/><w:tab/>"),
        ("<w:tab/><w:t>a</w:t>", Side.BEFORE, "<w:r><w:tab/></w:r >|<w:r><w:t>a"),
    ],
)
def test_a_run_is_parted_between_what_it_holds(inside: str, side: Side, expected: str) -> None:
    assert expected in opened(f"<w:p><w:r>{inside}</w:r></w:p>", side)


def test_the_same_place_is_opened_once() -> None:
    data = f"<w:body {NAMESPACES}><w:p>{r('a')}{r('b')}</w:p></w:body>".encode()
    root = parse(data)
    first, second = (run for run in root[0])
    spots: list[Spot] = [Spot(Side.AFTER, first), Spot(Side.BEFORE, second), Spot(Side.AFTER, _text(first))]
    assert len({breaks(data, root, spots).openings[spot] for spot in spots}) == 1


def _text(run: Element) -> Element:
    return run[0]
