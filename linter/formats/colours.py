"""Colours laid behind text: six hexadecimal digits in, whether a person calls them yellow out.

Knows no format.  Pale yellow is the ground of a page, gold that of a table; neither is a mark.
"""

_LEAST, _MOST_BLUE, _APART = 0xE0, 0x99, 0x14


def is_yellow(value: str) -> bool:
    """Say whether a colour (`FFFF00`, `#ffff00`) is yellow enough to be a mark."""
    digits = value.removeprefix("#")
    if len(digits) != 6:
        return False
    try:
        red, green, blue = bytes.fromhex(digits)
    except ValueError:
        return False
    return min(red, green) >= _LEAST and abs(red - green) <= _APART and blue <= _MOST_BLUE
