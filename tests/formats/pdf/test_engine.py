"""What the engine says of a file, page by page."""

import pytest

from linter.formats.pdf import engine
from linter.formats.pdf.engine import frames
from linter.formats.pdf.wire import FRAME, Flag, Sheet, unpack_sheet, unpack_strings
from tests.formats.pdf.made import at, image, pdf, turned


@pytest.fixture(autouse=True, scope="module")
def _library() -> None:
    engine.pdfium.FPDF_InitLibrary()


def said(data: bytes) -> list[tuple[bytes, bytes]]:
    return [(one[:1], one[FRAME.size :]) for one in frames(data)]


def sheet(page: str, **more: str) -> Sheet:
    return unpack_sheet(said(pdf(page, **more))[1][1])  # type: ignore[arg-type]


def words(page: Sheet) -> list[str]:
    return [page.text[start:end] for start, end in zip(page.starts, page.ends, strict=True)]


def test_a_file_is_its_facts_its_pages_and_an_end() -> None:
    found = said(pdf(at(50, 800, "a"), at(50, 800, "b"), info="/Title (Lijst)"))
    assert [kind for kind, _ in found] == [b"D", b"P", b"P", b"."]
    facts = unpack_strings(found[0][1])
    assert dict(zip(facts[::2], facts[1::2], strict=True))["Title"] == "Lijst"


def test_words_have_places_from_the_top_left() -> None:
    found = sheet(at(50, 800, "Kunt u?"))
    assert words(found) == ["Kunt", "u?"]
    x0, base, x1, size = found.places[:4]
    assert (round(x0), round(base), round(size)) == (50, 42, 10)
    assert x0 < x1 < found.places[4]
    assert (found.width, found.height) == (595, 842)


def test_a_page_cut_to_a_part_begins_at_that_part() -> None:
    found = sheet(at(50, 800, "a"), more="/CropBox [40 0 595 810]")
    assert [round(side) for side in found.places[:2]] == [10, 10]


def test_flags_tell_how_words_look() -> None:
    found = sheet(at(50, 800, "vet", 10, "F2") + turned(300, 300, "op") + "3 Tr\n" + at(50, 700, "weg"))
    assert [(text, flags) for text, flags in zip(words(found), found.flags, strict=True)] == [
        ("vet", Flag.BOLD),
        ("op", Flag.TURNED),
        ("weg", Flag.UNSEEN),
    ]


def raised(number: str, by: float) -> str:
    return f"BT /F1 10 Tf 50 800 Td (Defensie) Tj /F1 6 Tf {by} Ts ({number}) Tj ET\n"


def test_a_raised_number_is_apart_from_its_word() -> None:
    found = sheet(raised("12", 4))
    assert words(found) == ["Defensie", "12"]
    assert list(found.flags) == [0, Flag.RAISED]
    assert found.places[2] == found.places[4]
    assert words(sheet(raised("12", 0))) == ["Defensie12"]
    assert words(sheet(at(50, 800, "x12") + turned(300, 300, "a2"))) == ["x12", "a2"]


def test_letters_beyond_the_first_65536_count_as_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine.pdfium, "FPDFText_GetText", lambda *_: 1)
    assert words(sheet(at(50, 800, "Kunt u?"))) == ["Kunt", "u?"]
    monkeypatch.setattr(engine.pdfium, "FPDFText_GetUnicode", lambda *_: 0xD800)
    assert words(sheet(at(50, 800, "ab"))) == ["\ufffd\ufffd"]


def test_a_page_may_say_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    assert words(sheet("")) == []
    assert sheet(image()).images == 1
    monkeypatch.setattr(engine.pdfium, "FPDFText_LoadPage", lambda _: None)
    assert words(sheet(at(50, 800, "a"))) == []


@pytest.mark.parametrize(
    ("name", "value", "reason"),
    [
        ("MOST_PAGES", 1, b"too-much"),
        ("MOST_LETTERS", 1, b"too-much"),
        ("MOST_ALL", 3, b"too-much"),
    ],
)
def test_what_is_too_much_ends_the_reading(
    monkeypatch: pytest.MonkeyPatch, name: str, value: int, reason: bytes
) -> None:
    monkeypatch.setattr(engine, name, value)
    assert said(pdf(at(50, 800, "ab"), at(50, 800, "ab")))[-1] == (b"E", reason)


def test_what_is_broken_ends_the_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    assert said(b"%PDF-") == [(b"E", b"broken")]
    monkeypatch.setattr(engine.pdfium, "FPDF_GetLastError", lambda: engine.pdfium.FPDF_ERR_PASSWORD)
    assert said(b"%PDF-") == [(b"E", b"encrypted")]
    good = pdf(at(50, 800, "a"))
    monkeypatch.setattr(engine.pdfium, "FPDF_LoadPage", lambda *_: None)
    assert said(good)[-1] == (b"E", b"broken")
    monkeypatch.setattr(engine.pdfium, "FPDF_GetPageCount", lambda *_: 0)
    assert said(good) == [(b"E", b"broken")]


def test_words_without_an_object_are_not_bold(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine.pdfium, "FPDFText_GetTextObject", lambda *_: None)
    assert list(sheet(at(50, 800, "vet", 10, "F2")).flags) == [0]
