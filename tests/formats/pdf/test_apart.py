"""Words that the file sets apart, by texts of their own and by the spaces between them."""

from linter.formats.pdf.wire import Flag, Sheet
from linter.formats.pdf.worker import WORKER
from tests.formats.pdf.made import at, pdf
from tests.formats.pdf.test_marked import piece

WIDTH = 5.56  # of a figure of ten points


def words(page: str) -> list[tuple[str, bool]]:
    """Return the words of a page, and whether each is set apart."""
    (sheet,) = (one for one in WORKER.read(pdf(page)) if isinstance(one, Sheet))
    told = zip(sheet.starts, sheet.ends, sheet.flags, strict=True)
    return [(sheet.text[start:end], bool(flags & Flag.APART)) for start, end, flags in told]


def test_cells_that_touch_are_words_of_their_own() -> None:
    assert words(at(50, 800, "12") + at(50 + 2 * WIDTH, 800, "Hoe dan")) == [
        ("12", False),
        ("Hoe", True),
        ("dan", False),
    ]


def test_a_word_of_one_text_stays_whole() -> None:
    assert words(at(50, 800, "DigiD 3b 2022D25063")) == [
        ("DigiD", False),
        ("3b", False),
        ("2022D25063", False),
    ]


def test_letters_that_are_shown_one_by_one_are_one_word() -> None:
    assert [word for word, _ in words(at(50, 800, "i") + at(52.2, 800, "D") + at(59.5, 800, "e"))] == ["iDe"]


def test_a_number_in_smaller_letters_belongs_to_its_word() -> None:
    assert [word for word, _ in words(at(50, 800, "zie") + at(62.8, 800, "1", 6))] == ["zie1"]


def test_a_gap_without_a_space_of_the_file_is_between_cells() -> None:
    assert words(at(50, 800, "12") + at(66, 800, "Hoe")) == [("12", False), ("Hoe", True)]
    assert words(at(50, 800, "12 Hoe")) == [("12", False), ("Hoe", False)]


def test_where_pieces_are_marked_those_tell() -> None:
    assert words(piece(0, at(50, 800, "1. ")) + piece(1, at(61, 800, "Hoe"))) == [
        ("1.", False),
        ("Hoe", True),
    ]
    assert words(piece(0, at(50, 800, "12"), at(66, 800, "Hoe"))) == [("12", False), ("Hoe", False)]
