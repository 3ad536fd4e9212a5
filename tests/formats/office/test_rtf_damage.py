"""Damage that shows in an RTF file."""

import time

import pytest

from linter.formats.office.rtf_damage import is_damaged

WORD, OFFICE = rb"{\*\rsidtbl \rsid1}", rb"{\*\generator LibreOffice/7.4;}"
ROW = rb"\trowd\cellx1000\cellx8000\pard\intbl 1\cell {\b Hoe}?\cell"
AGAIN = rb"{\trowd\cellx1000\cellx8000\row}"
NEST = rb"\itap2 a\nestcell b\nestcell{\*\nesttableprops\trowd\cellx1\cellx2\nestrow}{\nonesttables\par}"


def damaged(text: bytes) -> bool:
    return is_damaged(text, text.replace(b"\\\\", b"  ").replace(b"\\{", b"  ").replace(b"\\}", b"  "))


@pytest.mark.parametrize(
    "text",
    [
        b"Ho\xe9? \t\x0c",
        (ROW + rb"\row ") * 3,
        (ROW + AGAIN) * 3,
        ROW + rb"\row\pard\intbl 2\cell Wat?\cell\row",
        rb"\trowd\cellx1000\cellx8000\intbl 1\cell " + NEST + rb"\cell\row",
        rb"\trowd\clvmgf\cellx1000\clmgf\cellx8000\clmrg\cellx9000\intbl\cell\cell\cell\row",
        WORD + rb"{\levelnumbers\'01;}\red0;\u8217?\u-123\'92\uc1\~\b\'e9\*\fs20 2^3 \lang1043{x}",
        WORD + rb"C:\\lang\\a \\\\server\\pard_\\fs20x \{\}\b\{",
        rb"\fs20X en \b^",  # of another program
    ],
)
def test_honest_text_passes(text: bytes) -> None:
    assert not damaged(text)


@pytest.mark.parametrize(
    "text",
    [
        b"Ho\0?",
        b"Ho\x13?",
        WORD + b"Ho\xe9?",
        OFFICE + b"Ho\xe9?",
        ROW.replace(rb"1\cell", rb"1\cfll") + rb"\row",
        ROW + rb"\rov",
        (ROW + AGAIN).replace(rb"\cellx1000", rb"\cellq1000"),
        ROW + rb"\cell\row",
        WORD + rb"\lang!033",
        WORD + rb"\levelst`rtat1",
        OFFICE + rb"\fs20Xcf0",
        OFFICE + rb"\langfe1^33",
        OFFICE + rb"\li-\b",
        OFFICE + rb"\\lang1033 Hoe?",
        OFFICE + rb"\\pard\b",
    ],
)
def test_damage_shows(text: bytes) -> None:
    assert damaged(text)


@pytest.mark.parametrize(
    "text",
    [b"\\" + b"a" * 5_000_000, b"\\a" + b"1" * 5_000_000, rb"\fs20 " * 800_000, rb"\\lang1x" * 700_000],
)
def test_a_look_takes_no_time(text: bytes) -> None:
    begin = time.process_time()
    assert not damaged(OFFICE + text)
    assert time.process_time() - begin < 3
