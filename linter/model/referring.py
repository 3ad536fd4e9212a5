"""References from one question to another: which numbers they name, and whether they are of this list.

In: a document.  Out: references with what the sentence says around them.  A reference to a question of
another list or of a debate reads much like one of this list, so each says how far it can be trusted.  Knows
no severity and no rule.  Few lists need the patterns, so they are compiled where they are used.
"""

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from linter.model.counting import Number
from linter.model.document import Document
from linter.model.flow import Span

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

MOST = 500
"""No reference names more questions than this; of a longer range only the ends are taken."""
AROUND, LONGEST = 300, 3000
"""How many characters around a reference, and of it, are read at most."""

_NAMED = r"(?i)(?<![\w.,])(\d{1,4})(?:\s?([a-z])(?![^\W\d_]|/m))?(?!\w|[.,]\d|\s?[%€])"
_TO = r"(?i)\s*(?:t/m|tot\s+en\s+met|-|–)\s*(?:vraag\s+)?"
_MORE = (
    r"(?i)(?:\s?[a-z]\b(?!/m|\s+[a-z]))?"
    r"(?:(?:\s*(?:,|/|&|-|–)\s*|,?\s+(?:en|of|t/m|tot\s+en\s+met)\s+)(?:(?:de\s+)?(?:vraag|vragen)\s+)?"
    r"\d{1,4}(?:\s?[a-z]\b(?!/m))?(?!\w|[.,]\d|\s?[%€]))*"
)
_CLOSED = r"(?i)\s*(?:$|[.,;:)\]]|(?:en|is|zijn|wordt)\b)"
_SENTENCE = r"[.?!;:]\s+(?=[^\W\da-zß-ÿ_]|[\"“‘«(])"
_DEMAND = r"(?i)\b(?:de|een|die|elke|hoge|lage|totale) $"
_BEHIND = (
    r"(?i),?\s*(?:\((?!zie|hier)|(?:van|uit|bij|door|tijdens|d\.d\.|aan)\b(?!\s+(?:deze|dit)\b)"
    r"|(?:miljoen|miljard|duizend|euro|procent|keer|maal|jaar|maand|week|weken|dag|uur|mensen|personen|ton|[kmg]w)\b)"
)
_ELSEWHERE = (
    r"(?i)\b(?:kamerst|kst\b|kamervra|aanhangsel|handelingen|eerder|vorig|schriftelijk|fracti|enqu|vragenlijst"
    r"|vragenuur|(?:het|de) (?:lid|leden)\b|verslag|overleg|debat|eerste kamer|consultatie|formulier|examen"
    r"|toets\b|(?:de|een|die) (?:\w+ )?lijst\b)"
)
_UNSURE = r"(?i)\b(?:brief|rapport|begroting|nota\b|notitie|commissie|rekenkamer|onderzoek|(?:19|20)\d\d\b)"


class Trust(StrEnum):
    """Whether a reference is to a question of its own list."""

    SURE = "sure"
    LIKELY = "likely"
    ELSEWHERE = "elsewhere"


class Reference(NamedTuple):
    """`vragen 2, 3 en 5 t/m 9`: its characters, the numbers it names, and what its sentence has beside it."""

    span: Span
    numbers: tuple[Number, ...]
    before: str
    after: str

    @property
    def trust(self) -> Trust:
        """How far its sentence leaves it to be a reference to this list, whatever leads up to it."""
        around = f"{self.before} | {self.after}"
        if re.match(_BEHIND, self.after) or re.search(_ELSEWHERE, around):
            return Trust.ELSEWHERE
        return Trust.LIKELY if re.search(_UNSURE, around) else Trust.SURE


def references(document: Document, tag: str) -> Iterator[Reference]:
    """Yield the references that stand within the elements `tag` (antwoord, tekst), in order."""
    last = -1
    for node in document.nodes.get("verwijzing", ()):
        span = document.span(node)
        holder = node.getparent()
        if holder is None or span.start < last or next(node.iterancestors(tag), None) is None:
            continue
        found = _reference(document, node, document.span(holder))
        last = found.span.end
        if not _is_demand(document, found):
            yield found


class Figure(NamedTuple):
    """A number as it stands in a reference; `through` is True where it ends a range from the one before."""

    span: Span
    value: int
    through: bool


def figures(text: str) -> Iterator[Figure]:
    """Yield the numbers of questions as they stand in `text`."""
    end = -1
    for found in re.finditer(_NAMED, text):
        through = end >= 0 and re.fullmatch(_TO, text[end : found.start()]) is not None
        yield Figure(Span(*found.span(1)), int(found[1]), through)
        end = found.end()


def named(text: str) -> tuple[Number, ...]:
    """Return the numbers of questions in `text`, with what ranges leave out."""
    numbers: list[Number] = []
    end = 0
    for found in re.finditer(_NAMED, text):
        number = (int(found[1]), (found[2] or "").lower())
        if numbers and re.fullmatch(_TO, text[end : found.start()]) and number[0] - numbers[-1][0] <= MOST:
            numbers += [(value, "") for value in range(numbers[-1][0] + 1, number[0])]
        numbers.append(number)
        end = found.end()
    return tuple(numbers)


def _reference(document: Document, node: "Element", holder: Span) -> Reference:
    start, end = document.span(node)
    text = document.flow.text
    more = re.compile(_MORE).match(text, end, min(holder.end, end + LONGEST))
    past = more.end() if more else end
    before = text[max(holder.start, start - AROUND) : start]
    after = text[past : min(holder.end, past + AROUND)]
    stop = past if _goes_on(text[start:end], after) else end
    ends = re.search(_SENTENCE, after)
    return Reference(
        Span(start, stop),
        named(text[start:stop]),
        " ".join(re.split(_SENTENCE, before)[-1].split()),
        " ".join((after[: ends.start()] if ends else after).split()),
    )


def _goes_on(said: str, rest: str) -> bool:
    """Say whether a list of numbers is one of questions: behind `vraag` a number may count anything else."""
    return "vragen" in said.lower() or re.match(_CLOSED, rest) is not None


def _is_demand(document: Document, reference: Reference) -> bool:
    """Say whether `de vraag 100` is about demand, and not about a question."""
    said = document.text(reference.span)[:6].lower()
    return said.startswith("vraag") and re.search(_DEMAND, f"{reference.before} ") is not None
