"""Headers, intros and signatures in the forms that lists have, with the truth about them.

In: a random generator, a kind and a life (A, B or C).  Out: lines and their truth.
"""

from random import Random
from typing import NamedTuple

from tests.generate.told import Line, Role
from tests.generate.truth import Front, Signed
from tests.generate.words import COMMITTEES, DOSSIERS, MINISTRIES, NAMES, SUBJECTS

MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip
TYPES = {
    "lv": "Lijst van vragen",
    "lva": "Lijst van vragen en antwoorden",
    "vhlv": "Verslag houdende een lijst van vragen",
    "vhlva": "Verslag houdende een lijst van vragen en antwoorden",
}
PLACEHOLDERS = (
    "(*wordt door griffie ingevuld als antwoorden er zijn*)",
    "[datum]",
    "...",
    "XX-XX-2026",
    "PM",
    "<datum>",
)


EMPTY = Line("")


class Asking(NamedTuple):
    """The committees that ask: how the intro begins, and what each is for."""

    text: str
    names: tuple[str, ...]


class Day(NamedTuple):
    """A day as it is written, and as a value."""

    written: str
    iso: str


def day(random: Random, year: int) -> Day:
    """Return some day of `year`."""
    date, month = random.randint(1, 28), random.randint(1, 12)
    return Day(f"{date} {MONTHS[month - 1]} {year}", f"{year}-{month:02}-{date:02}")


def front(random: Random, kind: str, life: str) -> tuple[list[Line], Front]:
    """Return the lines before the questions, an empty one between paragraphs, and what they say."""
    lines = [Line(text, Role.SITE) for text in _furniture(random)]
    truth = Front(kind)
    typed = TYPES[kind] if life == "A" else TYPES[kind].upper()
    if life == "B":
        truth = truth._replace(documentnummer=f"2022D{random.randint(10000, 59999)}")
        apart = random.choice([" ", " ", "\n"])
        head = f"{truth.documentnummer}{apart}{_type_line(random, typed)}".split("\n")
        lines += [Line(text, Role.NUMBER if place == 0 else Role.TYPE) for place, text in enumerate(head)]
        lines.append(EMPTY)
    else:
        dossiers = _dossiers(random, life)
        lines += [Line(line, Role.DOSSIER) for _truth, written in dossiers for line in written]
        numbered, ondernummer = _numbered(random, life, _type_line(random, typed))
        dated, vastgesteld = _vastgesteld(random, life)
        truth = truth._replace(
            dossiers=tuple(known for known, _written in dossiers),
            ondernummer=ondernummer,
            vastgesteld=vastgesteld,
        )
        lines += [EMPTY, Line(numbered[0], Role.NUMBER), *(Line(text, Role.TYPE) for text in numbered[1:])]
        lines += [EMPTY, *(Line(text, Role.DATE) for text in dated), EMPTY]
    asking = _asking(random)
    intro, dates = _inleiding(random, kind, life, asking.text)
    signed, names = _signatures(random, kind, asking.names)
    lines += [line for paragraph in intro for line in (Line(paragraph, Role.INTRO), EMPTY)]
    return [*lines, *signed], truth._replace(inleiding=" ".join(intro), dates=dates, signed=names)


def _furniture(random: Random) -> list[str]:
    return random.choice(
        [
            [],
            [],
            ["Tweede Kamer der Staten-Generaal 2", "Vergaderjaar 2021–2022", ""],
            ["Tweede Kamer der Staten-Generaal", "", "Vergaderjaar 2021-2022", "", "kst-36100-VII-4", ""],
        ]
    )


def _type_line(random: Random, typed: str) -> str:
    """Return the type line, at times over two lines or with a footnote's digit."""
    if random.random() < 0.12 and " en antwoorden" in typed.lower():
        head, tail = typed[:-11], typed[-11:].strip()
        return f"{head}\n{tail}" if not head.endswith(" ") else f"{head.strip()}\n{tail}"
    return typed + random.choice(["", "", "", "1"])


def _dossiers(random: Random, life: str) -> list[tuple[tuple[str, str, str], list[str]]]:
    chosen = random.sample(DOSSIERS, random.choice([1, 1, 1, 1, 2]))
    return [((number.replace(" ", ""), chapter, title), _dossier(random, life, (number, chapter, title)))
            for number, chapter, title in chosen]  # fmt: skip


def _dossier(random: Random, life: str, dossier: tuple[str, str, str]) -> list[str]:
    number, chapter, title = dossier
    number = number.replace(" ", "") if life == "A" and random.random() < 0.7 else number
    head = f"{number} {chapter}".strip()
    if random.random() < 0.2 and life == "C":
        return [head, title]
    if random.random() < 0.15 and len(title) > 40:
        words = title.split()
        return [f"{head} {' '.join(words[:4])}", " ".join(words[4:])]
    return [f"{head}{random.choice([' ', ' ', chr(9)])}{title}"]


def _numbered(random: Random, life: str, typed: str) -> tuple[list[str], str]:
    if life == "A":
        empty = random.choice(["nr. {0}", "nr.\n{0}", "Nr. [nummer]\n{0}", "nr.\n\n{0}"])
        return empty.format(typed).split("\n"), ""
    number = str(random.randint(1, 4000))
    written = random.choice(
        ["Nr. {1} {0}", "Nr. {1}\n{0}", "nr. {1}\n{0}", "Nr. {1}\n\n{0}", "Nr. {1}{2}{0}"]
    )
    return written.format(typed, number, "\t").split("\n"), number


def _vastgesteld(random: Random, life: str) -> tuple[list[str], str]:
    if life == "A":
        blank = random.choice(PLACEHOLDERS)
        return [random.choice(["Vastgesteld {0}", "Vastgesteld d.d. {0}"]).format(blank)], "invulplek"
    found = day(random, 2023)
    form = random.choice(
        ["Vastgesteld {0}", "Vastgesteld {0}", "Vastgesteld{0}", "Vastgesteld op {0}", "Vastgesteld\n{0}"]
    )
    return form.format(found.written).split("\n"), found.iso


def _inleiding(
    random: Random, kind: str, life: str, who: str
) -> tuple[list[str], tuple[tuple[str, str], ...]]:
    letter, reply = day(random, 2020), day(random, 2022)
    official = _official(random)
    if kind.startswith("vh"):
        return _verslag(random, kind, official, who)
    about, dates = _about(random, letter)
    opened = random.choice(
        ["een aantal vragen voorgelegd", "de volgende vragen ter beantwoording voorgelegd"]
    )
    intro = f"{who} {_has(who)} {opened} aan {official} {about}."
    if kind == "lv":
        return [intro], dates
    if life == "A":
        return [intro, f"De daarop door {official} gegeven antwoorden zijn hierbij afgedrukt."], dates
    said = random.choice(
        [
            (
                f"{official[0].upper()}{official[1:]} {_has(official)} deze vragen beantwoord bij brief van "
                f"{reply.written}. Vragen en antwoorden zijn hierna afgedrukt."
            ),
            (
                f"Bij brief van {reply.written} {_has(official)} {official} deze beantwoord. "
                "Vragen en antwoorden, voorzien van een inleiding, zijn hieronder afgedrukt."
            ),
        ]
    )
    return [intro, said], (*dates, ("antwoordbrief", reply.iso))


def _verslag(
    random: Random, kind: str, official: str, who: str
) -> tuple[list[str], tuple[tuple[str, str], ...]]:
    put, reply = day(random, 2021), day(random, 2022)
    tail = " met de daarop gegeven antwoorden" if kind.endswith("a") else ""
    intro = (
        f"{who}, belast met het voorbereidend onderzoek van dit voorstel van wet, {_has(who)} de "
        f"eer verslag uit te brengen in de vorm van een lijst van vragen{tail}."
    )
    if kind == "vhlv":
        return [intro], ()
    answered = (
        f"De vragen zijn op {put.written} voorgelegd aan {official}. Bij brief van {reply.written} zijn ze "
        f"door {official} beantwoord."
    )
    return [intro, answered], (("voorgelegd", put.iso), ("antwoordbrief", reply.iso))


def _has(who: str) -> str:
    """Return the verb that goes with one or with several."""
    several = who.startswith("De vaste commissies") or " en de " in who or " en Staatssecretaris" in who
    return "hebben" if several else "heeft"


def _official(random: Random) -> str:
    one = random.choice(MINISTRIES)
    return random.choice(
        [
            f"de Minister van {one}",
            f"de minister voor {one}",
            f"de Minister en Staatssecretaris van {one}",
            f"de Staatssecretaris van {one} en de Minister van {random.choice(MINISTRIES)}",
            "de Algemene Rekenkamer",
            "de regering",
        ]
    )


def _asking(random: Random) -> Asking:
    one, other = random.sample(COMMITTEES, 2)
    return random.choice(
        [
            Asking(f"De vaste commissie voor {one}", (one,)),
            Asking(f"De vaste commissie voor {one}", (one,)),
            Asking(f"De commissie voor {one}", (one,)),
            Asking(
                f"De vaste commissies voor {one}, voor {other} en de commissie voor de Rijksuitgaven",
                (one, other, "de Rijksuitgaven"),
            ),
            Asking(f"De vaste commissies voor {one} en voor {other}", (one, other)),
        ]
    )


def _about(random: Random, letter: Day) -> tuple[str, tuple[tuple[str, str], ...]]:
    subject = random.choice(SUBJECTS)
    if random.random() < 0.3:
        return f"over {subject} (Kenmerk: 2020Z07478)", ()
    stuk = random.choice(
        ["(Kamerstuk 31 865, nr. 207)", "(Kamerstuk 36 740 XVI, nr. 2)", "(19637, nr. 3606)"]
    )
    return f"over de brief van {letter.written} inzake {subject} {stuk}", (("brief", letter.iso),)


def _signatures(random: Random, kind: str, asking: tuple[str, ...]) -> tuple[list[Line], tuple[Signed, ...]]:
    names = random.sample(NAMES, 3)
    signing = random.choice(asking)
    on_line = random.random() < 0.25
    chair = random.choice(
        [
            "De voorzitter van de commissie,",
            "Voorzitter van de commissie,",
            "De fungerend voorzitter van de commissie,",
            f"De voorzitter van de vaste commissie voor {signing},",
            f"De fungerend voorzitter van de commissie voor {signing},",
            "De voorzitter,",
        ]
    )
    clerk = random.choice(
        [
            "De griffier van de commissie,",
            "De adjunct-griffier van de commissie,",
            "Griffier van de commissie,",
            "De waarnemend griffier van de commissie,",
            f"De griffier voor {'dit verslag' if kind.startswith('vh') else 'deze lijst'},",
        ]
    )
    roles = [(chair, "voorzitter", names[0]), (clerk, "griffier", names[1])]
    if random.random() < 0.15 and signing != "de Rijksuitgaven":
        roles.insert(1, ("De voorzitter van de commissie voor de Rijksuitgaven,", "voorzitter", names[2]))
    lines: list[Line] = []
    for role, _rol, name in roles:
        if on_line:
            lines.append(Line(f"{role} {name}", Role.FUNCTION))
        else:
            lines += [Line(role, Role.FUNCTION), Line(name, Role.NAME)]
        lines += [EMPTY] if random.random() < 0.7 else []
    return lines, tuple(Signed(rol, name) for _role, rol, name in roles)
