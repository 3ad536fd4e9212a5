import time

import pytest
from lxml import etree

from linter.check.own.xpath.axes import step
from linter.check.own.xpath.value import Leaf, Purse, Top
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


def test_who_needs_only_the_first_of_all_nodes_walks_no_more() -> None:
    root = etree.fromstring(f"<r>{'<v/>' * 50_000}</r>")
    start = time.process_time()
    for _turn in range(200):
        assert next(step(Top(root), "descendant", "v", Purse())) is root[0]
    assert time.process_time() - start < 0.5
