"""Faults in the answers; functions as in `numbers`."""

from random import Random

from tests.generate.faults.plant import Planted, changed, inside, is_labelled, renumbered
from tests.generate.told import Item, Line, Told


def ant001(random: Random, told: Told) -> Planted | None:
    place = inside(random, told)
    return _with(told, place, ()) if is_labelled(told) else None


def ant002(random: Random, told: Told) -> Planted | None:
    if not is_labelled(told):
        return None
    place = inside(random, told)
    first, *rest = told.items[place].answer
    label = renumbered(told.items[place], str(place + 100)).answer[0]
    return None if label == first else _with(told, place, (label, *rest))


def ant003(random: Random, told: Told) -> Planted | None:
    return _saying(random, told, "Zie het antwoord op vraag 99.")


def ant004(random: Random, told: Told) -> Planted | None:
    if not told.items[0].answer:
        return None
    place = inside(random, told)
    return _with(told, place, _body(told.items[place], f"Zie het antwoord op vraag {place + 1}."))


def ant005(random: Random, told: Told) -> Planted | None:
    return _saying(random, told, "PM")


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
    return Planted(told._replace(body=body))


def num008(random: Random, told: Told) -> Planted | None:
    """Two series with a heading each, and a reference that may be to either."""
    if told.automatic or told.columns or not told.items[0].answer:
        return None
    again = [renumbered(item, str(number)) for number, item in enumerate(told.items, 1)]
    twice = told._replace(body=(Line("Onderdeel Asiel"), *told.body, Line("Onderdeel Justitie"), *again))
    place = 1 + inside(random, told)
    item = twice.body[place]
    assert isinstance(item, Item)
    return Planted(changed(twice, place, item._replace(answer=_body(item, "Zie het antwoord op vraag 2."))))


def _saying(random: Random, told: Told, text: str) -> Planted | None:
    if not told.items[0].answer:
        return None
    place = inside(random, told)
    return _with(told, place, _body(told.items[place], text))


def _body(item: Item, text: str) -> tuple[Line, ...]:
    """Return an answer that says `text` under the label it has."""
    first = item.answer[0]
    assert isinstance(first, Line)
    if not first.text.startswith("Antwoord"):
        return (Line(text),)
    label, colon, said = first.text.partition(": ")
    return (Line(f"{label}: {text}"),) if colon and said else (first, Line(text))


def _with(told: Told, place: int, answer: tuple[Line, ...]) -> Planted:
    return Planted(changed(told, place, told.items[place]._replace(answer=answer)), str(place + 1))
