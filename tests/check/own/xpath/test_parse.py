import pytest

from linter.check.own.unfit import UnfitError
from linter.check.own.xpath.parse import DEEPEST, parsed
from linter.check.own.xpath.value import Kind


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "houdt te vroeg op"),
        ("a[", "houdt te vroeg op"),
        ("a]", "bij teken 2 van de XPath staat ']'"),
        ("a b", "bij teken 3 van de XPath staat 'b'"),
        ("a/", "houdt te vroeg op"),
        ("//", "houdt te vroeg op"),
        ("a::b", "bij teken 1 van de XPath staat 'a'"),
        ("x:y", "bij teken 2"),
        ("@a/b", "bij teken 4"),
        ("text()/..", "bij teken 8"),
        ("(a)/b", "bij teken 4"),
        ("(a)[1]", "bij teken 4"),
        ("a * 2", "bij teken 3"),
        ("count(a b)", "bij teken 9"),
        ("a | @b", "| kan alleen tussen paden naar elementen"),
        ("'a' | b", "| kan alleen tussen paden"),
        ("node()", "node() kent vragenlint hier niet"),
        ("self::node()", "bij teken 11"),
        ("(" * (DEEPEST + 1), "te diep genest"),
        ("a[" * (DEEPEST + 1), "te diep genest"),
        ("not(" * 400, "te diep genest"),
    ],
)
def test_what_is_no_xpath_here_is_refused_with_its_place(text: str, said: str) -> None:
    with pytest.raises(UnfitError) as caught:
        parsed(text)
    assert said in caught.value.nl


@pytest.mark.parametrize(
    ("text", "kind"),
    [("a", Kind.NODES), ("/", Kind.NODES), ("a or b", Kind.TRUTH), ("'x'", Kind.TEXT), ("-1", Kind.NUMBER)],
)
def test_what_it_says_is_known_beforehand(text: str, kind: Kind) -> None:
    assert parsed(text).kind is kind
