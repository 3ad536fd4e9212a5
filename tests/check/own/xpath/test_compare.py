import pytest

from tests.check.own.xpath.asking import differing


@pytest.mark.parametrize(
    "expression",
    [
        "@van <= @tm",
        "count(//v) = 3",
        "@nr = 1",
        "@nr != 1",
        "@nr > 1",
        "../w = 12",
        "../w != 12",
        "../w > 12",
        "../w < //w",
        "../w >= //w",
        "//w = //v/@nr",
        "//w != //w",
        "//q != //w",
        "//w[1] != //w[1]",
        "true() = @nr",
        "@q = false()",
        "@q < true()",
        "true() > @q",
        "(1 < 2) = true()",
        "1 = number('x')",
        "number('x') != number('x')",
        "1 < 2 < 3",
        "'a' = 'b'",
        "'a' != 'b'",
        "'1' < '2'",
        "'2' = 2",
        "//w < 'x'",
        "@nr = '1' or t and not(t)",
    ],
)
def test_it_says_what_lxml_says(expression: str) -> None:
    assert differing(expression) == []
