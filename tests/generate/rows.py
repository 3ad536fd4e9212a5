"""Questions in a table: with the values of their columns, and as a text export shows them.

In: a random generator and how many, or a list with a table.  Out: questions; lines and what they still say.
"""

from random import Random

from tests.generate.questions import sentence
from tests.generate.told import Item, Line, Told
from tests.generate.told import row as row_of
from tests.generate.truth import Asked

TEMPLATE = ("Nr", "Vraag", "Bijlage", "Blz. (van)", "t/m")
TWO = (("Nr", "Vraag"), ("Nr.", "Vraag"), ("Nummer", "Vraag"), ("Nr", "Vragen"))
THREE = ("Nr", "Vraag", "Antwoord")


def template(random: Random, count: int) -> list[Item]:
    """Return questions for the griffie's template; now and then pages of a list lack their bijlage."""
    loose = random.random() < 0.2
    return [
        _item(_valued(random, Asked(number, sentence(random, f"onderdeel {number} (deel A)")), loose=loose))
        for number in range(1, count + 1)
    ]


def two_columns(random: Random, count: int) -> list[Item]:
    """Return questions for a table of numbers and questions."""
    dot = random.choice(["", "."])
    asked = (Asked(number, sentence(random, f"onderdeel {number}")) for number in range(1, count + 1))
    return [_item(one, dot) for one in asked]


def three_columns(random: Random, count: int) -> list[Item]:
    """Return questions for a table of numbers, questions and answers."""
    answer = "Ja, dat klopt."
    return [
        Item(str(one.nr), one.text, (one,), (Line(answer),))
        for number in range(1, count + 1)
        for one in [Asked(number, sentence(random, f"onderdeel {number}"), answer=answer, nrs=(number,))]
    ]


def is_loose(item: Item) -> bool:
    """Say whether a question names a page and no bijlage, which is a fault."""
    return any(one.van and not one.bijlage for one in item.asked)


def exported(random: Random, told: Told) -> tuple[list[str], Told]:
    """Return the table as a text export has it, and what the list still says: values leak into the text."""
    lines, items = ["\t".join(told.columns)], []
    dashes = len(told.body) + 1
    if "t/m" in told.columns:
        dashes = random.choice([dashes, dashes, len(told.body) // 2])
    for number, item in enumerate(told.items, 1):
        if number == dashes:
            lines.append("")
        made, left = _dash(item) if number >= dashes else (_row(random, told, item), item)
        lines += made
        items.append(left)
    return lines, told._replace(body=tuple(items))


def _item(one: Asked, behind: str = "") -> Item:
    return Item(f"{one.nr}{behind}", one.text, (one,))


def _valued(random: Random, one: Asked, *, loose: bool) -> Asked:
    if random.random() < 0.6:
        return one
    van = random.randint(1, 200)
    van = 12 if "pagina 12 " in one.text else van  # the page that the question names
    tm = str(van + random.randint(1, 5)) if random.random() < 0.5 else ""
    bijlage = "" if loose and random.random() < 0.5 else str(random.randint(1, 9))
    return one._replace(bijlage=bijlage, van=str(van), tm=tm)


def _row(random: Random, told: Told, item: Item) -> list[str]:
    one = item.asked[-1]
    if is_loose(item) and random.random() < 0.3:  # the empty cells fell away
        values = "\t".join(value for value in (one.van, one.tm) if value)
        return [f"{one.nr}\t{one.text}\t{values}"]
    if "t/m" in told.columns and random.random() < 0.15:
        head, tail = _cut(one.text)
        if tail:
            return [f"{one.nr}\t{head}\t{one.bijlage}\t{one.van}\t{one.tm}", f"\t{tail}\t\t\t"]
    return ["\t".join(row_of(told._replace(automatic=False), item))]


def _cut(text: str) -> tuple[str, str]:
    """Return a text as a page breaks it: before a small word of one sentence."""
    at = text.find(" met ")
    return text[:at], text[at + 1 :]


def _dash(item: Item) -> tuple[list[str], Item]:
    one = item.asked[-1]
    if not one.text.endswith("?"):
        one = one._replace(bijlage="", van="", tm="")
    elif one.bijlage and not one.tm:
        one = one._replace(bijlage="")
    values = " ".join(value for value in (one.bijlage, one.van, one.tm) if value)
    return [f"- {one.nr} {one.text} {values}".rstrip()], item._replace(asked=(one,))
