"""Whole lists in every kind, life and form, as bytes of a text file, with the truth about each.

In: a seed.  Out: a list; the same seed gives the same list.
"""

import textwrap
from random import Random

from tests.generate.front import front
from tests.generate.questions import HEADS, sections, style
from tests.generate.rows import template, three_columns, two_columns
from tests.generate.truth import Asked, Made
from tests.generate.words import FURNITURE

ROWS = {"template": template, "rows": two_columns, "answers": three_columns}


def made(seed: int) -> Made:
    """Return the list of this seed."""
    random = Random(seed)
    kind = random.choice(["lv", "lva", "lva", "vhlv", "vhlva"])
    life = random.choice("ABCC") if kind == "lv" else random.choice("ACC") if kind == "lva" else "C"
    lines, known = front(random, kind, life)
    count = random.choice([1, 2, 3, 5, 8, 13, 28])
    form = _form(random, life, kind)
    asked: list[Asked] = []
    headings: list[str] = []
    if form in ROWS:
        more, asked = ROWS[form](random, count)
        lines += ["", *more]
    else:
        more, asked, headings = _numbered(random, form, count, answered=kind.endswith("a"))
        lines += ["", *_intermezzo(random), *more]
    name, data = _bytes(random, lines, wrapped=form not in ROWS and random.random() < 0.25)
    return Made(name, data, known, tuple(asked), tuple(headings), form)


def _form(random: Random, life: str, kind: str) -> str:
    if life == "A":
        return "template"
    if life == "B":
        return random.choice(["rows", "bare"])
    if kind.endswith("a"):
        return random.choice(["bare", "bare", "label", "dot", "below", "glued", "same", "answers"])
    return random.choice(["bare", "label", "dot", "rows", "same"])


def _intermezzo(random: Random) -> list[str]:
    """Return a heading over all questions, at times."""
    return random.choice([[], [], [], ["", "Vragen en antwoorden", ""]])


def _numbered(
    random: Random, form: str, count: int, *, answered: bool
) -> tuple[list[str], list[Asked], list[str]]:
    written = style(random, form, answered=answered)
    inside, outside = random.choice([(0, 1), (1, 1), (1, 2), (0, 2), (0, 0)])
    if "{1}" in HEADS[form][0] and form != "below":
        inside = outside
    lines: list[str] = []
    asked: list[Asked] = []
    headings: list[str] = []
    page = random.randint(1, 3)
    for paragraphs, truth, heading in sections(random, written, count):
        if heading:
            lines += ["", heading, ""]
            headings.append(heading)
        for index, paragraph in enumerate(paragraphs):
            lines += paragraph + [""] * (inside if len(paragraph[0]) < 12 else outside)
            if random.random() < 0.04 and index + 1 < len(paragraphs):
                lines += ["", random.choice(FURNITURE[:3] + FURNITURE[4:]).format(page), ""]
                page += 1
        asked += truth
    return lines, asked, headings


def _bytes(random: Random, lines: list[str], *, wrapped: bool) -> tuple[str, bytes]:
    if wrapped:
        lines = [part for line in lines for part in _wrapped(line)]
    end = random.choice(["\n", "\n", "\r\n"])
    text = end.join(lines) + random.choice(["", end, end * 3])
    if random.random() < 0.1:
        text = text.replace("Antwoord", "Antwoord")
    return "lijst.txt", (b"\xef\xbb\xbf" if random.random() < 0.2 else b"") + text.encode()


def _wrapped(line: str) -> list[str]:
    if len(line) <= 80 or "\t" in line:
        return [line]
    return textwrap.wrap(line, 80, break_on_hyphens=False, break_long_words=False)
