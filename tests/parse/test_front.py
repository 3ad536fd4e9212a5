"""Header, intro and signatures are each found where they stand, also out of order or twice."""

import pytest

from linter.model.flow import Mark
from linter.parse.front import front
from linter.parse.inline import Inline
from tests.parse.scenes import scene_of

KOP = "36 100 X Jaarverslag Defensie\n\nNr. 7\n\nLIJST VAN VRAGEN\n\nVastgesteld 9 juni 2022\n\n"
INTRO = (
    "De vaste commissie voor Defensie heeft een aantal vragen voorgelegd aan de Minister van Defensie.\n\n"
)
SIGNED = "De voorzitter van de commissie,\nMulder\n\nDe griffier van de commissie,\nDe Lange\n\n"
LATE = "Vastgesteld 9 juni 2022\n\n"


def marks(text: str) -> list[Mark]:
    scene = scene_of(text)
    return list(front(scene, scene.page.lines, Inline(scene.text)))


def told(text: str) -> list[tuple[str, str]]:
    return [(mark.tag, text[slice(*mark.span)]) for mark in marks(text)]


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        (KOP + INTRO + SIGNED, "kop inleiding ondertekening ondertekening"),
        (KOP + SIGNED + INTRO, "kop ondertekening ondertekening inleiding"),
        (INTRO + KOP + SIGNED, "inleiding kop ondertekening ondertekening"),
        (KOP + INTRO + LATE + SIGNED, "kop inleiding kop ondertekening ondertekening"),
        (KOP + SIGNED + KOP, "kop ondertekening ondertekening kop"),
        (KOP, "kop"),
        (INTRO, "inleiding"),
        ("\n\n", ""),
    ],
)
def test_parts_are_found_where_they_stand(text: str, tags: str) -> None:
    assert [mark.tag for mark in marks(text)] == tags.split()


def test_a_part_takes_all_of_its_lines() -> None:
    assert told(KOP + INTRO + SIGNED) == [
        ("kop", KOP.strip()),
        ("inleiding", INTRO.strip()),
        ("ondertekening", "De voorzitter van de commissie,\nMulder"),
        ("ondertekening", "De griffier van de commissie,\nDe Lange"),
    ]


def test_what_is_not_told_goes_with_the_line_before_it() -> None:
    assert told(f"{INTRO}Zij heeft deze op 3 juni 2022 ontvangen.")[-1][1].endswith("ontvangen.")
    assert told("Voorpagina\nNr. 7")[0][1] == "Voorpagina\nNr. 7"


@pytest.mark.parametrize("behind", ["Inhoudsopgave 2022", "Wat kost dat dit jaar?"])
def test_behind_a_signature_a_loose_line_is_of_no_part(behind: str) -> None:
    assert told(f"{KOP}{SIGNED}{behind}\nnog een regel")[-1] == (
        "ondertekening",
        "De griffier van de commissie,\nDe Lange",
    )


def test_a_question_ends_the_intro() -> None:
    assert told(f"{INTRO}Wat kost dat?\nEn hoe nu verder") == [("inleiding", INTRO.strip())]


def test_a_role_over_two_lines_is_one() -> None:
    role = "De voorzitter van de vaste commissie voor Binnenlandse\nZaken en Koninkrijksrelaties,"
    (mark,) = marks(f"{role}\nSmals")
    (functie, naam) = mark.children
    assert functie.span.end == len(role)
    assert naam.tag == "naam"


def test_a_role_without_a_name_stands_alone() -> None:
    assert told(f"De griffier van de commissie,\n\n{LATE}") == [
        ("ondertekening", "De griffier van de commissie,"),
        ("kop", LATE.strip()),
    ]
