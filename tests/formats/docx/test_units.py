"""A mark stands amid a text, or beside what Word writes anew."""

import pytest

from linter.formats.docx.markup import W, parse
from linter.formats.docx.units import Side, Spot, Units
from linter.formats.xmlpart import Element
from tests.formats.docx.made import NAMESPACES, p, r

BEGIN, TURN, END = (f'<w:fldChar w:fldCharType="{kind}"/>' for kind in ("begin", "separate", "end"))
ASKED = "<w:instrText> REF x </w:instrText>"
FIELD = r(BEGIN) + r(ASKED) + r(TURN) + r("twee") + r(END)


def text(body: str, said: str = "twee") -> Element:
    """Return the first text that says this."""
    root = parse(f"<w:body {NAMESPACES}>{body}</w:body>".encode())
    return next(one for one in root.iter(W + "t") if one.text == said)


def kinds(spots: tuple[Spot, Spot]) -> list[tuple[Side, str]]:
    """Return the sides and what is on them."""
    return [(one.side, one.element.get(W + "fldCharType") or str(one.element.text)) for one in spots]


@pytest.mark.parametrize(
    "body",
    [
        p(r("een") + FIELD + r("drie")),
        p(r("een" + BEGIN + ASKED + TURN + "<w:t>twee</w:t>" + END)),
        p(r(BEGIN) + r(ASKED) + FIELD.replace("REF", "PAGE") + r(TURN) + r("x") + r(END)),
    ],
)
def test_a_mark_stands_beside_a_field_and_not_in_it(body: str) -> None:
    found, units = text(body), Units()
    amid = units.amid(found, 1, Side.BEFORE), units.amid(found, 3, Side.AFTER)
    both = units.beside(found, Side.BEFORE), units.beside(found, Side.AFTER)
    assert kinds(amid) == kinds(both) == [(Side.BEFORE, "begin"), (Side.AFTER, "end")]


def test_a_field_of_several_paragraphs_is_not_gone_around() -> None:
    found = text(p(r(BEGIN) + r(ASKED) + r(TURN) + r("een")) + p(r("twee")) + p(r(END)))
    assert Units().amid(found, 2, Side.AFTER) == Spot(Side.AMID, found, 2)
    found = text(p(r(END) + r("twee") + r(BEGIN)))
    assert Units().beside(found, Side.BEFORE) == Spot(Side.BEFORE, found)


def test_what_stands_in_no_paragraph_is_its_own_unit() -> None:
    found = text(r("twee"))
    assert Units().beside(found, Side.AFTER).element is found
