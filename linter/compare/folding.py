"""What is the same in every rendering of a text: how characters are composed, joined and broken.

In: reading text.  Out: text in which only what an author chose still differs.  It has as many words after
folding as before, but for those in which nothing can be seen.
"""

from unicodedata import normalize

from linter.model.comparison import Quotes

_SAME = {
    "\u2010": "-",
    "\u2011": "-",
    "\ufb00": "ff",
    "\ufb01": "fi",
    "\ufb02": "fl",
    "\ufb03": "ffi",
    "\ufb04": "ffl",
    "\ufb05": "st",
    "\ufb06": "st",
    "\u0132": "IJ",
    "\u0133": "ij",
    "\u2026": "...",
}
INVISIBLE = "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
"""Characters that take no room and that no reader sees."""
_DOUBLE, _SINGLE = "“”„‟«»″", "‘’‚‛‹›′"
_GONE = dict.fromkeys(INVISIBLE, "")
_TABLES = {
    Quotes.EXACT: str.maketrans(_SAME | _GONE),
    Quotes.ANY: str.maketrans(_SAME | _GONE | dict.fromkeys(_DOUBLE, '"') | dict.fromkeys(_SINGLE, "'")),
}


def fold(text: str, quotes: Quotes) -> str:
    """Return `text` as it would be in any rendering; with `quotes` ANY all forms of a quote are one."""
    return text if text.isascii() else normalize("NFC", text).translate(_TABLES[quotes])


def squeeze(text: str) -> str:
    """Return `text` without hyphens and white space, so that it does not matter where lines end."""
    return "".join(text.replace("-", "").split())
