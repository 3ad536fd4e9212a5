"""Questions: what asks, what requests, and where a page breaks one."""

import time

import pytest

from linter.model.flow import Mark, Span
from linter.model.rule import Severity
from tests.rules.asking import Draft, hits, reported

REQUESTS = [
    "Graag een reactie.",
    "Hierover bestaat onduidelijkheid. Gaarne uw reactie",
    "Kunt u dit toelichten.",
    "Kunt u uiteenzetten waarom dit niet lukt.",
    "De leden ontvangen graag een nadere onderbouwing: dit is te kort.",
    "Licht toe waarom dit niet lukt.",
    "Dit lukt niet. Geef een overzicht per jaar.",
    "Het verzoek is om dit per jaar te tonen.",
]
STATEMENTS = [
    "De minister is gaarneman.",
    "Hoeveel mensen waren er in 2023",
    "Kunt u aangeven hoe dat zit.",
    "Gegeven is dat.",
]


@pytest.mark.parametrize("text", REQUESTS)
def test_a_request_weighs_less(text: str) -> None:
    (finding,) = reported("VRG002", f"1\t{text}")
    assert finding.severity is Severity.INFO
    assert finding.text == text.rsplit(maxsplit=1)[-1]


@pytest.mark.parametrize("text", STATEMENTS)
def test_what_does_not_ask_is_a_warning(text: str) -> None:
    (finding,) = reported("VRG002", f"1\t{text}")
    assert finding.severity is Severity.WARNING


@pytest.mark.parametrize("text", ["Klopt dat? Ja.", "Wat is “hoezo?”", "Waarom\uff1f", "Waarom?1"])
def test_a_question_mark_anywhere_will_do(text: str) -> None:
    assert reported("VRG002", f"1\t{text}") == []


def test_a_long_word_takes_linear_time() -> None:
    began = time.process_time()
    (finding,) = reported("VRG002", f"1\tDat is {'o' * 100_000} lang.")
    assert finding.text == "lang."
    assert time.process_time() - began < 3


def test_where_the_question_ends_by_guess_there_is_doubt() -> None:
    draft = Draft()
    tekst = draft.mark("tekst", "Dit is de vraag.")
    answer = draft.mark("antwoord", " Ja.", twijfel="zonder-label")
    (hit,) = hits("VRG002", draft.document(draft.mark("vraag", tekst, answer, nr="1")))
    assert hit.doubt


def broken(draft: Draft, tekst: Mark) -> str:
    """Return the characters reported of a broken text."""
    document = draft.document(tekst)
    (hit,) = hits("VRG005", document)
    return document.text(hit.span)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("waren de\n\n\tkwalificaties bij", "de\n\n\tkwalificaties"),
        ("eerste regel\nwaren de\n\nkwalificaties", "de\n\nkwalificaties"),
        ("waren de\tkwalificaties", "de\tkwalificaties"),
        ("waren de", "de"),
    ],
)
def test_the_words_around_the_break(text: str, words: str) -> None:
    draft = Draft()
    assert broken(draft, draft.mark("tekst", text, onderbroken="pagina")) == words


def test_what_leaked_lies_between_the_words() -> None:
    draft = Draft()
    draft.text = "waren de "
    blz = draft.mark("blz", "13", van="13")
    draft.text += " kwalificaties"
    tekst = draft.mark("tekst", onderbroken="pagina")._replace(span=Span(0, len(draft.text)), children=(blz,))
    assert broken(draft, tekst) == "de 13 kwalificaties"


def test_a_header_of_several_numbers_is_not_empty() -> None:
    assert reported("VRG001", "Vraag 1, 2 en 3\nWaarom?\n\nVraag 4\nHoezo?") == []


def test_a_question_without_a_text_mark_is_empty_behind_its_number() -> None:
    draft = Draft()
    (hit,) = hits("VRG001", draft.document(draft.mark("vraag", draft.mark("nr", "1"), nr="1")))
    assert hit.span == (1, 1)
