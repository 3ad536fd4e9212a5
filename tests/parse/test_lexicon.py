"""The words the recognisers go by, on sentences as lists have them."""

import re
import time

import pytest

from linter.parse import lexicon

FORMULA = (
    "De vaste commissie voor Zorg heeft een aantal vragen voorgelegd aan de Minister van Zorg over de brief "
    "van 12 mei 2020 inzake de wachtlijsten."
)
REPORT = "De vaste commissie voor Zorg, belast met het onderzoek, heeft de eer verslag uit te brengen."
REPLY = (
    "De Minister heeft deze vragen beantwoord bij brief van 3 juni 2020. Vragen en antwoorden zijn hierna "
    "afgedrukt."
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "formula", "reply"),
    [
        (FORMULA, True, False),
        (REPORT, True, False),
        ("De vaste commissies voor A en voor B hebben vragen voorgelegd.", True, False),
        (REPLY, False, True),
        ("De daarop gegeven antwoorden zijn hieronder opgenomen.", False, True),
        ("Deze vragen zijn op 9 juni aan de Minister voorgelegd.", False, True),
        ("Bij brief van 3 juni 2020 zijn ze door de Minister beantwoord.", False, True),
        ("De vragen heeft de commissie voorgelegd.", False, False),
        ("Wat heeft de Minister gedaan?", False, False),
        ("", False, False),
    ],
)
def test_formulas_of_the_intro(text: str, formula: bool, reply: bool) -> None:  # noqa: FBT001
    assert (lexicon.is_formula(text), lexicon.is_reply(text)) == (formula, reply)


@pytest.mark.parametrize(
    ("pattern", "whole", "not_whole"),
    [
        (lexicon.SITE, ["Vergaderjaar 2021–2022", "Pagina 3 van 9", "- 4 -", "kst-36740-4 ISSN 0921 - 7371"],
         ["Vergaderjaar 2021–2022 begint goed", "Pagina's", "4", "Sdu"]),
        (lexicon.PAGE_OF, ["3/40", "3 van 40", "3 of 40"], ["3 en 40", "3", "Vraag 3/40"]),
        (lexicon.YEARS, ["2021", "2021-2022", "2021–22"], ["1821", "20212", "in 2021"]),
        (lexicon.DOCUMENTNUMMER, ["2022D25063"], ["2022Z25063", "2022D250"]),
        (lexicon.NOTES, ["Noot", "X Noot", "Voetnoten:"], ["Noot 1", "Genoot"]),
        (lexicon.ANSWER_LABEL,
         ["Antwoord", "•\tAntwoord:", "Antwoord op vragen 2 en 3:", "Gezamenlijk antwoord (4 t/m 6)"],
         ["Antwoord: Ja", "Antwoorden zijn er"]),
        (lexicon.STUKNR, ["Nr. 4", "nr.", "No 12"], ["Nrs", "4"]),
        (lexicon.SOORT,
         ["LIJST VAN VRAGEN", "lijst van vagen", "VERSLAG HOUDENDE EEN LIJST VAN VRAGEN EN ANTWOORDEN"],
         ["LIJST VAN BESLUITEN", "LIJST VAN VRAGEN over zorg"]),
    ],
)  # fmt: skip
def test_patterns_take_what_they_name_and_no_more(
    pattern: re.Pattern[str], whole: list[str], not_whole: list[str]
) -> None:
    assert [text for text in whole if not pattern.fullmatch(text)] == []
    assert [text for text in not_whole if pattern.fullmatch(text)] == []


@pytest.mark.parametrize(
    ("line", "number", "chapter", "title"),
    [
        ("36 740 XVI Vaststelling van de begroting", "36 740", "XVI", "Vaststelling van de begroting"),
        ("Kamerstuk 21 501-32 Landbouwraad", "21 501-32", None, "Landbouwraad"),
        ("19637 Vreemdelingenbeleid", "19637", None, "Vreemdelingenbeleid"),
        ("36 100 (X), Jaarverslag", "36 100", "X", "Jaarverslag"),
        ("36 740 Invoering van een wet", "36 740", None, "Invoering van een wet"),
    ],
)
def test_a_dossier_line(line: str, number: str, chapter: str | None, title: str) -> None:
    found = lexicon.DOSSIER.fullmatch(line)
    assert found is not None
    assert found.group("dossiernr", "hoofdstuk", "titel") == (number, chapter, title)


@pytest.mark.parametrize("line", ["367 40 Titel", "2022D25063", "36 7405 Titel"])
def test_no_dossier_line(line: str) -> None:
    assert lexicon.DOSSIER.fullmatch(line) is None


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Vragen van het lid Post (VVD)", "schriftelijke-vragen"),
        ("VERSLAG VAN EEN SCHRIFTELIJK OVERLEG", "schriftelijk-overleg"),
        ("NADER VERSLAG", "verslag"),
        ("GEWIJZIGDE MOTIE VAN HET LID POST", "motie"),
        ("VERSLAG HOUDENDE EEN LIJST VAN VRAGEN", None),
        ("Verslag van de commissie", None),
    ],
)
def test_look_alikes(line: str, reason: str | None) -> None:
    assert next((name for name, alike in lexicon.LOOK_ALIKES.items() if alike.match(line)), None) == reason


def test_officials_and_committees_are_named_whole() -> None:
    officials = [
        found[0]
        for found in lexicon.BEWINDSPERSOON.finditer("aan de Minister van Sociale Zaken en Zorg over")
    ]
    assert officials == ["Minister van Sociale Zaken en Zorg"]
    assert [found[0] for found in lexicon.COMMISSIE.finditer(FORMULA)] == ["vaste commissie voor Zorg"]
    assert [found[0] for found in lexicon.COMMISSIE.finditer(REPORT)] == ["vaste commissie voor Zorg"]


@pytest.mark.parametrize(
    "name", [name for name, value in vars(lexicon).items() if isinstance(value, re.Pattern)]
)
def test_no_pattern_is_slow_on_a_hostile_line(name: str) -> None:
    pattern: re.Pattern[str] = vars(lexicon)[name]
    lines = (
        "antwoord 1, " + "1," * 20_000,
        "vaste commissie voor " * 2_000,
        ". " * 20_000,
        "1 " * 20_000,
        "\t" * 20_000,
    )
    start = time.process_time()
    for line in lines:
        pattern.match(line)
        pattern.fullmatch(line)
    assert time.process_time() - start < 1


def test_a_line_of_contents_is_told_by_its_end_in_no_time() -> None:
    began = time.process_time()
    assert not lexicon.is_contents("." * 1_000_000 + "x")
    assert lexicon.is_contents("Vraag 1 " + ". " * 100_000 + "12")
    assert time.process_time() - began < 1
