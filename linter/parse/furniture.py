"""Lines that the site or print adds to a text: lines as read in, the indices of those that are furniture out.

Knows running headers, page numbers, tables of contents and identifiers; a number that could be a question's
is furniture only where other lines, or the break of a page, say so.
"""

from collections.abc import Iterable, Iterator, Sequence, Set

from linter.parse.lexicon import CONTENTS_HEAD, PAGE_OF, SITE, is_contents

LONGEST = 120
_BEGIN = frozenset("tTsSvVzZkKiI'’‘dDpPbBaAnNhH-–")
"""What a line of furniture begins with, for a quick no."""


def furniture_among(texts: Sequence[str], fed: Set[int]) -> list[int]:
    """Return the indices of furniture in order; `fed` are the lines that begin behind the break of a page."""
    found: list[int] = []
    paged: dict[str, list[int]] = {}
    for at, text in enumerate(texts):
        if not text or len(text) > LONGEST:
            continue
        if text[0] in _BEGIN:
            if SITE.fullmatch(text):
                found.append(at)
        elif text[0].isdigit() and len(text) < 16 and (page := PAGE_OF.fullmatch(text)):
            paged.setdefault(page["pages"], []).append(at)
    found += (at for lines in paged.values() if len(lines) > 1 for at in lines)
    found += _at_breaks(texts, fed)
    found += _contents(texts)
    return sorted(set(found))


def _at_breaks(texts: Sequence[str], fed: Iterable[int]) -> Iterable[int]:
    """Yield the numbers that stand last before the break of a page."""
    for at in fed:
        before = next((index for index in range(at - 1, max(at - 4, -1), -1) if texts[index]), None)
        if before is not None and texts[before].isdigit() and len(texts[before]) < 5:
            yield before


def _contents(texts: Sequence[str]) -> Iterator[int]:
    """Yield the lines of tables of contents, two or more that lead to a page, and the head above each.

    Behind what asks only those with a head: dots lead to the figures of an answer too.
    """
    run: list[int] = []
    head, before, asked = -1, -1, False
    for at, text in enumerate((*texts, "end")):
        if not text:
            continue
        if is_contents(text):
            head = head if run else before
            run.append(at)
        elif run:
            yield from _listed(texts, run, head) or (() if asked or len(run) < 2 else run)
            run = []
        asked = asked or text.endswith("?")
        before = at


def _listed(texts: Sequence[str], run: Sequence[int], head: int) -> Sequence[int]:
    """Return the lines of a table of contents with its head, none where it has no head."""
    if len(run) > 1 and head >= 0 and CONTENTS_HEAD.fullmatch(texts[head]):
        return (head, *run)
    return ()
