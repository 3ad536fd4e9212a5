"""Words of a page to its lines."""

from linter.formats.pdf.wire import Flag, Sheet
from linter.formats.pdf.words import Word, line_of, lines_of, words_of
from tests.formats.pdf.set import line, word


def sheet(text: str, *places: float) -> Sheet:
    return Sheet(100, 100, text, [0], [len(text)], list(places), b"\1", [], 0, [])


def said(words: list[Word]) -> list[str]:
    return [one.text for one in lines_of(words)]


def test_words_carry_their_place_and_page() -> None:
    (found,) = words_of(sheet("Nr", 1, 2, 3, 4), 7)
    assert found == Word("Nr", 1, 2, 3, 4, Flag.BOLD, 7)


def test_letters_are_those_one_would_type() -> None:
    assert [
        words_of(sheet(text, 1, 2, 3, 4), 1)[0].text
        for text in ("ef\ufb01\ufb00", "a\x01", "a\ufffe", "a\x02")
    ] == [
        "effiff",
        "a\u2401",
        "a\u00ad",
        "a\u00ad",
    ]


def test_words_near_one_baseline_are_a_line_from_left_to_right() -> None:
    assert said(
        [word("dat?", 90, 101), word("u", 80, 100), word("Kunt", 50, 100), word("Nee.", 50, 112)]
    ) == [
        "Kunt u dat?",
        "Nee.",
    ]


def test_pieces_that_touch_are_one_word_but_not_behind_a_hyphen_or_in_other_letters() -> None:
    assert said([word("Vr", 50, 100), word("aag", 60.5, 100), word("x", 90, 100)]) == ["Vraag x"]
    assert said([word("Vr\u00ad", 50, 100), word("aag", 65.2, 100)]) == ["Vr\u00ad aag"]
    assert said([word("Vr", 50, 100), word("aag", 60.2, 100, flags=Flag.BOLD)]) == ["Vr aag"]
    assert said([word("over", 50, 100), word("heen", 55, 100)]) == ["over heen"]


def test_a_small_number_above_a_line_belongs_to_it() -> None:
    (found,) = lines_of([word("Defensie", 50, 100), word("1", 90.2, 96, 6), word("zegt", 96, 100)])
    assert [(one.text, one.raised) for one in found.words] == [
        ("Defensie", False),
        ("1", True),
        ("zegt", False),
    ]
    assert found.size == 10
    assert said([word("1", 50, 80, 6), word("Ver", 50, 100)]) == ["1", "Ver"]
    assert said([word("klein", 50, 96, 6), word("Ver", 50, 100)]) == ["klein", "Ver"]


def test_a_raised_letter_is_no_note() -> None:
    (found,) = lines_of([word("3", 50, 100), word("e", 55.2, 96, 6)])
    assert not found.words[1].raised


def test_no_words_make_no_lines() -> None:
    assert lines_of([]) == []


def test_a_line_knows_its_bounds_and_whether_it_is_bold() -> None:
    found = line("Nr\tVraag")
    assert (found.x0, found.x1, found.base) == (50, 108, 100)
    assert found.top == 92.5
    assert not found.bold
    assert line_of([word("Nr", 50, 100, flags=Flag.BOLD)]).bold


def test_a_space_behind_a_line_is_kept_where_its_last_word_is_of_pieces() -> None:
    pieces = [word("beant", 50, 100), word("woord", 75, 100, flags=Flag.SPACED)]
    made = line_of(pieces)
    assert made.text == "beantwoord"
    assert made.spaced


def test_pieces_that_the_file_does_not_write_on_end_are_two_words() -> None:
    first, second = word("is", 50, 100)._replace(at=3), word("4", 60, 100)._replace(at=9)
    assert line_of([first, second]).text == "is 4"
    apart = second._replace(at=4, flags=Flag.APART)
    assert line_of([first, apart]).text == "is 4"
    assert line_of([first, second._replace(at=4)]).text == "is4"
