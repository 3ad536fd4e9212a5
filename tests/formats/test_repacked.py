"""An archive with parts changed: what is not changed lies there as it did."""

import io
import struct
import zipfile
import zlib

import pytest

from linter.errors import BrokenSource
from linter.formats.refusal import Refusal
from linter.formats.repacked import repacked

WORD = Refusal("bestand", "file", "Word", ".docx")


def made() -> bytes:
    """Return an archive of three parts with dates, a comment and parts stored in two ways."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.comment = b"van het ministerie"
        for count, (name, method) in enumerate([("a.xml", 8), ("map/é.xml", 0), ("c.xml", 8)]):
            info = zipfile.ZipInfo(name, (2020, 5, 1 + count, 10, 0, 0))
            info.compress_type, info.comment, info.external_attr = method, b"n", 0o600 << 16
            archive.writestr(info, f"{name} " * 50)
    return out.getvalue()


def listed(data: bytes) -> dict[str, bytes]:
    """Return the parts of an archive in order."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        return {one.filename: archive.read(one) for one in archive.infolist()}


def raw(data: bytes, name: str) -> bytes:
    """Return the packed bytes of a part, with its own header."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        one = archive.getinfo(name)
        lengths = struct.unpack_from("<2H", data, one.header_offset + 26)
        return data[one.header_offset : one.header_offset + 30 + sum(lengths) + one.compress_size]


def test_nothing_changed_is_the_same_archive() -> None:
    assert repacked(made(), {}, WORD) == made()


def test_a_part_is_changed_and_all_others_lie_there_as_they_did() -> None:
    data = made()
    found = repacked(data, {"A.xml": b"nieuw"}, WORD)
    assert listed(found) == listed(data) | {"a.xml": b"nieuw"}
    assert list(listed(found)) == list(listed(data))
    for name in ("map/é.xml", "c.xml"):
        assert raw(found, name) == raw(data, name)
    with zipfile.ZipFile(io.BytesIO(found)) as archive:
        info = archive.getinfo("a.xml")
        assert archive.comment == b"van het ministerie"
        assert (info.date_time, info.comment, info.external_attr) == (
            (2020, 5, 1, 10, 0, 0),
            b"n",
            0o600 << 16,
        )


def test_a_stored_part_stays_stored() -> None:
    found = repacked(made(), {"map/é.xml": b"nieuw"}, WORD)
    with zipfile.ZipFile(io.BytesIO(found)) as archive:
        assert archive.getinfo("map/é.xml").compress_type == zipfile.ZIP_STORED
    assert listed(found)["map/é.xml"] == b"nieuw"


def test_parts_come_and_go() -> None:
    data = made()
    found = repacked(data, {"d/ë.xml": b"vier", "c.xml": None, "weg.xml": None}, WORD)
    assert list(listed(found)) == ["a.xml", "map/é.xml", "d/ë.xml"]
    back = repacked(found, {"d/ë.xml": None}, WORD)
    assert listed(back) == {name: text for name, text in listed(data).items() if name != "c.xml"}


class _Stream(io.RawIOBase):
    """Somewhere to write without going back, so that sizes come behind the parts."""

    def __init__(self) -> None:
        self.data = bytearray()

    def writable(self) -> bool:
        return True

    def write(self, data: object) -> int:
        self.data += data  # type: ignore[operator]
        return len(data)  # type: ignore[arg-type]


@pytest.mark.parametrize("wide", [0, 1])
def test_sizes_behind_a_part_and_of_64_bits_are_carried_along(wide: int) -> None:
    stream = _Stream()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:  # type: ignore[call-overload]
        for name in ("a.xml", "b.xml"):
            with archive.open(name, "w", force_zip64=bool(wide)) as part:
                part.write(b"tekst " * 40)
    data = bytes(stream.data)
    found = repacked(data, {"a.xml": b"nieuw"}, WORD)
    assert listed(found) == {"a.xml": b"nieuw", "b.xml": b"tekst " * 40}
    assert raw(found, "b.xml") == raw(data, "b.xml")


def test_a_directory_of_64_bits_becomes_a_plain_one() -> None:
    data, content = b"", zlib.compress(b"tekst", wbits=-15)
    head = struct.pack(
        "<4s5H3L2H", b"PK\x03\x04", 45, 0, 8, 0, 33, zlib.crc32(b"tekst"), len(content), 5, 5, 0
    )
    data = head + b"a.xml" + content
    extra = struct.pack("<2H3Q", 1, 24, 5, len(content), 0)
    sizes = (zlib.crc32(b"tekst"), 0xFFFFFFFF, 0xFFFFFFFF)
    line = struct.pack(
        "<4s6H3L5H2L", b"PK\x01\x02", 45, 45, 0, 8, 0, 33, *sizes, 5, 28, 0, 0, 0, 0, 0xFFFFFFFF
    )
    lines = line + b"a.xml" + extra
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 1, 1, len(lines), len(data), 0)
    found = repacked(data + lines + end, {"b.xml": b"meer"}, WORD)
    assert listed(found) == {"a.xml": b"tekst", "b.xml": b"meer"}


def test_what_is_no_archive_is_refused() -> None:
    with pytest.raises(BrokenSource):
        repacked(b"PK\x03\x04 maar verder niets", {}, WORD)
