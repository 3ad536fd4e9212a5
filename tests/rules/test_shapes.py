"""Right lists in the shapes that clerks and ministries give them: whatever else is said, no error."""

import pytest

from linter.check.engine import judge
from linter.check.select import applicable
from linter.model.document import Document
from linter.model.rule import Inputs, Stage
from linter.parse.parse import parse
from tests.formats.docx.made import flow, p, r, tbl, tc, tr
from tests.rules.examples import BY_THEMSELVES, made
from tests.rules.template import TODAY, assembled


def errors(document: Document) -> list[str]:
    """Return the errors that are found in a list: code and message."""
    asked = applicable(BY_THEMSELVES, document.soort, Stage.DEFINITIEF)
    found, failures = judge(document, asked, Inputs(TODAY, Stage.DEFINITIEF), "nl")
    assert not failures
    return [f"{one.code} {one.message}" for one in found if one.severity == "error"]


def word(questions: str, kind: str = "lva") -> Document:
    """Return a list whose questions are this markup of Word."""
    front = assembled(kind, {"text": ""}).split("\n")
    return parse(flow("".join(p(line) for line in front if line) + questions))


def table(*rows: tuple[str, ...]) -> str:
    """Return a table; in a cell `|` parts paragraphs."""
    return tbl(*(tr(*(tc("".join(map(p, cell.split("|")))) for cell in row)) for row in rows))


ANSWERED = [
    "1. Waarom?\n\n2. Hoe?\n\n3. Wie?\n\n1. Daarom.\n\n2. Zo.\n\n3. Zij.",
    "1\nWaarom?\n\n2\nHoe?\n\n1\nDe Minister heeft dat besloten.\n\n2\nZo gaat dat.",
    "1. Waarom?\n\n1. Daarom.\n\n2. Hoe?\n\n2. Zo.",
]


TYPED = assembled("lva", {})
NUMBERED = "Nr. 4 LIJST VAN VRAGEN EN ANTWOORDEN"


@pytest.mark.parametrize(
    "whole",
    [
        f"Lijst van vragen\n\n{TYPED}",
        f"LIJST VAN VRAGEN EN ANTWOORDEN\n{TYPED}",
        TYPED.replace(NUMBERED, f"{NUMBERED}\n\nLijst van vragen en antwoorden"),
        TYPED.replace(NUMBERED, f"Lijst van vragen\n{NUMBERED}"),
        "Lijst van vragen\n" + TYPED.replace("Nr. 4 ", "Nr. 4\n"),
    ],
)
def test_the_type_of_the_list_may_stand_there_twice(whole: str) -> None:
    assert errors(made({"whole": whole}).document) == []


LISTED = "Deze vragen:\n\n1. Wat is x?\n\n2. Wat is y?\n\n3. Wat is z?"
SAID = ["Daarom is dat zo.", LISTED, "Omdat het zo is.", "Zo is het."]


@pytest.mark.parametrize("number", ["Vraag {}\n\n", "{}\n\n", "{}. "])
@pytest.mark.parametrize("label", ["Antwoord {}\n\n", "Antwoord\n\n", "Antwoord: ", ""])
def test_questions_listed_in_an_answer_are_none_of_the_list(number: str, label: str) -> None:
    form = f"{number}Waarom is dat zo?\n\n{label}"
    text = "\n\n".join(form.format(nr, nr) + said for nr, said in enumerate(SAID, 1))
    assert errors(made({"kind": "lva", "text": text}).document) == []


@pytest.mark.parametrize("text", ANSWERED)
def test_an_answered_list(text: str) -> None:
    assert errors(made({"kind": "lva", "text": text}).document) == []


TABLES = [
    (("Nr", "Vraag"), ("1", "Waarom?"), ("1", "Daarom."), ("2", "Hoe?"), ("2", "Zo.")),
    (("1", "Waarom?"), ("1", "Daarom."), ("2", "Hoe?"), ("2", "Zo.")),
    (("Nr", "Vraag"), ("1", "Waarom?"), ("", "Daarom."), ("2", "Hoe?"), ("3", "Wie?")),
]


REQUESTED = "Graag een overzicht van de uitgaven per jaar."
ROWS = [
    ("1", "Waarom?", "Daarom."),
    ("2", REQUESTED, "Dat volgt."),
    ("3", "Wie?", "Zij."),
    ("4", "Wat?", "Dat"),
]
TABLES += [
    (*head, *(row for number, asked, said in ROWS for row in ((number, asked), (below or number, said))))
    for head in ((("Nr", "Vraag"),), ())
    for below in (" ", "Antwoord", "")
]


@pytest.mark.parametrize("rows", TABLES)
def test_an_answered_table(rows: tuple[tuple[str, ...], ...]) -> None:
    assert errors(word(table(*rows))) == []


@pytest.mark.parametrize(
    "rows",
    [
        (("1", "Waarom?", "Daarom."), ("2", "Hoe?", ""), ("3", "Wie?", "")),
        (("Nr", "Vraag"), ("1", "Waarom?|Daarom."), ("2", "Hoe?"), ("3", "Wie?")),
        (("Nr", "Vraag", "Antwoord"), ("1", "Waarom?", "Daarom."), ("2", "Hoe?", ""), ("3", "Wie?", "")),
    ],
)
def test_of_a_table_that_is_answered_in_part_the_rest_is_named(rows: tuple[tuple[str, ...], ...]) -> None:
    assert errors(word(table(*rows))) == ["ANT001 Op de vragen 2 en 3 staat geen antwoord."]


RESTART, GOES_ON = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
HEAD = tr("Nr", "Vraag", "Antwoord")


@pytest.mark.parametrize(
    "rows",
    [
        (tr(tc("1", RESTART), "Waarom?", "Daarom."), tr(tc("", GOES_ON), "En hoe dan?", "Zo.")),
        (tr("1", tc("Waarom?", RESTART), "Daarom."), tr("2", tc("", GOES_ON), "Ook daarom.")),
        (tr("1", tc("Waarom?", RESTART), "Daarom."), tr("2", tc("", GOES_ON), "")),
        (tr("1", tc("Waarom?", RESTART), tc("Daarom.", RESTART)), tr("2", tc("", GOES_ON), tc("", GOES_ON))),
    ],
)
def test_questions_in_merged_cells(rows: tuple[str, ...]) -> None:
    assert errors(word(tbl(HEAD, *rows))) == []


def test_tables_with_numbers_in_answers() -> None:
    first = table(("Nr", "Vraag", "Score"), ("1", "Is het goed?", "4"), ("2", "Is het slecht?", "5"))
    second = table(("3", "Kosten", "40"), ("4", "Baten", "50"))
    asked = [f"{p(str(number))}{p('Hoeveel zijn er?')}{p('Antwoord')}" for number in (1, 2, 3)]
    assert errors(word(f"{asked[0]}{first}{asked[1]}{second}{asked[2]}{p('Drie.')}")) == []


ASKED = table(("Nr", "Vraag"), ("1", "Waarom?"), ("2", "Hoe?"))
ANSWERS = (("1", "Daarom."), ("2", "Zo."))


@pytest.mark.parametrize("head", ["", p("Antwoorden"), p("Reactie van de Minister")])
@pytest.mark.parametrize(
    "answers",
    [
        table(*ANSWERS),
        table(("Nr", "Antwoord"), *ANSWERS),
        table(("Vraag", "Antwoord"), *ANSWERS),
        "".join(p(f"{number}. {said}") for number, said in ANSWERS),
        "".join(p(number) + p(said) for number, said in ANSWERS),
        "".join(p(f"Antwoord op vraag {number}: {said}") for number, said in ANSWERS),
    ],
)
def test_a_table_of_questions_and_all_answers_behind_it(head: str, answers: str) -> None:
    assert errors(word(ASKED + head + answers)) == []


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("lv", "1. Waarom?\n1. Hoe?\n1. Wie?"),
        ("lva", "1. Waarom?\n\n   Daarom.\n\n1. Hoe?\n\n   1. Zo.\n   1. Zus.\n\n1. Wie?\n\n   Zij."),
        ("lva", "1. Waarom?\n\n   **Antwoord**\n   Daarom.\n\n1. Hoe?\n\n   **Antwoord**\n   Zo."),
    ],
)
def test_items_of_markdown_that_all_bear_the_number_one(kind: str, text: str) -> None:
    assert errors(made({"kind": kind, "format": "markdown", "text": text}).document) == []


def test_questions_that_a_field_numbers() -> None:
    number = '<w:fldSimple w:instr=" LISTNUM "/>'
    asked = "".join(p(number + r(f" {one}")) + p("Antwoord") + p("Dat is zo.") for one in ("Waarom?", "Hoe?"))
    document = word(asked)
    assert [vraag.get("nr") for vraag in document.nodes["vraag"]] == ["1", "2"]
    assert errors(document) == []
