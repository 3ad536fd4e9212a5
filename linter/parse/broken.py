"""Questions that a page breaks: events in order in, the same with the rest of a question in the question out.

Knows by what a row without a number goes on with the one before it.
"""

import re
from collections.abc import Iterator, Sequence

from linter.model.flow import Span
from linter.parse.entries import Entry, Event, Field, Role
from linter.parse.leaks import Split, at_break

_ENDS = re.compile(r"[?.!:;][\"'”’»)\]]*$")


def joined(text: str, events: Sequence[Event]) -> list[Event]:
    """Return the events, with rows that go on with the question before them taken into it."""
    found: list[Event] = []
    parts: list[Entry] = []
    for event in events:
        if isinstance(event, Entry):
            if parts and _goes_on(text, parts, event):
                parts.append(event)
                continue
            found += _whole(text, parts)
            parts = [event]
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
