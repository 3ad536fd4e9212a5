"""The names of OpenDocument that the text is read by, and what its elements are asked in common.

Knows names and white space, not what they mean for a document.
"""

from collections.abc import Iterator

from linter.formats.xmlpart import Element, whole
from linter.model.pattern import late

_ODF = "urn:oasis:names:tc:opendocument:xmlns:"
OFFICE, TEXT, STYLE, TABLE = (f"{{{_ODF}{name}:1.0}}" for name in ("office", "text", "style", "table"))
DRAW, META, MANIFEST = (f"{{{_ODF}{name}:1.0}}" for name in ("drawing", "meta", "manifest"))
FO = f"{{{_ODF}xsl-fo-compatible:1.0}}"
LOEXT = "{urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0}"
DC = "{http://purl.org/dc/elements/1.1/}"
XLINK = "{http://www.w3.org/1999/xlink}"
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"

P, H, LIST = TEXT + "p", TEXT + "h", TEXT + "list"
GRID = TABLE + "table"
TRACKED, ANNOTATION, NOTE = TEXT + "tracked-changes", OFFICE + "annotation", TEXT + "note"
NAME, STYLE_NAME = STYLE + "name", TEXT + "style-name"
BLOCKS = frozenset(
    {P, H, LIST, GRID, *(TEXT + name for name in ("section", "numbered-paragraph", "table-of-content"))}
)
SIGNS = {TEXT + "tab": "\t", TEXT + "line-break": "\n"}
BLANKS, CHANGE = TEXT + "s", TEXT + "change"

_BLANK = late(r"[ \t\r\n]+")
_MOST_BLANKS = 255  # that a remark or a deletion shows in a row


def folded(text: str) -> str:
    """Return `text` with a blank for each run of white space: a paragraph's own blanks stand in text:s."""
    return text if text.isprintable() and "  " not in text else _BLANK.sub(" ", text)


def blanks(element: Element, most: int) -> int:
    """Return how many blanks text:s stands for, at most `most`."""
    return max(0, whole(element.get(TEXT + "c"), 1, most))


def author(element: Element) -> str:
    """Return who made a remark or a tracked change; empty where the file does not say."""
    found = next(element.iter(DC + "creator"), None)
    return "" if found is None else found.text or ""


def font(look: Element | None) -> str | None:
    """Return the font that style:text-properties asks for; None where it does not."""
    name = None if look is None else look.get(STYLE + "font-name") or look.get(FO + "font-family")
    return name and name.strip("'").rstrip("0123456789")  # LibreOffice counts those it has more than once


def plain(element: Element) -> str:
    """Return the characters below `element`, with a newline between paragraphs."""
    return "\n".join(_lines(element))


def _lines(element: Element) -> Iterator[str]:
    for one in element:
        if one.tag in {P, H}:
            yield "".join(_pieces(one))
        else:
            yield from _lines(one)


def _pieces(element: Element) -> Iterator[str]:
    yield folded(element.text or "")
    for one in element:
        if one.tag in SIGNS:
            yield SIGNS[one.tag]
        elif one.tag == BLANKS:
            yield " " * blanks(one, _MOST_BLANKS)
        elif one.tag not in {NOTE, ANNOTATION}:
            yield from _pieces(one)
        yield folded(one.tail or "")
