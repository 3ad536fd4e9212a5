"""Word files of the old kind, made by hand: just enough to be whole."""

from collections.abc import Mapping
from struct import pack, pack_into

SECTOR = 512
FREE, LAST, TABLES = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD


def container(streams: Mapping[str, bytes]) -> bytes:
    """Return a container of these streams, which may be of any size but not too many for one directory."""
    small = b"".join(_padded(data, 64) for data in streams.values() if len(data) < 4096)
    chains: list[int] = []
    body = [b""]  # the sector of the chains, known at the end
    fat = [TABLES]

    def add(data: bytes) -> int:
        count = -(-len(data) // SECTOR)
        start = len(fat)
        fat.extend([*range(start + 1, start + count), LAST])
        body.append(_padded(data, SECTOR))
        return start

    entries = []
    for name, data in streams.items():
        if len(data) < 4096:
            start, count = len(chains), -(-len(data) // 64)
            chains.extend([*range(start + 1, start + count), LAST])
        else:
            start = add(data)
        right = len(entries) + 2 if len(entries) + 1 < len(streams) else FREE
        entries.append(entry(name, 2, (right, FREE), start, len(data)))
    mini = add(pack(f"<{len(chains)}I", *chains)) if chains else LAST
    root = entry("Root Entry", 5, (FREE, 1), add(small) if small else LAST, len(small))
    directory = add(b"".join([root, *entries]))
    table = fat + [FREE] * (128 - len(fat))
    body[0] = pack("<128I", *table)
    header = bytearray(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".ljust(SECTOR, b"\xff"))
    pack_into("<5H6x", header, 24, 59, 3, 0xFFFE, 9, 6)
    pack_into("<10I", header, 40, 0, 1, directory, 0, 4096, mini, bool(chains), LAST, 0, 0)
    return bytes(header) + b"".join(body)


def entry(name: str, kind: int, links: tuple[int, int], start: int, size: int) -> bytes:
    """Return an entry of the directory."""
    text = name.encode("utf-16-le")
    return text.ljust(64, b"\0") + pack("<HBx3I36xIQ", len(text) + 2, kind, FREE, *links, start, size)


def main(text: str, flags: int = 0x0200, version: int = 0xC1) -> bytes:
    """Return the main stream of a document with this text; its pieces stand at the front of the table."""
    head = bytearray(2048)
    pack_into("<2H6xH", head, 0, 0xA5EC, version, flags)
    pack_into("<I", head, 76, len(text))
    pack_into("<2I", head, 154 + 8 * 33, 0, len(pieces(text)))
    return bytes(head) + text.encode("cp1252")


def pieces(text: str) -> bytes:
    """Return what says that the text is one piece, of a byte a character."""
    return pack("<BI2I2xI2x", 2, 16, 0, len(text), 0x40000000 | 2 * 2048)


def doc(text: str, flags: int = 0x0200, version: int = 0xC1) -> bytes:
    """Return a document with this text; LibreOffice would want more of it."""
    table = "1Table" if flags & 0x0200 else "0Table"
    return container({"WordDocument": main(text, flags, version), table: pieces(text)})


def _padded(data: bytes, size: int) -> bytes:
    return data + b"\0" * (-len(data) % size)
