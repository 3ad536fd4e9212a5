import math

import pytest

from linter.check.own.unfit import TooFarError
from linter.check.own.xpath.value import MOST, Expr, Focus, Kind, Purse
from tests.check.own.xpath.asking import TREE, differing


@pytest.mark.parametrize(
    "expression",
    [
        "string(1.0)",
        "string(1.5)",
        "string(number('x'))",
        "string(-1)",
        "string(true())",
        "string(false())",
        "number('-3.5')",
        "number('+3')",
        "number(' 3 ')",
        "number('3.')",
        "number('.5')",
        "number('-')",
        "number(true())",
        "number('1.2.3')",
        "-1 + 2",
        "@nr - 1 = 0",
        "-(1)",
        "1 - 2 - 3",
        "string(//v)",
        "string(//q)",
        "string(t/text())",
    ],
)
def test_it_says_what_lxml_says(expression: str) -> None:
    assert differing(expression) == []


def test_a_purse_is_empty_some_time() -> None:
    purse = Purse()
    with pytest.raises(TooFarError):
        purse.pay(64 * MOST)
    assert Purse(5).left == Purse().left + 25


def test_what_is_too_large_is_written_as_xpath_does() -> None:
    focus = Focus(TREE, 1, Purse())
    assert Expr(Kind.NUMBER, lambda _focus: math.inf).text(focus) == "Infinity"
    assert Expr(Kind.NUMBER, lambda _focus: -math.inf).text(focus) == "-Infinity"
