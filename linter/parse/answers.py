"""Where a question's text ends and its answer begins: the lines below its number in, spans out.

Knows the labels of answers.  Without a label the question ends where it has been asked, and the answer says
that this was inferred.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from linter.model.flow import Span
from linter.parse.candidates import candidate, may_begin
from linter.parse.entries import Entry, Form, Role
from linter.parse.lexicon import (
    ANSWER,
    ANSWER_BEHIND,
    ANSWER_LABEL,
    ANSWER_SPOKEN,
    QUESTION_LABEL,
    REQUEST,
    SENTENCE_END,
)
from linter.parse.lines import Line, reading, trim
from linter.parse.numbers import numbers_in, unfolded
from linter.parse.scene import Scene
from linter.parse.series import REACH

UNLABELLED = "zonder-label"


class Answer(NamedTuple):
    """An answer: its span, the numbers its label gives, the lines it stands in, and why that is doubted."""

    span: Span
    values: tuple[int, ...]
    lines: tuple[Line, ...]
    twijfel: str = ""


class Body(NamedTuple):
    """What stands below a question's number: the rest of its text, its answer, and where that ends."""

    texts: tuple[Span, ...]
    answer: Answer | None


def divide(scene: Scene, entry: Entry) -> Body:
    """Return the body of `entry`."""
    if any(field.role is Role.ANTWOORD for field in entry.fields):
        return Body(entry.texts, None)
    texts = list(entry.texts)
    lines = [line for line in scene.page.lines[entry.first : entry.last] if line.text]
    labelled = next((place for place, line in enumerate(lines) if ANSWER.match(line.text)), len(lines))
    if labelled == len(lines) and scene.answered:
        texts, lines, labelled = _within(scene, entry, texts, lines)
    wrapped = _wrapped(scene, entry, lines)
    for place, line in enumerate(lines):
        if place == labelled or (line.layout.table is not None and texts and scene.answered):
            return Body(tuple(texts), _for_all(scene, entry, _answer(scene, lines[place:])))
        if not texts and QUESTION_LABEL.match(line.text):
            texts += _behind_label(scene, line)
        elif place < wrapped or labelled < len(lines) or _is_question(scene, texts, line, entry):
            texts.append(trim(scene.text, line.span))
        elif scene.answered:
            return Body(tuple(texts), _answer(scene, lines[place:])._replace(twijfel=UNLABELLED))
        else:
            break
    return Body(tuple(texts), None)


def _within(
    scene: Scene, entry: Entry, texts: list[Span], lines: list[Line]
) -> tuple[list[Span], list[Line], int]:
    """Return texts and lines parted where a label stands behind what is asked, and the line it then begins.

    So it does where a paragraph holds both, or print ran one into the other.
    """
    if texts and (at := _label(scene, texts[-1])):
        asking = scene.page.lines[entry.first - 1]
        answer = Span(at, texts[-1].end)
        cut = asking._replace(span=answer, text=reading(scene.text, answer, scene.unread).text, label=None)
        return [*texts[:-1], trim(scene.text, Span(texts[-1].start, at))], [cut, *lines], 0
    for place, line in enumerate(lines):
        if at := _label(scene, line.span):
            halves = (Span(line.span.start, at), Span(at, line.span.end))
            cut_up = [
                line._replace(span=half, text=reading(scene.text, half, scene.unread).text) for half in halves
            ]
            return texts, [*lines[:place], *cut_up, *lines[place + 1 :]], place + 1
    return texts, lines, len(lines)


def _label(scene: Scene, span: Span) -> int:
    """Return where in `span` a label of an answer stands behind the end of a sentence, 0 where none does."""
    if "Antwoord" not in scene.text[span.start : span.end]:
        return 0
    read = reading(scene.text, span, scene.unread)
    found = ANSWER_BEHIND.search(read.text)
    return read.place(found.start("label")) if found else 0


def _wrapped(scene: Scene, entry: Entry, lines: Sequence[Line]) -> int:
    """Return how many of the first lines are in one paragraph, broken at a fixed width, with what is asked.

    Told only where empty lines part the paragraphs.
    """
    if not scene.page.width or not any(line.after for line in lines):
        return 0
    paragraph = lines if not entry.texts else (scene.page.lines[entry.first - 1], *lines)
    parted = (
        at for at, (one, other) in enumerate(pairwise(paragraph), 1) if not scene.page.turns(one, other)
    )
    within = next(parted, len(paragraph)) - (len(paragraph) - len(lines))
    return next((at + 1 for at in range(within - 1, -1, -1) if "?" in lines[at].text), within)


def _is_question(scene: Scene, texts: Sequence[Span], line: Line, entry: Entry) -> bool:
    """Say whether `line` still belongs to what is asked."""
    if not texts:
        return True
    if entry.form is Form.TABLE and not scene.tabbed:
        return False
    unfinished = not SENTENCE_END.search(reading(scene.text, texts[-1], scene.unread).text)
    if unfinished or line.text[0].islower() or REQUEST.match(line.text):
        return True
    if entry.form in {Form.TABLE, Form.DASH}:
        return False
    return line.text.endswith("?") if scene.answered else line.after < 2


def _behind_label(scene: Scene, line: Line) -> Iterator[Span]:
    read = reading(scene.text, line.span, scene.unread)
    found = QUESTION_LABEL.match(read.text)
    if found and found.end() < len(read.text):
        yield trim(scene.text, Span(read.place(found.end()), line.span.end))


def _for_all(scene: Scene, entry: Entry, answer: Answer) -> Answer:
    """Return the answer below the last question with the numbers in it, where all answers stand there under
    one heading and are numbered as the questions are."""
    label = scene.text[answer.span.start : answer.span.start + len(_ALL)].lower()
    if entry.last < scene.stop or answer.values or label != _ALL:
        return answer
    values: list[int] = []
    for line in answer.lines:
        made = candidate(scene.text, 0, line, scene.unread) if may_begin(line.text) else None
        last = values[-1] if values else 0
        if made and last < made.numbers[0].value <= last + REACH:
            values += [number.value for number in unfolded(made.numbers)]
        elif not values and line.text:
            return answer
    own = {number.value for number in entry.numbers}
    return answer._replace(values=tuple(values)) if own.issubset(values) else answer


_ALL = "antwoorden"


def answered_numbers(text: str, span: Span) -> tuple[int, ...]:
    """Return the numbers that the label of an answer at the start of `span` names, if it has one."""
    label = ANSWER_LABEL.match(text, *span) if ANSWER.match(text, *span) else None
    named = numbers_in(text, Span(*label.span("nrs"))) if label and label["nrs"] else ()
    return tuple(number.value for number in unfolded(named))


def _answer(scene: Scene, lines: Sequence[Line]) -> Answer:
    span = Span(lines[0].span.start, lines[-1].span.end)
    read = reading(scene.text, lines[0].span, scene.unread)
    label = ANSWER_SPOKEN.fullmatch(read.text) or (ANSWER.match(read.text) and ANSWER_LABEL.match(read.text))
    if label is None:
        return Answer(trim(scene.text, span), (), tuple(lines))
    named = numbers_in(scene.text, read.span(*label.span("nrs"))) if label["nrs"] else ()
    values = tuple(number.value for number in unfolded(named))
    rest = Span(read.place(label.end()), lines[0].span.end)
    first = lines[0]._replace(span=rest, text=read.text[label.end() :])
    written = lines[1:] if not first.text else (first, *lines[1:])
    return Answer(trim(scene.text, span), values, tuple(written))
