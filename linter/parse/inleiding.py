"""The intro and the reply sentence: lines in, the mark `inleiding` out.

Knows the formulas by which a committee puts its questions and an official answers them, and what the dates in
them are.
"""

import re
from collections.abc import Iterator, Sequence

from linter.model.flow import Mark, Span
from linter.model.pattern import late
from linter.parse.inline import Inline
from linter.parse.lexicon import BEWINDSPERSOON, COMMISSIE, INTRO_START, is_formula, is_reply
from linter.parse.lines import Line, reading
from linter.parse.paragraphs import paragraphs, span_of
from linter.parse.scene import Scene

_REPLY_DATE = late(r"\bbrief\s+van(?:\s+\w+){0,2}\s*$", re.IGNORECASE)
_PUT_DATE = late(r"\b(?:zijn|is|werden|werd)\s+(?:op|bij\s+brief\s+van)\s*$", re.IGNORECASE)
_LETTER_DATE = late(
    r"\b(?:brief|brieven|rapport|nota|verslag|notitie|stuk|stukken)\b[^.;]{0,120}\b(?:van|d\.d\.)\s*$",
    re.IGNORECASE,
)
BEFORE = 180
LONG = 40


def is_intro(line: Line) -> bool:
    """Say whether the intro begins with `line`."""
    text = line.text
    if len(text) <= LONG or "?" in text:
        return False
    return bool(INTRO_START.match(text)) or is_formula(text) or is_reply(text) or _speaks_as_intro(text)


def _speaks_as_intro(text: str) -> bool:
    """Say whether most of the formula is there, as where one of its words is misspelt."""
    return len(text) > 2 * LONG and len({found.lower() for found in _WORDS.findall(text)}) > 2


_WORDS = late(
    r"\b(?:commissie|heeft|hebben|aantal|vragen|voorgelegd|minister|staatssecretaris|beantwoord|afgedrukt)\b",
    re.IGNORECASE,
)


def inleiding(scene: Scene, lines: Sequence[Line], inline: Inline) -> Mark:
    """Return the mark of the intro in `lines`, one or more that are not empty."""
    als = [_al(scene, paragraph, inline) for paragraph in paragraphs(scene.page, lines)]
    return Mark(Span(als[0].span.start, als[-1].span.end), "inleiding", (), tuple(als))


def _al(scene: Scene, lines: Sequence[Line], inline: Inline) -> Mark:
    span = span_of(scene.text, lines)
    read = reading(scene.text, span, scene.unread)
    reply = is_reply(read.text) and not (is_formula(read.text) and not _both(read.text))
    found = [_dated(scene.text, span, mark, reply=reply) for mark in inline.within(span)]
    taken = [mark.span for mark in found]
    names = ((tag, match.span()) for tag, match in _names(read.text))
    for tag, (start, end) in names:
        place = read.span(start, end)
        if not any(place.start < other.end and other.start < place.end for other in taken):
            found.append(Mark(place, tag))
    return Mark(span, "al", (("rol", _role(read.text, reply=reply)),), tuple(sorted(found, key=_start)))


def _both(text: str) -> bool:
    """Say whether one paragraph holds the reply sentence behind the intro."""
    return len(re.findall(r"[.](?:\s|$)", text)) > 1


def _role(text: str, *, reply: bool) -> str:
    return "antwoordzin" if reply and not is_formula(text) else "inleiding"


def _names(text: str) -> Iterator[tuple[str, re.Match[str]]]:
    for match in COMMISSIE.finditer(text):
        yield "commissie", match
    for match in BEWINDSPERSOON.finditer(text):
        yield "bewindspersoon", match


def _start(mark: Mark) -> Span:
    return mark.span


def _dated(text: str, al: Span, mark: Mark, *, reply: bool) -> Mark:
    if mark.tag != "datum":
        return mark
    before = " ".join(text[max(al.start, mark.span.start - BEFORE) : mark.span.start].split())
    role = _date_role(before, reply=reply)
    return mark._replace(attributes=(*mark.attributes, ("rol", role))) if role else mark


def _date_role(before: str, *, reply: bool) -> str:
    sentence = re.split(r"(?<=[a-z)])\.\s+(?=[A-Z])", before)[-1]
    if reply and _PUT_DATE.search(sentence):
        return "voorgelegd"
    if reply and _REPLY_DATE.search(sentence) and not is_formula(sentence):
        return "antwoordbrief"
    return "brief" if _LETTER_DATE.search(sentence) else ""
