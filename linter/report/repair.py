"""What a repair does to a file, for people: its lines before and after, question by question.

In: passages that are changed, and changes to what is no text.  Out: text for a terminal, in Dutch or English,
which nothing in a document can steer.  Knows no format: a passage is a line of the flow.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from linter.model.edited import alike
from linter.model.flow import FactKind, Flow
from linter.model.remark import Change, ChangeKind
from linter.model.visible import visible
from linter.report.text import View, paint

AROUND = 60
_GONE, _COME, _HEAD = "31", "32", "1"
_WORDS = {
    "nl": {
        "question": "Vraag {}",
        "outside": "Buiten de vragen",
        "file": "Eigenschappen van het bestand",
        "empty": "(leeg)",
        "language": "taal",
        "table-head": "de kop van de tabel is als kop gemarkeerd",
        "creator": "auteur",
        "lastModifiedBy": "laatst opgeslagen door",
        "manager": "manager",
    },
    "en": {
        "question": "Question {}",
        "outside": "Outside the questions",
        "file": "Properties of the file",
        "empty": "(empty)",
        "language": "language",
        "table-head": "the header of the table is marked as one",
        "creator": "author",
        "lastModifiedBy": "last saved by",
        "manager": "manager",
    },
}


class Passage(NamedTuple):
    """Lines of a text before and after, and the number of the question they are in, None outside these."""

    question: str | None
    before: str
    after: str


def show(path: str, passages: Sequence[Passage], changed: Sequence[Change], view: View, flow: Flow) -> str:
    """Return what is done to the file at `path`, whose text is `flow`; nothing where nothing is."""
    lines = [*_passages(passages, view), *_properties(changed, view, flow)]
    return "".join(f"{line}\n" for line in (paint(visible(path), _HEAD, view), *lines, "")) if lines else ""


def _passages(passages: Sequence[Passage], view: View) -> Iterator[str]:
    words = _WORDS[view.lang]
    for question, found in groupby(passages, key=_question):
        yield words["question"].format(visible(question)) if question else words["outside"]
        for one in found:
            before, after = _excerpts(one.before, one.after)
            yield from (paint(f"- {visible(line)}", _GONE, view) for line in before.split("\n"))
            yield from (paint(f"+ {visible(line)}", _COME, view) for line in after.split("\n"))


def _question(passage: Passage) -> str | None:
    return passage.question


def _excerpts(before: str, after: str) -> tuple[str, str]:
    """Return what differs between two texts, with some of what stands around it."""
    head, tail = alike(before, after)
    start, rest = max(head - AROUND, 0), max(tail - AROUND, 0)
    return _cut(before, start, rest), _cut(after, start, rest)


def _cut(text: str, start: int, rest: int) -> str:
    """Return `text` without its first `start` and last `rest` characters."""
    return f"{'…' if start else ''}{text[start : len(text) - rest]}{'…' if rest else ''}"


def _properties(changed: Sequence[Change], view: View, flow: Flow) -> Iterator[str]:
    words = _WORDS[view.lang]
    if changed:
        yield words["file"]
    for one in changed:
        if one.kind is ChangeKind.TABLE_HEAD:
            yield paint(f"+ {words['table-head']}", _COME, view)
            continue
        key = "language" if one.kind is ChangeKind.LANGUAGE else one.name
        name = words.get(key, key)
        was = [fact.value for fact in flow.facts_of(FactKind.PROPERTY) if fact.name == key]
        yield from (paint(f"- {name}: {visible(value)}", _GONE, view) for value in was)
        yield paint(f"+ {name}: {visible(one.value) or words['empty']}", _COME, view)
