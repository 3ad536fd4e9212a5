"""Numbers that a file has lost: a flow and its marks in, the questions that bear them with a doubt out.

Knows that such a number was counted by its place alone: a reader lost it, or each item of a list in Markdown
is its `1.`.
"""

from linter.model.flow import FactKind, Flow, Mark

_DOUBT = ("twijfel", "nummer-verloren")


def doubted(flow: Flow, root: Mark) -> Mark:
    """Return `root` with a doubt on each question whose number the file does not have."""
    lost = {fact.span.start for fact in flow.facts_of(FactKind.LOST_NUMBER)}
    if flow.format == "markdown" and not lost:
        lost = _never_written(flow.text, root)
    if not lost:
        return root
    return root._replace(
        children=tuple(
            child._replace(children=tuple(_doubted(one, lost) for one in child.children))
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


def _doubted(mark: Mark, lost: set[int]) -> Mark:
    if mark.tag != "vraag" or all(
        child.tag != "nr" or child.span.start not in lost for child in mark.children
    ):
        return mark
    told = tuple(pair for pair in mark.attributes if pair[0] != _DOUBT[0])
    return mark._replace(attributes=(*told, _DOUBT))
