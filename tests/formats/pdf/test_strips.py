"""Words in the order of the file to strips."""

from linter.formats.pdf.strips import strips
from linter.formats.pdf.wire import Flag
from linter.formats.pdf.words import Word
from tests.formats.pdf.set import word


def said(*words: Word) -> list[str]:
    return [" ".join(one.text for one in strip.words) for strip in strips(words)]


def test_words_behind_and_below_each_other_are_a_strip() -> None:
    assert said(word("Hoe", 50, 100), word("dan", 68, 100), word("wel", 50, 112)) == ["Hoe dan wel"]


def test_elsewhere_another_strip_begins() -> None:
    first = word("Hoe", 50, 100)
    for other in (word("dan", 100, 100), word("dan", 30, 112), word("dan", 50, 140), word("dan", 50, 88)):
        assert said(first, other) == ["Hoe", "dan"]
    assert said(first, word("dan", 66, 100, flags=Flag.APART)) == ["Hoe", "dan"]
    assert said(first, word("3", 66, 98)) == ["Hoe", "3"]


def test_a_raised_number_is_of_the_strip() -> None:
    (one,) = strips([word("Hoe", 50, 100), word("1", 65, 96, 6, Flag.RAISED), word("dan", 70, 100)])
    assert (one.x0, one.x1, one.top, one.low) == (50, 85, 96, 100)


def test_behind_a_word_a_piece_that_the_file_marks_begins_a_strip_below_it_does_not() -> None:
    first = word("Hoe", 50, 100)
    assert said(first, word("dan", 66, 100, flags=Flag.BEGUN)) == ["Hoe", "dan"]
    assert said(first, word("dan", 50, 112, flags=Flag.BEGUN)) == ["Hoe dan"]
