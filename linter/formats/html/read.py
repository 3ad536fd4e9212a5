"""HTML: the bytes of a page in, a flow out.

The text that a browser shows, each block with its line and column in the file; what is of the site is marked
and kept, what is no text becomes facts.  Knows nothing of questions.
"""

from linter.errors import BrokenSource, HostileSource
from linter.formats.html.asides import Asides
from linter.formats.html.build import build
from linter.formats.html.decode import decode
from linter.formats.html.properties import application, note_properties
from linter.formats.html.story import Story
from linter.formats.prose import Prose
from linter.formats.writer import Writer
from linter.model.flow import Fact, FactKind, Flow, Span
from linter.model.legal import is_printable, legal
from linter.model.pattern import late
from linter.model.remark import AUTHOR
from linter.model.source import Source

LARGEST = 20_000_000  # bytes; a list of 3,000 questions with answers takes a quarter of that
_CONTROL = late(r"[\x01-\x08\x0e-\x1f\x7f-\x9f]")
_STRANGE = late(r"[^\x00-\x7f]")


def read(source: Source) -> Flow:
    """Return the flow of a page; of one that we made ourselves without any blocks.

    Raises HostileSource where it crosses a limit, BrokenSource where it is no text.
    """
    if len(source.data) > LARGEST:
        raise HostileSource(
            f"Deze pagina is groter dan {LARGEST // 1_000_000} MB en wordt daarom niet gelezen;"
            " sla haar op zonder plaatjes.",
            f"This page is larger than {LARGEST // 1_000_000} MB and is not read for that;"
            " save it without pictures.",
        )
    text, guessed = decode(source.data)
    if text.count("\ufffd") * 8 > len(text):
        raise BrokenSource(
            "Deze pagina is geen leesbare tekst: sla haar opnieuw op als UTF-8.",
            "This page is not readable text: save it again as UTF-8.",
        )
    writer = Writer()
    page = build(text)
    note_properties(writer, page)
    if application(page) == AUTHOR:  # a report on a list quotes it, and is none
        return writer.flow("html")._replace(text=legal(text))
    prose = Prose(writer)
    Story(prose, page, Asides(prose, page)).tell()
    return _checked(writer.flow("html")._replace(heads=True), guessed)


def _checked(flow: Flow, guessed: str) -> Flow:
    """Return `flow` with facts about its characters, and with none that XML forbids."""
    if not guessed and is_printable(flow.text):
        return flow
    facts = [
        Fact(FactKind.CONTROL, Span(*one.span()), f"U+{ord(one[0]):04X}")
        for one in _CONTROL.finditer(flow.text)
    ]
    if guessed:
        strange = _STRANGE.search(flow.text)
        start = strange.start() if strange else 0
        facts.append(Fact(FactKind.ENCODING, Span(start, min(start + 1, len(flow.text))), guessed))
    if not facts:
        return flow._replace(text=legal(flow.text))
    return flow._replace(text=legal(flow.text), facts=tuple(sorted([*flow.facts, *facts], key=_place)))


def _place(fact: Fact) -> Span:
    return fact.span
