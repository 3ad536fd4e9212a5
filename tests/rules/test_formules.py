"""The fixed formulas: a word misspelt, words run together, verbs and full stops."""

import re

import pytest

from tests.growth import LINEAR, growth
from tests.rules.asking import reported

INTRO = "De vaste commissie voor Financiën heeft een aantal vragen voorgelegd aan de Minister van Financiën"
REPORT = (
    "De vaste commissie voor Financiën, belast met het voorbereidend onderzoek van dit voorstel van wet, "
    "heeft de eer verslag uit te brengen in de vorm van een lijst van vragen met de daarop "
    "gegeven antwoorden."
)


def found(code: str, **parts: str) -> list[str]:
    return [one.text for one in reported(code, {"kind": "lva", **parts})]


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("commissie", "commisie"),
        ("voorbereidend", "voorbereidende"),
        ("onderzoek", "ondrezoek"),
        ("heeft de eer", "heet de eer"),
        ("verslag", "verlsag"),
        ("vragen", "vragn"),
        ("daarop", "daarpo"),
        ("antwoorden", "antworden"),
    ],
)
def test_a_word_of_a_formula_with_a_slip(right: str, wrong: str) -> None:
    assert found("KOP005", kind="vhlva", inleiding=REPORT) == []
    said = REPORT[::-1].replace(right[::-1], wrong[::-1], 1)[::-1]
    assert found("KOP005", kind="vhlva", inleiding=said) == [wrong.partition(" ")[0]]
    assert found("INL010", kind="vhlva", inleiding=said) == []


@pytest.mark.parametrize(
    ("line", "word"),
    [
        ("Nr. 4 LIJST VAN VAGEN EN ANTWOORDEN", "VAGEN"),
        ("Nr. 4 Lijst van vragen en antworden", "antworden"),
        ("Nr. 4 LIJST VAN VRAGEN ENANTWOORDEN", "ENANTWOORDEN"),
        ("Nr. 4 LIJST VAN VRAGEN EN ANTWOORDEN1", ""),
        ("Nr. 4 LIJST VAN VRAGEN MET DE DAAROP GEGEVEN ANTWOORDEN", ""),
    ],
)
def test_the_type_line(line: str, word: str) -> None:
    assert found("KOP005", type=line) == ([word] if word else [])


@pytest.mark.parametrize(
    "sentence",
    [
        "De Minister heeft die vragen beantwoord bij brief van 3 juni 2026.",
        "De vragen zijn door de Minister beantwoord bij brief van 3 juni 2026.",
        "De Minister heeft hierop bij brieven van 3 juni 2026 geantwoord.",
        "De Minister heeft de vragen van de commissies voor A en B bij brief van 3 juni beantwoord.",
        "Vragen en antwoorden zijn hierachter afgedrukt.",
        "De daarop door de Minister gegeven antwoorden zijn hierbij afgedrukt.",
        "De antwoorden staan hieronder afgedrukt.",
        "Bij brief van 3 juni 2026, ontvangen op 4 juni 2026, zijn ze door de Minister beantwoord.",
        "Deze vragen zijn bij brief van 3 juni 2026 beantwoord. De antwoorden treft u hieronder aan.",
    ],
)
def test_other_right_sentences(sentence: str) -> None:
    codes = ("KOP005", "INL010", "INL007", "INL004", "INL005", "INL008")
    assert [found(code, antwoordzin=sentence) for code in codes] == [[]] * len(codes)


@pytest.mark.parametrize(
    ("part", "sentence", "text"),
    [
        ("antwoordzin", "Bij brief van 3 juni 2026 ze door de Minister van Financiën beantwoord.", "ze"),
        ("antwoordzin", "Vragen en antwoorden, voorzien van een inleiding, hierna afgedrukt.", "hierna"),
        ("antwoordzin", "De daarop door de minister gegeven antwoorden hierbij afgedrukt.", "hierbij"),
        ("antwoordzin", "De vragen op 12 mei 2026 voorgelegd aan de Minister van Financiën.", "op"),
        ("antwoordzin", "De Minister deze vragen beantwoord bij brief van 3 juni 2026.", "deze vragen"),
        ("inleiding", f"{INTRO} over de nota.".replace("heeft ", ""), "een aantal"),
        ("inleiding", REPORT.replace("heeft ", ""), "de eer"),
    ],
)
def test_a_verb_that_is_missing(part: str, sentence: str, text: str) -> None:
    kind = "vhlva" if "verslag" in sentence else "lva"
    assert found("INL010", kind=kind, **{part: sentence}) == [text]
    assert found("KOP005", kind=kind, **{part: sentence}) == []


def test_a_full_stop_is_not_asked_of_what_goes_on() -> None:
    assert found("INL007", inleiding=f"{INTRO}\n\nover de brief van 12 mei 2026.") == []
    assert found("INL007", inleiding=f"{INTRO} over [onderwerp]") == []


def test_hostile_formulas_take_linear_time() -> None:
    def written(size: int) -> str:
        again = "de vaste comissie een aantal vragn Algemeen Rekenkamer Bij brief van 3 juni. "
        return f"{INTRO} over {again * size}"

    def check(said: str) -> None:
        for code in ("KOP005", "INL010", "INL007", "INL009", "INL011", "INL004", "INL005", "INL008"):
            found(code, inleiding=said)

    assert growth(written, check, 200) < LINEAR


BROKEN = {
    "KOP005": {"inleiding": f"{INTRO}.".replace("vaste", "<b>vat</b>se")},
    "INL003": {"inleiding": f"{INTRO}.".replace("heeft", "heb<i>ben</i>")},
    "INL009": {"inleiding": f"{INTRO} en aan de <i>Alge</i>meen Rekenkamer."},
    "VST005": {"vastgesteld": "Vastgesteld 0<b>9</b> juni 2026"},
}


@pytest.mark.parametrize("code", BROKEN)
def test_what_is_not_read_is_never_taken_away_with_a_word(code: str) -> None:
    fixes = {}
    for form in ("text", "markdown"):
        plain = form == "text"
        parts = {key: re.sub("</?.>", "", said) if plain else said for key, said in BROKEN[code].items()}
        (finding,) = reported(code, {**parts, "format": form})
        fixes[form] = finding.fix
    assert fixes["text"] is not None
    assert fixes["markdown"] is None
