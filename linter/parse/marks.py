"""Markup laid over a flow: marks in, a lossless tree out.

In: a flow and the mark of its root.  Out: a Document whose string value is the flow's text,
character for character.  Knows no tag by name.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from lxml import etree

from linter.errors import InternalError
from linter.model.document import Document
from linter.model.flow import Flow, Mark, Span


def build(flow: Flow, root: Mark) -> Document:
    """Return the document that `root` and its children make of `flow`; `root` spans all of it.

    Raises InternalError where children overlap, are out of order or stick out of their parent.
    """
    if root.span != (0, len(flow.text)):
        raise InternalError(f"the root spans {tuple(root.span)}, not the whole flow")
    element = etree.Element(root.tag, dict(root.attributes))
    spans = {element: root.span}
    _fill(element, root, flow.text, spans)
    return Document(element, flow, spans)


def _fill(element: etree._Element, mark: Mark, text: str, spans: dict[etree._Element, Span]) -> None:
    at, end = mark.span
    last: etree._Element | None = None
    for child in mark.children:
        start, stop = child.span
        if not at <= start <= stop <= end:
            raise InternalError(f"{child.tag} {tuple(child.span)} does not fit in {mark.tag}")
        if at < start:
            _put(element, last, text[at:start])
        last = etree.SubElement(element, child.tag, dict(child.attributes))
        spans[last] = child.span
        if child.children:
            _fill(last, child, text, spans)
        elif start < stop:
            last.text = text[start:stop]
        at = stop
    if at < end:
        _put(element, last, text[at:end])


def _put(element: etree._Element, last: etree._Element | None, text: str) -> None:
    if last is None:
        element.text = text
    else:
        last.tail = text


def overlay(mark: Mark, extra: Sequence[Mark]) -> Mark:
    """Return `mark` with `extra` laid into it, cut wherever a boundary of its children runs.

    For what the file says across all structure, such as hidden text.  `extra` is in order and does
    not overlap.
    """
    if not extra:
        return mark
    return mark._replace(children=tuple(_woven(mark, extra)))


def _woven(mark: Mark, extra: Sequence[Mark]) -> Iterator[Mark]:
    at = mark.span.start
    for child in mark.children:
        yield from _cut(extra, Span(at, child.span.start))
        inside = list(_cut(extra, child.span))
        same = len(inside) == 1 and inside[0].span == child.span and inside[0].tag == child.tag
        yield child if same else overlay(child, inside)
        at = child.span.end
    yield from _cut(extra, Span(at, mark.span.end))


def _cut(extra: Sequence[Mark], window: Span) -> Iterator[Mark]:
    for index in range(bisect_right(extra, window.start, key=_end), len(extra)):
        mark = extra[index]
        start, end = max(mark.span.start, window.start), min(mark.span.end, window.end)
        if mark.span.start >= window.end:
            return
        if start < end:
            yield within(mark, Span(start, end))


def within(mark: Mark, window: Span) -> Mark:
    """Return `mark` cut to `window`; a child that does not fit in it falls away."""
    children = tuple(one for one in mark.children if window.holds(one.span)) if mark.children else ()
    return mark._replace(span=window, children=children)


def _end(mark: Mark) -> int:
    return mark.span.end
