"""Faults in header, intro and signatures, and parts that are missing or astray; functions as in `numbers`."""

import re
from random import Random

from tests.generate.faults.plant import Planted, lines_of, replaced, rewritten, without
from tests.generate.told import Line, Role, Told


def _of(told: Told | None, said: str) -> Planted | None:
    return None if told is None else Planted(told, None, said)


def kop001(_random: Random, told: Told) -> Planted | None:
    place = lines_of(told, Role.DOSSIER)[:1]
    found = re.match(r"(\d\d ?\d{3})(-\d+)?", told.opening[place[0]].text) if place else None
    if found is None:
        return None
    tail = told.opening[place[0]].text[found.end(1) :]
    return Planted(rewritten(told, place[0], f"3674{tail}"), None, f"3674{found[2] or ''}")


def kop002(_random: Random, told: Told) -> Planted | None:
    if not told.front.ondernummer:
        return None
    return _of(replaced(told, r"^[Nn]r\. \d+", "Nr.", Role.NUMBER), "Nr.")


def kop003(_random: Random, told: Told) -> Planted | None:
    own = [(number, chapter) for number, chapter, _title in told.front.dossiers]
    if len(own) != 1 or not own[0][1]:
        return None
    number, chapter = own[0]
    other = "XII" if chapter != "XII" else "V"
    stuk = f"Kamerstuk {number[:2]} {number[2:]} {other}, nr. 2"
    return _of(replaced(told, r"(?<=\()(?:Kamerstuk|Kenmerk|19637)[^)]*", stuk, Role.INTRO), stuk)


def kop004(_random: Random, told: Told) -> Planted | None:
    if told.front.soort != "vhlv":
        return None
    said = "met de daarop gegeven antwoorden"
    return _of(replaced(told, "lijst van vragen", f"lijst van vragen {said}", Role.INTRO), said)


def vst001(_random: Random, told: Told) -> Planted | None:
    return _dated(told, "[datum]")


def vst002(_random: Random, told: Told) -> Planted | None:
    return _dated(told, "31 juni 2023")


def vst003(_random: Random, told: Told) -> Planted | None:
    return _dated(told, "3 januari 2021") if ("antwoordbrief" in dict(told.front.dates)) else None


def vst005(_random: Random, told: Told) -> Planted | None:
    return _dated(told, "9-6-2023")


def _dated(told: Told, text: str) -> Planted | None:
    return _of(replaced(told, r"\d+ [a-z]+ \d{4}", text, Role.DATE), text)


def inl001(_random: Random, told: Told) -> Planted | None:
    if "brief" not in dict(told.front.dates):
        return None
    return _replied(told, "3 januari 2019")


def inl002(_random: Random, told: Told) -> Planted | None:
    if "voorgelegd" not in dict(told.front.dates):
        return None
    return _replied(told, "3 januari 2020")


def _replied(told: Told, text: str) -> Planted | None:
    return _of(replaced(told, r"(?<=brief van )\d+ [a-z]+ 2022", text, Role.INTRO), text)


def inl003(_random: Random, told: Told) -> Planted | None:
    place = lines_of(told, Role.INTRO)[0]
    text = told.opening[place].text
    if " heeft " in text:
        return Planted(rewritten(told, place, text.replace(" heeft ", " hebben ", 1)), None, "hebben")
    return Planted(rewritten(told, place, text.replace(" hebben ", " heeft ", 1)), None, "heeft")


def inl006(_random: Random, told: Told) -> Planted | None:
    places = lines_of(told, Role.INTRO)
    if len(places) < 2 or told.front.vastgesteld in {"", "invulplek"}:
        return None
    return Planted(rewritten(told, places[1], ""), None, "")


def str001(random: Random, told: Told) -> Planted | None:
    """A part that a list to be published has, missing altogether."""
    if told.front.vastgesteld == "invulplek":
        return None
    parts = [(Role.INTRO,), (Role.FUNCTION, Role.NAME), (Role.DATE,)]
    role = random.choice(parts if lines_of(told, Role.DATE) else parts[:2])
    return Planted(without(told, *role), None, "")


def str002(_random: Random, told: Told) -> Planted | None:
    """The line with the date behind the intro."""
    dates = lines_of(told, Role.DATE)
    if len(dates) != 1:
        return None
    intro = lines_of(told, Role.INTRO)[-1]
    line = told.opening[dates[0]]
    moved = [*told.opening[: intro + 1], Line(""), line, *told.opening[intro + 1 :]]
    del moved[dates[0]]
    return Planted(told._replace(opening=tuple(moved)), None, line.text)


def str003(_random: Random, told: Told) -> Planted | None:
    """The line with the date twice."""
    dates = lines_of(told, Role.DATE)
    if len(dates) != 1:
        return None
    line = told.opening[dates[0]]
    twice = (*told.opening[: dates[0]], line, *told.opening[dates[0] :])
    return Planted(told._replace(opening=twice), None, line.text)


def str004(_random: Random, told: Told) -> Planted | None:
    """A remark to colleagues above the intro; where there is no dossier above all, for below is a title."""
    place = 0 if told.front.documentnummer else lines_of(told, Role.INTRO)[0]
    stray = Line("Graag nog even nakijken voor verzending door team 3.")
    opening = (*told.opening[:place], stray, Line(""), *told.opening[place:])
    return Planted(told._replace(opening=opening), None, stray.text)
