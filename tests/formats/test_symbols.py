"""Signs of the symbol fonts are the characters that are seen."""

import pytest

from linter.formats.symbols import seen, symbol


@pytest.mark.parametrize(
    ("font", "code", "character"),
    [
        ("Symbol", "F0B3", "≥"),
        ("symbol", "F061", "α"),
        ("Wingdings", "F0FC", "✓"),
        ("Wingdings", "F021", "\uf021"),
        ("Webdings", "F0B3", "\uf0b3"),
        ("Arial", "20AC", "€"),
        ("Arial", "DC00", "\ufffd"),
        ("Arial", "1", "\u2401"),
        ("Arial", "0", ""),
        ("Arial", "FFFFFFFF", ""),
        ("Arial", "geen", ""),
        ("Arial", "", ""),
    ],
)
def test_a_code_in_a_font_is_a_character(font: str, code: str, character: str) -> None:
    assert symbol(font, code) == character


def test_the_text_of_a_list_may_hold_signs() -> None:
    assert seen("\uf0b7", "Symbol") == "•"
    assert seen("\uf0a7", "Wingdings") == "▪"
    assert seen("\uf0b7\uf0d8", "") == "•➢"
    assert seen("%1)", "Symbol") == "%1)"
    assert seen("Vraag één", "Symbol") == "Vraag één"
