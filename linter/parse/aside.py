"""What stands beside the text: notes, running headers, text boxes, hidden text, syntax, facts of the file.

In: a flow and its page.  Out: marks to lay over the others, and the empty mark `bestand`.  Knows nothing of
questions.
"""

from collections.abc import Iterator, Sequence

from linter.model.flow import BlockKind, FactKind, Flow, Mark, Span
from linter.parse.lexicon import NOTES
from linter.parse.lines import Page, feeds, trim

_COUNTED = (
    ("wijzigingen", (FactKind.INSERTED, FactKind.DELETED, FactKind.FORMATTED)),
    ("opmerkingen", (FactKind.COMMENT,)),
    ("verborgen", (FactKind.HIDDEN,)),
)
_PROPERTIES = {"title": "titel", "creator": "auteur", "lastModifiedBy": "bewerker", "language": "taal"}


def bestand(flow: Flow) -> Mark:
    """Return the facts of the file that are not about one place."""
    attributes = {
        _PROPERTIES[fact.name]: " ".join(fact.value.split())
        for fact in flow.facts_of(FactKind.PROPERTY)
        if fact.name in _PROPERTIES and fact.value.strip()
    }
    for fact in flow.facts_of(FactKind.ENCODING):
        attributes["codering"] = fact.name
    for name, kinds in _COUNTED:
        count = sum(1 for _fact in flow.facts_of(*kinds))
        if count:
            attributes[name] = str(count)
    return Mark(Span(0, 0), "bestand", tuple(sorted(attributes.items())))


def notes(flow: Flow, page: Page) -> Iterator[Mark]:
    """Yield the notes: those the file has as notes, and those printed at the end of a text."""
    waiting: list[Mark] = []
    for block in page.aside:
        if block.kind in _BESIDE:
            continue
        number = (("nr", block.layout.note),) if block.layout.note else ()
        if waiting and waiting[-1].attributes == number:
            waiting[-1] = Mark(Span(waiting[-1].span.start, block.span.end), "noot", number)
        else:
            waiting.append(Mark(block.span, "noot", number))
    yield from waiting
    printed = next((line for line in page.lines if NOTES.fullmatch(line.text)), None)
    if printed:
        yield Mark(trim(flow.text, Span(printed.span.start, page.lines[-1].span.end)), "noot")


_BESIDE = frozenset({BlockKind.HEADER, BlockKind.FOOTER, BlockKind.TEXTBOX})


def asides(page: Page) -> Sequence[Span]:
    """Return the spans, in order, of what needs no place: running headers, footers, text boxes, furniture."""
    beside = [block.span for block in page.aside if block.kind in _BESIDE]
    return sorted([*beside, *page.furniture])


def woven(flow: Flow, page: Page) -> Sequence[Mark]:
    """Return what is laid over all structure, in order and apart: `verborgen` and `opmaak`."""
    found = [Mark(fact.span, "verborgen") for fact in flow.facts_of(FactKind.HIDDEN)]
    found += [Mark(fact.span, "opmaak") for fact in flow.facts_of(FactKind.MARKUP)]
    found += [Mark(span, "opmaak") for span in (*feeds(flow.text), *asides(page))]
    apart: list[Mark] = []
    for mark in sorted(found, key=_start):
        start = max(mark.span.start, apart[-1].span.end if apart else 0)
        if start < mark.span.end:
            apart.append(mark._replace(span=Span(start, mark.span.end)))
    return apart


def _start(mark: Mark) -> Span:
    return mark.span
