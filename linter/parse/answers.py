"""Where a question's text ends and its answer begins: the lines below its number in, spans out.

Knows the labels of answers.  Without a label the question ends where it has been asked, and the answer says
that this was inferred.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from linter.model.flow import Span
from linter.parse.entries import Entry, Form
from linter.parse.lexicon import ANSWER, ANSWER_LABEL, QUESTION_LABEL, SENTENCE_END
from linter.parse.lines import Line, reading, trim
from linter.parse.numbers import numbers_in
from linter.parse.scene import Scene

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


def divide(scene: Scene, entry: Entry, *, answered: bool) -> Body:
    """Return the body of `entry`; `answered` tells whether lists of this kind have answers."""
    texts = list(entry.texts)
    lines = [line for line in scene.page.lines[entry.first : entry.last] if line.text]
    for place, line in enumerate(lines):
        if ANSWER.match(line.text) or (line.layout.table is not None and texts):
            return Body(tuple(texts), _answer(scene, lines[place:]))
        if not texts and QUESTION_LABEL.match(line.text):
            texts += _behind_label(scene, line)
        elif _is_question(scene, texts, line, entry, answered=answered):
            texts.append(trim(scene.text, line.span))
        elif answered:
            return Body(tuple(texts), _answer(scene, lines[place:])._replace(twijfel=UNLABELLED))
        else:
            break
    return Body(tuple(texts), None)


def _is_question(scene: Scene, texts: Sequence[Span], line: Line, entry: Entry, *, answered: bool) -> bool:
    """Say whether `line` still belongs to what is asked."""
    if not texts:
        return True
    if not SENTENCE_END.search(scene.text, texts[-1].start, texts[-1].end):
        return True
    if entry.form in {Form.TABLE, Form.DASH}:
        return line.text[0].islower()
    if not answered:
        return line.after < 2
    return line.text.endswith("?") or line.text[0].islower()


def _behind_label(scene: Scene, line: Line) -> Iterator[Span]:
    read = reading(scene.text, line.span, scene.unread)
    found = QUESTION_LABEL.match(read.text)
    if found and found.end() < len(read.text):
        yield trim(scene.text, Span(read.place(found.end()), line.span.end))


def _answer(scene: Scene, lines: Sequence[Line]) -> Answer:
    span = Span(lines[0].span.start, lines[-1].span.end)
    read = reading(scene.text, lines[0].span, scene.unread)
    label = ANSWER_LABEL.match(read.text) if ANSWER.match(read.text) else None
    if label is None:
        return Answer(trim(scene.text, span), (), tuple(lines))
    named = numbers_in(scene.text, read.span(*label.span("nrs"))) if label["nrs"] else ()
    values = tuple(number.value for number in named)
    rest = Span(read.place(label.end()), lines[0].span.end)
    first = lines[0]._replace(span=rest, text=read.text[label.end() :])
    written = lines[1:] if not first.text else (first, *lines[1:])
    return Answer(trim(scene.text, span), values, tuple(written))
