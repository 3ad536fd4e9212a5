"""Every error says what to do, in both languages."""

from linter.errors import ConfigError, SourceError, VragenlintError


def test_an_error_says_it_in_both_languages() -> None:
    error = SourceError("Het bestand is leeg.", "The file is empty.")
    assert (error.say("nl"), error.say("en")) == ("Het bestand is leeg.", "The file is empty.")
    assert str(error) == "Het bestand is leeg."


def test_one_sentence_serves_for_both() -> None:
    assert ConfigError("x").say("en") == "x"


def test_a_caller_may_catch_all_of_them_at_once() -> None:
    assert issubclass(ConfigError, VragenlintError)
    assert issubclass(SourceError, VragenlintError)
