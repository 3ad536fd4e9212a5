"""Numbers that a file has lost: a flow and its marks in, the questions that bear them with a doubt out.

Knows that such a number was counted by its place alone; nothing of what a reader lost.
"""

from linter.model.flow import FactKind, Flow, Mark

_DOUBT = ("twijfel", "nummer-verloren")


def doubted(flow: Flow, root: Mark) -> Mark:
    """Return `root` with a doubt on each question whose number the file does not have."""
    lost = {fact.span.start for fact in flow.facts_of(FactKind.LOST_NUMBER)}
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


def _doubted(mark: Mark, lost: set[int]) -> Mark:
    if mark.tag != "vraag" or all(
        child.tag != "nr" or child.span.start not in lost for child in mark.children
    ):
        return mark
    told = tuple(pair for pair in mark.attributes if pair[0] != _DOUBT[0])
    return mark._replace(attributes=(*told, _DOUBT))
