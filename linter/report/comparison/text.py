"""A comparison for people: a line per difference, with where to look in both files, then totals.

In: a comparison.  Out: text for a terminal, in Dutch or English; nothing a document or a file name holds can
steer the terminal.  Knows nothing of where the text goes.
"""

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from linter.model.comparison import Comparison, Difference, Side, What
from linter.model.renumbering import Run, runs
from linter.model.visible import visible
from linter.report.comparison.phrases import KINDS, PARTS, PHRASES, WHOLE
from linter.report.place import Places
from linter.report.text import origin, stamp

LONGEST = 60
MOST_CHANGES = 3


def render(comparison: Comparison, lang: str) -> str:
    """Return which file is which, all differences, what compared them and the totals."""
    lines = which(comparison, lang) + told(comparison, comparison.differences, lang)
    lines += made(comparison, lang)
    return "".join(line + "\n" for line in (*lines, totals(comparison, lang)))


def which(comparison: Comparison, lang: str) -> list[str]:
    """Return which file is which, a line each, with the hash of its bytes."""
    files = comparison.report.files if comparison.report else ()
    lines = zip_longest(("first file", "second file"), comparison.renderings, files)
    return [
        PHRASES[lang][key].format(path=visible(rendering.path))
        + (f" ({origin(file, lang)})" if file and file.sha256 else "")
        for key, rendering, file in lines
    ]


def made(comparison: Comparison, lang: str) -> list[str]:
    """Return the line that says what compared."""
    return [stamp(comparison.report, lang)] if comparison.report else []


def told(comparison: Comparison, differences: Sequence[Difference], lang: str) -> list[str]:
    """Return a line for each of these differences, or for each run of them."""
    places = [Places(rendering.flow, lang) for rendering in comparison.renderings]
    return [_said(run, lang) + _where(run.first, places, lang) for run in runs(differences)]


def totals(comparison: Comparison, lang: str) -> str:
    """Return the last line: how many differences, how many of them uncertain, and what was compared."""
    phrases = PHRASES[lang]
    number = len(comparison.differences)
    questions = compared(comparison, lang)
    if not number:
        return phrases["same"].format(questions=questions)
    unsure = sum(not found.certain for found in comparison.differences)
    key = "one" if number == 1 else "many"
    aside = phrases[f"{key} unsure"].format(count=unsure) if unsure else ""
    return phrases[key].format(count=number, unsure=aside, questions=questions)


def compared(comparison: Comparison, lang: str) -> str:
    """Return how many questions were compared with how many."""
    first, second = (
        PHRASES[lang]["1 question" if one.questions == 1 else "n questions"].format(count=one.questions)
        for one in comparison.renderings
    )
    return first if first == second else PHRASES[lang]["both"].format(first=first, second=second)


def _where(found: Difference, places: Sequence[Places], lang: str) -> str:
    """Return where to look in either file, if it has such a place."""
    shown = [
        PHRASES[lang][key].format(place=said.say(side.place, side.span))
        for key, side, said in zip(("first place", "second place"), found.sides, places, strict=True)
        if side.place and side.span
    ]
    return f" ({'; '.join(shown)})" if shown else ""


def _said(run: Run, lang: str) -> str:
    """Return what differs."""
    found = run.first
    if found.what is What.RENUMBERED:
        return _sure(found, _renumbered(run, lang), lang)
    about = _sure(found, _about(found, lang), lang)
    return f"{about}: {'; '.join(_words(found, lang))}"


def _sure(found: Difference, about: str, lang: str) -> str:
    return about if found.certain else PHRASES[lang]["unsure"].format(about=about)


def _renumbered(run: Run, lang: str) -> str:
    phrases = PHRASES[lang]
    first, second = run.first.sides
    if run.last is run.first:
        return phrases["renumbered"].format(question=_question(first, lang), other=_question(second, lang))
    last, other_last = run.last.sides
    return phrases["run"].format(
        first=first.question, last=last.question, other=second.question, other_last=other_last.question
    )


def _about(found: Difference, lang: str) -> str:
    """Return what a difference is about: part of the list, a question, or part of one."""
    first, second = found.sides
    if found.what in {What.DROPPED, What.ADDED}:
        return _question(first if found.what is What.DROPPED else second, lang)
    if first.question is None and second.question is None:
        return WHOLE[lang][found.what]
    return f"{_both(first, second, lang)}, {PARTS[lang][found.what]}"


def _both(first: Side, second: Side, lang: str) -> str:
    question = _question(first, lang)
    if first.question == second.question:
        return question
    return PHRASES[lang]["elsewhere"].format(question=question, other=_question(second, lang))


def _question(side: Side, lang: str) -> str:
    phrases = PHRASES[lang]
    return (
        phrases["question"].format(label=visible(side.question)) if side.question else phrases["unnumbered"]
    )


def _words(found: Difference, lang: str) -> Iterator[str]:
    """Yield the words that differ, or what either file has."""
    if _says_enough(found):
        first = found.what is What.DROPPED or found.sides[0].text
        yield PHRASES[lang]["only first" if first else "only second"]
    elif not found.changes:
        yield _against(_shown(found, 0, lang), _shown(found, 1, lang), lang)
    for change in found.changes[:MOST_CHANGES]:
        yield _against(_quoted(change.texts[0]), _quoted(change.texts[1]), lang)
    more = len(found.changes) - MOST_CHANGES
    if more > 0:
        yield PHRASES[lang]["once more" if more == 1 else "more"].format(count=more)


def _says_enough(found: Difference) -> bool:
    """Say whether no words need be shown: of a column, of all answers, of a question without text."""
    first, second = found.sides
    if found.what in {What.DROPPED, What.ADDED}:
        return not (first.text or second.text)
    return first.question is None and second.question is None and found.what in PARTS["nl"]


def _shown(found: Difference, index: int, lang: str) -> str:
    text = found.sides[index].text
    return _quoted(KINDS[lang][text] if found.what is What.KIND else text)


def _against(first: str, second: str, lang: str) -> str:
    if first and second:
        return PHRASES[lang]["against"].format(first=first, second=second)
    return PHRASES[lang]["first" if first else "second"].format(text=first or second)


def _quoted(text: str) -> str:
    """Return `text` between quotes, cut where it is long; empty where there is none."""
    if not text:
        return ""
    cut = f"{text[: LONGEST - 1].rstrip()}…" if len(text) > LONGEST else text
    return f"“{visible(cut)}”"
