"""A flow as a page: its lines, its tables, what stands beside both, and the width it was broken at."""

import pytest

from linter.model.flow import Block, BlockKind, Flow, Layout, PartAnchor, Span
from linter.parse.entries import Role, Roles
from linter.parse.lines import unread
from linter.parse.page import NARROWEST, WIDEST, Page, paginate
from linter.parse.tables import Tables
from tests.parse.scenes import scene_of

FULL = "Kunt u per onderdeel van de begroting uiteenzetten welke kosten daarvoor"
"""A line of 72 characters."""


def block(
    span: tuple[int, int], kind: BlockKind = BlockKind.PARAGRAPH, layout: Layout | None = None
) -> Block:
    return Block(Span(*span), kind, PartAnchor("word/document.xml", 1), layout or Layout())


def table_flow() -> Flow:
    """Two rows of two cells, the second of several lines, with an automatic number in each row."""
    text = "Vooraf\n1\t\tWaarom\nis dat?\n2\t\t\n"
    blocks = (
        block((0, 6)),
        block((7, 9), BlockKind.NUMBER, Layout(0)),
        block((9, 9), layout=Layout(0)),
        block((10, 24), layout=Layout(0, column=1)),
        block((25, 27), BlockKind.NUMBER, Layout(0, 1)),
        block((27, 27), layout=Layout(0, 1)),
        block((28, 28), layout=Layout(0, 1, 1)),
    )
    return Flow(text, blocks, (), "docx")


def asking(tables: Tables) -> dict[int, Roles]:
    assert [len(rows) for rows in tables.values()] == [2]
    return {0: {0: Role.NR, 1: Role.VRAAG}}


def test_a_row_of_a_table_of_questions_is_one_line() -> None:
    page = paginate(table_flow(), (), asking)
    assert [line.text for line in page.lines] == ["Vooraf", "1 Waarom is dat?", "2"]
    assert [line.span for line in page.lines] == [Span(0, 6), Span(7, 24), Span(25, 28)]
    assert page.questions == {0: {0: Role.NR, 1: Role.VRAAG}}
    assert [line.after for line in page.lines] == [0, 0, 0]


def test_empty_lines_before_a_row_are_counted() -> None:
    rows = [block((8, 9), layout=Layout(0)), block((10, 11), layout=Layout(0, 1))]
    flow = Flow("Vooraf\n\n1\n2\n", (block((0, 6)), block((7, 7)), *rows), (), "docx")
    page = paginate(flow, (), asking)
    assert [(line.text, line.after) for line in page.lines] == [("Vooraf", 0), ("", 0), ("1", 1), ("2", 0)]


def test_every_line_of_the_cells_of_another_table_is_a_line() -> None:
    page = paginate(table_flow(), ())
    assert [line.text for line in page.lines] == ["Vooraf", "1", "Waarom", "is dat?", "2", ""]
    assert page.questions == {}


def test_rows_are_found_by_their_table_and_by_where_they_begin() -> None:
    page = paginate(table_flow(), ())
    assert [[cell.text for cell in row.cells] for row in page.tables[0]] == [
        ["1", "Waarom is dat?"],
        ["2", ""],
    ]
    assert page.rows == {7: page.tables[0][0], 25: page.tables[0][1]}


def test_notes_and_running_headers_stand_beside_the_body_with_their_number() -> None:
    text = "Kop\n1\tNoot\nTekst\nVoet\nNog een"
    blocks = (
        block((0, 3), BlockKind.HEADER),
        block((4, 6), BlockKind.NUMBER),
        block((6, 10), BlockKind.NOTE),
        block((11, 16)),
        block((17, 21), BlockKind.FOOTER),
        block((22, 29), layout=Layout(note="2")),
    )
    page = paginate(Flow(text, blocks, (), "docx"), ())
    assert [line.text for line in page.lines] == ["Tekst"]
    assert [text[slice(*one.span)] for one in page.aside] == ["Kop", "1\tNoot", "Voet", "Nog een"]


def test_furniture_reads_as_an_empty_line_and_is_told() -> None:
    text = "Vergaderjaar 2021–2022\n  Pagina 1 van 2 \nWaarom?\n4\n␌Hoe?\n"
    page = scene_of(text).page
    assert [line.text for line in page.lines] == ["", "", "Waarom?", "", "Hoe?"]
    assert [text[slice(*span)] for span in page.furniture] == [
        "Vergaderjaar 2021–2022",
        "Pagina 1 van 2",
        "4",
    ]


def test_what_is_not_read_is_in_no_line_and_shifts_nothing() -> None:
    flow = Flow("Kunt u geheim dat?\ngeheim", (block((0, 18)), block((19, 25))))
    page = paginate(flow, [Span(7, 14), Span(19, 25)])
    assert [(line.text, line.span) for line in page.lines] == [
        ("Kunt u dat?", Span(0, 18)),
        ("", Span(19, 25)),
    ]


def width_of(*lines: str) -> int:
    return scene_of("\n".join(lines)).page.width


@pytest.mark.parametrize(
    ("lines", "width"),
    [
        ((FULL, "kort"), len(FULL)),
        (("x" * NARROWEST,), NARROWEST),
        (("x" * (NARROWEST - 1),), 0),
        (("x" * WIDEST, FULL), WIDEST),
        (("x" * (WIDEST + 1), FULL), 0),
        (("1\t" + "x" * WIDEST, FULL), len(FULL)),
        (("1\t" + FULL,), 0),
        ((), 0),
    ],
)
def test_the_width_is_that_of_the_longest_line_that_is_no_row(lines: tuple[str, ...], width: int) -> None:
    assert width_of(*lines) == width


def test_paragraphs_of_a_word_processor_have_no_width() -> None:
    assert paginate(Flow(FULL, (block((0, len(FULL))),), (), "docx"), ()).width == 0


@pytest.mark.parametrize(
    ("first", "second", "turns"),
    [
        (FULL, "nodig zijn?", True),
        (FULL[:-9], "daarvoor nodig zijn?", False),
        (FULL[:-9], "daarvoorr nodig zijn?", True),
        (FULL[:-9], "nodig zijn?", False),
        (FULL, "\nnodig zijn?", False),
    ],
)
def test_a_paragraph_goes_on_where_the_next_word_did_not_fit(first: str, second: str, turns: bool) -> None:  # noqa: FBT001
    page: Page = scene_of(f"{first}\n{second}\n\n{FULL}").page
    one, other = [line for line in page.lines if line.text][:2]
    assert page.turns(one, other) is turns


def test_nothing_turns_in_a_text_that_was_not_broken() -> None:
    page = scene_of("kort\nook kort").page
    assert page.turns(*page.lines) is False


def test_an_empty_flow_is_an_empty_page() -> None:
    flow = Flow("", ())
    assert paginate(flow, unread(flow)) == Page([], {}, {}, [], [], 0, {})


def beside(before: list[str], number: str, after: list[str]) -> Page:
    """Return lines around a table of one row, which is taken for one of questions."""
    pieces = [(said, Layout()) for said in before]
    pieces += [(number, Layout(0)), ("Is dat goed?", Layout(0, column=1))]
    pieces += [(said, Layout()) for said in after]
    text, blocks = "", []
    for said, layout in pieces:
        blocks.append(block((len(text), len(text) + len(said)), layout=layout))
        text += f"{said}\n"
    return paginate(Flow(text, tuple(blocks), (), "docx"), [], lambda _tables: {0: {0: Role.NR}})


@pytest.mark.parametrize(
    ("before", "number", "after", "count"),
    [
        (["1", "Waarom?", "Antwoord"], "1.", ["2", "Hoe?", "Antwoord 2"], 0),
        (["1", "Waarom?", "Antwoord", "Ja.", "2", "Hoe?"], "4", ["3", "Wie?", "Antwoord"], 0),
        (["1", "Waarom?", "Antwoord"], "2", ["3", "Hoe?", "Antwoord 3"], 1),
        (["1", "Waarom?", "Antwoord"], "1", ["Einde"], 1),
        (["Antwoorden"], "1", ["Antwoord", "Ja."], 1),
        (["Waarom?"], "1", ["Antwoord", "Ja."], 1),
        (["1", "Waarom?", "Daarom."], "1", ["2", "Hoe?", "Zo."], 0),
        (["1", "Waarom?", "Daarom."], "2", ["2", "Hoe?", "Zo."], 1),
        (["1", "Waarom?", "Daarom."], "1", ["3", "Hoe?", "Zo."], 1),
    ],
)
def test_a_table_between_answers_that_counts_from_one_or_between_numbers_is_of_an_answer(
    before: list[str], number: str, after: list[str], count: int
) -> None:
    assert len(beside(before, number, after).questions) == count
