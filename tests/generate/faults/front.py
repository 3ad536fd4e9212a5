"""Faults in header, intro and signatures, and parts that are missing or astray; functions as in `numbers`."""

from random import Random

from tests.generate.faults.plant import Planted, lines_of, replaced, rewritten, without
from tests.generate.told import Line, Role, Told


def _of(told: Told | None) -> Planted | None:
    return None if told is None else Planted(told)


def kop001(_random: Random, told: Told) -> Planted | None:
    return _of(replaced(told, r"^\d\d ?\d{3}", "3674", Role.DOSSIER))


def kop002(_random: Random, told: Told) -> Planted | None:
    return _of(replaced(told, r"^[Nn]r\. \d+", "Nr.", Role.NUMBER)) if told.front.ondernummer else None


def kop003(_random: Random, told: Told) -> Planted | None:
    own = [(number, chapter) for number, chapter, _title in told.front.dossiers]
    if len(own) != 1 or not own[0][1]:
        return None
    number, chapter = own[0]
    other = "XII" if chapter != "XII" else "V"
    stuk = f"(Kamerstuk {number[:2]} {number[2:]} {other}, nr. 2)"
    return _of(replaced(told, r"\((?:Kamerstuk|Kenmerk|19637)[^)]*\)", stuk, Role.INTRO))


def kop004(_random: Random, told: Told) -> Planted | None:
    if told.front.soort != "vhlv":
        return None
    return _of(
        replaced(told, "lijst van vragen", "lijst van vragen met de daarop gegeven antwoorden", Role.INTRO)
    )


def vst001(_random: Random, told: Told) -> Planted | None:
    return _dated(told, "[datum]")


def vst002(_random: Random, told: Told) -> Planted | None:
    return _dated(told, "31 juni 2023")


def vst003(_random: Random, told: Told) -> Planted | None:
    return _dated(told, "3 januari 2021") if ("antwoordbrief" in dict(told.front.dates)) else None


def vst005(_random: Random, told: Told) -> Planted | None:
    return _dated(told, "9-6-2023")


def _dated(told: Told, text: str) -> Planted | None:
    return _of(replaced(told, r"\d+ [a-z]+ \d{4}", text, Role.DATE))


def inl001(_random: Random, told: Told) -> Planted | None:
    if "brief" not in dict(told.front.dates):
        return None
    return _of(replaced(told, r"(?<=brief van )\d+ [a-z]+ 2022", "3 januari 2019", Role.INTRO))


def inl002(_random: Random, told: Told) -> Planted | None:
    if "voorgelegd" not in dict(told.front.dates):
        return None
    return _of(replaced(told, r"(?<=brief van )\d+ [a-z]+ 2022", "3 januari 2020", Role.INTRO))


def inl003(_random: Random, told: Told) -> Planted | None:
    place = lines_of(told, Role.INTRO)[0]
    text = told.opening[place].text
    if " heeft " in text:
        return Planted(rewritten(told, place, text.replace(" heeft ", " hebben ", 1)))
    return Planted(rewritten(told, place, text.replace(" hebben ", " heeft ", 1)))


def inl006(_random: Random, told: Told) -> Planted | None:
    places = lines_of(told, Role.INTRO)
    if len(places) < 2 or told.front.vastgesteld in {"", "invulplek"}:
        return None
    return Planted(rewritten(told, places[1], ""))


def str001(random: Random, told: Told) -> Planted | None:
    """A part that a list to be published has, missing altogether."""
    if told.front.vastgesteld == "invulplek":
        return None
    parts = [(Role.INTRO,), (Role.FUNCTION, Role.NAME), (Role.DATE,)]
    role = random.choice(parts if lines_of(told, Role.DATE) else parts[:2])
    return Planted(without(told, *role))


def str002(_random: Random, told: Told) -> Planted | None:
    """The line with the date behind the intro."""
    dates = lines_of(told, Role.DATE)
    if len(dates) != 1:
        return None
    intro = lines_of(told, Role.INTRO)[-1]
    line = told.opening[dates[0]]
    moved = [*told.opening[: intro + 1], Line(""), line, *told.opening[intro + 1 :]]
    del moved[dates[0]]
    return Planted(told._replace(opening=tuple(moved)))


def str003(_random: Random, told: Told) -> Planted | None:
    """The line with the date twice."""
    dates = lines_of(told, Role.DATE)
    if len(dates) != 1:
        return None
    line = told.opening[dates[0]]
    return Planted(told._replace(opening=(*told.opening[: dates[0]], line, *told.opening[dates[0] :])))


def str004(_random: Random, told: Told) -> Planted | None:
    """A remark to colleagues before the intro."""
    place = lines_of(told, Role.INTRO)[0]
    stray = Line("Graag nog even nakijken voor verzending door team 3.")
    return Planted(told._replace(opening=(*told.opening[:place], stray, Line(""), *told.opening[place:])))


def pub001(random: Random, told: Told) -> Planted | None:
    place = lines_of(told, Role.INTRO)[0]
    mark = random.choice(["{+ (zie bijlage)+}", "{- (zie bijlage)-}"])
    return Planted(rewritten(told, place, told.opening[place].text + mark))


def pub002(_random: Random, told: Told) -> Planted | None:
    place = lines_of(told, Role.INTRO)[0]
    text = told.opening[place].text
    return Planted(rewritten(told, place, f"{{>Klopt dit?::{text[:12]}<}}{text[12:]}"))


def pub003(_random: Random, told: Told) -> Planted | None:
    place = lines_of(told, Role.INTRO)[0]
    return Planted(rewritten(told, place, told.opening[place].text + "{! Nog doen.!}"))
