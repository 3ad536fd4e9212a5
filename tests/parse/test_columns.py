"""What the columns of a table of questions hold: by name, by the table before, or by number."""

import pytest

from linter.formats.html.read import read
from linter.model.flow import Layout, Span
from linter.model.source import Source
from linter.parse.columns import TEMPLATE, assumed, header, is_column, is_number, question_tables, roles_of
from linter.parse.entries import Role
from linter.parse.page import paginate
from linter.parse.tables import Cell, Row, Tables

NR, VRAAG, BIJLAGE, VAN, TM = TEMPLATE
ANTWOORD, ONBEKEND = Role.ANTWOORD, Role.ONBEKEND


def row(*texts: str) -> Row:
    cells = [Cell(Span(0, 0), Layout(0, 0, column), None, text) for column, text in enumerate(texts)]
    return Row(Span(0, 0), tuple(cells))


def tables(*made: list[str]) -> Tables:
    """Tables of rows; a bar parts the cells of a row."""
    html = "<p>x".join(
        f"<table>{''.join('<tr><td>' + line.replace('|', '<td>') for line in lines)}</table>"
        for lines in made
    )
    return paginate(read(Source("a.html", f"<html>{html}".encode())), ()).tables


@pytest.mark.parametrize(
    ("names", "roles"),
    [
        (("Nr", "Vraag", "Bijlage", "Blz. (van)", "t/m"), TEMPLATE),
        (("nr.", "Vragen", "Bijlagenr.", "Bladzijde", "tot en met"), TEMPLATE),
        (("#", "Vraagstelling:", "Antwoord"), (NR, VRAAG, ANTWOORD)),
        (("", "Vraag"), (NR, VRAAG)),
        (("Nr", "Toelichting", "Blz."), (NR, ONBEKEND, VAN)),
        (("Nr", "Vraag", "Fractie", "Indiener"), (NR, VRAAG, ONBEKEND, ONBEKEND)),
        (("Nr", "Vraag", "Vraag"), (NR, VRAAG, ONBEKEND)),
    ],
)
def test_names_of_columns(names: tuple[str, ...], roles: tuple[Role, ...]) -> None:
    assert roles_of(row(*names)) == dict(enumerate(roles))


@pytest.mark.parametrize(
    "names",
    [
        ("Vraag",),
        ("1", "Waarom is dat zo?"),
        ("Jaar", "Bedrag"),
        ("Nr", "Bedrag"),
        ("Fractie", "Vraag"),
        ("Nr", "Vraag", "een bijlage die hier nog bij zou moeten komen"),
    ],
)
def test_a_row_that_is_no_header_of_questions(names: tuple[str, ...]) -> None:
    assert roles_of(row(*names)) is None


@pytest.mark.parametrize(
    ("names", "unknown"),
    [
        (("Nr", "Vraag", "Bijlage", "Blz. (van)", "t/m"), ()),
        (("Nr", "Vraag", "Antwoord"), ()),
        (("Nr", "Vraag", "Fractie", ""), ("Fractie",)),
        (("Vraag", "Nr"), ("Vraag", "Nr")),
    ],
)
def test_columns_that_are_not_the_templates_are_named(
    names: tuple[str, ...], unknown: tuple[str, ...]
) -> None:
    roles = roles_of(row(*names))
    assert roles is not None
    assert header(row(*names), roles).unknown == unknown


def test_without_header_the_columns_are_assumed_where_most_rows_ask() -> None:
    assert assumed([row("1", "Wie?"), row("2", "Hoe?")]) == {0: NR, 1: VRAAG}
    assert assumed([row("1", "Wie?", "", "3", "4", "x")]) == dict(enumerate((*TEMPLATE, ONBEKEND)))
    assert assumed([row("1", "Wie?", "", "3", "4")]) == dict(enumerate(TEMPLATE))
    assert assumed([row("1", "Wie?"), row("2", "Graag uitleg."), row("", "Met cijfers."), row("", "Nu.")])
    assert assumed([row("1", "Wie?", "x")]) == {0: NR, 1: VRAAG, 2: ONBEKEND}


@pytest.mark.parametrize(
    "rows",
    [
        [row("2020", "15 miljoen"), row("2021", "16 miljoen")],
        [row("Jaar", "Bedrag?"), row("Raming", "Stand"), row("1", "Hoeveel?")],
        [row("1")],
    ],
)
def test_a_table_of_figures_is_not_assumed_to_ask(rows: list[Row]) -> None:
    assert assumed(rows) is None


def test_a_table_goes_on_with_the_columns_of_the_one_before() -> None:
    made = tables(["Nr|Vraag|Fractie", "1|Wie?|x"], ["2|Graag een toelichting.|x"], ["3|Geen vraag"])
    assert question_tables(made) == {table: {0: NR, 1: VRAAG, 2: ONBEKEND} for table in (0, 1)}


def test_a_header_may_stand_below_a_title_and_a_table_of_figures_is_none() -> None:
    made = tables(["Vragen over zorg|", "Nr|Vraag", "1|Wie?"], ["Jaar|Bedrag", "2020|15"])
    assert question_tables(made) == {0: {0: NR, 1: VRAAG}}


def test_a_name_of_a_column_or_a_number() -> None:
    texts = ("Nr", "Blz. (van)", "Antwoord", "Indiener", "12", "Vraag 3b:", "12345", "12 miljoen", "")
    assert [text for text in texts if is_column(text)] == ["Nr", "Blz. (van)", "Antwoord"]
    assert [text for text in texts if is_number(text)] == ["12", "Vraag 3b:"]
