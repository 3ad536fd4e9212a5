"""Characters of the symbol fonts: a font and a code in, the character that is seen out.

Word keeps them in the private range U+F000 to U+F0FF.  Knows the fonts Symbol and Wingdings as far as
text and lists use them; another font's sign stays as the file has it.
"""

from linter.model.legal import legal

_SYMBOL_LOW = (
    " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_\u203eαβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼"
)
_SYMBOL_HIGH = "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪"
_SYMBOL_LAST = "〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭"
_SYMBOL = (
    dict(enumerate(_SYMBOL_LOW, 0x20))
    | dict(enumerate(_SYMBOL_HIGH, 0xA0))
    | dict(enumerate(_SYMBOL_LAST, 0xF1))
)
# fmt: off
_WINGDINGS = {
    0x22: "✂", 0x28: "☎", 0x2A: "✉", 0x3F: "✍", 0x41: "✌", 0x4A: "☺", 0x6C: "●", 0x6E: "■", 0x6F: "□",
    0x71: "❑", 0x72: "❒", 0x73: "⬧", 0x75: "◆", 0x76: "❖", 0x77: "⬥", 0x9F: "•", 0xA7: "▪", 0xA8: "◻",
    0xD8: "➢", 0xDF: "←", 0xE0: "→", 0xE1: "↑", 0xE2: "↓", 0xE8: "➔", 0xF0: "⇨", 0xFB: "✗", 0xFC: "✓",
    0xFD: "☒", 0xFE: "☑",
}
# fmt: on
_FONTS = {"symbol": _SYMBOL, "wingdings": _WINGDINGS}


def symbol(font: str, code: str) -> str:
    """Return the character of w:sym: `code` is its hexadecimal value in `font`; "" where it is none."""
    try:
        value = int(code, 16)
    except ValueError:
        return ""
    if not 0 < value <= 0x10FFFF:
        return ""
    return seen(chr(value), font)


def seen(text: str, font: str) -> str:
    """Return `text` with the signs of a symbol font as the characters that are seen.

    In a list whose font is not named the private range is read as Symbol, then as Wingdings.
    """
    if text.isascii():
        return legal(text)
    table = _FONTS.get(font.lower(), {} if font else _SYMBOL | _WINGDINGS)
    return legal("".join(_sign(character, table) for character in text))


def _sign(character: str, table: dict[int, str]) -> str:
    code = ord(character)
    return table.get(code - 0xF000, character) if 0xF000 <= code <= 0xF0FF else character
