"""Answers behind all questions are those of the numbers they bear, in rows and in paragraphs."""

import pytest

from linter.parse.parse import parse
from tests.formats.docx.made import flow, p, tbl, tr

ASKED = tbl(tr("Nr", "Vraag"), tr("1", "Waarom?"), tr("2", "Hoe?"), tr("3", "Wie?"))


def told(markup: str, kind: str = "lva") -> list[tuple[str, str]]:
    """The number of each question, and those its answer is for."""
    document = parse(flow(markup), kind)
    found = []
    for vraag in document.nodes.get("vraag", ()):
        answer = vraag.find("antwoord")
        found.append((vraag.get("nr", ""), "" if answer is None else answer.get("nrs", "")))
    return found


ROWS = tr("1", "Daarom."), tr("2", "Zo."), tr("3", "Zij.")
ALL = [("1", ""), ("2", ""), ("3", "1 2 3")]


@pytest.mark.parametrize(
    "answers",
    [
        tbl(*ROWS),
        p("Antwoorden") + tbl(*ROWS),
        tbl(tr("Nr", "Antwoord"), *ROWS),
        p("Reactie van de Minister") + tbl(tr("Nr", "Antwoord"), *ROWS),
        tbl(tr("Vraag", "Antwoord"), *ROWS),
        p("1. Daarom.") + p("2. Zo.") + p("3. Zij."),
        p("1") + p("Daarom.") + p("2 en 3") + p("Zij, zo."),
        p("Antwoord op vraag 1: Daarom.") + p("Antwoord op vraag 2 en 3: Zij, zo."),
    ],
)
def test_answers_behind_a_table_of_questions(answers: str) -> None:
    assert told(ASKED + answers) == ALL
    assert told(ASKED + answers, "lv") != ALL


def test_an_answer_that_lacks_is_not_counted() -> None:
    assert told(ASKED + tbl(*ROWS[:2])) == [("1", ""), ("2", ""), ("3", "1 2")]


@pytest.mark.parametrize(
    "behind",
    [
        tbl(tr("1", "Welke?"), tr("2", "Waar?"), tr("3", "Wanneer?")),
        p("Onderdeel Zorg") + tbl(*ROWS),
        p("Dit staat er nog.") + p("1. Daarom.") + p("2. Zo.") + p("3. Zij."),
        p("2. Zo.") + p("3. Zij."),
        p("1. Daarom."),
        tbl(tr("4", "Daarom."), tr("5", "Zo.")),
    ],
)
def test_what_asks_or_is_headed_or_counts_otherwise_answers_not_all(behind: str) -> None:
    assert told(ASKED + behind)[:3] != ALL


def test_where_the_first_is_answered_nothing_behind_the_last_is_for_all() -> None:
    rows = tr("Nr", "Vraag", "Antwoord"), tr("1", "Waarom?", "Daarom."), tr("2", "Hoe?", "")
    assert told(tbl(*rows) + p("1. Zo.") + p("2. Zij.")) != [("1", ""), ("2", "1 2")]
