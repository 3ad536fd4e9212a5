"""The signatures: lines in, marks `ondertekening` with functie and naam out.

Knows the roles; a name stands behind the role or on the next line.
"""

import re
from collections.abc import Iterator, Sequence

from linter.model.flow import Mark, Span
from linter.model.pattern import late
from linter.parse.lexicon import ROLE
from linter.parse.lines import Line, reading

LONGEST_ROLE, LONGEST_NAME, SHORT = 260, 60, 40
_OF = late(r"\s+(?:van|voor)\s+(?:de|het|deze|dit)\b|\s*,|\s*:|$", re.IGNORECASE)
_NAME = late(r"(?:[A-ZÀ-Þ'’][\w.'’-]*|van|den|der|de|het|ter|ten|te|in|’t|'t|el|al|bin)(?:\s+\S+){0,6}[,.]?")
_NO_NAME = late(r"\d|\?|\b(?:vraag|vragen|inleiding|antwoord(?:en)?|nr|en)\b", re.IGNORECASE)
_BEHIND = late(r"(?P<functie>.+[,:])\s*(?P<naam>[A-ZÀ-Þ'’][^,:]*)$")


def is_role(line: Line) -> bool:
    """Say whether a line says who signs."""
    found = ROLE.match(line.text)
    if found is None or len(line.text) > LONGEST_ROLE or "?" in line.text:
        return False
    return _OF.match(line.text, found.end()) is not None and not _SENTENCE.search(line.text)


_SENTENCE = late(r"\b(?:heeft|hebben|is|zijn|wordt|worden|stelt|vraagt|verzoekt)\b.*\.$", re.IGNORECASE)


def is_signed(line: Line) -> bool:
    """Say whether a line that is a role ends in a name."""
    behind = _BEHIND.match(line.text)
    return behind is not None and is_name(line._replace(text=behind["naam"]))


def is_named(role: Line, line: Line) -> bool:
    """Say whether a line is the name below a role."""
    return not is_signed(role) and is_name(line)


def whole_roles(lines: Sequence[Line]) -> Iterator[Line]:
    """Yield `lines`, none of them empty, with a role that was broken over two lines as one."""
    waiting: Line | None = None
    for line in lines:
        if waiting is not None and breaks(waiting, line):
            both = f"{waiting.text} {line.text}"
            waiting = waiting._replace(span=Span(waiting.span.start, line.span.end), text=both)
            continue
        if waiting is not None:
            yield waiting
        waiting = line
    if waiting is not None:
        yield waiting


def breaks(role: Line, line: Line) -> bool:
    """Say whether `line` is the rest of a role, where the name of its committee did not fit on a line."""
    if line.after or not line.text.endswith(",") or role.text.endswith((",", ":")):
        return False
    return is_role(role) and not is_role(line) and len(role.text) > SHORT


def is_name(line: Line) -> bool:
    """Say whether a line can be the name below a role."""
    text = line.text
    return (
        0 < len(text) <= LONGEST_NAME
        and _NAME.fullmatch(text) is not None
        and _NO_NAME.search(text) is None
        and ROLE.match(text) is None
    )


def signatures(text: str, lines: Sequence[Line], unread: Sequence[Span]) -> Iterator[Mark]:
    """Yield a mark per role in `lines`; lines that are neither role nor name are passed over."""
    written = [line for line in lines if line.text]
    for place, line in enumerate(written):
        if is_role(line):
            after = written[place + 1] if place + 1 < len(written) else None
            yield _signature(text, line, after, unread)


def _signature(text: str, line: Line, after: Line | None, unread: Sequence[Span]) -> Mark:
    read = reading(text, line.span, unread)
    role = ROLE.match(read.text)
    kind = "griffier" if role and role["rol"].lower() == "griffier" else "voorzitter"
    behind = _BEHIND.match(read.text)
    name: Span | None = None
    end = len(read.text)
    if behind and is_name(line._replace(text=behind["naam"])):
        name, end = read.span(*behind.span("naam")), behind.end("functie")
    elif after is not None and is_name(after):
        named = reading(text, after.span, unread)
        name = named.span(0, len(named.text))
    functie = Mark(read.span(0, end), "functie", (("rol", kind),))
    children = (functie, Mark(name, "naam")) if name else (functie,)
    return Mark(Span(functie.span.start, children[-1].span.end), "ondertekening", (), children)
