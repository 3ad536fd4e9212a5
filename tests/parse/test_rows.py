"""A row of a table of questions: its number, what it asks, and the values of its columns."""

import pytest

from linter.model.flow import Layout, Span
from linter.parse.columns import TEMPLATE
from linter.parse.entries import Entry, Field, Heading, Role, Roles
from linter.parse.rows import row_event
from linter.parse.tables import Cell, Row, row_of
from tests.parse.scenes import lines_of

FIVE: Roles = dict(enumerate(TEMPLATE))
ANSWERED: Roles = {0: Role.NR, 1: Role.VRAAG, 2: Role.ANTWOORD}
Told = list[tuple[str, str, str]]


def event(text: str, roles: Roles = FIVE) -> Entry | Heading | None:
    """Return what a line with tabs says, as a row of these columns."""
    return row_event(text, row_of(text, lines_of(f"{text}\n.")[0]), roles, 1)


def entry(text: str, roles: Roles = FIVE) -> Entry:
    found = event(text, roles)
    assert isinstance(found, Entry)
    return found


def fields(text: str, found: Entry) -> Told:
    return [(field.role, text[slice(*field.span)], field.twijfel) for field in found.fields]


@pytest.mark.parametrize(
    ("text", "numbers", "asked", "values"),
    [
        ("1\tWaarom is dat?\t2\t11\t15", [1], ["Waarom is dat?"],
         [("bijlage", "2", ""), ("van", "11", ""), ("tm", "15", "")]),
        ("1\tWaarom is dat?\t\t\t", [1], ["Waarom is dat?"], [("bijlage", "", "")]),
        ("12b.\tWaarom?\t\t\t", [12], ["Waarom?"], [("bijlage", "", "")]),
        ("1, 2 en 4\tWaarom?\t\t\t", [1, 2, 4], ["Waarom?"], [("bijlage", "", "")]),
        ("3\t\t\t\t", [3], [""], [("bijlage", "", "")]),
        ("\tis dat zo?\t\t\t", [], ["is dat zo?"], [("bijlage", "", "")]),
        ("n.v.t.\tWaarom?\t\t\t", [], ["Waarom?"], [("onbekend", "n.v.t.", ""), ("bijlage", "", "")]),
        ("1\tWaarom?\t\t\t\textra", [1], ["Waarom?"], [("bijlage", "", ""), ("onbekend", "extra", "")]),
    ],
)  # fmt: skip
def test_a_row_of_the_template(text: str, numbers: list[int], asked: list[str], values: Told) -> None:
    found = entry(text)
    assert [number.value for number in found.numbers] == numbers
    assert [text[slice(*span)] for span in found.texts] == asked
    assert fields(text, found) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("1\tWaarom?\t11", [("van", "11")]),
        ("1\tWaarom?\t11\t15", [("van", "11"), ("tm", "15")]),
        ("1\tWaarom?\tbijlage 2", [("onbekend", "bijlage 2")]),
        ("1\tWaarom?", []),
    ],
)
def test_values_of_a_row_that_lost_its_empty_cells_are_guessed(
    text: str, values: list[tuple[str, str]]
) -> None:
    assert fields(text, entry(text)) == [(*value, "kolommen-weg") for value in values]


def test_three_values_of_a_row_that_lost_others_are_bijlage_and_pages() -> None:
    roles = {**FIVE, 5: Role.ANTWOORD}
    text = "1\tWaarom?\t2\t11\t15"
    assert [role for role, _text, _doubt in fields(text, entry(text, roles))] == ["bijlage", "van", "tm"]
    more = "1\tWaarom?\t2\t11\t15\t16"
    assert [role for role, _, _ in fields(more, entry(more, {**roles, 6: Role.ONBEKEND}))] == ["onbekend"] * 4


@pytest.mark.parametrize("text", ["", "\t\t\t\t", " \t "])
def test_an_empty_row_says_nothing(text: str) -> None:
    assert event(text) is None


def test_a_row_that_is_an_answer_is_of_the_question_before() -> None:
    text = "\tAntwoord op vraag 1: Ja.\t\t\t"
    found = entry(text)
    assert (found.numbers, found.texts) == ((), ())
    assert fields(text, found) == [("antwoord", "Antwoord op vraag 1: Ja.", "")]


@pytest.mark.parametrize("text", ["Er zijn er 12.", "Dat is zo!"])
def test_a_sentence_in_one_merged_cell_answers_the_question_above(text: str) -> None:
    found = row_event(text, _row(_cell(0, text, Layout(0, columns=2))), FIVE, 1)
    assert isinstance(found, Entry)
    assert (found.numbers, found.texts) == ((), ())
    assert fields(text, found) == [("antwoord", text, "zonder-label")]


def test_a_row_of_one_merged_cell_that_begins_with_a_number_is_a_question() -> None:
    text = "12. Leg uit."
    found = row_event(text, _row(_cell(0, text, Layout(0, columns=2))), FIVE, 1)
    assert isinstance(found, Entry)
    assert [number.value for number in found.numbers] == [12]


def _row(*cells: Cell) -> Row:
    return Row(Span(cells[0].span.start, cells[-1].span.end), cells)


def _cell(start: int, text: str, layout: Layout, label: int = 0) -> Cell:
    mark = Span(start, start + label) if label else None
    return Cell(Span(start, start + len(text)), layout, mark, " ".join(text.split()))


def test_an_answer_below_the_question_in_one_cell_is_parted_from_it() -> None:
    text = "1\tWaarom?\nHet antwoord:\n  Antwoord: Ja.\nEcht."
    found = row_event(
        text, _row(_cell(0, "1", Layout(0)), _cell(2, text[2:], Layout(0, column=1))), ANSWERED, 1
    )
    assert isinstance(found, Entry)
    assert [text[slice(*span)] for span in found.texts] == ["Waarom?"]
    assert fields(text, found) == [("antwoord", "Het antwoord:\n  Antwoord: Ja.\nEcht.", "")]
    asked = "1\tWat is uw\nantwoorden waard?"
    whole = row_event(
        asked, _row(_cell(0, "1", Layout(0)), _cell(2, asked[2:], Layout(0, column=1))), ANSWERED, 1
    )
    assert isinstance(whole, Entry)
    assert (asked[slice(*whole.texts[0])], whole.fields) == (asked[2:], ())


def test_an_automatic_number_stands_in_its_cell_or_before_the_question() -> None:
    text = "7\t\tWaarom?"
    cells = _cell(0, "7\t", Layout(0), 2), _cell(3, "Waarom?", Layout(0, column=1))
    found = row_event(text, _row(*cells), ANSWERED, 1)
    assert isinstance(found, Entry)
    assert ([number.value for number in found.numbers], found.lead) == ([7], Span(0, 1))
    before = "\t8\tWaarom?"
    cells = _cell(0, "", Layout(0)), _cell(1, "8\tWaarom?", Layout(0, column=1), 2)
    found = row_event(before, _row(*cells), ANSWERED, 1)
    assert isinstance(found, Entry)
    assert ([number.value for number in found.numbers], found.lead) == ([8], Span(1, 2))
    assert [before[slice(*span)] for span in found.texts] == ["Waarom?"]


def test_one_merged_cell_with_a_few_words_is_a_heading() -> None:
    wide = Layout(0, columns=5)
    assert row_event("Onderdeel Justitie", _row(_cell(0, "Onderdeel Justitie", wide)), FIVE, 1) == Heading(
        Span(0, 18)
    )
    for few in ("x" * 120, "Justitie"):
        assert isinstance(row_event(few, _row(_cell(0, few, Layout(0, columns=2))), FIVE, 1), Heading)
    for text in ("Waarom is dat zo?", "x" * 121):
        assert isinstance(row_event(text, _row(_cell(0, text, wide)), FIVE, 1), Entry)
    assert isinstance(row_event("1\tKop", _row(_cell(0, "1\tKop", wide, 2)), FIVE, 1), Entry)
    assert isinstance(row_event("Kop", _row(_cell(0, "Kop", Layout(0))), FIVE, 1), Entry)


def test_the_answer_in_a_merged_cell_is_shared() -> None:
    text, above = f"2\tHoe?\t{' ' * 90}", Span(90, 91)
    shared = _cell(7, "", Layout(0, 1, 2, merged=0))._replace(above=above)
    row = _row(_cell(0, "2", Layout(0, 1)), _cell(2, "Hoe?", Layout(0, 1, 1)), shared)
    found = row_event(text, row, ANSWERED, 1)
    assert isinstance(found, Entry)
    assert found.fields == (Field(Role.ANTWOORD, Span(7, 7), value=Span(90, 90)),)


def test_merged_cells_have_no_text_of_their_own_and_share_their_value() -> None:
    text = "2\tHoe?\t\t5"
    above, merged = Span(90, 91), Layout(0, 1, 2, merged=0)
    shared = _cell(7, "", merged)._replace(above=above)
    row = _row(
        _cell(0, "2", Layout(0, 1)), _cell(2, "Hoe?", Layout(0, 1, 1)), shared, _cell(8, "5", Layout(0, 1, 3))
    )
    found = row_event(text + " " * 90, row, FIVE, 1)
    assert isinstance(found, Entry)
    assert found.fields[-1] == Field(Role.BIJLAGE, Span(7, 7), value=Span(90, 90))
    goes_on = _row(
        _cell(0, "2", Layout(0, 1)), _cell(2, "", Layout(0, 1, 1, merged=0)), _cell(3, "4", Layout(0, 1, 2))
    )
    rest = row_event("2\t\t4", goes_on, {0: Role.NR, 1: Role.VRAAG, 2: Role.BIJLAGE}, 1)
    assert isinstance(rest, Entry)
    assert [number.value for number in rest.numbers] == [2]
    assert (rest.texts, rest.merged, [field.role for field in rest.fields]) == ((), True, [Role.BIJLAGE])
    assert (
        row_event("\t", _row(_cell(0, "", Layout(0, 1)), _cell(1, "", Layout(0, 1, 1, merged=0))), FIVE, 1)
        is None
    )


@pytest.mark.parametrize("words", ["Hoofdstuk 2", "1. Inleiding"])
def test_what_heads_a_section_is_no_number(words: str) -> None:
    assert isinstance(event(f"{words}\t\t\t\t"), Heading)
    assert isinstance(event(f"{words}\tWaarom?\t\t\t"), Entry)


def test_a_text_beside_a_number_merged_with_the_one_above_has_none_of_its_own() -> None:
    cells = (_cell(0, "", Layout(0, 1, 0, merged=0)), _cell(1, "Hoe?", Layout(0, 1, 1)))
    found = row_event("\tHoe?", _row(*cells), {0: Role.NR, 1: Role.VRAAG}, 1)
    assert isinstance(found, Entry)
    assert (found.numbers, found.merged) == ((), True)
