import pytest

from linter.check.wording import LONGEST, quoted, say

TERMS = {"wie": {"onbekend": {"nl": "een onbekende", "en": "a stranger"}}}


@pytest.mark.parametrize(
    ("word", "lang", "expected"),
    [
        ("De Groot", "nl", "van De Groot."),
        ("onbekend", "nl", "van een onbekende."),
        ("onbekend", "en", "van a stranger."),
        ("a\nb", "nl", "van a en b."),
        ("a\nonbekend\nc", "en", "van a, a stranger and c."),
        ("{wie}", "nl", "van {wie}."),
        ("", "nl", "van ."),
    ],
)
def test_a_placeholder_is_filled(word: str, lang: str, expected: str) -> None:
    assert say("van {wie}.", {"wie": word}, TERMS, lang) == expected


def test_a_placeholder_reaches_nothing_but_its_word() -> None:
    assert say("{a.b} {0} {a!r}", {"a": "x"}, {}, "nl") == "{a.b} {0} {a!r}"


def test_a_placeholder_without_a_word_is_a_fault() -> None:
    with pytest.raises(KeyError):
        say("{wie}", {}, {}, "nl")


def test_what_is_quoted_is_one_line_and_not_long() -> None:
    assert quoted(" een\n twee\t") == "“een twee”"
    assert quoted("") == "“”"
    assert quoted("x" * LONGEST) == "“" + "x" * LONGEST + "”"
    assert quoted("x" * (LONGEST + 1)) == "“" + "x" * (LONGEST - 1) + "…”"
    assert quoted(" " * 1000 + "x") == "“…”"
