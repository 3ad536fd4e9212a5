"""Headings between questions: the line of a question in, the lines before it that head it out."""

import re
from collections.abc import Set
from typing import NamedTuple

from linter.model.flow import BlockKind
from linter.model.pattern import late
from linter.parse.kop import is_header_line
from linter.parse.lexicon import ANSWER, CLAUSE_END, SECTION
from linter.parse.lines import Line
from linter.parse.scene import Scene
from linter.parse.soort import behind_number, soort_of

LONGEST = 110
MOST = 3
_SHORT_ANSWER = late(
    r"ja|nee|ja en nee|klopt|idem|geen|onbekend|p\.?m\.?|n\.?[tv]\.?[bt]\.?|x{2,}", re.IGNORECASE
)
"""What an answer without a label can be that no heading is."""

_NAMED = late(r"(?:Onderdeel|Hoofdstuk|Thema|Deel|(?:Beleidsa|A)rtikel|Paragraaf)\s[A-ZÀ-Þ\d][^.?!:;]{0,60}")
"""What heads the questions that count from 1 below it, though no white space stands above it."""


class Before(NamedTuple):
    """What stands before a line: the lines that may begin a question, those that are rows of a table, whether
    the line's own number is the first of a series, and whether answers have labels, if there are any."""

    starts: Set[int]
    rows: Set[int]
    again: bool
    labelled: bool = True


def headings(scene: Scene, line: int, around: Before) -> list[int]:
    """Return the lines directly before `line` that head what follows, in order.

    What stands before a heading has come to an end: a sentence, or a row.  Where the numbers begin again,
    a heading is expected.
    """
    found: list[int] = []
    for index in range(line - 1, scene.start - 1, -1):
        before = scene.page.lines[index]
        if not before.text:
            continue
        of_header = _is_of_header(scene, before)
        heads = _is_heading(scene, index, around) or _is_outer(before, scene.page.lines[line])
        if index in around.starts or len(found) >= MOST or of_header or not heads:
            found = found if around.labelled else _without_answer(scene, found, before, around)
            ended = of_header or index in around.rows or bool(CLAUSE_END.search(before.text))
            if ended or _styled(scene, found):
                break
            return found[:1] if around.again else []
        found.append(index)
    return found[::-1]


def _without_answer(scene: Scene, found: list[int], asked: Line, around: Before) -> list[int]:
    """Return the lines without the first of them, where that stands below what is asked and answers it.

    Where the numbers begin again a heading is expected, and one line alone is that.
    """
    answers = found and asked.text.endswith("?") and not (around.again and len(found) == 1)
    return found[:-1] if answers and not _styled(scene, found) else found


def _styled(scene: Scene, found: list[int]) -> bool:
    """Say whether the file itself calls the first line of these a heading."""
    return bool(found) and scene.page.lines[found[-1]].kind is BlockKind.HEADING


def _is_of_header(scene: Scene, line: Line) -> bool:
    """Say whether a line is one of the header's; the type of the list may stand above its questions again."""
    if not is_header_line(line):
        return False
    typed = soort_of(behind_number(line.text))
    return not typed or not any(soort_of(behind_number(one.text)) for one in scene.page.lines[: scene.start])


def _is_heading(scene: Scene, index: int, around: Before) -> bool:
    line = scene.page.lines[index]
    if line.layout.table is not None or len(line.text) > LONGEST or ANSWER.match(line.text):
        return False
    if CLAUSE_END.search(line.text) or _SHORT_ANSWER.fullmatch(line.text):
        return False
    if around.again and around.labelled and _NAMED.fullmatch(line.text):
        return True
    return line.kind is BlockKind.HEADING or _stands_alone(scene, line, index)


def _is_outer(line: Line, number: Line) -> bool:
    """Say whether an item is of the list around that of a question's automatic number, and asks nothing."""
    if line.label is None or number.label is None or line.layout.table is not None:
        return False
    return line.depth < number.depth and len(line.text) <= LONGEST and not CLAUSE_END.search(line.text)


def _stands_alone(scene: Scene, line: Line, index: int) -> bool:
    below_table = index > 0 and scene.page.lines[index - 1].layout.table is not None
    apart = line.after > 0 or index == scene.start or below_table
    begins = line.text[0].isupper() or SECTION.fullmatch(line.text) is not None
    return apart and begins and "\t" not in scene.text[line.span.start : line.span.end]
