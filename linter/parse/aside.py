"""What stands beside the text: notes, running headers, text boxes, hidden text, syntax, facts of the file.

In: a flow and its page.  Out: marks to lay over the others, and the empty mark `bestand`.  Knows nothing of
questions.
"""

from collections.abc import Iterator, Sequence

from linter.model.flow import FURNITURE, Block, BlockKind, Fact, FactKind, Flow, Mark, Span
from linter.parse.inline import blanks
from linter.parse.lexicon import ANSWER, NOTES
from linter.parse.lines import Line, feeds, trim
from linter.parse.marks import within
from linter.parse.page import Page

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
    attributes.update(("labels", _TAGGED[fact.value]) for fact in _tagged(flow))
    for fact in flow.facts_of(FactKind.ENCODING):
        attributes["codering"] = fact.name
    for name, kinds in _COUNTED:
        count = sum(1 for _fact in flow.facts_of(*kinds))
        if count:
            attributes[name] = str(count)
    return Mark(Span(0, 0), "bestand", tuple(sorted(attributes.items())))


def _tagged(flow: Flow) -> Iterator[Fact]:
    """Yield what a PDF says of its tags."""
    for fact in flow.facts_of(FactKind.PROPERTY):
        if fact.name == "tagged" and fact.value in _TAGGED:
            yield fact


_TAGGED = {"true": "ja", "false": "nee"}


def printed_notes(flow: Flow, page: Page) -> Iterator[Mark]:
    """Yield the notes that are printed at the end of a text, all together."""
    at = notes_at(page)
    if at < len(page.lines):
        yield Mark(trim(flow.text, Span(page.lines[at].span.start, page.lines[-1].span.end)), "noot")


def notes_at(page: Page) -> int:
    """Return the line at which printed notes begin, behind all that asks or answers; else their count."""
    found = [at for at, line in enumerate(page.lines) if _is_notes(line)]
    if found:
        rest = range(len(page.lines) - 1, found[0], -1)
        last = next((at for at in rest if _is_of_questions(page.lines[at].text) and not _noted(page, at)), -1)
        found = [at for at in found if at > last]
    return found[0] if found else len(page.lines)


def _is_notes(line: Line) -> bool:
    text = line.text
    short = text[:1] in _NOTES_BEGIN and len(text) < 12 and line.layout.table is None
    return short and NOTES.fullmatch(text) is not None


def _is_of_questions(text: str) -> bool:
    return text.endswith("?") or ANSWER.match(text) is not None


def _noted(page: Page, at: int) -> bool:
    """Say whether a line that asks is the text of a note: a number and the head of notes stand above it."""
    above: list[Line] = []
    for index in range(at - 1, max(at - 2 * _NOTE, -1), -1):
        if page.lines[index].text:
            above.append(page.lines[index])
        if len(above) == 2:
            break
    return len(above) == 2 and above[0].text.isdecimal() and _is_notes(above[1])


_NOTE = 6
"""How many lines at most part the text of a note from the head above it."""
_NOTES_BEGIN = frozenset("XxNnVvEe")


def asides(flow: Flow, page: Page) -> Sequence[Mark]:
    """Return what needs no place among the parts, in order: notes, running headers and footers, text boxes,
    furniture, page breaks, hidden text, syntax."""
    found = [Mark(fact.span, "verborgen") for fact in flow.facts_of(FactKind.HIDDEN)]
    found += [Mark(fact.span, "opmaak") for fact in flow.facts_of(FactKind.MARKUP)]
    found += [Mark(span, "opmaak") for span in (*feeds(flow.text), *page.furniture)]
    found += [_beside(flow.text, block) for block in page.aside if block.kind in FURNITURE]
    found += _notes(flow.text, page)
    apart: list[Mark] = []
    for mark in sorted(found, key=_start):
        start = max(mark.span.start, apart[-1].span.end if apart else 0)
        if start < mark.span.end:
            apart.append(within(mark, Span(start, mark.span.end)))
    return apart


def _beside(text: str, block: Block) -> Mark:
    """Return the mark of what stands beside the text; in a box of the text there may be blanks to fill in."""
    inner = blanks(text, block.span) if block.kind is BlockKind.FRAME else ()
    return Mark(block.span, "opmaak", (), inner)


def _notes(text: str, page: Page) -> Sequence[Mark]:
    """Return the notes that the file has as notes; the paragraphs of one are one mark."""
    found: list[Mark] = []
    for block in page.aside:
        if block.kind in FURNITURE:
            continue
        number = (("nr", block.layout.note),) if block.layout.note else ()
        last = found[-1] if found else None
        if last and last.attributes == number and not text[last.span.end : block.span.start].strip():
            found[-1] = Mark(Span(last.span.start, block.span.end), "noot", number)
        else:
            found.append(Mark(block.span, "noot", number))
    return found


def _start(mark: Mark) -> Span:
    return mark.span
