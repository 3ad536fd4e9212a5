import pytest

from linter.commands.guard import _place, guarded
from linter.errors import ConfigError, InternalError


def fail(error: BaseException) -> InternalError:
    def job() -> InternalError:
        raise error

    return guarded(job, lambda fault: fault)


def test_what_works_is_passed_on() -> None:
    assert guarded(lambda: 1, lambda _fault: 2) == 1


def test_a_crash_names_its_place_and_no_word_of_the_document() -> None:
    fault = fail(KeyError("geheime tekst"))
    assert "geheim" not in str(fault)
    assert "KeyError, tests/commands/test_guard.py:" in fault.say("nl")
    assert "meld dit" in fault.say("nl")
    assert "please report" in fault.say("en")


def test_what_the_user_did_and_an_interruption_pass() -> None:
    for error in (ConfigError("x"), KeyboardInterrupt()):
        with pytest.raises(type(error)):
            fail(error)


def test_a_fault_that_was_never_raised_has_no_place() -> None:
    assert _place(ValueError()) == "?"
