"""Answers that bear the numbers of the questions and no label: candidates in, those of questions out.

Knows two ways to write them: all behind all questions, or each below its own.  What asks and what tells
decides; where answers have labels, this is not looked at.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from linter.model.pattern import late
from linter.parse.broken import ASKING
from linter.parse.candidates import Candidate
from linter.parse.entries import Form
from linter.parse.headings import Before, headings
from linter.parse.lexicon import ANSWER, REQUEST
from linter.parse.scene import Scene

REPLIES = late(r"antwoord|reactie", re.IGNORECASE)
"""What a heading says that stands over answers."""

Run = list[Candidate]


def gathered(scene: Scene, loose: list[Candidate]) -> list[Candidate]:
    """Return the candidates without those that answer; the last to ask has the numbers answered behind it."""
    if _labelled(scene):
        return loose
    heads = _heads(scene, loose)
    ends = [min((made.line, *heads.get(made.line, ()))) for made in loose[1:]] + [scene.stop]
    texts = {made.line: _written(scene, made, end) for made, end in zip(loose, ends, strict=True)}
    answers = _below(loose, texts)
    if len(answers) * 4 >= (len(loose) - len(answers)) * 3:
        return [made for made in loose if made.line not in answers]
    words = {line: " ".join(scene.page.lines[at].text for at in found) for line, found in heads.items()}
    return list(_behind(list(_runs(loose)), texts, words))


def _heads(scene: Scene, loose: Sequence[Candidate]) -> dict[int, list[int]]:
    """Return the lines that head each number 1, by its line."""
    around = Before(frozenset(made.line for made in loose), frozenset(), again=True)
    return {made.line: headings(scene, made.line, around) for made in loose if made.numbers[0].value == 1}


def _labelled(scene: Scene) -> bool:
    return any(ANSWER.match(line.text) for line in scene.page.lines[scene.start : scene.stop] if line.text)


def _written(scene: Scene, made: Candidate, end: int) -> list[str]:
    """Return the lines behind a number, up to line `end`."""
    first = scene.text[made.text.start : made.text.end].strip()
    below = (line.text for line in scene.page.lines[made.line + made.more + 1 : end])
    return [text for text in (first, *below) if text]


def asks(texts: Sequence[str]) -> bool:
    """Say whether what stands behind a number asks, and tells nothing below that."""
    return bool(texts) and (texts[-1].rstrip("\"'”’»)").endswith("?") or _requests(texts))


def _requests(texts: Sequence[str]) -> bool:
    return len(texts) == 1 and (REQUEST.match(texts[0]) or ASKING.match(texts[0])) is not None


def _tells(texts: Sequence[str]) -> bool:
    return bool(texts) and not _requests(texts[:1]) and not any("?" in text for text in texts)


def _below(loose: Sequence[Candidate], texts: dict[int, list[str]]) -> set[int]:
    """Return the lines of candidates that tell, with the number of the one before them, which asks."""
    return {
        made.line
        for before, made in pairwise(loose)
        if made.numbers[0].value == before.numbers[0].value
        and len(made.numbers) == len(before.numbers)
        and asks(texts[before.line])
        and _tells(texts[made.line])
    }


def _runs(loose: Sequence[Candidate]) -> Iterator[Run]:
    """Yield the candidates parted where the numbers begin again at 1."""
    run: Run = []
    for made in loose:
        if made.numbers[0].value == 1 and made.numbers[0].letter in {"", "a"} and run:
            yield run
            run = []
        run.append(made)
    yield run


def _behind(runs: Sequence[Run], texts: dict[int, list[str]], heads: dict[int, str]) -> Iterator[Candidate]:
    """Yield the candidates of the runs but those that answer the run before them.

    A heading over these says so; another heads other questions.
    """
    asked: Run = []
    for run in runs:
        head = heads[run[0].line] if asked else ""
        if asked and _answers(asked, run, texts) and (not head or REPLIES.search(head)):
            numbers = tuple(number for made in run for number in made.numbers)
            yield from asked[:-1]
            yield asked[-1]._replace(behind=numbers)
            asked = []
        else:
            yield from asked
            asked = run
    yield from asked


def _answers(asked: Run, run: Run, texts: dict[int, list[str]]) -> bool:
    """Say whether what asks in one run is told in the next, under the same numbers."""
    numbers = {number.value for made in asked for number in made.numbers}
    answered = {number.value for made in run for number in made.numbers}
    if not (answered <= numbers and len(answered) * 2 > len(numbers)):
        return False
    if not all(map(_ascends, (asked, run))):
        return False
    asking = sum(asks(texts[made.line]) for made in asked)
    telling = sum(_tells(texts[made.line]) for made in run)
    return asking * 4 >= len(asked) * 3 and telling * 4 >= len(run) * 3


def _ascends(run: Run) -> bool:
    forms = {made.form for made in run}
    return (
        len(forms) == 1
        and Form.ODD not in forms
        and all(before.numbers[-1][1:3] < made.numbers[0][1:3] for before, made in pairwise(run))
    )
