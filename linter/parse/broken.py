"""Questions that a page breaks: events in order in, the same with the rest of a question in the question out.

Knows by what a row without a number goes on with the one before it.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from linter.model.flow import Span
from linter.model.pattern import late
from linter.parse.entries import Entry, Event, Field, Form, Heading, Role
from linter.parse.leaks import Split, at_break
from linter.parse.lexicon import SECTION

LONGEST_HEADING = 80
REACH = 5
"""How many rows of a list are looked at for a number before and behind a heading."""
ASKING = late(
    r"(?:hoe\w*|waar\w*|wat|wie\w*|welke?|wanneer|kunt?|kunnen|wilt?|willen|zou\w*|is|zijn|was|waren|heeft"
    r"|hebben|had|wordt|worden|bent|klopt|gaat|gaan|komt|komen|deelt|graag|gaarne|in hoeverre"
    r"|(?:op|met|voor) welke|door|geef|licht|verzoek|moet|moeten|mag|mogen|zal|zullen|ziet|vindt)\b",
    re.IGNORECASE,
)
"""How a question begins, of which the number fell away."""
_ENDS = late(r"[?.!:;][\"'”’»)\]]*$")


def joined(text: str, events: Sequence[Event]) -> list[Event]:
    """Return the events, with rows that go on with the question before them taken into it."""
    found: list[Event] = []
    parts: list[Entry] = []
    for place, event in enumerate(events):
        if isinstance(event, Entry):
            if parts and _goes_on(text, parts, event):
                parts.append(event)
                continue
            found += _whole(text, parts)
            parts = [] if _heads(text, events, place) else [event]
            found += [] if parts else [Heading(event.span)]
        else:
            found += _whole(text, parts)
            parts = []
            found.append(event)
    return [*found, *_whole(text, parts)]


def _goes_on(text: str, parts: Sequence[Entry], more: Entry) -> bool:
    """Say whether `more` is the rest of what the rows before it began."""
    if more.numbers:
        return False
    if not more.texts:
        return True
    last = next((part.texts[-1] for part in reversed(parts) if part.texts), None)
    if last is None or not parts[0].numbers:
        return False
    first = text[more.texts[0].start : more.texts[0].end][:1]
    return first.islower() or (not _ENDS.search(text, last.start, last.end) and not first.isdigit())


def _heads(text: str, events: Sequence[Event], place: int) -> bool:
    """Say whether a row without a number heads the rows below it: it holds a few words, and no number lacks
    beside it."""
    event = events[place]
    words = _only_words(text, event)
    if not words or len(words) > LONGEST_HEADING or words[0].islower() or _ENDS.search(words):
        return False
    if SECTION.fullmatch(words):
        return True
    return words[0].isupper() and not ASKING.match(words) and _counts_on(events, place)


def _only_words(text: str, event: Event) -> str:
    """Return what a row without a number holds in its first written cell, empty where others are written."""
    if not isinstance(event, Entry) or event.numbers or event.form is not Form.TABLE:
        return ""
    spans = [*event.texts, *(field.span for field in event.fields if field.value is None)]
    written = [text[span.start : span.end] for span in spans if span.start < span.end]
    plain = all(field.role is not Role.ANTWOORD and field.value is None for field in event.fields)
    return written[0] if plain and len(written) == 1 and "\n" not in written[0] else ""


def _counts_on(events: Sequence[Event], place: int) -> bool:
    """Say whether the rows around one without a number count on, or begin again below it."""
    before, after = (
        _nearest(reversed(events[max(0, place - REACH) : place])),
        _nearest(events[place + 1 : place + 1 + REACH]),
    )
    if after is None:
        return False
    first = after.numbers[0].value
    return first == 1 or (before is not None and first == before.numbers[-1].value + 1)


def _nearest(events: Iterable[Event]) -> Entry | None:
    """Return the first entry with a number."""
    return next((event for event in events if isinstance(event, Entry) and event.numbers), None)


def _answered(fields: Sequence[Field], more: Entry) -> bool:
    """Say whether an answer stands between what was asked and what `more` goes on with."""
    start = more.texts[0].start
    return any(field.role is Role.ANTWOORD and field.span.start < start for field in (*fields, *more.fields))


def _whole(text: str, parts: Sequence[Entry]) -> Iterator[Entry]:
    """Yield one entry of its parts."""
    if len(parts) < 2:
        yield from parts
        return
    first, last = parts[0], parts[-1]
    texts, fields = list(first.texts), list(first.fields)
    broken = False
    for part in parts[1:]:
        if part.texts and _answered(fields, part):
            fields += [Field(Role.ONBEKEND, span, "vervolg") for span in part.texts]
        elif part.texts:
            filled = any(field.span.start < field.span.end for field in fields)
            rest = Split(texts[-1], ()) if filled or not texts else at_break(text, texts[-1])
            texts[-1:] = [rest.text, *part.texts]
            fields += rest.fields
            broken = True
        fields += part.fields
    yield first._replace(
        span=Span(first.span.start, last.span.end),
        texts=tuple(texts),
        fields=tuple(fields),
        first=last.first,
        last=last.last,
        broken=broken,
    )
