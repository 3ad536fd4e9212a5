"""Questions and answers in the forms that lists have, with the truth about them.

In: a random generator, a form and whether there are answers.  Out: questions as they are written, and their
truth.
"""

from collections.abc import Iterator, Sequence
from random import Random
from typing import NamedTuple

from tests.generate.told import Item, Line, Piece, Role, Table
from tests.generate.truth import Asked
from tests.generate.words import ANSWERS, CLAUSES, HEADINGS, LEADS, OPENERS, REFERRALS, REQUESTS, TAILS

HEADS = {
    "bare": ("{0}",),
    "label": ("Vraag {0}", "Vraag {0}:", "Vraag ({0}):", "Vraag ({0})", "Vraag: {0}", "VRAAG {0}"),
    "glued": ("Vraag {0}", "5/16Vraag {0}"),
    "dot": ("{0}. {1}", "{0}. {1}"),
    "same": ("Vraag {0}: {1}",),
    "below": ("{0}\nVraag:\n{1}", "{0}\nVraag\n{1}", "{0}.\nVraag: {1}"),
}
"""The forms of a number; {1} is the text where it stands on the same line or below the label."""
LABELS = (
    "Antwoord",
    "Antwoord:",
    "Antwoord: {1}",
    "Antwoord {0}",
    "Antwoord op vraag {0}:",
    "Antwoord {0}:",
    "",
)
JOINS = (", ", " / ", " en ", ", ")
LISTS = (
    tuple(map(Line, ("Er zijn drie redenen:", "1. de kosten,", "2. de planning,", "3. de mensen."))),
    tuple(map(Line, ("Het gaat om de volgende bedragen.", "2021", "12", "2022", "15", "Totaal", "27"))),
    tuple(map(Line, ("De maatregelen zijn:", "- meer geld;", "- minder regels;", "- 3 nieuwe loketten."))),
    (Table((("Jaar", "Bedrag", "Aantal"), ("2021", "12", "3"), ("2022", "15", "4"))),),
    (Line("Per jaar:"), Table((("2021", "12"), ("2022", "15"), ("2023", "18")), headed=False)),
    tuple(map(Line, ("Per provincie:", "1", "Groningen", "2", "Drenthe", "3", "Utrecht"))),
    tuple(map(Line, ("a. de eerste stap;", "b. de tweede stap."))),
)
"""What an answer may hold whose numbers are none of questions."""


class Style(NamedTuple):
    """How one list writes its numbers and answers: one form for all.

    `letter` stands between a number and its letter, `label` begins an answer (empty for none).
    """

    form: str
    head: str
    label: str
    letter: str
    answered: bool


class Number(NamedTuple):
    """The numbers of one question, its letter, and the series they count in."""

    numbers: tuple[int, ...]
    letter: str
    reeks: int


def style(random: Random, form: str, *, answered: bool) -> Style:
    """Return a style of `form`."""
    label = random.choice(LABELS) if form != "below" else random.choice(LABELS[:3])
    return Style(form, random.choice(HEADS[form]), label, random.choice(["", " "]), answered)


def sentence(random: Random, subject: str) -> str:
    """Return a question about `subject`, which makes it unlike every other; at times a request."""
    clause = random.choice(CLAUSES)
    if random.random() < 0.12:
        return random.choice(REQUESTS).format(f"{subject} met {clause}")
    opener, tail = random.choice(OPENERS), random.choice(TAILS)
    return f"{random.choice(LEADS)}{opener} {subject} met {clause}{tail}"


def sections(random: Random, written: Style, count: int) -> Iterator[Item | Line]:
    """Yield the questions of a list: mostly in one section without a heading."""
    split = random.random() < 0.2 and count >= 6
    sizes = [count // 2, count - count // 2] if split else [count]
    headings = random.sample(HEADINGS, 2) if split or random.random() < 0.1 else [""]
    for reeks, (size, heading) in enumerate(zip(sizes, headings, strict=False), 1):
        if heading:
            yield Line(heading, Role.HEADING)
        yield from _section(random, written, size, reeks)


def _section(random: Random, written: Style, count: int, reeks: int) -> Iterator[Item]:
    waiting = list(range(1, count + 1))
    while waiting:
        numbers = _together(random, written, waiting)
        lettered = len(numbers) == 1 and written.form in {"bare", "label"} and random.random() < 0.08
        for letter in ("a", "b") if lettered else ("",):
            one = Number(numbers, letter, reeks)
            deferred = _defers(random, written, waiting, len(numbers), lettered=lettered)
            yield _item(random, written, one, () if deferred else numbers)
            if deferred:
                after = Number((waiting.pop(0),), "", reeks)
                yield _item(random, written, after, (numbers[0], after.numbers[0]))


def _defers(random: Random, written: Style, waiting: Sequence[int], count: int, *, lettered: bool) -> bool:
    """Say whether the answer comes with that of the next question."""
    may = written.answered and "{0}" in written.label and count == 1 and not lettered
    return may and bool(waiting) and random.random() < 0.15


def _together(random: Random, written: Style, waiting: list[int]) -> tuple[int, ...]:
    """Take the next number, at times with others behind it, not always adjacent."""
    numbers = [waiting.pop(0)]
    if written.form in {"bare", "label"} and written.answered and len(waiting) > 3 and random.random() < 0.1:
        more = range(random.choice([1, 2]))
        numbers += [waiting.pop(random.randrange(min(3, len(waiting)))) for _one in more]
        numbers.sort()
    return tuple(numbers)


def _item(random: Random, written: Style, one: Number, answers: tuple[int, ...]) -> Item:
    """Return a question, with the answer to the questions `answers` unless there are none."""
    reeks, letter = one.reeks, one.letter
    text = sentence(random, f"onderdeel {reeks}.{one.numbers[0]}{letter}")
    said = random.choice(JOINS).join(map(str, one.numbers)) + (letter and written.letter + letter)
    asked = [Asked(number, "", reeks, letter) for number in one.numbers]
    asked[-1] = asked[-1]._replace(text=text)
    if not (written.answered and answers):
        return Item(said, text, tuple(asked))
    named = said if len(answers) == len(one.numbers) else _joined(random, answers)
    reply = _answer(random, written, named, min(answers))
    asked[-1] = asked[-1]._replace(answer=_read(reply), nrs=answers)
    return Item(said, text, tuple(asked), reply)


def _joined(random: Random, pair: tuple[int, ...]) -> str:
    between = [" en ", ", ", " t/m "] if pair[1] == pair[0] + 1 else [" en ", ", "]
    return random.choice(between).join(map(str, pair))


def _answer(random: Random, written: Style, numbers: str, number: int) -> tuple[Piece, ...]:
    """Return an answer with its label."""
    first, *rest = _body(random, number)
    many = written.label.replace("vraag", random.choice(["vraag", "vragen"]))
    label = many if " " in numbers and "a" not in numbers and "b" not in numbers else written.label
    if "{1}" in label:
        return (Line(label.format(numbers, first.text)), *rest)
    return (Line(label.format(numbers)), first, *rest) if label else (first, *rest)


def _body(random: Random, number: int) -> tuple[Line, *tuple[Piece, ...]]:
    """Return what the answer to question `number` says; it may refer to one before it."""
    choices = (*ANSWERS, *(text.format(number - 1) for text in REFERRALS if number > 1))
    found: list[Piece] = [Line(random.choice(ANSWERS))] if random.random() < 0.3 else []
    if random.random() < 0.3:
        found += random.choice(LISTS)
    return (Line(random.choice(choices)), *found)


def _read(reply: tuple[Piece, ...]) -> str:
    """Return an answer as it is read."""
    return " ".join(
        text
        for piece in reply
        for text in (
            [piece.text] if isinstance(piece, Line) else [cell for row in piece.rows for cell in row]
        )
    )
