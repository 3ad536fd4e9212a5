"""TYP007: what is no fault, what is said without a dictionary, and how many typing errors it finds."""

import re
from pathlib import Path
from random import Random

import pytest

from linter.model.dictionary import Dictionary, Lack
from linter.model.document import Document
from linter.model.rule import Hit
from linter.model.source import Source
from linter.model.unjudged import MissingDictionary, Unjudged
from linter.pipeline import convert
from tests.generate.formats import written
from tests.generate.lists import told
from tests.rules.asking import INPUTS, reported, rule
from tests.rules.examples import made

WRONG = "voorzienig"
LEAST, CLEAN, PLANTED = 0.6, 500, 200


def said(text: str, *, kind: str = "lv") -> list[str]:
    asked = {
        "kind": kind,
        "text": text,
        "woordenboek": {"kent": ["voorziening"], "kent-niet": [WRONG, "hoedan"]},
    }
    return [one.text for one in reported("TYP007", asked)]


@pytest.mark.parametrize(
    "text",
    [
        "1\tWat kost de voorzienig per jaar?",
        "1\tWat kost de “oude regeling”, en wat kost de voorzienig?",
        "1\tZij zei 's avonds dat de voorzienig duur is; is dat zo?",
        "1\tWat kost de voorzienig?\n2\tWie kiest voor de voorzienig?",
        "1\tWat kost de (dure) voorzienig, die nieuw is?",
    ],
)
def test_a_typing_error_is_reported_once(text: str) -> None:
    assert said(text) == [WRONG]


@pytest.mark.parametrize(
    "text",
    [
        "1\tWat kost de Voorzienig, en waarom heet die voorzienig?",
        "1\tWat kost de voorzienig-regeling, de zorg-voorzienig of de voorzienig4?",
        "1\tWat kost de voorzienig's tas, en wat staat er op voorzienig.nl of x@voorzienig.nl?",
        "1\tWaarom heet dit “een dure voorzienig” in de brief?",
        "1\tWaarom heet dit ‘een dure voorzienig’ in de brief?",
        '1\tWaarom heet dit "een dure voorzienig" in de brief?',
        "1\tWat is een voorzienig hoedan in deze zin?",
        "1\tWat kost de -\nvoorzienig per jaar?",
        "1\tWat kost de voor\u00advoorzienig per jaar?",
        "1\tWat kost de voorzienig\u0308 per jaar?",
        "1\tWat kost de voorzienig, de voorzienig en de voorzienig?",
    ],
)
def test_what_may_be_right_is_left_alone(text: str) -> None:
    assert said(text) == []


def test_an_answer_is_read_and_the_header_is_not() -> None:
    assert said("Vraag 1\nWat kost dat?\n\nAntwoord 1\nDe voorzienig kost niets.", kind="lva") == [WRONG]
    kop = "36 740 XVI Vaststelling van de voorzienig voor het jaar 2026"
    example = made(
        {
            "kop": kop,
            "text": "1\tWat kost de voorzienig?",
            "woordenboek": {"kent": ["voorziening"], "kent-niet": [WRONG]},
        }
    )
    assert list(rule("TYP007").check(example.document, example.inputs)) == []


@pytest.mark.parametrize("lack", list(Lack))
def test_without_a_dictionary_the_spelling_is_unjudged(lack: Lack) -> None:
    document = made("1\tWat kost de voorzienig?").document
    found = list(rule("TYP007").check(document, INPUTS._replace(dictionary=lambda: lack)))
    assert found == [Unjudged(lack, {}, MissingDictionary.__name__)]
    assert set(rule("TYP007").unjudged) == {*Lack, "veel"}


def test_that_too_much_is_unknown_is_said() -> None:
    random = Random(1)
    words = ("".join(random.choices("aeioubdfg", k=30)) for _ in range(4000))
    document = made("1\tWat is " + " ".join(words) + "?").document
    known = Dictionary(frozenset(["voorziening"]), lambda _word: False)
    found = list(rule("TYP007").check(document, INPUTS._replace(dictionary=lambda: known)))
    assert found == [Unjudged("veel", {}, MissingDictionary.__name__)]


def _found(document: Document, known: Dictionary) -> list[Hit]:
    found = list(rule("TYP007").check(document, INPUTS._replace(dictionary=lambda: known)))
    assert all(isinstance(one, Hit) for one in found)
    return [one for one in found if isinstance(one, Hit)]


def test_lists_without_faults_have_no_typing_errors(dutch: Dictionary) -> None:
    for seed in range(CLEAN):
        file = written(told(seed), "text")
        document = convert(Source(file.name, file.data))
        assert [document.text(one.span) for one in _found(document, dutch)] == [], f"list {seed}"


def test_the_one_real_list_has_none(dutch: Dictionary, seed: Path) -> None:
    document = convert(Source("lijst.txt", seed.read_bytes()))
    assert [document.text(one.span) for one in _found(document, dutch)] == []


def test_most_typing_errors_are_found_at_their_place(dutch: Dictionary) -> None:
    asked = """Welke gevolgen hebben deze maatregelen voor gemeenten, provincies en waterschappen, en hoeveel
        middelen zijn daarvoor beschikbaar? Kunt u toelichten waarom uitvoeringsorganisaties geen aanvullende
        voorzieningen treffen, terwijl begrotingsoverschotten onbesteed blijven? Hoe verhoudt dit bedrag zich
        tot eerdere ramingen, welke onderdelen worden uitgesteld en wanneer ontvangt de commissie informatie
        over bijbehorende vergoedingen, wachttijden, afspraken, knelpunten en verantwoordelijkheden?"""
    words = asked.split()
    places = [at for at, word in enumerate(words) if re.fullmatch("[a-z]{6,}", word)]
    random, found, right, wrong = Random(7), 0, 0, 0
    for _ in range(PLANTED):
        place = random.choice(places)
        slipped = _slipped(random, words[place])
        text = " ".join((*words[:place], slipped, *words[place + 1 :]))
        document = made(f"1\t{text}").document
        hits = _found(document, dutch)
        found += slipped in [document.text(one.span) for one in hits]
        right += words[place] in [one.words["woord"] for one in hits]
        wrong += any(document.text(one.span) != slipped for one in hits)
    assert wrong == 0
    assert found >= LEAST * PLANTED, f"{found} found, {right} with the word that was meant"
    assert right >= 0.8 * found


def _slipped(random: Random, word: str) -> str:
    """Return a word with one slip behind its first letter."""
    while True:
        at, letter = random.randrange(1, len(word) - 1), random.choice("etaionrsdlghvkmu")
        made = random.choice(
            [
                word[:at] + word[at + 1 :],
                word[:at] + letter + word[at + 1 :],
                word[:at] + letter + word[at:],
                word[:at] + word[at + 1] + word[at] + word[at + 2 :],
            ]
        )
        if made != word:
            return made
