"""The XML of one part: bytes in, a tree out, and the few words by which its elements are asked.

Knows names, not what they mean for the text.
"""

from collections.abc import Iterator

from linter.formats import xmlpart
from linter.formats.colours import is_yellow
from linter.formats.docx.refusal import WORD
from linter.formats.xmlpart import LESS_MEMORY, Element, child, whole

_HEAD = 16_384  # bytes in which the root element names its namespaces

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
VAL, AUTHOR, ID, TYPE = W + "val", W + "author", W + "id", W + "type"
PLACEHOLDER, _CONTROL = W + "showingPlcHdr", W + "sdt"
HIGHLIGHT, SHADE = W + "highlight", W + "shd"
P, PPR, RPR = W + "p", W + "pPr", W + "rPr"
TBL, TR, TC, TCPR = W + "tbl", W + "tr", W + "tc", W + "tcPr"

_ALTERNATE = MC + "AlternateContent"
WRAPPERS = frozenset(
    {_ALTERNATE, *(W + name for name in ("sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo"))}
)

_ISO = b'"http://purl.oclc.org/ooxml/'
_STRICT = (
    (_ISO + b'wordprocessingml/main"', b'"' + W[1:-1].encode() + b'"'),
    (_ISO + b'officeDocument/relationships"', b'"' + R[1:-1].encode() + b'"'),
    (_ISO + b'officeDocument/math"', b'"' + MATH[1:-1].encode() + b'"'),
)
_OFF = frozenset({"0", "false", "off", "none"})
_TEXTS = {
    W + "tab": "\t",
    W + "br": "\n",
    W + "cr": "\n",
    W + "noBreakHyphen": "\u2011",
    W + "softHyphen": "\u00ad",
}


def utf8(data: bytes) -> bytes:
    """Return a part's bytes in UTF-8 without a byte order mark."""
    return xmlpart.utf8(data, WORD)


def parse(data: bytes, most: int = LESS_MEMORY) -> Element:
    """Return the root of a part in UTF-8; the names of strict OOXML are read as those of Word.

    `most` is how many bytes its tree may take.
    """
    if data.find(_ISO, 0, _HEAD) >= 0:
        for strict, known in _STRICT:
            data = data.replace(strict, known)
    return xmlpart.parse(data, WORD, most)


def flag(element: Element) -> bool:
    """Return what an on/off property says; it is on by being there."""
    return switched(element.get(VAL, "on"))


def switched(value: str | None) -> bool:
    """Return what an on/off attribute says; it is off by not being there."""
    return value is not None and value.lower() not in _OFF


def number(element: Element, otherwise: int = 0, most: int = 32767) -> int:
    """Return the whole number an element holds, no larger than `most`."""
    return whole(element.get(VAL), otherwise, most)


def painted(element: Element) -> str:
    """Return the colour that w:highlight or w:shd lays behind text; of shades only yellow is one."""
    if element.tag == HIGHLIGHT:
        return (element.get(VAL) or "") if flag(element) else ""
    pattern, fill = element.get(VAL) or "", element.get(W + "fill") or ""
    colour = element.get(W + "color") or "" if pattern == "solid" else fill
    return "yellow" if is_yellow(colour) else ""


def is_placeholder(run: Element) -> bool:
    """Say whether a run is the text that a content control shows until it is filled in."""
    control = next(run.iterancestors(_CONTROL), None)
    properties = None if control is None else child(control, W + "sdtPr")
    shown = None if properties is None else child(properties, PLACEHOLDER)
    return shown is not None and flag(shown)


def head(element: Element, tag: str) -> Element | None:
    """Return the first child if it has this tag: properties come before all else."""
    first = element[0] if len(element) else None
    return first if first is not None and first.tag == tag else None


def author(element: Element) -> str:
    """Return who made a tracked change or comment; empty where the file does not say."""
    return element.get(AUTHOR) or ""


def branch(element: Element) -> Element | None:
    """Return the branch of mc:AlternateContent to read: the first choice, else the fallback."""
    found = child(element, MC + "Choice")
    return child(element, MC + "Fallback") if found is None else found


def unwrapped(container: Element) -> list[Element]:
    """Return the children of `container`, those of content controls and the like in their place."""
    found: list[Element] = []
    for one in container:
        inner = branch(one) if one.tag == _ALTERNATE else one
        if one.tag not in WRAPPERS:
            found.append(one)
        elif inner is not None:
            found += unwrapped(inner)
    return found


def plain(element: Element) -> str:
    """Return the characters below `element`, deleted ones too, with a newline after each paragraph."""
    return "".join(_plain(element)).strip("\n")


def _plain(element: Element) -> Iterator[str]:
    for node in element.iter(W + "t", W + "delText", P, *_TEXTS):
        yield "\n" if node.tag == P else _TEXTS.get(node.tag) or node.text or ""
