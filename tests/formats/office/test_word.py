"""A Word file of the old kind looked through before it is opened."""

from pathlib import Path
from struct import pack_into

import pytest

from linter.errors import BrokenSource, EncryptedSource, HostileSource
from linter.formats.office.word import inspect
from tests.formats.office.made import container, doc, main, pieces

ROW = "1\x07Hoe?\x07\x07"


def made(streams: dict[str, bytes], at: int = 0, number: int | None = None) -> bytes:
    first = bytearray(streams.get("WordDocument", b""))
    if number is not None:
        pack_into("<I", first, at, number)
    return container({**streams, "WordDocument": bytes(first)})


TEXT = ROW * 300
WHOLE = {"WordDocument": main(TEXT), "1Table": pieces(TEXT)}


def test_cells_and_rows_are_counted() -> None:
    assert inspect(doc(TEXT)) == 900
    assert inspect(doc("Hoe?", flags=0)) == 0


def test_what_libreoffice_writes_is_whole(samples: Path) -> None:
    assert inspect((samples / "clean_1.doc").read_bytes()) == 174


def test_older_files_are_left_to_libreoffice() -> None:
    assert inspect(doc(TEXT, version=104)) == 0


def test_a_password_is_named() -> None:
    with pytest.raises(EncryptedSource):
        inspect(doc("Hoe?", flags=0x0300))


@pytest.mark.parametrize(
    "data",
    [
        container({"Workbook": b"a" * 5000}),
        made({"WordDocument": b"a" * 10}),
        made({"WordDocument": b"a" * 5000}),
        made({"WordDocument": main(TEXT), "0Table": pieces(TEXT)}),
        made({"WordDocument": main(TEXT)[:200], "1Table": pieces(TEXT)}),
        made({**WHOLE, "1Table": b"\x02\x10"}),
        made({**WHOLE, "1Table": b"\x01\x05\0" + b"\0" * 40}),
        made({**WHOLE, "1Table": b""}),
        made(WHOLE, 76, 100_000),  # a text longer than its pieces
        made(WHOLE, 154 + 8 * 12 + 4, 900_000),
        made(WHOLE, 154 + 8 * 33 + 4, 900_000),
        made({**WHOLE, "1Table": pieces("x" * 9000)}),  # a piece beyond the end
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le") * 9000,
    ],
)
def test_what_is_not_whole_is_refused(data: bytes) -> None:
    with pytest.raises(BrokenSource, match="onvolledig of beschadigd"):
        inspect(data)


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (doc("Hoe?") + b"\0" * 50_000_000, "gegevens"),
        (made(WHOLE, 76, 0xFFFFFFF0), "tekst"),
        (doc("\x07" * 50_000), "tabelcellen"),
    ],
)
def test_what_no_list_holds_is_refused(data: bytes, word: str) -> None:
    with pytest.raises(HostileSource, match=word):
        inspect(data)
