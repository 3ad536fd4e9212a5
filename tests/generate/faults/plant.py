"""What planting a fault takes: a list without faults in; the same list with one, and where it is, out."""

import re
from collections.abc import Mapping
from random import Random
from typing import NamedTuple

from tests.generate.told import Item, Line, Role, Told, head
from tests.generate.truth import Asked


class Planted(NamedTuple):
    """A list with one fault; `question` is the number it is reported at, None where that is left open, and
    `said` the characters that are reported, None where those are; where something is absent, none are.
    `given` are the files given with it, each with how many pages it has."""

    told: Told
    question: str | None = None
    said: str | None = None
    given: Mapping[str, int] = {}

    def is_at(self, question: str | None, text: str) -> bool:
        """Say whether a finding is where the fault is, and about its characters, however they are parted."""
        return self.is_asked(question) and (
            self.said in {None, text} or _parted(text) == _parted(self.said or "") != []
        )

    def is_asked(self, question: str | None) -> bool:
        """Say whether a finding is about the question that has the fault."""
        return self.question in {None, question}


def _parted(text: str) -> list[str]:
    """Return the words of a text; cells are parted by a tab, or in Markdown by a pipe."""
    return text.replace("|", " ").split()


def is_plain(told: Told) -> bool:
    """Say whether every question has one number of its own, and its own answer where there are answers."""
    items = told.items
    numbers = [[one.nr for one in item.asked] for item in items]
    replies = [item.asked[-1].nrs for item in items]
    return (
        len(items) > 4
        and numbers == [[number] for number in range(1, len(items) + 1)]
        and not any(item.asked[0].letter for item in items)
        and (not any(replies) or replies == [(number,) for number in range(1, len(items) + 1)])
        and not told.faults
        and all(isinstance(one, Item) for one in told.body)
    )


def is_labelled(told: Told) -> bool:
    """Say whether an answer begins with a word that says so."""
    first = told.items[0].answer[:1]
    return bool(first) and isinstance(first[0], Line) and first[0].text.startswith("Antwoord")


def inside(random: Random, told: Told) -> int:
    """Return the place of a question that is neither of the first two nor the last."""
    return random.randrange(2, len(told.items) - 1)


def changed(told: Told, place: int, item: Item) -> Told:
    """Return a list with another item at a place."""
    return told._replace(body=(*told.body[:place], item, *told.body[place + 1 :]))


def asking(told: Told, place: int, text: str) -> Told:
    """Return a list in which the question at a place asks something else."""
    return changed(told, place, told.items[place]._replace(text=text))


def valued(told: Told, place: int, one: Asked) -> Told:
    """Return a list in which the columns of a question say what `one` says."""
    said = told.items[place].asked[-1]._replace(bijlage=one.bijlage, van=one.van, tm=one.tm)
    return changed(told, place, told.items[place]._replace(asked=(said,)))


def renumbered(item: Item, number: str) -> Item:
    """Return a question under another number, also in the label of its answer."""
    said = re.sub(r"\d+", number, item.said, count=1)
    if not item.answer or not isinstance(item.answer[0], Line):
        return item._replace(said=said)
    label = re.sub(r"^(Antwoord(?: op vraag)? )\d+(?=\W*$)", rf"\g<1>{number}", item.answer[0].text)
    return item._replace(said=said, answer=(item.answer[0]._replace(text=label), *item.answer[1:]))


def label(told: Told, item: Item) -> str:
    """Return the number of a question as it is printed."""
    if told.columns:
        return item.said
    return head(told, item).replace(item.text, "").replace("#", item.said).split("\n")[0].strip()


def replying(item: Item, text: str) -> Item:
    """Return a question whose answer says `text` under the label it has."""
    first = item.answer[0]
    assert isinstance(first, Line)
    if not first.text.startswith("Antwoord"):
        return item._replace(answer=(Line(text),))
    label, colon, said = first.text.partition(": ")
    return item._replace(answer=(Line(f"{label}: {text}"),) if colon and said else (first, Line(text)))


def plainly(item: Item) -> Item:
    """Return a question with an answer, if it has one, in which nothing can be taken for something else."""
    return replying(item, "Ja, dat klopt.") if item.answer else item


def lines_of(told: Told, *roles: Role) -> list[int]:
    """Return the places of the lines of the opening that say something in one of these roles."""
    return [place for place, line in enumerate(told.opening) if line.text and line.role in roles]


def rewritten(told: Told, place: int, text: str) -> Told:
    """Return a list with another text on a line of its opening."""
    line = told.opening[place]._replace(text=text)
    return told._replace(opening=(*told.opening[:place], line, *told.opening[place + 1 :]))


def without(told: Told, *roles: Role) -> Told:
    """Return a list without the lines of its opening in these roles."""
    return told._replace(opening=tuple(line for line in told.opening if line.role not in roles))


def replaced(told: Told, pattern: str, text: str, *roles: Role) -> Told | None:
    """Return a list in which the first match in the lines of these roles reads otherwise, None without."""
    for place in lines_of(told, *roles):
        found = re.search(pattern, told.opening[place].text)
        if found:
            return rewritten(told, place, told.opening[place].text.replace(found[0], text, 1))
    return None
