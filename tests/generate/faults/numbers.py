"""Faults in the numbers of questions, in what they ask, and in the columns beside them.

Each function is named by the code that must be reported: a random generator and a list without faults in; the
list with that fault out, None where it has no place for it.
"""

from random import Random

from tests.generate.faults.plant import Planted, asking, changed, inside, label, plainly, renumbered, valued
from tests.generate.told import Item, Told
from tests.generate.truth import Asked


def _typed(told: Told) -> bool:
    return not told.automatic


def num001(random: Random, told: Told) -> Planted | None:
    if not _typed(told):
        return None
    place = inside(random, told)
    without = told._replace(body=(*told.body[:place], *told.body[place + 1 :]))
    return Planted(without, str(place + 2), label(told, told.items[place + 1]))


def num002(random: Random, told: Told) -> Planted | None:
    if not _typed(told):
        return None
    place = inside(random, told)
    again = renumbered(told.items[place], str(place))
    return Planted(changed(told, place, again), str(place), label(told, again))


def num003(random: Random, told: Told) -> Planted | None:
    if not _typed(told):
        return None
    place = inside(random, told)
    before, after = told.items[place - 1 : place + 1]
    turned = told._replace(body=(*told.body[: place - 1], after, before, *told.body[place + 1 :]))
    return Planted(turned, str(place + 1), label(told, after))


def num004(_random: Random, told: Told) -> Planted | None:
    if not _typed(told):
        return None
    return Planted(told._replace(body=told.body[1:]), "2", label(told, told.items[1]))


def num005(random: Random, told: Told) -> Planted | None:
    place = inside(random, told)
    if not told.columns or not _typed(told):
        return None
    return Planted(changed(told, place, told.items[place]._replace(said="")), None, "")


def num006(_random: Random, told: Told) -> Planted | None:
    if not _typed(told):
        return None
    again = repeated(told)
    body = (*map(plainly, told.items), *again)
    return Planted(told._replace(body=body), "2:1", label(told, again[0]))


def num007(random: Random, told: Told) -> Planted | None:
    if told.form not in {"bare", "label"}:
        return None
    place = inside(random, told)
    head, tail = told.items[: place - 1], told.items[place + 1 :]
    first = _lettered(told.items[place - 1], str(place), "")
    second = _lettered(told.items[place], str(place + 1), " ")
    whole = told._replace(body=(*head, *first, *second, *tail))
    return Planted(whole, f"{place + 1}a", label(told, second[0]))


def repeated(told: Told) -> list[Item]:
    """Return the questions under the same numbers, in other words; no answer refers to another."""
    again = [renumbered(plainly(item), str(number)) for number, item in enumerate(told.items, 1)]
    return [item._replace(text=_WORDS[place % 7].format(place + 1)) for place, item in enumerate(again)]


_WORDS = (
    "Wie betaalt de kosten van fietspad {0}?",
    "Wanneer opent school {0} haar deuren weer?",
    "Welke schade leed haven {0} door het hoge water?",
    "Hoe lang wachten reizigers op lijn {0} gemiddeld?",
    "Waar komt het geld voor museum {0} vandaan?",
    "Welke artsen verlieten kliniek {0} vorig jaar?",
    "Hoeveel bomen kapte gemeente {0} in de winter?",
)
"""What is asked where the same questions would be a fault of their own."""


def _lettered(item: Item, number: str, between: str) -> list[Item]:
    return [
        renumbered(item, f"{number}{between}{letter}")._replace(text=f"{item.text[:-1]} {letter}?")
        for letter in ("a", "b")
    ]


def vrg001(random: Random, told: Told) -> Planted | None:
    if not told.columns:
        return None
    place = inside(random, told)
    return Planted(asking(told, place, ""), str(place + 1), "")


def vrg002(random: Random, told: Told) -> Planted | None:
    place = inside(random, told)
    return Planted(asking(told, place, "Hoeveel gemeenten doen hieraan mee."), str(place + 1), "mee.")


def vrg004(random: Random, told: Told) -> Planted | None:
    place = inside(random, told)
    return Planted(asking(told, place, "Geldt wat u in vraag 99 leest ook hier?"), str(place + 1), "vraag 99")


def inv001(random: Random, told: Told) -> Planted | None:
    place = inside(random, told)
    asks = "Wat volgt er uit het gesprek van [datum]?"
    return Planted(asking(told, place, asks), str(place + 1), "[datum]")


def _columned(random: Random, told: Told, one: Asked, said: str) -> Planted | None:
    """Return a list with a question that has these columns, and names no page itself."""
    if told.form != "template":
        return None
    place = inside(random, told)
    asks = f"Waarom is onderdeel {place + 1} zo begroot?"
    return Planted(asking(valued(told, place, one), place, asks), str(place + 1), said)


def bij001(random: Random, told: Told) -> Planted | None:
    return _columned(random, told, Asked(None, "", van="11", tm="15"), "11\t15")


def bij002(random: Random, told: Told) -> Planted | None:
    planted = _columned(random, told, Asked(None, "", bijlage="2", van="4"), "bijlage 7")
    if planted is None:
        return None
    place = int(planted.question or 0) - 1
    return planted._replace(told=asking(planted.told, place, "Wat staat er in bijlage 7 over de kosten?"))


def bij004(random: Random, told: Told) -> Planted | None:
    return _columned(random, told, Asked(None, "", bijlage="2", van="15", tm="11"), "15\t11")


def bij005(random: Random, told: Told) -> Planted | None:
    return _columned(random, told, Asked(None, "", bijlage="2", tm="11"), "11")


def bij006(random: Random, told: Told) -> Planted | None:
    return _columned(random, told, Asked(None, "", bijlage="2", van="elf"), "elf")


def bij009(_random: Random, told: Told) -> Planted | None:
    if told.form != "rows":
        return None
    columns = (*told.columns, "Fractie")
    return Planted(told._replace(columns=columns), None, "\t".join(columns))


def vrg005(random: Random, told: Told) -> Planted | None:
    """A row that a page cuts in two."""
    if told.form != "template" or not _typed(told):
        return None
    place = inside(random, told)
    item = told.items[place]
    head, tail = "Waarom is dit onderdeel", "zo begroot?"
    rest = Item("", tail, (Asked(None, ""),))
    cut = asking(told, place, head)
    body = (*cut.body[: place + 1], rest, *cut.body[place + 1 :])
    values = "\t".join((item.asked[-1].bijlage, item.asked[-1].van, item.asked[-1].tm))
    return Planted(told._replace(body=body), str(place + 1), f"onderdeel\t{values}\n\tzo")
