"""What only says how an RTF file looks is taken out, and nothing else."""

import time

import pytest

from linter.formats.office.lean import lean


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (rb"{\rtlch\fcs1 \af0 \ltrch\fcs0 \insrsid123\charrsid4 Hoe?}", b"{\nHoe?}"),
        (rb"{\insrsid1  de}", b"{\n de}"),
        (rb"\b\insrsid12 Hoe", b"\\b\nHoe"),
        (rb"\b\sa0\par", b"\\b\n\\par"),
        (rb"\clvertalt\clbrdrt\brdrs\brdrw10 \clvmgf\clwWidth18 \cellx9", b"\n\\clvmgf\n\\cellx9"),
        (rb"\trowd\irow0\irowband0\trgaph108\trftsWidthB3\trhdr\row", b"\\trowd\n\\trhdr\\row"),
        (rb"{\*\themedata 504b\r\n03}{\*\datastore 01}x".replace(rb"\r\n", b"\r\n"), b"x"),
        (b"a\n\nb", b"a\nb"),
    ],
)
def test_what_says_how_it_looks_is_taken_out(before: bytes, after: bytes) -> None:
    assert lean(before) == after


@pytest.mark.parametrize(
    "text",
    [
        rb"\intbl\itap2\ilvl0\ls3\cellx900\clmgf\clmrg\clvmgf\clvmrg\nestcell\nestrow\trhdr",
        rb"{\v geheim}{\deleted\revauthdel1 weg}{\revised\revauth1 erbij}{\*\annotation\pard x}",
        rb"{\*\rsidtbl}\s15\sbasedon0\snext0\li720\fi-360\lang1043\deflang1043\f3\cs7\u235\'eb\outlinelevel0",
        rb"\sect\sectd\super\sub\line\lquote\rquote\ldblquote\rdblquote\rtf1\red0\listid1\qmspace",
        rb"{\*\themedata {\*\inside 50}}{\themedata 50}",
        rb"{\pict\bin4 \sa1}\sa2",
    ],
)
def test_all_else_stays(text: bytes) -> None:
    assert lean(text) == text


def test_a_backslash_that_is_text_begins_no_word() -> None:
    assert lean(rb"C:\\sa1 \\\sa1 x").replace(b"\n", b"") == rb"C:\\sa1 \\x"


@pytest.mark.parametrize(
    "text",
    [b"\\" * 2_000_000, b"\\brdr" + b"a" * 2_000_000, rb"\rsid" * 400_000, b"{\\*\\datastore 0" * 100_000],
)
def test_it_takes_no_time(text: bytes) -> None:
    begin = time.process_time()
    lean(text)
    assert time.process_time() - begin < 3
