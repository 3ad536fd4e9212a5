"""The bytes of a page to characters, by the standard for HTML.

In: bytes.  Out: the text with `\n` as its only line end, and the encoding where it was neither declared nor
UTF-8.  Knows byte order marks and where a page declares its encoding; closed to encodings no page is in.
"""

import re
from typing import NamedTuple

from linter.model.pattern import late

_HEAD = 1024
_BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))


_COMMENT = re.compile(rb"<!--.*?(?:-->|$)", re.DOTALL)
_DECLARED = re.compile(
    rb"<meta\s[^>]*?charset\s*=\s*[\"']?\s*([\w.:-]+)|^\s*<\?xml\s[^>]*?encoding\s*=\s*[\"']([\w.:-]+)",
    re.IGNORECASE,
)
_WESTERN = frozenset(
    {
        "ascii",
        "us-ascii",
        "latin1",
        "latin-1",
        "l1",
        "iso-8859-1",
        "iso8859-1",
        "iso_8859-1",
        "x-cp1252",
        "cp1252",
    }
)
_SINGLE = late(r"windows-125[0-8]|iso-8859-(?:[2-8]|1[013-6])|koi8-[ru]|macintosh")
FALLBACK = "windows-1252"


class Decoded(NamedTuple):
    """The text of a page; `guessed` is the encoding that it was taken to be in for want of a better."""

    text: str
    guessed: str = ""


def decode(data: bytes) -> Decoded:
    """Return the text of a page; bytes that mean nothing in its encoding become U+FFFD."""
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return Decoded(_plain(data[len(bom) :].decode(encoding, "replace")))
    declared = _declared(data[:_HEAD])
    if declared:
        return Decoded(_plain(data.decode(declared, "replace")))
    try:
        return Decoded(_plain(data.decode("utf-8")))
    except UnicodeDecodeError:
        return Decoded(_plain(data.decode(FALLBACK, "replace")), FALLBACK)


def stored(data: bytes) -> tuple[str, int]:
    """Return the encoding in which `decode` reads a page, and how many bytes stand before its text."""
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return encoding, len(bom)
    return _declared(data[:_HEAD]) or decode(data).guessed or "utf-8", 0


def _declared(head: bytes) -> str:
    """Return the encoding that a page declares, empty where it declares none that a page can be in."""
    found = _DECLARED.search(_COMMENT.sub(b"", head))
    if found is None:
        return ""
    label = (found[1] or found[2]).decode("ascii", "replace").lower()
    if label in {"utf-8", "utf8"} or label.startswith("utf-16"):  # who could read this was not reading UTF-16
        return "utf-8"
    if label in _WESTERN:
        return FALLBACK
    return label if _SINGLE.fullmatch(label) else ""


def _plain(text: str) -> str:
    """Return `text` with one kind of line end, and without the null that no page shows."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text.replace("\0", "\ufffd") if "\0" in text else text
