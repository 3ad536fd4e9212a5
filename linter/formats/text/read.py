"""Plain text and Markdown: bytes in, a flow of lines out.

Knows encodings and line ends, and of Markdown the characters that are not text: they stay in the
flow under a MARKUP fact, and the cells of a pipe table become blocks with a layout.
"""

import re

from linter.errors import BrokenSource
from linter.formats.bounded import names_list, too_many
from linter.formats.text.markdown import mark_up
from linter.formats.text.written import as_shown
from linter.model.flow import Block, BlockKind, Fact, FactKind, Flow, LineAnchor, Span
from linter.model.legal import legal
from linter.model.pattern import late
from linter.model.remark import AUTHOR, MADE
from linter.model.source import Source

_MARKDOWN = frozenset({"md", "markdown"})
_BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
MOST_LINES = 200_000
_ENDS = "\x0b\u2028\u2029"
"""What ends a line too: Word's line break as it is saved in text, and Unicode's own."""
_CONTROL = late(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")


def read(source: Source) -> Flow:
    """Return the flow of a text file: one LINE block a line, all that ends one read as `\\n`.

    A text of more than `MOST_LINES` lines that nowhere near its beginning says it is a list (a log, a
    table of data) has no blocks: it is kept whole and not looked into.  Nor has a page of ours in Markdown.
    Raises BrokenSource where the bytes are no text in UTF-8, in UTF-16 with a byte order mark or
    in Windows-1252, HostileSource where a list has more than `MOST_LINES` lines.
    """
    stored, encoding, _bom = decode(source.data)
    kept = stored.replace("\r\n", "\n").replace("\r", "\n")
    text = _ended(kept)
    if text.count("\n") > MOST_LINES:
        return _unread(text)
    facts = list(_facts(text, encoding))
    text = legal(text)
    blocks = tuple(_lines(text, kept if "\n" in kept else text))
    if is_markdown(source):
        if text.startswith(MADE):
            return Flow(
                text, (), (*facts, Fact(FactKind.PROPERTY, Span(0, 0), "application", AUTHOR)), "markdown"
            )
        shown = as_shown(text, mark_up(text, blocks, [*facts]))
        return Flow(shown.text, shown.blocks, shown.facts, "markdown", renumbered=True)
    return Flow(text, blocks, tuple(facts))


def is_markdown(source: Source) -> bool:
    """Say whether a text is Markdown."""
    return source.suffix in _MARKDOWN


def _unread(text: str) -> Flow:
    if names_list(text):
        raise too_many(MOST_LINES, "regels", "lines")
    return Flow(legal(text), ())


def decode(data: bytes) -> tuple[str, str, int]:
    """Return the text of a file, its encoding, and how many bytes stand before its first character."""
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return _strict(data[len(bom) :], encoding), encoding, len(bom)
    if data.count(0) * 8 > len(data):  # UTF-16 that does not say so, or no text at all
        raise _no_text()
    try:
        return data.decode("utf-8"), "utf-8", 0
    except UnicodeDecodeError:
        if 0 in data:
            raise _no_text() from None
        return data.decode("windows-1252", "replace"), "windows-1252", 0


def _strict(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        raise _no_text() from None


def _no_text() -> BrokenSource:
    return BrokenSource(
        nl="Dit bestand is geen leesbare tekst: sla het opnieuw op als UTF-8.",
        en="This file is not readable text: save it again as UTF-8.",
    )


def _facts(text: str, encoding: str) -> list[Fact]:
    facts = []
    if encoding == "windows-1252":
        first = re.search(r"[^\x00-\x7f]", text)
        start = first.start() if first else 0
        facts.append(Fact(FactKind.ENCODING, Span(start, start + 1), encoding))
    facts += (
        Fact(FactKind.CONTROL, Span(*found.span()), f"U+{ord(found[0]):04X}")
        for found in _CONTROL.finditer(text)
    )
    return facts


def _ended(text: str) -> str:
    for end in _ENDS:
        text = text.replace(end, "\n")
    return text


def _lines(text: str, kept: str) -> list[Block]:
    """Return a block for each line; in `kept`, where the lines of the file end as an editor counts them."""
    blocks, number, column, start = [], 1, 1, 0
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        blocks.append(Block(Span(start, end), BlockKind.LINE, LineAnchor(number, column)))
        turned = kept[end : end + 1] == "\n"
        number, column = (number + 1, 1) if turned else (number, column + end + 1 - start)
        start = end + 1
    return blocks
