"""Whole lists in every kind, life and form, as bytes of a text file, with the truth about each.

In: a seed.  Out: a list; the same seed gives the same list.
"""

import textwrap
from random import Random

from tests.generate.front import front
from tests.generate.questions import HEADS, sections, style
from tests.generate.rows import TEMPLATE, THREE, TWO, exported, is_loose, template, three_columns, two_columns
from tests.generate.told import INTERMEZZO, Item, Line, Piece, Role, Table, Told
from tests.generate.truth import Made
from tests.generate.words import FURNITURE

ROWS = {"template": template, "rows": two_columns, "answers": three_columns}


def told(seed: int) -> Told:
    """Return what the list of this seed says, in no format yet."""
    random = Random(seed)
    kind = random.choice(["lv", "lva", "lva", "vhlv", "vhlva"])
    life = random.choice("ABCC") if kind == "lv" else random.choice("ACC") if kind == "lva" else "C"
    lines, known = front(random, kind, life)
    count = random.choice([1, 2, 3, 5, 8, 13, 28])
    form = _form(random, life, kind)
    opening = tuple(lines)
    if form in ROWS:
        items = tuple(ROWS[form](random, count))
        columns = {"template": TEMPLATE, "answers": THREE}.get(form) or random.choice(TWO)
        faults = frozenset({"BIJ001"} if any(map(is_loose, items)) else ())
        automatic = all(item.said.isdecimal() for item in items) and random.random() < 0.5
        return Told(known, opening, items, form, "", columns, automatic, faults)
    written = style(random, form, answered=kind.endswith("a"))
    over = random.choice([(), (), (), (Line(INTERMEZZO, Role.HEADING),)])
    body: tuple[Item | Line, ...] = (*over, *sections(random, written, count))
    counted = [one.said for one in body if isinstance(one, Item)]
    automatic = counted == [str(number) for number in range(1, len(counted) + 1)] and random.random() < 0.5
    return Told(known, opening, body, form, written.head, automatic=automatic)


def made(seed: int) -> Made:
    """Return the list of this seed as a text file."""
    return as_text(told(seed), Random(f"text {seed}"))


def as_text(list_: Told, random: Random) -> Made:
    """Return a list as text, in one of the ways a text can look."""
    lines = [line.text for line in list_.opening]
    if list_.columns:
        more, list_ = exported(random, list_)
        lines += ["", *more]
    else:
        lines += ["", *_numbered(random, list_)]
    wrapped = not list_.columns and random.random() < 0.25
    return list_.made("lijst.txt", _bytes(random, lines, wrapped=wrapped))


def _form(random: Random, life: str, kind: str) -> str:
    if life == "A":
        return "template"
    if life == "B":
        return random.choice(["rows", "bare"])
    if kind.endswith("a"):
        return random.choice(["bare", "bare", "label", "dot", "below", "glued", "same", "answers"])
    return random.choice(["bare", "label", "dot", "rows", "same"])


def _numbered(random: Random, list_: Told) -> list[str]:
    inside, outside = random.choice([(0, 1), (1, 1), (1, 2), (0, 2), (0, 0)])
    if "{1}" in HEADS[list_.form][0] and list_.form != "below":
        inside = outside
    lines: list[str] = []
    page = random.randint(1, 3)
    for one in list_.body:
        if isinstance(one, Line):
            lines += ["", one.text, ""]
            continue
        paragraphs = _paragraphs(list_.head, one)
        for index, paragraph in enumerate(paragraphs):
            lines += paragraph + [""] * (inside if len(paragraph[0]) < 12 else outside)
            if random.random() < 0.04 and index + 1 < len(paragraphs):
                lines += ["", random.choice(FURNITURE[:3] + FURNITURE[4:]).format(page), ""]
                page += 1
    return lines


def _paragraphs(head: str, item: Item) -> list[list[str]]:
    """Return a question as paragraphs, each of lines that belong together."""
    lines = head.format(item.said, item.text).split("\n")
    asked = [[line] for line in lines] if "{1}" in head else [lines, [item.text]]
    return asked + [paragraph for piece in item.answer for paragraph in _reply(piece)]


def _reply(piece: Piece) -> list[list[str]]:
    return [["\t".join(row) for row in piece.rows]] if isinstance(piece, Table) else [[piece.text]]


def _bytes(random: Random, lines: list[str], *, wrapped: bool) -> bytes:
    if wrapped:
        lines = [part for line in lines for part in _wrapped(line)]
    end = random.choice(["\n", "\n", "\r\n"])
    text = end.join(lines) + random.choice(["", end, end * 3])
    return (b"\xef\xbb\xbf" if random.random() < 0.2 else b"") + text.encode()


def _wrapped(line: str) -> list[str]:
    if len(line) <= 80 or "\t" in line:
        return [line]
    return textwrap.wrap(line, 80, break_on_hyphens=False, break_long_words=False)
