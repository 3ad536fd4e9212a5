"""Answers that all stand behind the last question, under the numbers of the questions: events in, events out.

In: the events of a list that has answers.  Out: the same up to the last question, which then bears all these
answers; unchanged where the text tells otherwise.  Knows paragraphs, rows and labels with a number.
"""

from collections.abc import Iterator, Sequence

from linter.parse.answers import answered_numbers
from linter.parse.candidates import candidate
from linter.parse.columns import is_column
from linter.parse.entries import Entry, Event, Number, Role
from linter.parse.gathered import REPLIES, asks
from linter.parse.lexicon import ANSWER, QUESTION_LABEL, is_bare_label
from linter.parse.lines import Line
from linter.parse.numbers import numbers_in, unfolded
from linter.parse.scene import Scene
from linter.parse.series import REACH


def behind(scene: Scene, events: Sequence[Event]) -> Sequence[Event]:
    """Return the events; where the first series only asks, what counts as it does behind it answers it."""
    places = list(_first_series(events))
    last = events[places[-1]]
    if not isinstance(last, Entry):
        return events
    asking = sum(asks(_written(scene, events[at], until=last)) for at in places)
    tail = _tail(scene, last)
    numbers = _counted(scene, tail)
    asked = {number[1:3] for at in places for number in unfolded(_numbers(events[at]))}
    answered = {number[1:3] for number in numbers}
    known = answered <= asked and len(answered) * 2 > len(asked)
    if (
        asking * 4 < len(places) * 3
        or not known
        or sum("?" in line.text for line in tail) * 4 > len(answered)
    ):
        return events
    return [*events[: places[-1]], last._replace(last=scene.stop, behind=tuple(numbers))]


def _first_series(events: Sequence[Event]) -> Iterator[int]:
    """Yield the places of the numbered questions up to where the numbers begin again."""
    before = 0
    for at, event in enumerate(events):
        if isinstance(event, Entry) and event.numbers:
            if event.numbers[0].value < before:
                return
            before = event.numbers[-1].value
            yield at


def _numbers(event: Event) -> tuple[Number, ...]:
    return event.numbers if isinstance(event, Entry) else ()


def _written(scene: Scene, event: Event, *, until: Entry) -> list[str]:
    """Return the lines that a question has for itself; those behind the last one are not among them."""
    if not isinstance(event, Entry) or any(field.role is Role.ANTWOORD for field in event.fields):
        return []
    texts = [scene.text[slice(*span)] for span in event.texts]
    lines = (line.text for line in scene.page.lines[event.first : event.last] if line.text)
    below = [said for said in lines if not QUESTION_LABEL.fullmatch(said)]
    return texts or below[:1] if event is until else [*texts, *below]


def _tail(scene: Scene, last: Entry) -> list[Line]:
    """Return the written lines behind what the last question asks."""
    lines = [line for line in scene.page.lines[last.first : scene.stop] if line.text]
    if last.texts or not lines:
        return lines
    label = QUESTION_LABEL.fullmatch(lines[0].text)
    return lines[2 if label else 1 :]


def _counted(scene: Scene, tail: Sequence[Line]) -> list[Number]:
    """Return the numbers that count from 1 in the lines behind the questions.

    None where what stands first bears no number, and does not say either that answers follow.
    """
    found: list[Number] = []
    for line in tail:
        numbers = _begins_with(scene, line)
        before = found[-1].value if found else 0
        if numbers and (before < numbers[0].value <= before + REACH):
            found += unfolded(numbers)
        elif not found and not (REPLIES.search(line.text) or _heads_table(scene, line)):
            return []
    return found


def _begins_with(scene: Scene, line: Line) -> tuple[Number, ...]:
    """Return the numbers that a line begins with: in the first cell of a row, or before a paragraph."""
    if ANSWER.match(line.text):
        if is_bare_label(line.text) and line.layout.table is None:
            return ()
        return tuple(Number(line.span, value) for value in answered_numbers(scene.text, line.span))
    row = scene.page.rows.get(line.span.start)
    if row is not None:
        return numbers_in(scene.text, row.cells[0].label or row.cells[0].span)
    made = None if line.layout.table is not None else candidate(scene.text, 0, line, scene.unread)
    return made.numbers if made else ()


def _heads_table(scene: Scene, line: Line) -> bool:
    row = scene.page.rows.get(line.span.start)
    return is_column(line.text) or (row is not None and all(is_column(cell.text) for cell in row.cells))
