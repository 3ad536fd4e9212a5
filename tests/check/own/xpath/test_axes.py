import pytest

from linter.check.own.xpath.axes import step
from linter.check.own.xpath.value import Leaf, Purse
from tests.check.own.xpath.asking import differing


@pytest.mark.parametrize(
    "expression",
    [
        "@nr",
        "t",
        "../@a",
        "ancestor::r",
        "//v",
        "following-sibling::v[1]",
        "preceding-sibling::*[1]",
        "preceding-sibling::v",
        "ancestor-or-self::*[2]",
        "string(ancestor::*)",
        "text()",
        "t/text()",
        "descendant::v",
        "descendant-or-self::*",
        "//@nr",
        "//@*",
        "ancestor::*[@a='1']/@a",
        "string(preceding-sibling::*)",
        "self::v",
        "//text()",
        "child::t",
        "attribute::nr",
        "parent::v",
        "following-sibling::*",
        "/descendant::v",
        "/r",
        "string(/)",
        "/descendant-or-self::v",
        "/self::r",
        "/..",
    ],
)
def test_it_says_what_lxml_says(expression: str) -> None:
    assert differing(expression) == []


def test_a_leaf_leads_nowhere() -> None:
    assert list(step(Leaf("x"), "child", "*", Purse())) == []
    assert list(step(Leaf("x"), "self", "text()", Purse())) == [Leaf("x")]
