"""Names of columns: the lines of a page in, what row of names begins at one of them out.

Knows that names stand apart from each other and from what is above them, and that those of one row may
stand at several heights.  Knows nothing of what they say.
"""

from collections.abc import Sequence

from linter.formats.pdf.words import Line, Word, line_of

GAP = 0.42  # of the height of letters: pieces of a row of names are at least this far apart
WIDE_GAP = 0.8  # the same, where there are two
CLOSE = 1.45  # of the height of letters: lines nearer to each other may be of one paragraph
STRETCHED = 1.5  # of the height of letters: no gap between two words of prose is wider
HUGE = 6.0  # the same, whatever stands beside it
MOST_NAMES = 12  # words in a line of names
MOST_NAMED = 3  # lines that names take which stand at other heights
SHORT = 3  # letters: of the first name, such as `Nr.`
SURELY = 3  # gaps that prose never has
MOST_COLUMNS = 40
MOST_OF_ONE = 6  # words; a line of more without a gap is prose, and no one name of a column


def are_names(line: Line) -> bool:
    """Say whether a line of text surely names columns: what stands below it is a table that was not told."""
    first = line.words[0].text
    return (
        len(first) <= SHORT
        and first[0].isupper()
        and len(line.words) <= MOST_NAMES
        and len(pieces(line)) >= SURELY
    )


def row_of_names(lines: Sequence[Line], at: int) -> tuple[int, list[tuple[float, float]]]:
    """Return how many lines from `at` on make a row of names, and the gaps between those; no gaps for none.

    Names that do not stand at one height in their row make several lines, of which none has all the gaps.
    """
    gaps = pieces(lines[at])
    best = 1, (gaps if gaps and (_is_apart(lines, at) or _is_wide(lines[at], gaps)) else [])
    if len(lines[at].words) > (MOST_NAMES if gaps else MOST_OF_ONE):
        return best
    most = len(gaps)
    stacked = (
        not best[1] and _is_apart(lines, at) and lines[at].x0 > min(line.x0 for line in lines[at : at + 2])
    )
    for count in range(2, MOST_NAMED + 1):
        held = lines[at : at + count]
        if len(held) < count or not _may_name(held[-1]) or _far_apart(held[-1], held[-2]):
            break
        most = max(most, len(pieces(whole(held[1:]))))
        found = pieces(whole(held))
        if len(found) > 1 and (len(found) > most or (len(found) == most and stacked)):
            best, most = (count, found), len(found)
    return best


def _may_name(line: Line) -> bool:
    """Say whether a line below names of columns may hold more of them: not where it begins with a number."""
    return len(line.words) <= MOST_NAMES and not line.words[0].text[0].isdigit()


def whole(lines: Sequence[Line]) -> Line:
    """Return lines, one or more, as if they stood at one height."""
    return line_of([word for line in lines for word in line.words])


def _far_apart(line: Line, above: Line) -> bool:
    return line.base - above.base > CLOSE * line.size


def _is_wide(line: Line, gaps: Sequence[tuple[float, float]]) -> bool:
    """Say whether gaps are wider than those of stretched prose, and part what may be names."""
    names = [line.words[0], next(word for word in line.words if word.x0 >= gaps[0][1])]
    wide = sum(end - start > STRETCHED * line.size for start, end in gaps)
    huge = len(gaps) > 2 and any(end - start > HUGE * line.size for start, end in gaps)
    return (
        len(line.words) <= MOST_NAMES and (huge or wide >= min(2, len(gaps))) and all(map(_is_capital, names))
    )


def pieces(line: Line) -> list[tuple[float, float]]:
    """Return the gaps between the pieces of a line that may name columns, none for a line of prose."""
    right = line.words[0].x1
    found: list[tuple[float, float]] = []
    for word in line.words[1:]:
        if word.x0 - right >= GAP * line.size:
            found.append((right, word.x0))
        right = max(right, word.x1)
    if len(found) == 1 and found[0][1] - found[0][0] < WIDE_GAP * line.size:
        return []
    return found if len(found) < MOST_COLUMNS else []


def _is_apart(lines: Sequence[Line], at: int) -> bool:
    """Say whether a line stands apart from the one above it, as names of columns do and prose does not."""
    if not at:
        return True
    line, above = lines[at], lines[at - 1]
    return line.base - above.base > CLOSE * line.size or line.bold != above.bold


def _is_capital(word: Word) -> bool:
    return word.text[0].isupper()
