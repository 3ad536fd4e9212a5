from hypothesis import given
from hypothesis import strategies as st

from linter.model.visible import visible


def test_what_can_be_seen_stays() -> None:
    assert visible("lijst (2) é 漢 😀.docx") == "lijst (2) é 漢 😀.docx"


def test_what_steers_a_terminal_is_named() -> None:
    assert visible("a\x1b[31mb\r") == "a<U+001B>[31mb<U+000D>"
    assert visible("x\u202egpj.docx") == "x<U+202E>gpj.docx"


def test_white_space_becomes_spaces_and_bytes_are_named() -> None:
    assert visible("a\tb\nc\u00a0d") == "a    b c d"
    assert visible("caf\udce9\ud800") == "caf\\xe9<U+D800>"


@given(st.text(st.characters(codec=None)))
def test_it_is_always_printable_and_can_be_written(text: str) -> None:
    shown = visible(text)
    assert shown.isprintable()
    shown.encode()
