import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter.commands.arguments import Command, Option, Parsed, language, nearest, parse
from linter.errors import ConfigError

COMMAND = Command(
    "check",
    "[PAD ...]",
    "",
    "",
    (
        Option("--stage", "", "", "concept|definitief", ("concept", "definitief")),
        Option("--select", "", "", "CODES", many=True),
        Option("--quiet", "", "", short="-q"),
        Option("--output", "", "", "BESTAND", short="-o"),
    ),
)


def refused(*typed: str, command: Command = COMMAND) -> str:
    with pytest.raises(ConfigError) as caught:
        parse(command, typed)
    assert caught.value.say("en") != caught.value.say("nl")
    return caught.value.say("nl")


def test_words_options_and_values() -> None:
    typed = parse(COMMAND, ["a.docx", "--stage", "concept", "-q", "--output=x", "-", "b"])
    assert typed == ({"--stage": "concept", "--quiet": "yes", "--output": "x"}, ("a.docx", "-", "b"))
    assert typed.has("--quiet")
    assert not typed.has("--select")


def test_the_last_value_counts_but_a_list_grows() -> None:
    typed = parse(
        COMMAND, ["--stage=concept", "--stage", "definitief", "--select", "num,", "--select", " bij001"]
    )
    assert typed.values["--stage"] == "definitief"
    assert typed.listed("--select") == ("NUM", "BIJ001")
    assert typed.listed("--ignore") == ()


def test_behind_two_dashes_all_are_words() -> None:
    assert parse(COMMAND, ["--", "--stage", "-q"]) == ({}, ("--stage", "-q"))


def test_a_dash_is_a_value_too() -> None:
    assert parse(COMMAND, ["-o", "-"]).values == {"--output": "-"}


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        (["--stge", "concept"], "Onbekende optie --stge bij 'check'. Bedoelde u --stage?"),
        (["--zzz"], "Onbekende optie --zzz bij 'check'. Zie vragenlint check --help."),
        (["--stage"], "Achter --stage hoort een waarde: concept|definitief."),
        (["--stage", "-q"], "Achter --stage hoort een waarde: concept|definitief."),
        (["--quiet=ja"], "De optie --quiet krijgt geen waarde."),
        (
            ["--stage=Definitef"],
            "'Definitef' kan niet bij --stage; kies concept of definitief. Bedoelde u definitief?",
        ),
        (["--stage", "nu"], "'nu' kan niet bij --stage; kies concept of definitief."),
    ],
)
def test_what_is_wrong_is_said_with_the_nearest_right_thing(typed: list[str], expected: str) -> None:
    assert refused(*typed) == expected


def test_one_word_too_many() -> None:
    command = COMMAND._replace(name="convert", takes="BESTAND", most=1)
    assert refused("a", "b", command=command) == "'b' is te veel: vragenlint convert BESTAND."


def test_the_language_is_known_before_the_rest_is() -> None:
    assert language(["check", "--lang", "en", "--fout"]) == "en"
    assert language(["--lang=en"]) == "en"
    assert language(["--lang", "de"]) == "nl"
    assert language(["--lang"]) == "nl"
    assert language(["--format=en", "en"]) == "nl"


def test_the_nearest() -> None:
    assert nearest("NUM01", ["NUM001", "BIJ001"]) == "NUM001"
    assert nearest("x" * 1000, ["NUM001"]) == ""


@given(
    st.lists(
        st.text(max_size=8) | st.sampled_from(["--stage", "-q", "--", "-", "--select=", "concept"]),
        max_size=6,
    )
)
def test_any_line_is_parsed_or_refused_in_words(typed: list[str]) -> None:
    language(typed)
    try:
        assert isinstance(parse(COMMAND, typed), Parsed)
    except ConfigError as error:
        assert error.say("nl")  # noqa: PT017
