"""Texts that a file marks as one piece: where each begins and goes on."""

from linter.formats.pdf.read import read
from linter.formats.pdf.wire import Flag, Sheet
from linter.formats.pdf.worker import WORKER
from linter.model.source import Source
from tests.formats.pdf.made import at, pdf


def piece(number: int, *shown: str) -> str:
    return f"/P << /MCID {number} >> BDC\n{''.join(shown)}EMC\n"


def begins(page: str) -> list[int]:
    """Return what is said of each word of a page, of the pieces alone."""
    (sheet,) = (one for one in WORKER.read(pdf(page)) if isinstance(one, Sheet))
    return [flags & (Flag.BEGUN | Flag.SAME | Flag.MIXED) for flags in sheet.flags]


def test_a_piece_begins_and_goes_on() -> None:
    page = piece(0, at(50, 800, "een"), at(50, 788, "twee")) + piece(1, at(50, 776, "drie"))
    assert begins(page) == [Flag.BEGUN, Flag.SAME, Flag.BEGUN]


def test_a_line_may_end_in_another_piece() -> None:
    page = piece(0, at(50, 800, "een")) + piece(1, at(90, 800, "twee"), at(50, 788, "drie"))
    assert begins(page) == [Flag.BEGUN | Flag.MIXED, 0, Flag.SAME]


def test_a_page_without_pieces_is_not_asked_for_long() -> None:
    plain = "".join(at(50, 800 - 12 * number, "regel") for number in range(5))
    assert begins(plain + piece(0, at(50, 700, "een"))) == [0] * 6


def test_full_lines_that_begin_a_piece_begin_a_paragraph() -> None:
    first, second, third = "Een regel die alles vult.", "Vraag 2 die zo breed", "is nr. 6"
    page = piece(0, at(50, 800, second), at(50, 788, first))
    page += piece(1, at(50, 776, second), at(50, 764, third))
    page += piece(2, at(50, 752, "2026 is een jaar"), at(50, 740, "12 is geen nummer"))
    page += piece(3, at(50, 728, "nr. 6"))
    assert read(Source("a.pdf", pdf(page))).text.splitlines() == [
        f"{second} {first}",
        f"{second} {third}",
        "2026 is een jaar 12 is geen nummer",
        "nr. 6",
    ]


def test_one_line_that_goes_on_is_enough() -> None:
    page = piece(0, at(50, 800, "Een regel die alles vult"), at(50, 788, "en nog een die dat doet."))
    page += piece(1, at(50, 776, "De voorzitter van alles,")) + piece(2, at(50, 764, "Van den Burg"))
    assert len(read(Source("a.pdf", pdf(page))).text.splitlines()) == 3
