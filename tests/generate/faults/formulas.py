"""Faults in the fixed sentences, the names and the days of header, intro and signatures; functions as in
`numbers`."""

import re
from random import Random

from tests.generate.faults.plant import Planted, lines_of, replaced, rewritten
from tests.generate.told import Line, Role, Told

_SLIPS = {
    "een aantal vragen voorgelegd": ("een aantal vragen vorgelegd", "vorgelegd"),
    "ter beantwoording voorgelegd": ("ter beantwording voorgelegd", "beantwording"),
    "lijst van vragen": ("lijst van vagen", "vagen"),
    "Vragen en antwoorden": ("Vragen enantwoorden", "enantwoorden"),
    "deze vragen beantwoord": ("deze vragen beantwoordt", "beantwoordt"),
}


def _in_intro(told: Told, pattern: str, text: str, said: str = "") -> Planted | None:
    found = replaced(told, pattern, text, Role.INTRO)
    return None if found is None else Planted(found, None, said)


def kop005(random: Random, told: Told) -> Planted | None:
    right = random.choice(sorted(_SLIPS))
    wrong, said = _SLIPS[right]
    return _in_intro(told, right, wrong, said)


def kop006(_random: Random, told: Told) -> Planted | None:
    place = lines_of(told, Role.DOSSIER)[:1]
    text = told.opening[place[0]].text if place else ""
    if not re.match(r"\d\d \d{3}", text):
        return None
    said = re.match(r"\d{5}(-\d+)?", text[:2] + text[3:])
    return Planted(rewritten(told, place[0], f"{text[:2]}{text[3:]}"), None, said[0] if said else "")


def kop007(_random: Random, told: Told) -> Planted | None:
    """In a draft, a subject that is the header's but for a word."""
    own = told.front.dossiers
    if told.front.ondernummer or len(own) != 1 or own[0][1]:
        return None
    head, _space, tail = own[0][2].rpartition(" ")
    found = replaced(told, r"(?<=inzake ).*?(?= \((?:Kamerstuk|19637))", f"{head} de {tail}", Role.INTRO)
    return None if found is None else Planted(found, None, f"{head} de {tail}")


def vst004(_random: Random, told: Told) -> Planted | None:
    return _dated(told, "3 januari 2031")


def vst006(_random: Random, told: Told) -> Planted | None:
    return _dated(told, "3 december 2025") if "brief" in dict(told.front.dates) else None


def _dated(told: Told, text: str) -> Planted | None:
    found = replaced(told, r"\d+ [a-z]+ \d{4}", text, Role.DATE)
    return None if found is None else Planted(found, None, text)


def _reply(told: Told) -> tuple[str, int, str]:
    """Return the intro, and place and text of the reply sentence, empty where there is none."""
    places = lines_of(told, Role.INTRO)
    if len(places) < 2 or "antwoordbrief" not in dict(told.front.dates):
        return "", 0, ""
    return told.opening[places[0]].text, places[1], told.opening[places[1]].text


def inl004(_random: Random, told: Told) -> Planted | None:
    intro, place, reply = _reply(told)
    asked = re.search(r" aan de Minister van (.+?) over ", intro)
    if asked is None or asked[1] not in reply:
        return None
    other = reply.replace(f"Minister van {asked[1]}", "Minister van Financiën", 1)
    return Planted(rewritten(told, place, other), None, "Minister van Financiën")


def inl005(_random: Random, told: Told) -> Planted | None:
    places = lines_of(told, Role.FUNCTION)
    intro = told.opening[lines_of(told, Role.INTRO)[0]].text
    asking = re.match(r"De (?:vaste )?commissie voor ([^.]+?)(?:, belast| he)", intro)
    if asking is None or not told.opening[places[0]].text.endswith(",") or "Rijksuitgaven" in intro:
        return None
    wrong = f"{asking[1][:3]}{asking[1][4:]}"
    if len(wrong) < 8:  # of short names a letter may make another
        return None
    line = f"De voorzitter van de vaste commissie voor {wrong},"
    return Planted(rewritten(told, places[0], line), None, wrong)


def inl007(_random: Random, told: Told) -> Planted | None:
    place = lines_of(told, Role.INTRO)[-1]
    text = told.opening[place].text.removesuffix(".")
    return Planted(rewritten(told, place, text), None, text.split()[-1])


def inl008(_random: Random, told: Told) -> Planted | None:
    intro, place, reply = _reply(told)
    if " aan de Minister van " not in intro or "Minister van" not in reply or "aatss" in intro:
        return None
    return Planted(rewritten(told, place, reply.replace("Minister", "minister", 1)), None, "minister")


def inl009(_random: Random, told: Told) -> Planted | None:
    return _in_intro(told, "Algemene Rekenkamer", "Algemeen Rekenkamer", "Algemeen")


def inl010(random: Random, told: Told) -> Planted | None:
    right = random.choice(["zijn hierna", "zijn hieronder", "zijn ze", "heeft een", "hebben een"])
    kept = right.split()[1]
    return _in_intro(told, rf"\b{right}", kept, kept)


def inl011(_random: Random, told: Told) -> Planted | None:
    place = lines_of(told, Role.INTRO)[0]
    found = re.search(r"de brief van (\d+ [a-z]+ \d{4}) inzake", told.opening[place].text)
    if found is None:
        return None
    text = told.opening[place].text.replace(
        found[0], f"het rapport van {found[1]} inzake het rapport over", 1
    )
    return Planted(rewritten(told, place, text), None, "inzake het rapport")


def ond001(_random: Random, told: Told) -> Planted | None:
    return _nameless(told, 0)


def ond002(_random: Random, told: Told) -> Planted | None:
    return _nameless(told, -1)


def _nameless(told: Told, which: int) -> Planted | None:
    places = lines_of(told, Role.NAME)
    if not places:
        return None
    office = told.opening[lines_of(told, Role.FUNCTION)[which]].text
    opening = (*told.opening[: places[which]], *told.opening[places[which] + 1 :])
    return Planted(told._replace(opening=opening), None, office)


def ond003(_random: Random, told: Told) -> Planted | None:
    office = "De adjunct-griffier voor deze lijst,"
    more = (Line(""), Line(office, Role.FUNCTION), Line("Van Houten", Role.NAME), Line(""))
    return Planted(told._replace(opening=(*told.opening, *more)), None, office)
