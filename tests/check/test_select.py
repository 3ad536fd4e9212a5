import pytest

from linter.check.select import applicable, chosen, ignored, in_force, selected, weighed
from linter.errors import ConfigError
from linter.model.rule import Rule, Severity, Stage
from tests.check.sample import rule

ALL = [
    rule(lambda *_: (), code="NUM001"),
    rule(lambda *_: (), code="NUM002", stages={Stage.CONCEPT: Severity.OFF}),
    rule(lambda *_: (), code="TYP007", preview=True),
    rule(lambda *_: (), code="ANT001", kinds=frozenset({"lva"})),
]


def _codes(rules: tuple[Rule, ...]) -> str:
    return " ".join(one.code for one in rules)


@pytest.mark.parametrize(
    ("select", "ignore", "expected"),
    [
        ("", "", "NUM001 NUM002 ANT001"),
        ("NUM", "", "NUM001 NUM002"),
        ("TYP007", "", "TYP007"),
        ("TYP", "", ""),
        ("NUM TYP007", "NUM002", "NUM001 TYP007"),
        ("NUM001 ANT", "", "NUM001 ANT001"),
        ("", "NUM", "ANT001"),
        ("NUM", "NUM001", "NUM002"),
        ("NUM001", "NUM", ""),
    ],
)
def test_rules_are_chosen_by_the_beginning_of_their_codes(select: str, ignore: str, expected: str) -> None:
    assert _codes(chosen(ALL, select.split(), ignore.split())) == expected


@pytest.mark.parametrize(
    ("select", "ignore", "expected"),
    [
        ("", "", "NUM001 NUM002 TYP007 ANT001"),
        ("NUM", "", "NUM001 NUM002"),
        ("", "TYP", "NUM001 NUM002 ANT001"),
    ],
)
def test_a_rule_in_preview_is_asked_beside_the_others_where_it_is_named(
    select: str, ignore: str, expected: str
) -> None:
    named = {"TYP007": Severity.INFO, "NUM001": Severity.ERROR}
    assert _codes(chosen(ALL, select.split(), ignore.split(), named=named)) == expected


@pytest.mark.parametrize(
    ("select", "ignore", "said"),
    [
        (["NUM01"], [], "Bedoelde u NUM001?"),
        ([], ["ANT003"], "Bedoelde u ANT001?"),
        (["QQQ"], [], "Zie vragenlint rules."),
        (["num"], [], "Er is geen regel num."),
    ],
)
def test_a_code_that_is_none_is_refused(select: list[str], ignore: list[str], said: str) -> None:
    with pytest.raises(ConfigError) as caught:
        chosen(ALL, select, ignore)
    assert said in caught.value.say("nl")
    assert "There is no rule" in caught.value.say("en")


def test_kind_and_stage_decide() -> None:
    assert _codes(applicable(ALL, "lv", Stage.DEFINITIEF)) == "NUM001 NUM002 TYP007"
    assert _codes(applicable(ALL, "lva", Stage.CONCEPT)) == "NUM001 TYP007 ANT001"
    assert _codes(applicable(ALL, "vhlv", Stage.CONCEPT)) == ""


def test_a_severity_of_the_user_holds_at_every_stage() -> None:
    weights = {"NUM001": Severity.OFF, "NUM002": Severity.INFO, "XYZ001": Severity.INFO}
    rules = weighed(ALL, weights)
    assert _codes(rules) == _codes(tuple(ALL))
    assert _codes(applicable(rules, "lva", Stage.DEFINITIEF)) == "NUM002 TYP007 ANT001"
    assert _codes(applicable(rules, "lv", Stage.CONCEPT)) == "NUM002 TYP007"
    assert {one.severity for one in rules if one.code == "NUM002"} == {Severity.INFO}


@pytest.mark.parametrize(
    ("day", "expected"),
    [("2019-12-31", ""), ("2020-01-01", "XYZ001"), ("2024-06-30", "XYZ001"), ("2024-07-01", "")],
)
def test_a_rule_holds_for_the_lists_of_its_days(day: str, expected: str) -> None:
    dated = rule(lambda *_: [], since="2020-01-01", until="2024-06-30")
    assert _codes(in_force([dated], day)) == expected
    assert _codes(in_force([rule(lambda *_: [])], day)) == "XYZ001"


def test_a_code_of_another_command_is_known_but_chooses_nothing() -> None:
    def elsewhere() -> list[str]:
        return ["VGL001"]

    assert _codes(chosen(ALL, [], ["VGL"], elsewhere)) == "NUM001 NUM002 ANT001"
    assert _codes(chosen(ALL, ["VGL001", "ANT"], [], elsewhere)) == "ANT001"
    with pytest.raises(ConfigError, match="Regel VGL001 hoort niet bij deze opdracht"):
        chosen(ALL, ["VGL001"], [], elsewhere)
    with pytest.raises(ConfigError, match="geen regel VGL002"):
        chosen(ALL, [], ["VGL002"], elsewhere)


def test_what_is_selected_is_said_without_the_codes_of_another_command() -> None:
    assert selected(ALL, []) == ()
    assert selected(ALL, ["NUM", "VGL", "ANT001"]) == ("NUM", "ANT001")


def test_what_is_ignored_is_said_too_unless_it_would_not_have_been_asked() -> None:
    assert ignored(ALL, ["NUM", "VGL", "TYP007"], {}) == ("NUM",)
    weights = {"NUM001": Severity.OFF, "NUM002": Severity.INFO, "ANT001": Severity.OFF}
    assert ignored(ALL, ["ANT001"], weights) == ("ANT001", "NUM001")
