"""What kind of document a file is: lines in, a kind of list or the look-alike it is out.

Knows type lines and look-alikes.  Where the type line is missing, the other parts of a list tell, if there
are enough of them.
"""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from linter.model.pattern import late
from linter.parse.lexicon import (
    DOCUMENTNUMMER,
    DOSSIER,
    LOOK_ALIKE_STARTS,
    LOOK_ALIKES,
    NO_NUMBER,
    ONDERNUMMER,
    ROLE,
    SOORT,
    STUKNR,
    TEMPLATE_HEAD,
    VASTGESTELD,
    is_formula,
    is_reply,
)
from linter.parse.lines import Line

HEAD = 40
"""How many lines a header is looked for in."""
NO_LIST = "geen-lijst"
PROSE = 60


class Kind(NamedTuple):
    """A kind of list (lv, lva, vhlv, vhlva), or onbekend with what the file is instead."""

    soort: str
    reden: str = ""


def soort_of(text: str) -> str:
    """Return the kind that a type line says, empty where it says none."""
    found = SOORT.fullmatch(text.strip())
    if found is None or not (found["lijst"] or found["verslag"]):
        return ""
    return ("vh" if found["verslag"] else "") + "lv" + ("a" if found["antwoorden"] else "")


def recognise(lines: Sequence[Line], *, has_table: bool) -> Kind:
    """Return what the file is, by its first lines and by whether it has a table of questions."""
    head = [line.text for line in lines if line.text][:HEAD]
    place, soort = _type_line(head)
    above = [text for at, text in enumerate(head[: place + 1]) if not (soort and _is_title(head, at))]
    alike = next((name for text in above if (name := _look_alike(text))), "")
    if alike and not (soort and place == 0):
        return Kind("onbekend", alike)
    if soort and not _is_register(head, place) and (has_table or _is_list(head, place)):
        return Kind(soort)
    return _untyped(head, has_table=has_table) or Kind("onbekend", NO_LIST)


def _type_line(head: Sequence[str]) -> tuple[int, str]:
    """Return where the type line stands and what it says; behind prose there is none.

    Where one stands above the header and says less than the one behind the number, that one says it.
    """
    first: tuple[int, str] | None = None
    for place, (text, after) in enumerate(pairwise((*head, ""))):
        if VASTGESTELD.fullmatch(text) or is_formula(text):
            continue
        soort = _typed(f"{text} {after}") or _typed(text)
        if soort and (_typed(text) or soort != _typed(after)):  # else the type line begins on the next line
            if _is_numbered(head, place):
                return (first[0], soort) if first and says_less(first[1], soort) else first or (place, soort)
            first = first or (place, soort)
        if len(text) > PROSE and text.endswith("."):
            break
    return first or (len(head), "")


def _is_numbered(head: Sequence[str], place: int) -> bool:
    """Say whether the number of the paper or of the document stands before a type line."""
    text, above = head[place], head[place - 1] if place else ""
    if behind_number(text) != text:
        return True
    return STUKNR.fullmatch(above) is not None or DOCUMENTNUMMER.fullmatch(above) is not None


def says_less(soort: str, other: str) -> bool:
    """Say whether a type line says the same as another, or leaves out the answers or that it is a report."""
    return soort in {other, other.removesuffix("a"), other[2:], other[2:].removesuffix("a")}


def _typed(text: str) -> str:
    return soort_of(behind_number(text))


def behind_number(text: str) -> str:
    """Return a line without the number of the document or of the paper it may begin with."""
    number = DOCUMENTNUMMER.match(text) or STUKNR_AND.match(text) or RUN_IN.search(text)
    return text[number.end() :].lstrip() if number else text


RUN_IN = late(r"(?<=\s)nr\.?\s?\d{1,5}\s+(?=verslag\s+h|(?:\w{6,11}\s+)?lijst\s+van\s)", re.IGNORECASE)
"""The number of a paper with its type line, on the line of its title."""

SOORT_NEAR = late(
    r"(?:herdruk\s*[,:]?\s+)?(?:verslag\s+h\w{3,10}e?\s+een\s+)?l[a-z]{2,4}t\s+(?:van|met|vna|vn|va)\s+v[a-z]{2,6}n"
    r"(?:\s+(?:en|met|ne)\s+(?:van\s+|de\s+)?an[a-z]{4,8}n)?(?=\s|\.|$)",
    re.IGNORECASE,
)
"""A type line that is not written as it should be, or goes on with more."""
VASTGESTELD_NEAR = late(r"v[a-z]{0,2}st\s?g[a-z]{3,7}(?=\s)\s+(?P<rest>\d{1,2}\s.*)", re.IGNORECASE)


def nearly_typed(rest: str) -> bool:
    """Say whether behind `Nr.` a number stands with what is nearly a type line."""
    number = ONDERNUMMER.match(rest) or NO_NUMBER.match(rest)
    return SOORT_NEAR.match(rest[number.end() :].lstrip()) is not None if number else False


STUKNR_AND = late(
    rf"{STUKNR.pattern.removesuffix('(?P<rest>.*)')}(?:\d{{1,5}}(?:\s+|(?=LIJST|VERSLAG))|{NO_NUMBER.pattern}\s*)?",
    re.IGNORECASE,
)


def _is_title(head: Sequence[str], at: int) -> bool:
    """Say whether a line is the title of the dossier whose number stands alone on the line before it."""
    number = DOSSIER.fullmatch(head[at - 1]) if at else None
    return number is not None and not number["titel"]


def _is_register(head: Sequence[str], place: int) -> bool:
    """Say whether the type line is one of several numbered papers below each other."""
    beside = (head[at] for at in (place - 1, place, place + 1) if 0 <= at < len(head))
    return sum(_PAPER.match(text) is not None for text in beside) > 1


_PAPER = late(r"nr\.?\s?\d{1,5}\s+[a-z]", re.IGNORECASE)


def _look_alike(text: str) -> str:
    said = _LETTERED.sub("", behind_number(text))
    if not (said[:3].lower() in LOOK_ALIKE_STARTS or said[4:5].upper() in {"Z", "A"}):
        return ""  # as most first lines: so none of the patterns is even compiled
    return next((name for name, pattern in LOOK_ALIKES.items() if pattern.match(said)), "")


_LETTERED = late(r"\A[A-Z]{1,2}\s+(?=[A-Z]{4})")
"""The letter by which the Eerste Kamer numbers its papers."""


def _is_list(head: Sequence[str], place: int) -> bool:
    """Say whether what stands around the type line is of a list too, and not of a text about lists.

    A number alone says little: a register of papers has one too, but asks nothing and is not signed.  A plan
    of what is to be done names lists and days without any of what frames a list.
    """
    around = [*head[:place], *head[place : place + 12]]
    if any(map(is_formula, around)):
        return True
    if any(map(VASTGESTELD.fullmatch, around)) and (head[place].isupper() or any(map(_is_frame, head))):
        return True
    if not any("?" in text or ROLE.match(text) for text in head):
        return False
    if any(DOCUMENTNUMMER.match(text) or STUKNR_AND.match(text) for text in around):
        return True
    told = head[place].isupper() or any(map(_is_frame, head))  # else any report can have a list of questions
    return told and any(map(_QUESTION.match, around))


_QUESTION = late(r"(?:Vraag\s*)?\(?1\)?[.:]?(?:$|\s)", re.IGNORECASE)


def _untyped(head: Sequence[str], *, has_table: bool) -> Kind | None:
    """Return the kind of a list whose type line is missing or unread: a formula and more of a list."""
    formula = next((text for text in head if is_formula(text) and _PUT.search(text)), "")
    if head and TEMPLATE_HEAD.fullmatch(head[0]):
        return Kind("lv")
    if not formula or _REMARKS.search(formula):
        return None
    dated = any(VASTGESTELD.fullmatch(text) for text in head)
    numbered = any(map(_QUESTION.match, head)) and any("?" in text for text in head)
    answered = any(is_reply(text) for text in head)
    framed = answered or any(map(_is_frame, head))
    if not (has_table or dated or (numbered and framed)):
        return None
    return Kind(("vh" if _REPORTS.search(formula) else "") + ("lva" if answered else "lv"))


def _is_frame(text: str) -> bool:
    """Say whether a line is one that stands around a list, and not around a text about one."""
    return any(pattern.match(text) for pattern in (ROLE, DOCUMENTNUMMER, STUKNR_AND, DOSSIER))


_PUT = late(r"\bvoorgelegd\b|\blijst\s+van\s+vragen\b|\bverslag\s+uit\s+te\s+brengen\b", re.IGNORECASE)
_REMARKS = late(r"\bvragen\s+en\s+opmerkingen\b|\bals\s+volgt\b", re.IGNORECASE)
"""What a committee puts in another kind of document."""
_REPORTS = late(r"\bverslag\s+uit\s+te\s+brengen\b", re.IGNORECASE)
