"""The XML of one part of an office file: bytes in, a tree out.

Refuses a DTD, entities, depth and sheer amount.  Knows no names.
"""

from lxml import etree

from linter.formats.refusal import Refusal

Element = etree._Element

MOST_MEMORY = 120_000_000  # bytes that the tree of the main part may take
LESS_MEMORY = 40_000_000  # the same of any other part, which is read while the main part is there
_WEIGH_FROM = 1_000_000


def utf8(data: bytes, refusal: Refusal) -> bytes:
    """Return a part's bytes in UTF-8 without a byte order mark; most programs write UTF-8, some UTF-16."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        try:
            return data.decode("utf-16").encode()
        except UnicodeError:
            raise refusal.broken() from None
    return data.removeprefix(b"\xef\xbb\xbf")


def parse(data: bytes, refusal: Refusal, most: int = LESS_MEMORY) -> Element:
    """Return the root of a part in UTF-8, whose tree may take `most` bytes."""
    if b"<!DOCTYPE" in data:
        raise refusal.hostile("een DOCTYPE-regel", "a document type declaration")
    if len(data) > _WEIGH_FROM and _at_most(data) > most and _weight(data) > most:
        raise refusal.hostile("veel te veel opmaak", "far too much markup")
    parser = etree.XMLParser(
        encoding="utf-8",
        resolve_entities=False,
        no_network=True,
        remove_comments=True,
        remove_pis=True,
        collect_ids=False,
    )
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        if "XML_PARSE_HUGE" in str(error):  # how libxml2 names all of its limits
            raise refusal.hostile("te diep geneste opmaak", "markup nested too deeply") from None
        raise refusal.broken() from None


def _weight(data: bytes) -> int:
    """Return about how many bytes the tree of `data` would take: nodes, attributes and texts."""
    elements = data.count(b"<") - data.count(b"</")
    texts = data.count(b">") - data.count(b"><")
    return _NODE * (elements + texts) + _ATTRIBUTE * data.count(b"=")


def _at_most(data: bytes) -> int:
    """Return a bound of that in a quarter of the time: elements begin, and texts end, with a `<`."""
    return 2 * _NODE * data.count(b"<") + _ATTRIBUTE * data.count(b"=")


_NODE, _ATTRIBUTE = 120, 100  # bytes


def child(element: Element, tag: str) -> Element | None:
    """Return the first child with this tag."""
    return next(element.iterchildren(tag), None)


def whole(value: str | None, otherwise: int = 0, most: int = 32767) -> int:
    """Return `value` as a number between -1 and `most`, `otherwise` where it is none."""
    try:
        return max(-1, min(int(value or ""), most))
    except ValueError:
        return otherwise
