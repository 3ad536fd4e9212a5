"""Where a remark ends that would end in a content control around one paragraph: spots in, spots out.

LibreOffice loses the text of such a control, and half of the remark, where the reference of a comment stands
in it.  So that stands in the paragraph behind; what ends with the control ends behind it.
"""

from typing import NamedTuple

from linter.formats.docx.markup import PPR, TBL, P, W, head
from linter.formats.docx.units import Side, Spot
from linter.formats.xmlpart import Element

_SDT, _CONTENT = W + "sdt", W + "sdtContent"
_MARKS = (
    "bookmarkStart",
    "bookmarkEnd",
    "commentRangeStart",
    "commentRangeEnd",
    "permStart",
    "permEnd",
    "proofErr",
)
_JOINING = (W + "del", W + "moveFrom", W + "framePr")
_MOST_PASSED = 50  # controls side by side
_SILENT = frozenset(W + name for name in _MARKS)


class Around(NamedTuple):
    """Where a remark begins and ends, and where the reference to it stands; a point begins where it ends."""

    start: Spot
    end: Spot
    reference: Spot


def around(start: Spot, end: Spot) -> Around:
    """Return where a remark from `start` to `end` is marked."""
    paragraph = _paragraph(end.element)
    control = None if paragraph is None else _control(paragraph)
    behind = None if control is None else _behind(control)
    if paragraph is None or control is None or behind is None:
        return Around(start, end, end)
    last = end.side is Side.AFTER and _is_last(end.element, paragraph)
    closes = start != end and last and not _goes_on(paragraph)
    return Around(start, Spot(Side.AFTER, control) if closes else end, Spot(Side.FIRST, behind))


def _paragraph(element: Element) -> Element | None:
    return element if element.tag == P else next(element.iterancestors(P), None)


def _behind(control: Element) -> Element | None:
    """Return the paragraph behind a control and others like it, of a table the first, if there is one."""
    one = _next(control)
    for _ in range(_MOST_PASSED):
        if one is None or _alone(one) is None:
            break
        one = _next(one)
    if one is not None and one.tag == TBL:
        first = next(one.iter(P), None)
        return first if first is not None and next(first.iterancestors(_SDT, TBL)) is one else None
    return one if one is not None and one.tag == P else None


def _next(element: Element) -> Element | None:
    return next((one for one in element.itersiblings() if one.tag not in _SILENT), None)


def _control(paragraph: Element) -> Element | None:
    """Return the outermost control that holds nothing but a paragraph."""
    found, one = None, paragraph
    while (content := one.getparent()) is not None and content.tag == _CONTENT:
        control = content.getparent()
        if control is None or any(beside is not one and beside.tag not in _SILENT for beside in content):
            break
        found = one = control
    return found


def _alone(control: Element) -> Element | None:
    """Return the paragraph that is all a control holds; None for what is no such control."""
    one: Element | None = control
    while one is not None and one.tag == _SDT:
        content = next(one.iterchildren(_CONTENT), None)
        held = [] if content is None else [inner for inner in content if inner.tag not in _SILENT]
        one = held[0] if len(held) == 1 else None
    return one if one is not None and one.tag == P and one is not control else None


def _goes_on(paragraph: Element) -> bool:
    """Say whether a paragraph may go on in the next: its mark is deleted, or it is a letter set apart."""
    properties = head(paragraph, PPR)
    return properties is not None and next(properties.iter(*_JOINING), None) is not None


def _is_last(element: Element, paragraph: Element) -> bool:
    """Say whether nothing that is seen stands behind an element in its paragraph."""
    one: Element | None = element
    while one is not None and one is not paragraph:
        if any(behind.tag not in _SILENT for behind in one.itersiblings()):
            return False
        one = one.getparent()
    return True
