"""Questions in a table, as a text export shows it: rows with tabs, then items with a dash.

In: a random generator and the columns.  Out: lines and their truth.
"""

from random import Random

from tests.generate.questions import sentence
from tests.generate.truth import Asked

TEMPLATE = "Nr\tVraag\tBijlage\tBlz. (van)\tt/m"


def template(random: Random, count: int) -> tuple[list[str], list[Asked]]:
    """Return the table of the griffie's template with `count` questions; values leak where cells fall away."""
    lines, asked = [TEMPLATE], []
    dashes = random.choice([count + 1, count + 1, count // 2])
    for number in range(1, count + 1):
        one = _valued(random, Asked(number, sentence(random, f"onderdeel {number} (deel A)")))
        if number == dashes:
            lines.append("")
        made, truth = _dash(random, one) if number >= dashes else _row(random, one)
        lines += made
        asked.append(truth)
    return lines, asked


def two_columns(random: Random, count: int) -> tuple[list[str], list[Asked]]:
    """Return a table of numbers and questions."""
    lines, asked = [random.choice(["Nr\tVraag", "Nr.\tVraag", "Nummer\tVraag", "Nr\tVragen"])], []
    for number in range(1, count + 1):
        one = Asked(number, sentence(random, f"onderdeel {number}"))
        lines.append(f"{number}{random.choice(['', '.'])}\t{one.text}")
        asked.append(one)
    return lines, asked


def three_columns(random: Random, count: int) -> tuple[list[str], list[Asked]]:
    """Return a table of numbers, questions and answers."""
    lines, asked = ["Nr\tVraag\tAntwoord"], []
    for number in range(1, count + 1):
        one = Asked(number, sentence(random, f"onderdeel {number}"), answer="Ja, dat klopt.", nrs=(number,))
        lines.append(f"{number}\t{one.text}\t{one.answer}")
        asked.append(one)
    return lines, asked


def _valued(random: Random, one: Asked) -> Asked:
    if random.random() < 0.6:
        return one
    van = random.randint(1, 200)
    tm = str(van + random.randint(1, 5)) if random.random() < 0.5 else ""
    bijlage = str(random.randint(1, 9)) if random.random() < 0.6 else ""
    return one._replace(bijlage=bijlage, van=str(van), tm=tm)


def _row(random: Random, one: Asked) -> tuple[list[str], Asked]:
    if one.van and not one.bijlage and random.random() < 0.3:  # the empty cells fell away
        values = "\t".join(value for value in (one.van, one.tm) if value)
        return [f"{one.nr}\t{one.text}\t{values}"], one
    if random.random() < 0.15:
        head, tail = _cut(one.text)
        if tail:
            return [f"{one.nr}\t{head}\t{one.bijlage}\t{one.van}\t{one.tm}", f"\t{tail}\t\t\t"], one
    return [f"{one.nr}\t{one.text}\t{one.bijlage}\t{one.van}\t{one.tm}"], one


def _cut(text: str) -> tuple[str, str]:
    """Return a text as a page breaks it: before a small word of one sentence."""
    at = text.find(" met ")
    return text[:at], text[at + 1 :]


def _dash(random: Random, one: Asked) -> tuple[list[str], Asked]:
    if not one.text.endswith("?"):
        one = one._replace(bijlage="", van="", tm="")
    elif one.bijlage and not one.tm:
        one = one._replace(bijlage="")
    values = " ".join(value for value in (one.bijlage, one.van, one.tm) if value)
    return [f"- {one.nr} {one.text} {values}".rstrip()], one
