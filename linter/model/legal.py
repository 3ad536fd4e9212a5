"""Text that may stand in XML 1.0, whatever a file holds.

In: text.  Out: text of the same length.  Knows nothing of where it came from.
"""


def legal(text: str) -> str:
    """Return `text`, as long as before, with what XML 1.0 forbids replaced.

    C0 controls become their pictures (U+2400 and on), the rest U+FFFD, so that nothing shifts and a
    reader of the XML still sees which character stood there.
    """
    return text.translate(_ILLEGAL) if _needs_legal(text) else text


def is_printable(text: str) -> bool:
    """Say whether all of `text` but its newlines and tabs is shown: then it holds no control."""
    return text.replace("\n", " ").replace("\t", " ").isprintable()


def _needs_legal(text: str) -> bool:
    return not is_printable(text) and any(map(_ILLEGAL.__contains__, map(ord, set(text))))


_ILLEGAL = {
    **{code: chr(0x2400 + code) for code in range(0x20) if chr(code) not in "\t\n\r"},
    **dict.fromkeys((*range(0xD800, 0xE000), 0xFFFE, 0xFFFF), "\ufffd"),
}
