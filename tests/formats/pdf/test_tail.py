"""What the engine writes of a file becomes an update of it."""

import pytest

from linter.formats.pdf.tail import update

DATA = b"%PDF-1.5\n1 0 obj\n<</Type/Catalog>>\nendobj\nstartxref\n9\n%%EOF\n"
PAGE = b"3 0 obj\r\n<</Annots[<<>>]>>\r\nendobj\r\n"
FONT = b"4 0 obj\r\n<</Length 3>>stream\r\nabc\r\nendstream\r\nendobj\r\n"
ID = b"/ID[<00112233445566778899AABBCCDDEEFF><%b>]" % (b"F" * 32)


def tabled(trailer: bytes, name: bytes = ID) -> bytes:
    """Return the file as the engine writes it with a table."""
    page = len(DATA)
    font = page + len(PAGE)
    start = font + len(FONT)
    table = b"xref\r\n3 2\r\n%010d 00000 n\r\n%010d 00000 n\r\n" % (page, font)
    said = b"trailer\r\n<</Root 1 0 R /Size 5" + trailer + name + b">>\r\nstartxref\r\n%d\r\n%%%%EOF\r\n"
    return DATA + PAGE + FONT + table + said % start


def streamed(trailer: bytes) -> bytes:
    page = len(DATA)
    start = page + len(PAGE)
    rows = page.to_bytes(4, "big") + b"\0"
    head = b"5 0 obj <</Root 1 0 R /Size 6" + trailer + b"/W[0 4 1]/Index[3 1 ]/Length 5>>stream\r\n"
    end = b"\r\nendstream\r\nstartxref\r\n%d\r\n%%%%EOF\r\n" % start
    return DATA + PAGE + head + rows + end


def test_what_cannot_have_changed_is_left_out() -> None:
    tail = update(DATA, tabled(b"/Prev 9"))
    made = DATA + tail
    assert b"stream" not in tail
    assert made[made.index(b"3 0 obj") :].startswith(PAGE.rstrip())
    assert b"xref\n3 1\n%010d 00000 n \ntrailer" % made.index(b"3 0 obj") in tail
    assert tail.endswith(b"startxref\n%d\n%%%%EOF\n" % made.rindex(b"xref\n3 1"))


def test_a_table_that_is_a_stream_is_written_as_the_norm_has_it() -> None:
    tail = update(DATA, streamed(b"/Prev 9"))
    made = DATA + tail
    start = made.index(b"5 0 obj")
    assert made.endswith(b"\nendstream\nendobj\nstartxref\n%d\n%%%%EOF\n" % start)
    rows = b"\x01%b\0\0\x01%b\0\0" % (made.index(b"3 0 obj").to_bytes(4, "big"), start.to_bytes(4, "big"))
    head = b"5 0 obj\n<</Type/XRef/Root 1 0 R /Size 6/Prev 9/W[1 4 2]/Index[3 1 5 1]/Length 14>>stream\n"
    assert head + rows in tail


def test_the_name_of_the_state_follows_from_the_file() -> None:
    first, again = (
        update(DATA, tabled(b"/Prev 9")),
        update(DATA, tabled(b"/Prev 9", ID.replace(b"F" * 32, b"E" * 32))),
    )
    assert first == again
    assert b"F" * 32 not in first
    locked = update(DATA, tabled(b"/Prev 9/Encrypt 2 0 R"))
    assert b"/ID[<00112233445566778899AABBCCDDEEFF><" in locked
    assert b"/ID[<00112233445566778899AABBCCDDEEFF><" not in first
    assert b"/ID" not in update(DATA, tabled(b"/Prev 9", b""))


def test_a_table_that_was_mended_is_kept_whole() -> None:
    out = tabled(b"")
    tail = update(DATA, out)
    assert FONT in tail
    assert len(DATA + tail) == len(out)
    assert update(DATA, streamed(b"")) == b""


def test_what_stands_before_the_beginning_is_not_counted() -> None:
    assert update(b"rommel\n" + DATA, tabled(b"/Prev 9")) == update(DATA, tabled(b"/Prev 9"))


@pytest.mark.parametrize(
    "out",
    [
        b"",
        DATA,
        b"x" * 500,
        DATA + b"rommel",
        DATA + b"startxref\r\n99999\r\n%%EOF\r\n",
        DATA + b"startxref\r\n0\r\n%%EOF\r\n",
        DATA + b"xref\r\nstartxref\r\n%d\r\n%%%%EOF\r\n" % len(DATA),
    ],
)
def test_what_is_no_update_is_refused(out: bytes) -> None:
    assert update(DATA, out) == b""
