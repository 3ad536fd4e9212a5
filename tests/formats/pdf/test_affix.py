"""The engine puts slips on pages, or says why not."""

import pytest

from linter.formats.pdf import affix
from linter.formats.pdf.affix import frames
from linter.formats.pdf.slips import Slip, pack
from linter.formats.pdf.wire import FRAME, OWN
from tests.formats.pdf.kept import LOCKED, locked, objects, streamed, tabled
from tests.formats.pdf.made import at, pdf, remark
from tests.formats.pdf.noted import noted

SLIP = Slip(
    page=1, boxes=((50.0, 34.0, 80.0, 46.0),), icon=False, colour=(255, 0, 0),
    name="k", author="vragenlint", text="FOUT\nZo niet é", moment="D:2026",
)  # fmt: skip
TEXT = at(50, 800, "Kunt u dat zeggen?")


@pytest.fixture(autouse=True, scope="module")
def _library() -> None:
    affix.pdfium.FPDF_InitLibrary()


def said(data: bytes, *slips: Slip) -> list[tuple[bytes, bytes]]:
    answer = []
    for one in frames(pack(slips, data)):
        kind, size = FRAME.unpack(one[: FRAME.size])
        assert size == len(one) - FRAME.size
        answer.append((kind, one[FRAME.size :]))
    return answer


def put(data: bytes, *slips: Slip) -> bytes:
    answer = said(data, *slips)
    assert [kind for kind, _part in answer] == [b"F", b"."]
    return data + answer[0][1]


@pytest.mark.parametrize(
    "data",
    [pdf(TEXT), streamed(objects(TEXT.encode())), tabled(objects(TEXT.encode())), locked(TEXT.encode())],
    ids=["plain", "streamed", "tabled", "locked"],
)
def test_a_slip_is_put_behind_the_file_and_read_again(data: bytes) -> None:
    made = put(data, SLIP, SLIP._replace(icon=True, name="l"))
    assert made.startswith(data)
    first, second = noted(made)
    assert (first.highlight, first.said, first.author, first.name) == (
        True,
        SLIP.text,
        "vragenlint",
        OWN + "k",
    )
    assert (second.highlight, second.name) == (False, OWN + "l")
    assert first.under.startswith("Kunt")


def test_what_others_said_stays_and_what_we_said_is_replaced() -> None:
    data = pdf(TEXT, annotations=[remark("Text", (10, 20, 30, 40), "Klopt dit?")])
    once = put(data, SLIP)
    assert [one.said for one in noted(put(once, SLIP._replace(text="Anders")))] == ["Klopt dit?", "Anders"]
    assert [one.said for one in noted(put(once))] == ["Klopt dit?"]


def test_an_update_holds_no_more_than_has_changed() -> None:
    heavy = pdf(*[TEXT * 2000] * 4)
    assert len(said(heavy, SLIP)[0][1]) < 3000


def test_without_slips_on_and_of_a_file_nothing_is_written() -> None:
    assert said(pdf(TEXT)) == [(b".", b"")]


def signed(contents: str) -> bytes:
    made = objects(TEXT.encode())
    field = f"<</FT/Sig/T(s)/Subtype/Widget/Rect[0 0 0 0]{contents}>>".encode()
    made[0] = b"<</Type/Catalog/Pages 2 0 R/AcroForm<</SigFlags 3/Fields[6 0 R]>>>>"
    return tabled([*made, field])


def test_a_file_that_is_signed_is_refused_one_with_a_place_for_it_is_not() -> None:
    held = "/V<</Type/Sig/Filter/Adobe.PPKLite/Contents<3080>/ByteRange[0 1 2 3]>>"
    assert said(signed(held), SLIP) == [(b"E", b"signed")]
    assert said(signed(""), SLIP)[-1] == (b".", b"")


def test_a_file_that_allows_no_comments_is_refused() -> None:
    assert said(locked(TEXT.encode(), LOCKED), SLIP) == [(b"E", b"locked")]


def test_what_is_no_pdf_or_has_no_such_page_is_broken() -> None:
    assert said(b"%PDF-", SLIP) == [(b"E", b"broken")]
    assert said(pdf(TEXT), SLIP._replace(page=9)) == [(b"E", b"broken")]


def test_what_the_engine_cannot_write_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(affix.pdfium, "FPDF_SaveAsCopy", lambda *_: 0)
    assert said(pdf(TEXT), SLIP) == [(b"E", b"unwritable")]


def test_a_long_update_goes_in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(affix, "CHUNK", 100)
    answer = said(pdf(TEXT), SLIP)
    assert len(answer) > 3
    assert noted(pdf(TEXT) + b"".join(part for _kind, part in answer))


def test_an_annotation_that_cannot_be_made_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(affix.pdfium, "FPDFPage_CreateAnnot", lambda *_: None)
    assert noted(put(pdf(TEXT), SLIP)) == []
