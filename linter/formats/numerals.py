"""A number in the notation of an automatic list: value and notation in, characters out.

Knows what Word shows in a Dutch document; knows nothing of lists.
"""

from collections.abc import Callable
from functools import partial

LONGEST = 64  # repeats of one letter or sign; beyond that no list is real
# fmt: off
_ONES = (
    "nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf",
    "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien",
)
_TENS = ("", "", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig")
# fmt: on
_ODD_ORDINALS = {"een": "eerste", "drie": "derde"}
_SHORT_ORDINALS = frozenset({2, 4, 5, 6, 7, 9, *range(10, 20)})  # tweede, tiende; but achtste, twintigste
_ROMAN = tuple(
    zip(
        (1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1),
        ("M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"),
        strict=True,
    )
)


def numeral(value: int, notation: str) -> str:
    """Return `value` as `notation` (w:numFmt) writes it; plain digits where that is not known."""
    return _NOTATIONS.get(notation, str)(value)


def padded(value: int, pattern: str) -> str:
    """Return `value` as a pattern of one's own (`001, 002, 003, ...`) writes it."""
    return str(value).zfill(min(len(pattern.partition(",")[0].strip()), LONGEST))


def _roman(value: int) -> str:
    parts, value = [], max(value, 0)
    for size, sign in _ROMAN:
        parts.append(sign * (value // size))
        value %= size
    return "".join(parts)


def _letter(value: int) -> str:
    """Return a to z, then aa, bb to zz, then aaa."""
    if value < 1:
        return ""
    return chr(ord("a") + (value - 1) % 26) * min((value - 1) // 26 + 1, LONGEST)


def _cardinal(value: int) -> str:
    if value < 20:
        return _ONES[max(value, 0)]
    if value < 100:
        tens, ones = divmod(value, 10)
        if not ones:
            return _TENS[tens]
        return f"{_ONES[ones]}{'ën' if _ONES[ones].endswith('e') else 'en'}{_TENS[tens]}"
    size, name = (1000, "duizend") if value >= 1000 else (100, "honderd")
    many, rest = divmod(value, size)
    gap = " " if size == 1000 and rest else ""
    return f"{_cardinal(many) if many > 1 else ''}{name}{gap}{_cardinal(rest) if rest else ''}"


def _ordinal(value: int) -> str:
    name = _cardinal(value)
    rest = value % 100
    if rest in {1, 3}:
        last = _ONES[rest]
        return name.removesuffix(last) + _ODD_ORDINALS[last]
    return name + ("de" if rest in _SHORT_ORDINALS or value < 1 else "ste")


def _capital(spell: Callable[[int], str], value: int) -> str:
    name = spell(value)
    return name[:1].upper() + name[1:]


def _row(first: str, count: int, value: int) -> str:
    """Return the sign at `value` in a row of characters that begins at 1."""
    return chr(ord(first) + value - 1) if 1 <= value <= count else str(value)


def _chicago(value: int) -> str:
    return "*†‡§"[(value - 1) % 4] * min((value - 1) // 4 + 1, LONGEST) if value > 0 else ""


def _silent(_value: int) -> str:
    return ""


_NOTATIONS: dict[str, Callable[[int], str]] = {
    "decimal": str,
    "decimalZero": lambda value: f"{value:02}",
    "lowerRoman": lambda value: _roman(value).lower(),
    "upperRoman": _roman,
    "lowerLetter": _letter,
    "upperLetter": lambda value: _letter(value).upper(),
    "ordinal": lambda value: f"{value}e",
    "cardinalText": partial(_capital, _cardinal),
    "ordinalText": partial(_capital, _ordinal),
    "numberInDash": lambda value: f"- {value} -",
    "hex": lambda value: f"{value:X}",
    "chicago": _chicago,
    "decimalEnclosedCircle": partial(_row, "①", 20),
    "decimalEnclosedParen": partial(_row, "⑴", 20),
    "decimalEnclosedFullstop": partial(_row, "⒈", 20),
    "bullet": _silent,
    "none": _silent,
}
