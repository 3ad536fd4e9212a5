"""Text of strangers made safe to show: no terminal escapes, no bidi tricks, nothing unseen.

In: any string, also one with lone surrogates (odd file names).  Out: one line of printable characters.
"""

_SPACES = frozenset("\n\u00a0\u1680\u202f\u205f\u3000") | {chr(code) for code in range(0x2000, 0x200B)}


def visible(text: str) -> str:
    """Return `text` on one line with every unprintable character named, as in `<U+202E>`."""
    if text.isprintable():
        return text
    return "".join(map(_shown, text))


def _shown(character: str) -> str:
    if character.isprintable():
        return character
    if character == "\t":
        return "    "
    if character in _SPACES:
        return " "
    code = ord(character)
    if 0xDC80 <= code <= 0xDCFF:  # a byte of a file name that is no UTF-8
        return f"\\x{code - 0xDC00:02x}"
    return f"<U+{code:04X}>"
