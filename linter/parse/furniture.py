"""Lines that the site or print adds to a text: lines as read in, the indices of those that are furniture out.

Knows running headers, page numbers and identifiers; a number that could be a question's is furniture only
where other lines, or the break of a page, say so.
"""

from collections.abc import Iterable, Sequence, Set

from linter.parse.lexicon import PAGE_OF, SITE

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
    return sorted(set(found))


def _at_breaks(texts: Sequence[str], fed: Iterable[int]) -> Iterable[int]:
    """Yield the numbers that stand last before the break of a page."""
    for at in fed:
        before = next((index for index in range(at - 1, max(at - 4, -1), -1) if texts[index]), None)
        if before is not None and texts[before].isdigit() and len(texts[before]) < 5:
            yield before
