"""Asking one rule: of a list as examples are written, or of a document marked by hand."""

from linter.model.document import Document
from linter.model.finding import Finding
from linter.model.flow import Flow, Mark, Span
from linter.model.rule import Hit, Inputs, Rule, Stage
from linter.parse.marks import build
from tests.rules.examples import RULES, Said, judged, made
from tests.rules.template import TODAY

INPUTS = Inputs(TODAY, Stage.DEFINITIEF)


def rule(code: str) -> Rule:
    return next(one for one in RULES if one.code == code)


def reported(code: str, said: Said) -> list[Finding]:
    """Return the findings of the rule `code` on a list."""
    found, failures = judged(made(said), rule(code))
    assert not failures
    return [one for one in found if one.code == code]


def hits(code: str, document: Document) -> list[Hit]:
    """Return what the rule `code` says of a document."""
    return list(rule(code).check(document, INPUTS))


class Draft:
    """A document in the making: text with marks that are written as they come."""

    def __init__(self) -> None:
        self.text = ""

    def mark(self, tag: str, *content: "str | Mark", **attributes: str) -> Mark:
        """Return a mark around what `content` adds; marks in it were made before, so they come first."""
        inner = tuple(one for one in content if isinstance(one, Mark))
        start = inner[0].span.start if inner else len(self.text)
        self.text += "".join(one for one in content if isinstance(one, str))
        return Mark(Span(start, len(self.text)), tag, tuple(attributes.items()), inner)

    def document(self, *marks: Mark, facts: tuple = ()) -> Document:  # type: ignore[type-arg]
        """Return the document of these marks."""
        root = Mark(Span(0, len(self.text)), "vragenlijst", (("soort", "lva"),), marks)
        return build(Flow(self.text, (), facts), root)


def numbered(*values: int, **attributes: str) -> Document:
    """Return a list of questions with these numbers, each on a line."""
    draft = Draft()
    marks = []
    for value in values:
        nr, tekst = draft.mark("nr", str(value)), draft.mark("tekst", f" Waarom {value}?")
        marks.append(draft.mark("vraag", nr, tekst, nr=str(value), reeks="1", **attributes))
        draft.text += "\n"
    return draft.document(*marks)
