"""Faults that give away a person: a number or an address in a question; functions as in `numbers`."""

from random import Random

from tests.generate.faults.plant import Planted, asking, inside
from tests.generate.told import Told


def _telling(random: Random, told: Told, text: str, said: str) -> Planted:
    """Return a list in which a question says `text`, of which `said` must not be told."""
    place = inside(random, told)
    return Planted(asking(told, place, text), str(place + 1), said)


def pub009(random: Random, told: Told) -> Planted:
    said = random.choice(["123456782", "1234 56 782", "123.456.782"])
    return _telling(random, told, f"Waarom kreeg de aanvrager met BSN {said} geen besluit?", said)


def pub010(random: Random, told: Told) -> Planted:
    said = random.choice(["jan.jansen@gmail.com", "06-12345678", "+31 6 1234 5678"])
    return _telling(random, told, f"Waarom kreeg wie zich meldde bij {said} geen antwoord?", said)
