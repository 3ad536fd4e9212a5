"""RTF looked through before it is opened."""

import time

import pytest

from linter.errors import BrokenSource, HostileSource
from linter.formats.office.rtf import inspect

ROW = rb"\trowd\cellx1000\cellx8000\intbl 1\cell {\b Hoe}?\cell\row "


def rtf(text: bytes) -> bytes:
    return rb"{\rtf1\ansi " + text + b"}"


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        (b"", 0),
        (ROW * 3000, 6000),
        (rb"{\footnote x}" * 40, 10),
        (rb"a \{ b \} c \\ d", 0),
        (rb"{\pict\bin4 }}{{}", 0),
        (rb"{\pict\bin-5 abc}", 0),
        (b"Ho\xe9? \t\x0c", 0),
        (rb"C:\\bin900 en \\\\bin900", 0),
        (rb"{\b " * 900 + b"}" * 900, 0),
    ],
)
def test_honest_files_pass(text: bytes, cells: int) -> None:
    assert inspect(rtf(text)) == cells


@pytest.mark.parametrize("after", [b"", b"\r\n", b"\0", b"\n\x1a"])
def test_what_programs_leave_behind_the_end_is_nothing(after: bytes) -> None:
    assert inspect(rtf(b"Hoe?") + after) == 0


@pytest.mark.parametrize(
    "data",
    [
        b"{\\rtf1 Hoe?",
        rtf(b"{Hoe?"),
        rtf(b"Hoe?}") + b"en meer}",
        rtf(b"Hoe?") + b" en meer",
        rtf(rb"{\pict\bin2147483647 abc}"),
        rtf(rb"Hoe? \\\bin900 x"),
        rtf(b"Hoe?")[:-1] + b"\\}",
        rtf(b"Ho\0?"),
        rtf(b"Ho\x13?"),
        rtf(b"{\\*\\rsidtbl \\rsid1}Ho\xe9?"),
        rtf(b"{\\*\\generator LibreOffice/7.4}Ho\xe9?"),
    ],
)
def test_what_is_not_whole_is_refused(data: bytes) -> None:
    with pytest.raises(BrokenSource, match="onvolledig of beschadigd"):
        inspect(data)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        (b"{" * 100_000 + b"}" * 100_000, "diep geneste opmaak"),
        (rb"{\b " * 1_000_000, "diep geneste opmaak"),
        (b"{}" * 5_000_000, "opmaak"),
        (ROW * 70_000, "tabelrijen"),
        (ROW * 11_000, "tabelcellen"),
        (rb"\trowd" + rb"\cellx1" * 60_000, "kolommen"),
        (rb"\itap100 " * 20, "tabellen"),
        (rb"{\field{\*\fldinst INCLUDETEXT x}}" * 20_000, "velden"),
        (rb"x{\footnote y}" * 20_000, "noten"),
        (rb"{\shp{\*\shpinst}}" * 400, "tekstvakken"),
        (rb"{\s1\sbasedon0 S;}" * 5_000, "stijlen"),
        (rb"{\f1 F;}" * 200_000, "lettertypen"),
        (rb"\par " * 3_000_000, "alinea's"),
        (rb"{\pict\bin0 }" * 5_000, "ingesloten gegevens"),
        (b"tekst " * 5_000_000, "veel te veel tekst"),
        (rb"{\objdata " + b"01" * 13_000_000 + b"}", "bijlagen"),
        (rb"{\field{\*\fldinst INCLUDETEXT x}}" * 400, "andere bestanden"),
        (b"tekst " * 9_000_000, "tekens"),
    ],
)
def test_what_no_list_holds_is_refused(text: bytes, word: str) -> None:
    with pytest.raises(HostileSource, match=word):
        inspect(rtf(text))


def test_pictures_may_be_large() -> None:
    assert inspect(rtf(rb"{\pict\pngblip " + b"89504e47\n" * 2_500_000 + b"}")) == 0


@pytest.mark.parametrize(
    "text", [b"{}" * 1_400_000, b"\\" * 10_000_000, rb"\b\f " * 2_000_000, (b"a" * 5000 + b" ") * 4700]
)
def test_a_look_takes_no_time(text: bytes) -> None:
    begin = time.process_time()
    inspect(rtf(text))
    assert time.process_time() - begin < 2
