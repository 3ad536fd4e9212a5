import pytest

from linter.check.own.unfit import UnfitError
from linter.check.own.xpath.tokens import Sort, tokens


def test_tokens_know_their_place() -> None:
    found = tokens(" a-b::*[ 'x y' != .5]//@n")
    assert [(one.value, one.at) for one in found] == [
        ("a-b", 2),
        ("::", 5),
        ("*", 7),
        ("[", 8),
        ("x y", 10),
        ("!=", 16),
        (".5", 19),
        ("]", 21),
        ("//", 22),
        ("@", 24),
        ("n", 25),
        ("", 26),
    ]
    assert [one.sort for one in found[-3:]] == [Sort.SIGN, Sort.NAME, Sort.END]


@pytest.mark.parametrize(("text", "at"), [("a $b", 3), ("'x", 1), ("a\u00e9", 2), ("a ! b", 3)])
def test_a_character_that_belongs_to_none_is_told(text: str, at: int) -> None:
    with pytest.raises(UnfitError) as caught:
        tokens(text)
    assert caught.value.nl.startswith(f"bij teken {at} van de XPath staat ")
