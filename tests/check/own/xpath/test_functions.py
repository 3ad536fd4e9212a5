import pytest

from linter.check.own.unfit import UnfitError
from linter.check.own.xpath.parse import parsed
from tests.check.own.xpath.asking import differing


@pytest.mark.parametrize(
    "expression",
    [
        "not(t)",
        "normalize-space(.)",
        "normalize-space()",
        "translate(., 'abca','AB')",
        "concat(name, 'x', @nr)",
        "substring('12345', 1.5, 2.6)",
        "substring('12345',0,3)",
        "substring('12345', 2)",
        "substring('12345', number('x'))",
        "substring('12345', -1)",
        "substring('12345', 2, -1)",
        "substring('12345', -1 - 1, 1000)",
        "substring-before('a-b','-')",
        "substring-before('a-b','x')",
        "substring-after('a-b','')",
        "substring-after('a-b','-')",
        "substring-after('a-b','x')",
        "starts-with(@nr,'')",
        "contains(., 'dik')",
        "string-length()",
        "string-length('é')",
        "number(@nr) + 1",
        "number()",
        "string()",
        "boolean(@q)",
        "boolean(0)",
        "boolean('')",
        "boolean(number('x'))",
        "true()",
        "false()",
        "count(t | blz)",
    ],
)
def test_it_says_what_lxml_says(expression: str) -> None:
    assert differing(expression) == []


@pytest.mark.parametrize(
    ("expression", "said"),
    [
        ("contain(., 'x')", "bedoelde u contains()?"),
        ("zzz(.)", "wel: not, true"),
        ("contains(.)", "krijgt hier 1 argumenten"),
        ("count('x')", "count() telt elementen"),
    ],
)
def test_what_is_no_function_is_told(expression: str, said: str) -> None:
    with pytest.raises(UnfitError) as caught:
        parsed(expression)
    assert said in caught.value.nl
