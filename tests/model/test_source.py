"""The ending of a name is a hint; the hash is that of the bytes."""

import hashlib

import pytest

from linter.model.source import Source


@pytest.mark.parametrize(
    ("name", "suffix"),
    [
        ("a.DOCX", "docx"),
        ("map.d/lijst", ""),
        ("lijst", ""),
        ("a.b.txt", "txt"),
        ("x/.gitignore", "gitignore"),
    ],
)
def test_the_suffix(name: str, suffix: str) -> None:
    assert Source(name, b"").suffix == suffix


@pytest.mark.parametrize("data", [b"", b"1\tWat kost dat?\n", bytes(range(256)) * 1000])
def test_the_hash_is_that_of_the_bytes(data: bytes) -> None:
    assert Source("lijst.docx", data).sha256 == hashlib.sha256(data).hexdigest()
