"""Lists written as XML, and passages of plain words."""

from linter.compare.passage import Passage
from linter.model.comparison import Quotes
from linter.model.document import Document
from tests.check.sample import document


def listed(*questions: str, kop: str = "", soort: str = "lva") -> Document:
    """Return a list with these questions, each the XML of a `vraag`."""
    inside = "\n".join(questions)
    return document(f"<vragenlijst soort='{soort}'><kop>{kop}</kop>\n<vragen>{inside}</vragen></vragenlijst>")


def vraag(nr: object, text: str, more: str = "", attributes: str = "") -> str:
    """Return the XML of a question."""
    return f"<vraag nr='{nr}' reeks='1' {attributes}><nr>{nr}</nr> <tekst>{text}</tekst>{more}</vraag>"


def passage(text: str, quotes: Quotes = Quotes.ANY) -> Passage:
    """Return the passage of `text`."""
    made = document(f"<vragenlijst>{text}</vragenlijst>")
    return Passage(made, [made.tree], 0, quotes)
