"""Tables by the order of the file, however near their columns are."""

from collections.abc import Sequence

from linter.formats.pdf.ordered import columns_of, ordered_more, ordered_table
from linter.formats.pdf.table import Table
from linter.formats.pdf.wire import Flag
from linter.formats.pdf.words import Line, Word, lines_of
from tests.formats.pdf.set import word

NAMES = [(50, 100, "Nr"), (80, 100, "Vraag"), (200, 100, "Bijlage")]


def page(*cells: tuple[float, float, str]) -> list[Line]:
    """Return the lines of a page on which cells stand, in the order they are written in."""
    made: list[Word] = []
    for x0, base, text in cells:
        for number, part in enumerate(text.split("/")):
            x = x0
            for at, one in enumerate(part.split()):
                made.append(word(one, x, base + 12 * number, flags=0 if at else Flag.APART))
                x = made[-1].x1 + 3
    return lines_of([one._replace(at=at) for at, one in enumerate(made)])


def rows(found: tuple[Table, int] | None) -> Sequence[tuple[str, ...]]:
    assert found is not None
    return [row.names for row in found[0].rows]


def test_columns_that_nearly_touch() -> None:
    lines = page(*NAMES, (50, 124, "1"), (80, 118, "Hoe is dat zo gekomen te/staan"), (199, 118, "3"))
    assert rows(ordered_table(lines, 1)) == [
        ("Nr", "Vraag", "Bijlage"),
        ("1", "Hoe is dat zo gekomen te staan", "3"),
    ]


def test_a_number_beside_its_name_is_in_the_column_of_that() -> None:
    lines = page(*NAMES, (63, 118, "1"), (80, 118, "Hoe"), (63, 136, "2"), (80, 136, "Dan"))
    assert rows(ordered_table(lines, 1))[1:] == [("1", "Hoe", ""), ("2", "Dan", "")]


def test_names_below_the_first_line_are_names() -> None:
    names = [(50, 106, "Nr"), (80, 100, "Vraag"), (200, 100, "Blz./(van)")]
    lines = page(*names, (50, 130, "1"), (80, 130, "Hoe"))
    assert rows(ordered_table(lines, 1))[0] == ("Nr", "Vraag", "Blz. (van)")


def test_what_stands_over_columns_ends_the_table() -> None:
    lines = page(*NAMES, (50, 118, "1"), (80, 118, "Hoe"), (50, 136, "De voorzitter van de commissie"))
    found = ordered_table(lines, 1)
    assert found is not None
    assert found[1] == 2


def test_rows_far_below_are_none_of_the_table() -> None:
    lines = page(*NAMES, (50, 118, "1"), (80, 118, "Hoe"), (50, 318, "Post"))
    assert len(rows(ordered_table(lines, 1))) == 2


def test_an_order_that_the_lines_contradict_is_not_believed() -> None:
    upwards = page(*NAMES, (50, 136, "1"), (80, 136, "Hoe"), (50, 118, "2"), (80, 118, "Dan"))
    assert ordered_table(upwards, 1) is None
    assert ordered_table(page(*NAMES[:1], (50, 118, "1")), 1) is None


def test_a_table_goes_on_in_its_columns_with_its_names_or_without() -> None:
    found = ordered_table(page(*NAMES, (50, 118, "1"), (80, 118, "Hoe is dat zo gekomen")), 1)
    assert found is not None
    before = found[0]
    assert [round(side) for column in columns_of(before) for side in column] == [50, 60, 80, 177, 200, 235]
    rest = [(80.0, 118.0, "en dan"), (50.0, 142.0, "2"), (80.0, 130.0, "Wat/nu/toch"), (200.0, 130.0, "4")]
    told = [("", "en dan", ""), ("2", "Wat nu toch", "4")]
    assert rows(ordered_more(page(*rest), before)) == told
    again = ordered_more(page(*NAMES, *rest), before)
    assert rows(again) == [("Nr", "Vraag", "Bijlage"), *told]
    assert again is not None
    assert again[0].heads == 1
    assert ordered_more(page((50, 100, "Een alinea over alles heen")), before) is None
    assert ordered_more(page(*NAMES), before) is None


def test_what_stands_under_several_names_is_none_of_them() -> None:
    found = ordered_table(page(*NAMES, (50, 118, "De voorzitter van de commissie voor dit")), 1)
    assert found is not None
    assert found[1] == 1
