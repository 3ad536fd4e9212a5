"""The columns of a table in official XML."""

import pytest

from linter.formats.koop.cals import columns, rows
from linter.formats.tree import Element


def group(*specifications: tuple[str, dict[str, str]]) -> Element:
    made = Element("tgroup", {}, 1, 1)
    made.children += [Element(tag, attributes, 1, 1) for tag, attributes in specifications]
    return made


NAMED = group(
    ("colspec", {"colname": "a"}),
    ("colspec", {"colname": "b", "colnum": "3"}),
    ("colspec", {"colname": "c"}),
    ("colspec", {}),
    ("spanspec", {"spanname": "ab", "namest": "a", "nameend": "b"}),
    ("thead", {}),
)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({}, (None, 1)),
        ({"colname": "b"}, (2, 1)),
        ({"namest": "a", "nameend": "c"}, (0, 4)),
        ({"namest": "c", "nameend": "a"}, (3, 1)),
        ({"namest": "a"}, (0, 1)),
        ({"namest": "x", "nameend": "c"}, (None, 1)),
        ({"spanname": "ab"}, (0, 3)),
        ({"spanname": "x", "colname": "c"}, (3, 1)),
    ],
)
def test_a_cell_says_its_columns_by_name(said: dict[str, str], expected: tuple[int | None, int]) -> None:
    assert columns(NAMED).reach(Element("entry", said, 1, 1)) == expected


@pytest.mark.parametrize("number", ["0", "-1", "x", "9999", "9" * 5000])
def test_a_number_that_is_none_is_passed_over(number: str) -> None:
    assert columns(group(("colspec", {"colname": "a", "colnum": number}))).numbers == {"a": 0}


@pytest.mark.parametrize(("more", "expected"), [("", 1), ("2", 3), ("x", 1), ("9" * 9, 1)])
def test_a_cell_says_how_many_rows_more_it_takes(more: str, expected: int) -> None:
    assert rows(Element("entry", {"morerows": more} if more else {}, 1, 1)) == expected
