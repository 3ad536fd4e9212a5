"""Questions and answers in the forms that lists have, with the truth about them.

In: a random generator, a form and whether there are answers.  Out: paragraphs and their truth.  A paragraph
is a list of lines that belong together; lines never hold a line end.
"""

from collections.abc import Iterator, Sequence
from random import Random
from typing import NamedTuple

from tests.generate.truth import Asked
from tests.generate.words import ANSWERS, CLAUSES, HEADINGS, LEADS, LISTS, OPENERS, REQUESTS, TAILS

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


class Style(NamedTuple):
    """How one list writes its numbers and answers: one form for all."""

    form: str
    head: str
    label: str
    answered: bool


def style(random: Random, form: str, *, answered: bool) -> Style:
    """Return a style of `form`."""
    label = random.choice(LABELS) if form != "below" else random.choice(LABELS[:3])
    return Style(form, random.choice(HEADS[form]), label, answered)


def sentence(random: Random, subject: str) -> str:
    """Return a question about `subject`, which makes it unlike every other; at times a request."""
    clause = random.choice(CLAUSES)
    if random.random() < 0.12:
        return random.choice(REQUESTS).format(f"{subject} met {clause}")
    opener, tail = random.choice(OPENERS), random.choice(TAILS)
    return f"{random.choice(LEADS)}{opener} {subject} met {clause}{tail}"


def answer(random: Random) -> list[list[str]]:
    """Return the paragraphs of an answer."""
    found = [[random.choice(ANSWERS)]]
    if random.random() < 0.3:
        found.append([random.choice(ANSWERS)])
    if random.random() < 0.3:
        found += [[line] for line in random.choice(LISTS)]
    return found


def sections(
    random: Random, written: Style, count: int
) -> Iterator[tuple[list[list[str]], list[Asked], str]]:
    """Yield the sections of a list: paragraphs, truth, heading; mostly one without a heading."""
    split = random.random() < 0.2 and count >= 6
    sizes = [count // 2, count - count // 2] if split else [count]
    headings = random.sample(HEADINGS, 2) if split or random.random() < 0.1 else [""]
    for reeks, (size, heading) in enumerate(zip(sizes, headings, strict=False), 1):
        yield *_section(random, written, size, reeks), heading


def _section(random: Random, written: Style, count: int, reeks: int) -> tuple[list[list[str]], list[Asked]]:
    paragraphs: list[list[str]] = []
    asked: list[Asked] = []
    waiting = list(range(1, count + 1))
    while waiting:
        numbers = _together(random, written, waiting)
        text = sentence(random, f"onderdeel {reeks}.{numbers[0]}")
        lettered = len(numbers) == 1 and written.form in {"bare", "label"} and random.random() < 0.08
        for letter in ("a", "b") if lettered else ("",):
            text = sentence(random, f"onderdeel {reeks}.{numbers[0]}{letter}") if lettered else text
            deferred = _defers(random, written, waiting, len(numbers), lettered=lettered)
            more, truth = _one(random, written, (numbers, letter, text), deferred=deferred)
            paragraphs += more
            asked += [one._replace(reeks=reeks) for one in truth]
            if deferred:
                more, truth = _deferred(random, written, (numbers[0], waiting.pop(0)))
                paragraphs += more
                asked.append(truth._replace(reeks=reeks))
    return paragraphs, asked


def _defers(random: Random, written: Style, waiting: Sequence[int], count: int, *, lettered: bool) -> bool:
    """Say whether the answer comes with that of the next question."""
    may = written.answered and "{0}" in written.label and count == 1 and not lettered
    return may and bool(waiting) and random.random() < 0.15


def _together(random: Random, written: Style, waiting: list[int]) -> list[int]:
    """Take the next number, at times with others behind it, not always adjacent."""
    numbers = [waiting.pop(0)]
    if written.form in {"bare", "label"} and written.answered and len(waiting) > 3 and random.random() < 0.1:
        for _more in range(random.choice([1, 2])):
            numbers.append(waiting.pop(random.randrange(min(3, len(waiting)))))
        numbers.sort()
    return numbers


def _one(
    random: Random, written: Style, said: tuple[list[int], str, str], *, deferred: bool
) -> tuple[list[list[str]], list[Asked]]:
    numbers, letter, text = said
    joined = random.choice(JOINS).join(map(str, numbers)) + (letter and random.choice(["", " "]) + letter)
    head = written.head.format(joined, text).split("\n")
    paragraphs = [[line] for line in head] if "{1}" in written.head else [head, [text]]
    truth = [Asked(number, "", letter=letter) for number in numbers]
    truth[-1] = truth[-1]._replace(text=text)
    if written.answered and not deferred:
        reply, said_text = _answer(random, written, joined)
        paragraphs += reply
        truth[-1] = truth[-1]._replace(answer=said_text, nrs=tuple(numbers))
    return paragraphs, truth


def _deferred(random: Random, written: Style, pair: tuple[int, int]) -> tuple[list[list[str]], Asked]:
    """Return the second of two questions that are answered together."""
    text = sentence(random, f"onderdeel {pair[1]}")
    head = written.head.format(pair[1], text).split("\n")
    paragraphs = [[line] for line in head] if "{1}" in written.head else [head, [text]]
    reply, said = _answer(random, written, f"{pair[0]}{_joined(random, pair)}{pair[1]}")
    return paragraphs + reply, Asked(pair[1], text, answer=said, nrs=pair)


def _joined(random: Random, pair: tuple[int, int]) -> str:
    return random.choice([" en ", ", ", " t/m "] if pair[1] == pair[0] + 1 else [" en ", ", "])


def _answer(random: Random, written: Style, numbers: str) -> tuple[list[list[str]], str]:
    """Return the paragraphs of an answer with its label, and its text, label included."""
    first, *rest = answer(random)
    label = (
        written.label
        if " " not in numbers
        else written.label.replace("vraag", random.choice(["vraag", "vragen"]))
    )
    if "{1}" in label:
        found = [[label.format(numbers, first[0])], *rest]
    elif label:
        found = [[label.format(numbers)], first, *rest]
    else:
        found = [first, *rest]
    return found, " ".join(" ".join(line.split()) for paragraph in found for line in paragraph)
