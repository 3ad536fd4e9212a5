"""The intro is told by its formula, and its dates, committees and officials by the words around them."""

import pytest

from linter.model.flow import Mark
from linter.parse.inleiding import inleiding, is_intro
from linter.parse.inline import Inline
from tests.parse.scenes import lines_of, scene_of

INTRO = (
    "De vaste commissie voor Zorg heeft een aantal vragen voorgelegd aan de Minister voor Zorg over de brief "
    "van 12 mei 2020 inzake de wachtlijsten (Kamerstuk 31 865, nr. 207)."
)
REPLY = (
    "De vragen zijn op 20 mei 2020 voorgelegd. Bij brief van 3 juni 2020 zijn ze door de Minister beantwoord."
)


def als(text: str) -> list[tuple[str, list[tuple[str, str, str]]]]:
    """The role of each paragraph, and tag, characters and role of what stands in it."""
    scene = scene_of(text)
    mark = inleiding(scene, [line for line in scene.page.lines if line.text], Inline(scene.text))
    assert mark.tag == "inleiding"
    assert (mark.span.start, mark.span.end) == (mark.children[0].span.start, mark.children[-1].span.end)
    return [
        (_role(al), [(one.tag, text[slice(*one.span)], _role(one)) for one in al.children])
        for al in mark.children
    ]


def _role(mark: Mark) -> str:
    return dict(mark.attributes).get("rol", "")


@pytest.mark.parametrize(
    "line",
    [
        INTRO,
        "De vaste commissie voor Zorg legt de volgende vragen voor aan de Minister.",
        "Binnen de vaste commissie voor Zorg hebben enkele fracties vragen gesteld.",
        REPLY,
        "In de vaste comissie voor Zorg heeft men een aantal vragen voorgelegd aan de Minister van Zorg.",
    ],
)
def test_a_line_that_begins_the_intro(line: str) -> None:
    assert is_intro(lines_of(line)[0])


@pytest.mark.parametrize(
    "line",
    [
        "De vaste commissie voor Zorg",
        "Waarom heeft de commissie de vragen niet voorgelegd aan de Minister, en wanneer gebeurt dat alsnog?",
        "De begroting is op een aantal punten gewijzigd ten opzichte van het vorige jaar.",
        "De Minister heeft het onderzoek naar wachtlijsten in de jeugdzorg naar beide Kamers gezonden.",
        "",
    ],
)
def test_a_line_that_does_not(line: str) -> None:
    assert not is_intro(lines_of(f"{line}\n")[0])


def test_the_intro_and_what_stands_in_it() -> None:
    assert als(INTRO) == [
        (
            "inleiding",
            [
                ("commissie", "vaste commissie voor Zorg", ""),
                ("bewindspersoon", "Minister voor Zorg", ""),
                ("datum", "12 mei 2020", "brief"),
                ("kamerstuk", "Kamerstuk 31 865, nr. 207", ""),
            ],
        )
    ]


def test_the_reply_sentence_says_when_questions_were_put_and_answered() -> None:
    assert als(f"{INTRO}\n\n{REPLY}")[1] == (
        "antwoordzin",
        [
            ("datum", "20 mei 2020", "voorgelegd"),
            ("datum", "3 juni 2020", "antwoordbrief"),
            ("bewindspersoon", "Minister", ""),
        ],
    )


def test_both_in_one_paragraph_keep_the_roles_of_their_dates() -> None:
    ((role, found),) = als(f"{INTRO} {REPLY}")
    assert role == "inleiding"
    assert [one[1:] for one in found if one[0] == "datum"] == [
        ("12 mei 2020", "brief"),
        ("20 mei 2020", "voorgelegd"),
        ("3 juni 2020", "antwoordbrief"),
    ]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("De commissie heeft vragen over het rapport van 12 mei 2020 inzake zorg.", "brief"),
        ("De commissie heeft vragen over de nota Wachtlijsten in de zorg d.d. 12 mei 2020.", "brief"),
        ("De commissie heeft op 12 mei 2020 vragen voorgelegd.", ""),
        ("De commissie heeft vragen over het rapport. Het besluit van 12 mei 2020 is daarin genoemd.", ""),
    ],
)
def test_a_date_is_of_a_letter_where_its_sentence_says_so(text: str, role: str) -> None:
    ((_al, found),) = als(text)
    assert [one for one in found if one[0] == "datum"] == [("datum", "12 mei 2020", role)]


def test_more_committees_and_officials() -> None:
    text = (
        "De vaste commissie voor Zorg en de vaste commissie voor Sociale Zaken hebben vragen voorgelegd aan "
        "de Minister-President, de Staatssecretaris van Volksgezondheid, Welzijn en Sport en de Algemene "
        "Rekenkamer."
    )
    ((_role, found),) = als(text)
    assert [said for _tag, said, _date in found] == [
        "vaste commissie voor Zorg",
        "vaste commissie voor Sociale Zaken",
        "Minister-President",
        "Staatssecretaris van Volksgezondheid, Welzijn en Sport",
        "Algemene Rekenkamer",
    ]


def test_a_blank_is_no_part_of_a_name_it_stands_in() -> None:
    ((_role, found),) = als("De vaste commissie voor [commissie] heeft vragen voorgelegd aan de Minister.")
    assert [one[0] for one in found] == ["invulplek", "bewindspersoon"]


def test_lines_broken_at_a_width_are_one_paragraph() -> None:
    text = INTRO.replace(" aan de", "\naan de").replace(" wacht", "\nwacht")
    assert [role for role, _found in als(text)] == ["inleiding"]
