"""The ending of a name is a hint."""

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
