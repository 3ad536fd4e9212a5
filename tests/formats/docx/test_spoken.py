"""Marks are written with the names that a part itself uses."""

import pytest

from linter.formats.docx.markup import W, parse
from linter.formats.docx.spoken import STRICT, WRITTEN, namespace, spoken

_USUAL = W[1:-1]


@pytest.mark.parametrize(
    ("root", "expected"),
    [
        (f'<w:document xmlns:w="{_USUAL}"/>', '<w:commentRangeStart w:id="7"  />'),
        (f'<x:document xmlns:x="{_USUAL}"/>', '<x:commentRangeStart x:id="7"  />'),
        (
            f'<document xmlns="{_USUAL}"/>',
            f'<vl:commentRangeStart xmlns:vl="{_USUAL}" vl:id="7"  />',
        ),
        (
            f'<w:document xmlns:w="{_USUAL}"><w:a xmlns:w="other"/></w:document>',
            f'<vl:commentRangeStart xmlns:vl="{_USUAL}" vl:id="7"  />',
        ),
        (f'<w:document xmlns:w="{STRICT}"/>', '<w:commentRangeStart w:id="7"  />'),
        (f'<document xmlns="{STRICT}"/>', f'<vl:commentRangeStart xmlns:vl="{STRICT}" vl:id="7"  />'),
    ],
)
def test_a_mark_is_in_the_namespace_of_its_part(root: str, expected: str) -> None:
    data = root.encode()
    words = spoken(data, parse(data))
    mark = words.mark("commentRangeStart", 7)
    assert mark.decode() == expected
    assert mark.endswith(WRITTEN)
    assert namespace(data) == (STRICT if STRICT in root else _USUAL)
    assert words.reference(7).decode().startswith(f"<{words.prefix}:r")
