import pytest

from linter.check.linear import nested_repeat


@pytest.mark.parametrize(
    "pattern",
    [
        "(a+)+",
        "(?:a*b)*",
        "(a+|b){2,}",
        "((a+)b)+",
        "(a{3,})*",
        "(?:x(?:y+)?z)+",
        "(a+){1,9}",
        "(\\(+)+",
        "([)]+)*",
    ],
)
def test_a_repeat_within_a_repeat_is_found(pattern: str) -> None:
    place = nested_repeat(pattern)
    assert place is not None
    assert pattern[place] == ")"


@pytest.mark.parametrize(
    "pattern",
    [
        "",
        "a+b+",
        "(a+)",
        "(a+)?",
        "(?:ab)+",
        "(a)(b+)",
        r"\(a+\)+",
        "[(+]+",
        "[](+)]+",
        "(?:a{2})*",
        r"(?:\+)*",
        ")+",
        "(a",
    ],
)
def test_what_is_linear_is_left_alone(pattern: str) -> None:
    assert nested_repeat(pattern) is None
