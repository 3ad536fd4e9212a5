import pytest
from pydantic import ValidationError

from linter.config.plain import plain
from linter.model.rule import Severity, Stage
from linter.service.asked import Asked, AskedOfCheck, AskedOfCompare, AskedOfFix


def test_what_is_asked_becomes_options() -> None:
    asked = AskedOfCheck.model_validate({"stage": "concept", "fail-on": "never", "ignore": "num,TYP001"})
    options = plain(asked.said(), asked.day())
    assert (options.stage, options.fail_on, options.ignore) == (
        Stage.CONCEPT,
        Severity.OFF,
        ("NUM", "TYP001"),
    )
    assert options.today == ""


def test_nothing_asked_is_as_the_command_line() -> None:
    for model in (Asked, AskedOfCheck, AskedOfFix, AskedOfCompare):
        assert plain(model().said()) == plain({})


@pytest.mark.parametrize(
    "wrong", [{"select": "NUM;"}, {"today": "gisteren"}, {"stage": "af"}, {"zomaar": "1"}]
)
def test_what_cannot_be_asked(wrong: dict[str, str]) -> None:
    with pytest.raises(ValidationError):
        AskedOfCheck.model_validate(wrong)
