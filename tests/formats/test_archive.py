"""A zip archive is judged before anything in it is inflated."""

import struct
import time
import zipfile
import zlib

import pytest

from linter.errors import BrokenSource, EncryptedSource, HostileSource, SourceError
from linter.formats import archive as module
from linter.formats.refusal import Refusal
from tests.formats.docx.made import zipped

WORD = Refusal("Word-bestand", "Word file", "Word", ".docx")
ENTRY, END = b"PK\x01\x02", b"PK\x05\x06"
FLAGS, METHOD, CRC, PACKED, SIZE, OFFSET = 8, 10, 16, 20, 24, 42


def opened(data: bytes) -> module.Archive:
    return module.Archive(data, WORD)


def patched(data: bytes, field: int, value: int, form: str = "<H") -> bytes:
    """Return `data` with a field of its first directory entry set to `value`."""
    at = data.index(ENTRY) + field
    return data[:at] + struct.pack(form, value) + data[at + struct.calcsize(form) :]


def test_parts_are_read_by_name_whatever_the_case() -> None:
    found = opened(zipped({"a.xml": "een", "Map/B.xml": "twee" * 100}))
    assert "A.XML" in found
    assert "c.xml" not in found
    for name, content in (("A.xml", b"een"), ("map/b.xml", b"twee" * 100)):
        stored = found.stored(name)
        assert stored is not None
        assert stored.inflate() == content
    assert found.stored("c.xml") is None


def test_parts_may_be_stored_without_being_packed() -> None:
    stored = opened(zipped({"a": "abc"}, zipfile.ZIP_STORED)).stored("a")
    assert stored is not None
    assert (stored.data, stored.inflate()) == (b"abc", b"abc")


def test_like_parts_are_equal_as_stored() -> None:
    first, second = (opened(zipped({"a": "abc", "b": text})).stored("a") for text in ("x", "yy"))
    assert first == second
    assert hash(first) == hash(second)


def test_a_part_too_large_to_read_is_refused_only_when_it_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LARGEST_READ", 2)
    stored = opened(zipped({"a": "abc"})).stored("a")
    assert stored is not None
    with pytest.raises(HostileSource, match="veel te groot"):
        stored.inflate()


def test_a_name_may_be_in_another_alphabet() -> None:
    assert "bijlagé.xml" in opened(zipped({"bijlagé.xml": "x"}))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"PK",
        b"PK\x03\x04" + b"\0" * 40,
        zipped({"a": "abc"})[:-3],
        zipped({"a": "abc"}).replace(ENTRY, b"PK\x01\x03"),
        zipped({"a": "abc"}).replace(END, b"PK\x05\x07"),
        END + b"\0" * 4 + b"\x02\0\x02\0" + struct.pack("<2LH", 0, 0, 0),
        END + b"\x01\0" + b"\0" * 16,
        END + b"\0" * 8 + struct.pack("<2LH", 100, 100, 0),
        END + b"\0" * 4 + b"\xff\xff\xff\xff" + struct.pack("<2LH", 0, 0, 0),
    ],
)
def test_what_is_no_whole_archive_is_broken(data: bytes) -> None:
    with pytest.raises(BrokenSource):
        opened(data)


@pytest.mark.parametrize(
    ("field", "value", "form", "error"),
    [
        (FLAGS, 1, "<H", EncryptedSource),
        (FLAGS, 0x40, "<H", EncryptedSource),
        (FLAGS, 0x2000, "<H", EncryptedSource),
        (METHOD, 99, "<H", EncryptedSource),
        (METHOD, 12, "<H", BrokenSource),
        (SIZE, module.LARGEST_PART + 1, "<L", HostileSource),
        (SIZE, 3_000_000_000, "<L", HostileSource),
        (SIZE, module.RATIO_FROM + 1, "<L", HostileSource),
        (PACKED, 1_000_000, "<L", HostileSource),
        (OFFSET, 1_000_000, "<L", HostileSource),
        (PACKED, 0xFFFFFFFF, "<L", BrokenSource),
    ],
)
def test_a_directory_that_cannot_be_is_refused(
    field: int, value: int, form: str, error: type[SourceError]
) -> None:
    with pytest.raises(error):
        opened(patched(zipped({"a": "abc", "b": "def"}), field, value, form))


@pytest.mark.parametrize(
    ("field", "value", "form", "error"),
    [
        (CRC, 7, "<L", BrokenSource),
        (SIZE, 2, "<L", HostileSource),
        (SIZE, 4, "<L", BrokenSource),
        (METHOD, 0, "<H", BrokenSource),
        (PACKED, 1, "<L", BrokenSource),
        (OFFSET, 1, "<L", BrokenSource),
    ],
)
def test_a_part_that_is_not_what_the_directory_says_is_refused(
    field: int, value: int, form: str, error: type[SourceError]
) -> None:
    data = patched(zipped({"a": "abc"}), field, value, form)
    if field == OFFSET:
        data = data.replace(ENTRY, b"...." + ENTRY)  # room, so that the parts do not overlap
        data = data[:-22] + struct.pack("<4s4H2LH", END, 0, 0, 1, 1, 47, data.index(ENTRY), 0)
    archive = opened(data)
    with pytest.raises(error):
        getattr(archive.stored("a"), "inflate", bytes)()


def test_bytes_that_are_not_packed_are_broken() -> None:
    data = zipped({"a": "abc" * 99}, zipfile.ZIP_STORED)
    stored = opened(patched(data, METHOD, 8)).stored("a")
    assert stored is not None
    with pytest.raises(BrokenSource):
        stored.inflate()


def test_two_parts_of_one_name_are_refused() -> None:
    data = zipped({"a.xml": "abc", "b.xml": "def"})
    with pytest.raises(HostileSource, match="dezelfde naam"):
        opened(data.replace(b"b.xml", b"A.xml"))


def test_parts_that_overlap_are_refused() -> None:
    data = zipped({"a": "abc", "b": "def"})
    at = data.rindex(ENTRY) + OFFSET
    with pytest.raises(HostileSource, match="overlappen"):
        opened(data[:at] + struct.pack("<L", 0) + data[at + 4 :])


def test_too_many_parts_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_PARTS", 2)
    assert "b" in opened(zipped({"a": "", "b": ""}))
    with pytest.raises(HostileSource, match="te veel"):
        opened(zipped({"a": "", "b": "", "c": ""}))


def test_parts_too_large_together_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LARGEST_TOTAL", 5)
    with pytest.raises(HostileSource, match="inhoud"):
        opened(zipped({"a": "abc", "b": "def"}))


def test_a_bomb_is_refused_at_once_and_not_inflated() -> None:
    bomb = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = b"".join(bomb.compress(b"\0" * 1_000_000) for _ in range(90)) + bomb.flush()
    data = zipped({"a": "abc"})
    honest = zlib.compressobj(9, zlib.DEFLATED, -15)
    own = honest.compress(b"abc") + honest.flush()
    assert own in data
    data = patched(data.replace(own, packed, 1), PACKED, len(packed), "<L")
    data = data[:-22] + struct.pack("<4s4H2LH", END, 0, 0, 1, 1, 47, data.index(ENTRY), 0)
    stored = opened(data).stored("a")
    assert stored is not None
    began = time.process_time()
    with pytest.raises(HostileSource, match="groter is dan het zegt"):
        stored.inflate()
    assert time.process_time() - began < 0.5


def wide(data: bytes, *, extra: bytes, size: int = 0xFFFFFFFF) -> bytes:
    """Return an archive of one part as one beyond 4 GB is written: sizes in an extra field."""
    data = patched(patched(data, SIZE, size, "<L"), 30, len(extra))
    start = data.index(ENTRY)
    entry = data[start : start + 46] + b"a" + extra
    end64 = struct.pack("<4sQ2H2L4Q", b"PK\x06\x06", 44, 45, 45, 0, 0, 1, 1, len(entry), start)
    locator = struct.pack("<4sLQL", b"PK\x06\x07", 0, start + len(entry), 1)
    end = struct.pack("<4s4H2LH", END, 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0)
    return data[:start] + entry + end64 + locator + end


EXTRA = struct.pack("<2HQ", 1, 8, 3)


def test_the_form_for_large_archives_is_read_too() -> None:
    other = struct.pack("<2H4s", 0x5455, 4, b"time")
    for extra in (EXTRA, other + EXTRA):
        stored = opened(wide(zipped({"a": "abc"}), extra=extra)).stored("a")
        assert stored is not None
        assert stored.inflate() == b"abc"


@pytest.mark.parametrize(
    "extra", [b"", struct.pack("<2H", 1, 0), struct.pack("<2HL", 1, 4, 3), b"\x01\0\xff"]
)
def test_a_size_that_is_nowhere_is_broken(extra: bytes) -> None:
    with pytest.raises(BrokenSource):
        opened(wide(zipped({"a": "abc"}), extra=extra))


def test_a_large_archive_without_its_own_end_is_broken() -> None:
    data = wide(zipped({"a": "abc"}), extra=EXTRA)
    for mark in (b"PK\x06\x06", b"PK\x06\x07"):
        with pytest.raises(BrokenSource):
            opened(data.replace(mark, b"PK\x06\x09"))
