"""Footnotes, told from the text above them."""

from linter.formats.pdf.grid import Stroke
from linter.formats.pdf.notes import Feet, Note, feet
from linter.formats.pdf.words import Line
from tests.formats.pdf.set import column, line

TEXT = column(["De commissie vraagt", "iets."], y=100)


def small(text: str, y: float) -> Line:
    return line(text, y=y, size=8)


def numbers(found: Feet) -> list[tuple[str, list[str]]]:
    return [(note.number, [one.text for one in note.lines]) for note in found.notes]


def test_small_lines_behind_a_number_are_notes() -> None:
    found = feet(
        [*TEXT, small("1 Een noot", 700), small("die doorgaat.", 710), small("2 Nog een.", 720)], 10, [], None
    )
    assert numbers(found) == [("1", ["1 Een noot", "die doorgaat."]), ("2", ["2 Nog een."])]
    assert found.body == TEXT


def test_a_number_that_does_not_count_on_is_of_the_note() -> None:
    found = feet(
        [*TEXT, small("1 Een noot uit", 700), small("2020 en later.", 710), small("* Los.", 720)],
        10,
        [],
        None,
    )
    assert [number for number, _ in numbers(found)] == ["1", "*"]


def test_a_note_goes_on_on_the_next_page() -> None:
    last = Note("1", [small("1 Een noot", 700)])
    lines = [*TEXT, small("die doorgaat.", 700), small("2 Nog een.", 710)]
    assert [number for number, _ in numbers(feet(lines, 10, [], last))] == ["", "2"]
    assert feet(lines, 10, [], None).notes == []


def test_lines_below_a_short_line_are_notes_whatever_their_size() -> None:
    lines = [*TEXT, line("1 Kamerstuk 19637.", y=700)]
    assert numbers(feet(lines, 10, [Stroke(680, 50, 190)], None)) == [("1", ["1 Kamerstuk 19637."])]
    assert feet(lines, 10, [Stroke(680, 50, 500)], None).notes == []
    assert feet(lines, 10, [Stroke(720, 50, 190)], None).notes == []
    assert feet(lines, 10, [Stroke(90, 50, 190)], None).notes == []


def test_small_text_alone_is_no_note() -> None:
    assert feet([small("1 Kleine letters", 100)], 10, [], None).notes == []
    assert feet([*TEXT, small("Kleine letters", 700)], 10, [], None).notes == []
    assert feet([*TEXT, small("12", 700)], 10, [], None).notes == []
    assert feet([], 10, [], None) == Feet([], [])
