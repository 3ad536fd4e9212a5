"""What a reader was not sure of: a flow and its marks in, the questions it is true of with a doubt out.

Knows that such a number was counted by its place alone (a reader lost it, or each item of a list in Markdown
is its `1.`), and that where rows and columns could not be told any number and value may be another's; nothing
of how a reader knows.
"""

from bisect import bisect_left
from collections.abc import Sequence

from linter.model.flow import FactKind, Flow, Mark, Span

LOST, UNSURE = "nummer-verloren", "ligging"
_NAME = "twijfel"
_TOLD = frozenset({"bijlage", "blz", "tekst"})


def doubted(flow: Flow, root: Mark) -> Mark:
    """Return `root` with a doubt on each question whose number the file lost, or whose place is unsure."""
    lost = {fact.span.start for fact in flow.facts_of(FactKind.LOST_NUMBER)}
    if flow.renumbered and not lost:
        lost = _never_written(flow.text, root)
    unsure = [fact.span for fact in flow.facts_of(FactKind.UNSURE)]
    if not lost and not unsure:
        return root
    return root._replace(
        children=tuple(
            child._replace(children=tuple(_doubted(one, lost, unsure) for one in child.children))
            if child.tag == "vragen"
            else child
            for child in root.children
        )
    )


def _never_written(text: str, root: Mark) -> set[int]:
    """Return where the numbers stand, if those of questions were counted that are all written as 1."""
    vragen = (mark for child in root.children if child.tag == "vragen" for mark in child.children)
    numbers = [
        (nr.span.start, text[slice(*nr.span)].rstrip(".) "), dict(vraag.attributes).get("nr"))
        for vraag in vragen
        if vraag.tag == "vraag"
        for nr in vraag.children
        if nr.tag == "nr"
    ]
    counted = any(written == "1" != value for _start, written, value in numbers)
    return {start for start, _written, _value in numbers} if counted else set()


def _doubted(mark: Mark, lost: set[int], unsure: Sequence[Span]) -> Mark:
    if mark.tag != "vraag":
        return mark
    if any(child.tag == "nr" and child.span.start in lost for child in mark.children):
        return _with(mark, LOST)
    return _unsure(mark) if _meets(unsure, mark.span) else mark


def _meets(spans: Sequence[Span], span: Span) -> bool:
    """Say whether a span shares characters with one of `spans`, which are in order."""
    at = bisect_left(spans, Span(span.end, 0))
    return at > 0 and spans[at - 1].end > span.start


def _unsure(mark: Mark) -> Mark:
    """Return a question, and the values in it, with a doubt where they have none."""
    children = tuple(_unsure(child) if child.tag in _TOLD else child for child in mark.children)
    mark = mark._replace(children=children)
    return mark if mark.tag == "tekst" or _NAME in dict(mark.attributes) else _with(mark, UNSURE)


def _with(mark: Mark, doubt: str) -> Mark:
    told = tuple(pair for pair in mark.attributes if pair[0] != _NAME)
    return mark._replace(attributes=(*told, (_NAME, doubt)))
