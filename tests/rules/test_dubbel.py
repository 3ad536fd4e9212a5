"""Questions that are asked twice, and marks and sentences without their second half, beyond the examples."""

import subprocess
import sys
import time

import pytest

from linter.model.rule import Severity
from tests.rules.asking import Draft, hits, reported, rule
from tests.rules.examples import made

ASKED = "Hoeveel mensen ontvingen vorig jaar een uitkering van de regeling?"


def _list(*questions: str) -> str:
    return "\n".join(f"{number}\t{text}" for number, text in enumerate(questions, 1))


def test_a_question_that_is_asked_three_times_is_reported_twice() -> None:
    found = reported("VRG003", _list(ASKED, "Waarom is dat?", ASKED, ASKED))
    assert [(one.question, one.message) for one in found] == [
        ("3", "Vraag 3 is dezelfde als vraag 1."),
        ("4", "Vraag 4 is dezelfde als vraag 1."),
    ]


def test_under_another_heading_it_may_be_about_something_else() -> None:
    heads = ("Onderdeel Asiel", "Onderdeel Justitie")
    parts = (f"{head}\n\nVraag {n}\n{ASKED}\n\nAntwoord {n}\nJa.\n" for n, head in enumerate(heads, 1))
    said = {"kind": "lva", "text": "\n".join(parts)}
    (found,) = reported("VRG003", said)
    assert found.severity is Severity.INFO


@pytest.mark.parametrize(
    "other",
    [
        ASKED.replace("mensen", "gemeenten"),
        ASKED.replace("vorig", "dit"),
        ASKED.replace("ontvingen", "kregen"),
        ASKED.replace("?", " niet?"),
    ],
)
def test_one_other_word_makes_another_question(other: str) -> None:
    assert reported("VRG003", _list(ASKED, other)) == []


def test_a_list_of_three_thousand_questions_takes_linear_time() -> None:
    small, large = (min(_spent(count) for _ in range(3)) for count in (750, 3_000))
    assert large < 12 * small + 0.1


def _spent(count: int) -> float:
    """Return the time that as many doubled questions take, of the processor: other work is no part of it."""
    words = (chr(97 + n % 26) * 3 for n in range(count))
    example = made(
        _list(*(f"Hoeveel mensen in wijk {one} kregen vorig jaar deze uitkering?" for one in words))
    )
    start = time.process_time()
    assert len(list(rule("VRG003").check(example.document, example.inputs))) == count - 26
    return time.process_time() - start


def test_a_list_without_doubles_needs_no_measuring() -> None:
    said = (
        "import sys; from linter import Source, lint; data = open('examples/schoon.docx', 'rb').read();"
        "asked = lint(Source('schoon.docx', data)).questions;"
        "sys.exit(not asked or 'rapidfuzz' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", said], check=False).returncode == 0


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Wat kost (een [deel) van de stad?", ["["]),
        ("Wat kost de stad) of een deel (van de stad?", [")", "("]),
        ("Wat kost een ”deel van de stad?", ["”"]),
        ("Wat zijn a) dit, (b) dat en c) de rest :)?", []),
        ('Hoe breed is 12" en wat is "dit"?', []),
    ],
)
def test_a_mark_without_its_second(text: str, said: list[str]) -> None:
    assert [one.text for one in reported("VRG006", f"1\t{text}")] == said


@pytest.mark.parametrize(("code", "text"), [("VRG006", "Is (dit?"), ("VRG008", "Is dit zo? En wat is de")])
def test_where_the_question_ends_by_guess_there_is_doubt(code: str, text: str) -> None:
    draft = Draft()
    tekst = draft.mark("tekst", text)
    answer = draft.mark("antwoord", " Ja.", twijfel="zonder-label")
    (hit,) = hits(code, draft.document(draft.mark("vraag", tekst, answer, nr="1")))
    assert hit.doubt


@pytest.mark.parametrize(
    "text", ["a) " * 30_000, "(" * 90_000, "((" * 20_000 + "))" * 20_000, '"a" ' * 20_000 + '"']
)
def test_marks_take_linear_time(text: str) -> None:
    example = made(f"1\tWat is {text}?")
    start = time.process_time()
    list(rule("VRG006").check(example.document, example.inputs))
    assert time.process_time() - start < 1
