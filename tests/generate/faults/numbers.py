"""Faults in the numbers of questions, in what they ask, and in the columns beside them.

Each function is named by the code that must be reported: a random generator and a list without faults in; the
list with that fault out, None where it has no place for it.
"""

from random import Random

from tests.generate.faults.plant import Planted, asking, changed, inside, renumbered, valued
from tests.generate.told import Item, Told
from tests.generate.truth import Asked


def _typed(told: Told) -> bool:
    return not told.automatic


def num001(random: Random, told: Told) -> Planted | None:
    if not _typed(told):
        return None
    place = inside(random, told)
    return Planted(told._replace(body=(*told.body[:place], *told.body[place + 1 :])), str(place + 2))


def num002(random: Random, told: Told) -> Planted | None:
    place = inside(random, told)
    return Planted(changed(told, place, renumbered(told.items[place], str(place)))) if _typed(told) else None


def num003(random: Random, told: Told) -> Planted | None:
    if not _typed(told):
        return None
    place = inside(random, told)
    return Planted(
        told._replace(
            body=(*told.body[: place - 1], told.body[place], told.body[place - 1], *told.body[place + 1 :])
        )
    )


def num004(_random: Random, told: Told) -> Planted | None:
    return Planted(told._replace(body=told.body[1:]), "2") if _typed(told) else None


def num005(random: Random, told: Told) -> Planted | None:
    place = inside(random, told)
    if not told.columns or not _typed(told):
        return None
    return Planted(changed(told, place, told.items[place]._replace(said="")))


def num006(_random: Random, told: Told) -> Planted | None:
    if not _typed(told):
        return None
    again = [renumbered(item, str(number)) for number, item in enumerate(told.items, 1)]
    return Planted(told._replace(body=(*told.body, *again)))


def num007(random: Random, told: Told) -> Planted | None:
    if told.form not in {"bare", "label"}:
        return None
    place = inside(random, told)
    head, tail = told.items[: place - 1], told.items[place + 1 :]
    first = _lettered(told.items[place - 1], str(place), "")
    second = _lettered(told.items[place], str(place + 1), " ")
    return Planted(told._replace(body=(*head, *first, *second, *tail)))


def _lettered(item: Item, number: str, between: str) -> list[Item]:
    return [
        renumbered(item, f"{number}{between}{letter}")._replace(text=f"{item.text[:-1]} {letter}?")
        for letter in ("a", "b")
    ]


def vrg001(random: Random, told: Told) -> Planted | None:
    if not told.columns:
        return None
    place = inside(random, told)
    return Planted(asking(told, place, ""), str(place + 1))


def vrg002(random: Random, told: Told) -> Planted | None:
    place = inside(random, told)
    return Planted(asking(told, place, "Hoeveel gemeenten doen hieraan mee."), str(place + 1))


def vrg004(random: Random, told: Told) -> Planted | None:
    place = inside(random, told)
    return Planted(asking(told, place, "Geldt wat u in vraag 99 leest ook hier?"), str(place + 1))


def inv001(random: Random, told: Told) -> Planted | None:
    place = inside(random, told)
    return Planted(asking(told, place, "Wat volgt er uit het gesprek van [datum]?"), str(place + 1))


def _columned(random: Random, told: Told, one: Asked) -> Planted | None:
    if told.form != "template":
        return None
    place = inside(random, told)
    return Planted(valued(told, place, one), str(place + 1))


def bij001(random: Random, told: Told) -> Planted | None:
    return _columned(random, told, Asked(None, "", van="11", tm="15"))


def bij002(random: Random, told: Told) -> Planted | None:
    planted = _columned(random, told, Asked(None, "", bijlage="2", van="4"))
    if planted is None:
        return None
    place = int(planted.question or 0) - 1
    return planted._replace(told=asking(planted.told, place, "Wat staat er in bijlage 7 over de kosten?"))


def bij004(random: Random, told: Told) -> Planted | None:
    return _columned(random, told, Asked(None, "", bijlage="2", van="15", tm="11"))


def bij005(random: Random, told: Told) -> Planted | None:
    return _columned(random, told, Asked(None, "", bijlage="2", tm="11"))


def bij006(random: Random, told: Told) -> Planted | None:
    return _columned(random, told, Asked(None, "", bijlage="2", van="elf"))


def bij009(_random: Random, told: Told) -> Planted | None:
    if told.form != "rows":
        return None
    return Planted(told._replace(columns=(*told.columns, "Fractie")))
