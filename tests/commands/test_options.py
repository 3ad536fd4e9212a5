import pytest

from linter.commands.options import KIND, Option, form, nearest
from linter.errors import ConfigError


def test_what_stands_behind_an_option_in_the_help() -> None:
    assert Option(("--a",), "", "").metavar == ""
    assert Option(("--a",), "", "", "CODES").metavar == "CODES"
    assert form("text", "json").metavar == "text|json"


def test_a_word_becomes_a_value() -> None:
    assert Option(("--a",), "", "", choices=("een", "twee"), convert=len).read("twee") == 4
    assert Option(("--a",), "", "", "NAME").read("wat dan ook") == "wat dan ook"


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("Lvaa", "'Lvaa' kan niet bij --kind; kies auto, lv, lva, vhlv of vhlva. Bedoelde u lva?"),
        ("x", "'x' kan niet bij --kind; kies auto, lv, lva, vhlv of vhlva."),
    ],
)
def test_what_is_no_choice_is_refused_with_the_nearest(word: str, expected: str) -> None:
    with pytest.raises(ConfigError) as caught:
        KIND.read(word)
    assert caught.value.say("nl") == expected
    assert " or vhlva." in caught.value.say("en")


def test_the_nearest() -> None:
    assert nearest("NUM01", ["NUM001", "BIJ001"]) == "NUM001"
    assert nearest("x" * 1000, ["NUM001"]) == ""
