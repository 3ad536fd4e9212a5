"""Lines that may be where a question begins: lines in, candidates with their numbers out.

Knows the forms a question's number is written in; which of the candidates are questions is decided by the
series they make, not here.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from linter.model.document import Reading
from linter.model.flow import Span
from linter.model.pattern import late
from linter.parse.entries import Form, Number
from linter.parse.lexicon import BULLET
from linter.parse.lines import Line, reading
from linter.parse.numbers import LETTER, numbers_in

_N = rf"\d{{1,4}}{LETTER}?"
_LIST = rf"{_N}(?:\s?(?:,\s?en\b|,|/|;|\ben\b|&|t/m|tot\s+en\s+met|-|–)\s?{_N}){{0,200}}"
_FORMS = (
    (
        Form.LABEL,
        "",
        late(
            rf"{BULLET}?(?:\d{{1,4}}\s?/\s?\d{{1,4}}\s?)?"
            r"(?:Vra(?:ag|gen)|VRA(?:AG|GEN))\s?[:.]?\s?(?:[Nn]r\.?\s?|#\s?)?"
            rf"\(?(?P<nr>{_LIST})\)?\s?[:.)]?(?:$|\s+(?P<rest>(?![a-z]).+)$)"
        ),
    ),
    (Form.DASH, "-–•*·", late(rf"[-–•*·]\s+(?P<nr>{_N})[.)]?\s+(?P<rest>(?![,.%]).+)$")),
    (Form.BARE, "9", late(rf"(?P<nr>{_LIST})\s?[.:)]?$")),
    (Form.DOT, "9", late(rf"(?P<nr>{_N})\s?[.:)]\s*(?P<rest>(?![\d%]).+)$")),
    (Form.INLINE, "9", late(r"(?P<nr>\d{1,4}[a-z]?)\s+(?P<rest>[A-ZÀ-Þ\"'“‘«„(].+)$")),
    (Form.ODD, "(", late(r"\((?P<nr>\d{1,3}[a-z]?)\)(?:$|\s+(?P<rest>.+)$)")),
    (Form.ODD, "V", late(r"V\.?\s?(?P<nr>\d{1,3}[a-z]?)\s?(?:[.:)]\s?|$|\s)(?P<rest>.+)?$")),
    (Form.ODD, "9", late(r"(?P<nr>\d{1,3})(?P<rest>[A-ZÀ-Þ][a-zà-þ]+\s.+\?)$")),
)
"""Each form, what it begins with (a 9 is any digit; a label may begin with much), and how it is written."""
_FIRST = frozenset("0123456789-–•*·")
LONGEST_LIST = 900


class Candidate(NamedTuple):
    """A line at which a question may begin; `text` is the span of what follows the number on the line.

    `more` counts the lines below it that hold no more than further numbers of the same question; `behind` are
    the numbers of the answers that all stand behind it, where it is the last to ask.
    """

    line: int
    form: Form
    numbers: tuple[Number, ...]
    text: Span
    more: int = 0
    behind: tuple[Number, ...] = ()


def candidate(text: str, index: int, line: Line, unread: Sequence[Span]) -> Candidate | None:
    """Return what `line`, the `index`-th, begins with, or None where it begins no question."""
    if not may_begin(line.text):
        return None
    read = reading(text, line.span, unread)
    for form, begins, pattern in _FORMS:
        found = pattern.match(read.text) if _is_worth(begins, read.text) else None
        if found is not None:
            return _made(text, index, form, found, read)
    return None


def _is_worth(begins: str, text: str) -> bool:
    """Say whether a pattern is worth compiling for a text: it can match none that begins otherwise."""
    if not begins:
        return "Vra" in text or "VRA" in text
    return text[:1] in begins or (begins == "9" and text[:1].isdecimal())


def _label_again(found: re.Match[str]) -> int:
    """Return where the text goes on behind a label that says the number again (`1. Vraag 1:`), else 0."""
    again = _AGAIN.match(found.string, found.start("rest")) if found.groupdict().get("rest") else None
    return again.end() if again and again["nr"] == found["nr"] else 0


_AGAIN = late(rf"Vraag\s?(?P<nr>{_N})\s?[:.)]?(?:\s+|$)", re.IGNORECASE)


def may_begin(text: str) -> bool:
    """Say, cheaply, whether a line is worth a closer look."""
    if text[:1] in _FIRST or text[:3].lower() == "vra":
        return True
    return not text[1:2].isalpha() and _ODD.match(text) is not None  # no odd form begins with two letters


_MARK = rf"{BULLET}(?:\d{{1,4}}\s?/\s?\d{{1,4}}\s?)?V[Rr][Aa]"
_ODD = late(rf"\(\d|V\.?\s?\d|{_MARK}")
_MARKED = late(_MARK)


def counting(loose: Sequence[Candidate], *, in_rows: bool) -> list[Candidate]:
    """Return the candidates that count: those in an odd form only where nothing else is a question."""
    usual = [made for made in loose if made.form is not Form.ODD]
    return _cardinal(usual if usual or in_rows else list(loose))


def _cardinal(loose: list[Candidate]) -> list[Candidate]:
    """Return the candidates; where all are `1e`, `2e` and so on, that is no letter of a sub-question."""
    numbers = [number for made in loose for number in made.numbers]
    if any(number.letter != "e" for number in numbers) or len({number.value for number in numbers}) < 2:
        return loose
    return [
        made._replace(numbers=tuple(number._replace(letter="") for number in made.numbers)) for made in loose
    ]


def in_place(lines: Sequence[Line], loose: list[Candidate], *, in_rows: bool) -> list[Candidate]:
    """Return the candidates without the labels behind a bullet or in a table, unless the first is such a one.

    Behind another question, or beside rows, they are what an answer lists or quotes; where the number of the
    first is that of a plain label too, they are the contents of the list.
    """
    apart = {made.line for made in loose if _is_apart(lines[made.line])}
    if not apart:
        return loose
    plain = [made for made in loose if made.line not in apart]
    labels = {made.numbers[0].value for made in plain if made.form is Form.LABEL}
    begins = loose[0].line in apart and loose[0].numbers[0].value not in labels
    return loose if begins and not in_rows else plain


def _is_apart(line: Line) -> bool:
    return line.layout.table is not None or _MARKED.match(line.text) is not None


def in_order(text: str, loose: list[Candidate]) -> list[Candidate]:
    """Return the candidates, numbered in order where each is an item `1.`, as Markdown shows them.

    What stands further in is of another list.
    """
    items = [made for made in loose if made.form is Form.DOT and _is_first_on_line(text, made)]
    if len(items) < 2 or any(made.form is Form.LABEL for made in loose):
        return loose
    if any(len(made.numbers) > 1 or made.numbers[0][1:] != (1, "", None) for made in items):
        return loose
    values = {made.line: value for value, made in enumerate(items, 1)}
    return [
        made._replace(numbers=(made.numbers[0]._replace(value=values[made.line]),))
        for made in loose
        if made.form is not Form.DOT or made.line in values
    ]


def outermost(lines: Sequence[Line], loose: list[Candidate]) -> list[Candidate]:
    """Return the candidates without automatic numbers that are of a list within another list of questions.

    The outer numbers must ask, each on its line, and count from 1: headings in the outer list do not.
    """
    depths = {lines[made.line].depth for made in loose if _is_automatic(lines, made)}
    if len(depths) < 2:
        return loose
    least = min(depths)
    outer = [made for made in loose if _is_automatic(lines, made) and lines[made.line].depth == least]
    counted = [made.numbers[0].value for made in outer] == list(range(1, len(outer) + 1))
    if not counted or len(outer) < 2 or not all(lines[made.line].text.endswith("?") for made in outer):
        return loose
    return [made for made in loose if lines[made.line].depth <= least]


def _is_automatic(lines: Sequence[Line], made: Candidate) -> bool:
    return lines[made.line].label is not None


def _is_first_on_line(text: str, made: Candidate) -> bool:
    start = made.numbers[0].span.start
    return start == 0 or text[start - 1] == "\n"


def _made(text: str, index: int, form: Form, found: re.Match[str], read: Reading) -> Candidate | None:
    if found.end("nr") - found.start("nr") > LONGEST_LIST:
        return None
    numbers = numbers_in(text, read.span(*found.span("nr")))
    if not numbers:
        return None
    rest = found.groupdict().get("rest")
    start = read.place(_label_again(found) or found.start("rest")) if rest else read.end
    if form is Form.BARE and text.startswith("\t", read.place(found.end() - 1) + 1):  # its text is missing
        form = Form.INLINE if found[0][-1] not in ".:)" else Form.DOT
    return Candidate(index, form, numbers, Span(start, read.end))
