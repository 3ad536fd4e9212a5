"""Comparisons of made-up files."""

from linter.model.comparison import Change, Comparison, Difference, Rendering, Side, What
from linter.model.finding import Place
from linter.model.flow import Flow, Span

SPAN = Span(0, 3)


def side(question: str | None, text: str = "", line: int = 0) -> Side:
    """Return a side; without a line it has no place."""
    return Side(question, text, SPAN, Place(line=line, column=1)) if line else Side(question, text)


def words(first: str, second: str) -> Change:
    """Return words that differ."""
    return Change((first, second), (SPAN, SPAN))


def renumbered(first: str, second: str) -> Difference:
    """Return that a question has another number."""
    return Difference(What.RENUMBERED, (side(first, first), side(second, second)))


def comparison(*differences: Difference, first: int = 3, second: int = 3) -> Comparison:
    """Return a comparison of lists of so many questions."""
    flow = Flow("abc", ())
    renderings = Rendering("a.txt", flow, "lv", first), Rendering("b.txt", flow, "lva", second)
    return Comparison("1.2", renderings, differences)
