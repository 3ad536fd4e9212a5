import pytest

from linter.check.own.xpath.parse import parsed
from linter.check.own.xpath.path import Step, path
from linter.check.own.xpath.value import MOST, Focus, Leaf, Purse
from tests.check.own.xpath.asking import TREE, differing


@pytest.mark.parametrize(
    "expression",
    [
        "//v[2]/@nr",
        "//t[1]",
        "v//t",
        "*[@x='y'][1]",
        "//v[1]/t",
        "t | blz",
        "string(blz | t)",
        "//v[t][@nr]",
        "*[position()=2]",
        "*[position() > 1]",
        "*[self::t]",
        "//w[.='13']",
        "v/../v/../v",
        "//v[@nr][2]",
        "*[1 + 1]",
        "//v | //v",
        "t[3]",
        ".//t",
        "./t",
    ],
)
def test_it_says_what_lxml_says(expression: str) -> None:
    assert differing(expression) == []


def test_only_as_much_as_is_needed_is_looked_at() -> None:
    purse = Purse()
    assert parsed("//*").truth(Focus(TREE, 1, purse))
    assert MOST - purse.left < 5


def test_a_path_from_the_top_of_what_stands_alone() -> None:
    made = path([Step("child", "*", ())], from_top=True)
    assert list(made.run(Focus(Leaf("x"), 1, Purse()))) == []
