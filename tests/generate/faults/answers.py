"""Faults in the answers; functions as in `numbers`."""

from random import Random

from tests.generate.faults.numbers import repeated
from tests.generate.faults.plant import (
    Planted,
    changed,
    inside,
    is_labelled,
    label,
    plainly,
    renumbered,
    replying,
)
from tests.generate.told import Item, Line, Piece, Role, Told


def ant001(random: Random, told: Told) -> Planted | None:
    place = inside(random, told)
    return _with(told, place, (), label(told, told.items[place])) if is_labelled(told) else None


def ant002(random: Random, told: Told) -> Planted | None:
    if not is_labelled(told):
        return None
    place = inside(random, told)
    first, *rest = told.items[place].answer
    other = renumbered(told.items[place], str(place + 100)).answer[0]
    assert isinstance(other, Line)
    return None if other == first else _with(told, place, (other, *rest), other.text)


def ant003(random: Random, told: Told) -> Planted | None:
    return _saying(random, told, "Zie het antwoord op vraag 99.", "vraag 99")


def ant004(random: Random, told: Told) -> Planted | None:
    if not told.items[0].answer:
        return None
    place = inside(random, told)
    said = f"Zie het antwoord op vraag {place + 1}."
    return _with(told, place, replying(told.items[place], said).answer, said)


def ant005(random: Random, told: Told) -> Planted | None:
    return _saying(random, told, "PM", "PM")


def ant006(random: Random, told: Told) -> Planted | None:
    if not is_labelled(told):
        return None
    place = inside(random, told)
    first = told.items[place - 2]._replace(answer=())
    second = told.items[place - 1]._replace(
        answer=(Line(f"Antwoord op vraag {place - 1} en {place}:"), Line("Ja, in 2023."))
    )
    third = told.items[place]._replace(
        answer=(Line(f"Antwoord op vraag {place} en {place + 1}:"), Line("Nee, in 2022."))
    )
    body = (*told.body[: place - 2], first, second, third, *told.body[place + 1 :])
    return Planted(told._replace(body=body), str(place + 1), f"Antwoord op vraag {place} en {place + 1}:")


def num008(random: Random, told: Told) -> Planted | None:
    """Two series with a heading each, and a reference that may be to either."""
    if told.automatic or told.columns or not told.items[0].answer:
        return None
    again = repeated(told)
    first, second = (Line(f"Onderdeel {name}", Role.HEADING) for name in ("Asiel", "Justitie"))
    twice = told._replace(body=(first, *map(plainly, told.items), second, *again))
    place = 1 + inside(random, told)
    item = twice.body[place]
    assert isinstance(item, Item)
    other = place + 1 if place == 2 else 2
    refers = replying(item, f"Zie het antwoord op vraag {other}.")
    return Planted(changed(twice, place, refers), f"1:{place}", f"vraag {other}")


def _saying(random: Random, told: Told, text: str, said: str) -> Planted | None:
    if not told.items[0].answer:
        return None
    place = inside(random, told)
    return _with(told, place, replying(told.items[place], text).answer, said)


def _with(told: Told, place: int, answer: tuple[Piece, ...], said: str) -> Planted:
    return Planted(changed(told, place, told.items[place]._replace(answer=answer)), str(place + 1), said)
