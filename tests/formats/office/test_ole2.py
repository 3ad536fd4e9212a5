"""The container of an old Office file: whole ones read, others refused."""

from pathlib import Path
from struct import pack_into, unpack_from

import pytest

from linter.errors import BrokenSource
from linter.formats.office.ole2 import Container
from tests.formats.office.made import FREE, LAST, container

STREAMS = {"WordDocument": b"ab" * 5000, "1Table": b"x" * 700, "Leeg": b"", "Data": b"y" * 4096}


def test_streams_are_read_large_and_small() -> None:
    assert Container(container({name: data for name, data in STREAMS.items() if data})).streams == {
        name: data for name, data in STREAMS.items() if data
    }


def test_the_last_sector_may_be_cut_short_where_nothing_stands() -> None:
    data = container({"1Table": b"x" * 700})
    assert Container(data + b"\0" * 5).streams == {"1Table": b"x" * 700}


def test_what_libreoffice_writes_is_whole(samples: Path) -> None:
    found = Container((samples / "clean_1.doc").read_bytes()).streams
    assert len(found["WordDocument"]) == 49729
    assert set(found) > {"WordDocument", "1Table", "\x05SummaryInformation"}


def changed(at: int, number: int, code: str = "<I") -> bytes:
    data = bytearray(container({"WordDocument": b"ab" * 5000, "1Table": b"x" * 700}))
    pack_into(code, data, at, number)
    return bytes(data)


FAT = 512
DIRECTORY = 512 * (1 + unpack_from("<I", changed(8, 0), 48)[0])


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600,
        changed(28, 0, "<H"),
        changed(30, 60, "<H"),
        changed(32, 5, "<H"),
        changed(44, 0x7FFFFFFF),
        changed(48, 0xFFFFFF),
        changed(56, 100),
        changed(60, 5),
        changed(76, 900),
        changed(FAT + 4, 1),
        changed(FAT + 4, FREE),
        changed(FAT + 4, LAST),
        changed(FAT + 4, 30),
        changed(DIRECTORY + 66, 1, "<B"),
        changed(DIRECTORY + 76, 77),
        changed(DIRECTORY + 128 + 64, 900, "<H"),
        changed(DIRECTORY + 128 + 66, 9, "<B"),
        changed(DIRECTORY + 128 + 68, 1),
        changed(DIRECTORY + 128 + 116, 70),
        changed(DIRECTORY + 128 + 120, 0x7FFFFFFF),
        changed(DIRECTORY + 256 + 116, 70),
        changed(DIRECTORY + 256 + 120, 4000),
        changed(8, 0)[:-512],
        changed(8, 0)[:3000],
        changed(8, 0)[: 512 + 7],
        changed(44, 2)[:1037] + b"abc",
    ],
)
def test_what_is_not_whole_is_refused(data: bytes) -> None:
    with pytest.raises(BrokenSource, match="onvolledig of beschadigd"):
        Container(data)


def test_a_chain_of_lists_of_chains_ends() -> None:
    data = bytearray(container({"WordDocument": b"a" * 5000}))
    pack_into("<2I", data, 68, 1, 0xFFFFFF)
    with pytest.raises(BrokenSource):
        Container(bytes(data))
