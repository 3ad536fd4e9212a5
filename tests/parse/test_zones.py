"""Where the questions may begin, and where they end."""

import pytest

from linter.parse.zones import HEAD, zones
from tests.parse.scenes import scene_of

KOP = "36 740 XVI Vaststelling\n\nNr. 4 LIJST VAN VRAGEN\n\nVastgesteld 9 juni 2022\n\n"
INTRO = (
    "De vaste commissie voor Zorg heeft een aantal vragen voorgelegd aan de Minister van Zorg over de brief "
    "van 12 mei 2020.\n"
)
SIGNED = "De voorzitter van de commissie,\nSmals\n\nDe griffier van de commissie,\n\nPost\n"
ASKED = "\n1\nWaarom is dat zo?\n\n2\nHoe komt dat?\n"
ROWS = "Nr\tVraag\n1\tWaarom?\n2\tHoe?\n"
LONG_ROLE = "De voorzitter van de vaste commissie voor Volksgezondheid, Welzijn\nen Sport,\nSmals\n"


def bounds(text: str, name: str = "lijst.txt") -> tuple[str, str]:
    """Return the first written line in which questions are looked for, and the first behind them."""
    scene = scene_of(text, name=name)
    found = zones(scene)
    assert 0 <= found.start <= len(scene.page.lines)
    assert found.end <= found.stop <= len(scene.page.lines)
    lines = [line.text for line in scene.page.lines]
    return (
        next((text for text in lines[found.start : found.end] if text), ""),
        next((text for text in lines[found.end :] if text), ""),
    )


@pytest.mark.parametrize(
    ("text", "first"),
    [
        (KOP + INTRO + SIGNED + ASKED, "1"),
        (INTRO + ASKED, "1"),
        (SIGNED + ASKED, "1"),
        (KOP + SIGNED + INTRO + ASKED, "1"),
        (KOP + LONG_ROLE + ASKED, "1"),
        (KOP + "De griffier van de commissie, Post\n" + ASKED, "1"),
        (KOP + "De griffier van de commissie,\n" + ASKED, "1"),
        (KOP + INTRO + SIGNED + ROWS, "Nr Vraag"),
        (ASKED + SIGNED, "1"),
        ("Vraag 1\nDe vaste commissie voor Zorg heeft vragen, waarom?\n" + SIGNED, "Vraag 1"),
        (ROWS + INTRO + SIGNED, "Nr Vraag"),
        ("Nr\tVraag\n" + INTRO + ASKED, "Nr Vraag"),
        ("Nr Vraag\n" + INTRO + ASKED, "1"),
        ("Post\tSmals\n" + INTRO + ASKED, "1"),
        ("1. Over\nde\nkosten\ndaarvan?\n" + INTRO + ASKED, "1. Over"),
        ("1. Over\nde\nkosten\nen baten\ndaarvan?\n" + INTRO + ASKED, "1"),
        (SIGNED + "Mulder\n" + ASKED, "Mulder"),
        ("", ""),
    ],
)
def test_questions_begin_behind_the_intro_and_the_signatures(text: str, first: str) -> None:
    assert bounds(text)[0] == first


@pytest.mark.parametrize(
    "text", [INTRO, SIGNED, SIGNED.removesuffix("Post\n"), SIGNED.removesuffix("\n\nPost\n")]
)
def test_without_questions_none_are_looked_for_before_the_end(text: str) -> None:
    scene = scene_of(text)
    assert zones(scene).start == max(at for at, line in enumerate(scene.page.lines, 1) if line.text)


def test_a_table_in_markdown_begins_the_questions() -> None:
    assert bounds(f"{INTRO}\n| Nr | Vraag |\n|---|---|\n| 1 | Waarom? |\n", "lijst.md")[0] == "Nr Vraag"
    other = f"| 36 740 | Titel |\n|---|---|\n\n{INTRO}\n1. Waarom is dat zo?\n"
    assert bounds(other, "lijst.md")[0] == "1. Waarom is dat zo?"


def test_an_intro_far_behind_the_beginning_is_no_intro() -> None:
    near, far = ("tekst\n" * count + INTRO + ASKED for count in (HEAD, HEAD + 1))
    assert (bounds(near)[0], bounds(far)[0]) == ("1", "tekst")


@pytest.mark.parametrize(
    ("text", "behind"),
    [
        (KOP + ASKED, ""),
        (ASKED + SIGNED, "De voorzitter van de commissie,"),
        (ASKED + "\n" + KOP, "36 740 XVI Vaststelling"),
        (ASKED + SIGNED + "\nNoot\n1 Zie aldaar.\n", "De voorzitter van de commissie,"),
        (ASKED + "\nNoot\n1 Zie aldaar.\n", "Noot"),
        (ASKED + SIGNED + "\nWaarom dan?\n", ""),
    ],
)
def test_questions_end_before_what_belongs_before_them(text: str, behind: str) -> None:
    assert bounds(text)[1] == behind


def test_the_stop_is_where_notes_are_printed() -> None:
    scene = scene_of(f"{INTRO}{ASKED}Noot\n1 Zie aldaar.\n")
    assert scene.page.lines[zones(scene).stop].text == "Noot"


def test_a_table_is_not_parted_from_its_rest() -> None:
    table = "| Kosten | 5 |\n|---|---|\n| De voorzitter van de commissie, | Smals |\n"
    assert bounds(f"{INTRO}{ASKED}\n{table}", "lijst.md")[1] == ""
