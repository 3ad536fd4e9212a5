"""Running text: what lies in it, and what does not."""

import pytest

from linter.model.flow import Span
from linter.model.prose import lowered, shape, spans_in_prose, words
from tests.rules.asking import Draft


def test_only_running_text_counts() -> None:
    draft = Draft()
    nr, tekst = draft.mark("nr", "1"), draft.mark("tekst", " Waarom?", draft.mark("opmaak", "blad"))
    document = draft.document(draft.mark("vraag", nr, tekst))
    everywhere = [Span(place, place + 1) for place in range(len(document.flow.text))]
    found = "".join(document.text(span) for span in spans_in_prose(document, everywhere))
    assert "Waarom?" in found
    assert "1" not in found


def test_a_list_without_text_has_no_running_text() -> None:
    assert list(spans_in_prose(Draft().document(), [Span(0, 0)])) == []


def test_words_are_in_lower_case() -> None:
    draft = Draft()
    assert list(words(draft.document(draft.mark("tekst", "De Minister,\nja")))) == [b"de", b"minister", b"ja"]


@pytest.mark.parametrize(
    ("text", "signs"),
    [("De ½, 5!", b"aa ca. 1."), ("ë\t”\n", b"aan-aan"), ("\u200bx\ufffd", b"-aaacaa"), ("(\u007f)", b"-c-")],
)
def test_a_shape_has_a_sign_for_each_byte(text: str, signs: bytes) -> None:
    draft = Draft()
    found = shape(draft.document(draft.mark("tekst", text)))
    assert len(found) == len(text.encode())
    assert found == signs


def test_an_accent_keeps_its_capital() -> None:
    draft = Draft()
    assert lowered(draft.document(draft.mark("tekst", "Één EU-land"))) == "Één eu-land".encode()


def test_what_lies_in_what_is_left_out_is_left_out_with_it() -> None:
    draft = Draft()
    inner = draft.mark("verborgen", "b")
    draft.text += "c"
    outer = draft.mark("opmaak", inner, "d")
    tekst = draft.mark("tekst", outer, "e")
    document = draft.document(tekst)
    spans = [Span(place, place + 1) for place in range(len(document.flow.text))]
    assert [document.text(span) for span in spans_in_prose(document, spans)] == ["e"]
    assert list(spans_in_prose(document, [Span(2, 4)])) == []
