"""The questions: events in order to the mark `vragen`.

In: what the finder found.  Out: one mark with a `vraag` per number, each in the series it counts in.  Knows
nothing of how they were found, nor whether their numbers are right.
"""

from collections.abc import Iterator, Sequence

from linter.model.flow import Mark, Span
from linter.parse.answers import Answer, divide
from linter.parse.entries import Entry, Event, Field, Form, Header, Heading, Number, Role
from linter.parse.inline import Inline
from linter.parse.leaks import at_end
from linter.parse.lines import trim
from linter.parse.numbers import unfolded
from linter.parse.paragraphs import content
from linter.parse.scene import Scene
from linter.parse.values import listed, value_marks

Pairs = tuple[tuple[str, str], ...]
MOST_LEFT_OUT = 5000
LEAKING = frozenset({Form.TABLE, Form.DASH})


def vragen(scene: Scene, events: Sequence[Event], inline: Inline) -> Mark:
    """Return the mark of all questions; `events` hold one or more."""
    children: list[Mark] = []
    events = [*_answered_above(list(_unfolded(events)))]
    below = scene.answered and _answers_below(scene, events)
    for event, reeks in zip(events, _series(events), strict=True):
        if isinstance(event, Entry):
            told = (
                scene
                if below or event.behind or event.form not in LEAKING
                else scene._replace(answered=False)
            )
            children += _vraag(told, event, inline, str(reeks))
        else:
            children.append(_beside(scene, event))
    return Mark(Span(children[0].span.start, children[-1].span.end), "vragen", (), tuple(children))


def _answered_above(events: Sequence[Event]) -> Iterator[Event]:
    """Yield the events, with an answer in a merged cell for the questions of all its rows."""
    shared: dict[Span, list[Number]] = {}
    for entry in (event for event in events if isinstance(event, Entry)):
        for field in entry.fields:
            if field.role is Role.ANTWOORD and field.value is not None:
                shared.setdefault(field.value, []).extend(entry.numbers)
    for event in events:
        if shared and isinstance(event, Entry):
            fields = [field._replace(also=tuple(shared.get(field.span, ()))) for field in event.fields]
            yield event._replace(fields=tuple(fields))
        else:
            yield event


def _answers_below(scene: Scene, events: Sequence[Event]) -> bool:
    """Say whether text stands below the rows as often as not, as answers do; else it is no answer."""
    rows = [event for event in events if isinstance(event, Entry) and event.form in LEAKING]
    written = sum(any(line.text for line in scene.page.lines[row.first : row.last]) for row in rows)
    return written * 2 >= len(rows)


def _unfolded(events: Sequence[Event]) -> Iterator[Event]:
    """Yield the events, with the numbers that ranges leave out, until those are more than any list has."""
    left_out = 0
    for event in events:
        if isinstance(event, Entry) and len(event.numbers) > 1 and left_out < MOST_LEFT_OUT:
            numbers = tuple(unfolded(event.numbers))
            left_out += len(numbers) - len(event.numbers)
            yield event._replace(numbers=numbers)
        else:
            yield event


def _beside(scene: Scene, event: Header | Heading) -> Mark:
    span = trim(scene.text, event.span)
    if isinstance(event, Heading):
        return Mark(span, "tussenkop")
    if event.repeated:
        return Mark(span, "opmaak")
    unknown = (("onbekend", ", ".join(event.unknown)),) if event.unknown else ()
    plain = (("gemarkeerd", "nee"),) if event.plain and scene.heads else ()
    return Mark(span, "kolomkop", (*unknown, *plain))


def _series(events: Sequence[Event]) -> Iterator[int]:
    """Yield the series each event stands in: a new one where the numbers begin again at 1."""
    reeks, last, headed, seen = 1, 0, False, False
    for index, event in enumerate(events):
        if not isinstance(event, Entry):
            headed = headed or isinstance(event, Heading)
            yield reeks
            continue
        if event.numbers:
            first = event.numbers[0]
            again = first.value == 1 and seen and (last > 1 or headed) and first.letter in {"", "a"}
            if again and (headed or _goes_on(events, index)):
                reeks, seen = reeks + 1, False
            seen = seen or first.value == 1
            last, headed = event.numbers[-1].value, False
        yield reeks


def _goes_on(events: Sequence[Event], index: int) -> bool:
    """Say whether the next number is 2, as in a series that begins again."""
    for event in events[index + 1 : index + 6]:
        if isinstance(event, Entry) and event.numbers and event.numbers[0].value != 1:
            return event.numbers[0].value == 2
    return False


def _vraag(scene: Scene, entry: Entry, inline: Inline, reeks: str) -> Iterator[Mark]:
    body = divide(scene, entry)
    texts, fields = body.texts, entry.fields
    if scene.tabbed and entry.form in LEAKING and texts and not _has_values(fields):
        last, leaked = at_end(scene.text, texts[-1])
        texts, fields = (*texts[:-1], last), (*fields, *leaked)
    inner = [_marked(mark, inline) for mark in value_marks(scene.text, fields, entry.numbers)]
    if body.answer:
        inner.append(_antwoord(scene, body.answer, entry, inline))
    tekst = _tekst(entry, texts, inner, inline)
    beside = sorted([tekst, *(mark for mark in inner if not _within(tekst, mark))], key=_start)
    yield from _numbered(entry, beside, (("reeks", reeks), *_doubt(scene, entry)))


def _doubt(scene: Scene, entry: Entry) -> Pairs:
    if entry.merged:
        return (("twijfel", "tekst-samengevoegd" if entry.numbers else "nummer-samengevoegd"),)
    return (("twijfel", "nummer"),) if entry.doubt and scene.answered else ()


def _marked(value: Mark, inline: Inline) -> Mark:
    """Return a value; an answer in a column of its own with the marks of what it says, as one below has."""
    if value.tag != "antwoord":
        return value
    als = (al._replace(children=inline.within(al.span)) for al in value.children)
    return value._replace(children=tuple(als))


def _antwoord(scene: Scene, answer: Answer, entry: Entry, inline: Inline) -> Mark:
    behind = tuple(number.value for number in unfolded(entry.behind))
    values = behind or answer.values or tuple(number.value for number in entry.numbers)
    attributes = [("nrs", listed(values))] if values else []
    if answer.twijfel:
        attributes.append(("twijfel", answer.twijfel))
    made = tuple(content(scene, answer.lines, inline))
    start = min([answer.span.start, *(mark.span.start for mark in made[:1])])
    end = max([answer.span.end, *(mark.span.end for mark in made[-1:])])
    return Mark(Span(start, end), "antwoord", tuple(attributes), made)


def _has_values(fields: Sequence[Field]) -> bool:
    return any(field.span.start < field.span.end for field in fields)


def _tekst(entry: Entry, texts: Sequence[Span], inner: Sequence[Mark], inline: Inline) -> Mark:
    attributes = (("onderbroken", "pagina"),) if entry.broken else ()
    if not texts:
        return Mark(Span(entry.lead.end, entry.lead.end), "tekst", attributes)
    span = Span(texts[0].start, texts[-1].end)
    nested = [mark for mark in inner if span.start <= mark.span.start and mark.span.end <= span.end]
    nested = [
        mark for mark in nested if mark.span.start < mark.span.end or span.start < mark.span.start < span.end
    ]
    marks = inline.within(span, without=[mark.span for mark in nested])
    return Mark(span, "tekst", attributes, tuple(sorted([*nested, *marks], key=_start)))


def _within(tekst: Mark, mark: Mark) -> bool:
    return mark in tekst.children


def _start(mark: Mark) -> Span:
    return mark.span


def _numbered(entry: Entry, beside: Sequence[Mark], attributes: Pairs) -> Iterator[Mark]:
    """Yield one vraag per number; the last holds the text."""
    start, end = entry.span.start, max(entry.span.end, beside[-1].span.end)
    before = not entry.numbers or entry.numbers[-1].span.end <= beside[0].span.start
    numbers = entry.numbers if before else entry.numbers[:1]
    for number in numbers[:-1]:
        nr = Mark(number.span, "nr")
        yield Mark(Span(start, number.span.end), "vraag", _valued(number, attributes), (nr,))
        start = number.span.end
    if not numbers:
        yield Mark(Span(start, end), "vraag", attributes, tuple(beside))
        return
    last = numbers[-1]
    nr = Mark(entry.lead if len(numbers) == 1 else last.span, "nr")
    yield Mark(Span(start, end), "vraag", _valued(last, attributes), tuple(sorted([nr, *beside], key=_start)))


def _valued(number: Number, attributes: Pairs) -> Pairs:
    letter = (("letter", number.letter),) if number.letter else ()
    return (("nr", str(number.value)), *letter, *attributes)
