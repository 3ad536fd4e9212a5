from collections.abc import Mapping
from typing import Any

import click
import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter.commands.options import Option, Words
from linter.commands.program import Command, Manual, Program, language
from linter.errors import ConfigError

MANUAL = Manual(
    "check",
    "bestanden controleren",
    "check files",
    Words("PATHS...", "een bestand", "a file", many=True),
    (
        Option(("--stage",), "waarvoor", "for what", choices=("concept", "definitief")),
        Option(("--select",), "deze regels", "these rules", "CODES", convert=str.upper, many=True),
        Option(("--quiet", "-q"), "stil", "quiet"),
        Option(("--output", "-o"), "waarheen", "where to", "FILE"),
    ),
)
ONE = MANUAL._replace(words=Words("[CODE]"))


def typed(*line: str, manual: Manual = MANUAL, lang: str = "nl") -> Mapping[str, Any]:
    """Return what the command is given to act on."""
    given_: list[Mapping[str, Any]] = []

    def act(values: Mapping[str, Any], _lang: str) -> int:
        given_.append(values)
        return 7

    program = Program(
        {"nl": "Over.", "en": "About."}, {"check": lambda lang: Command(manual, act, lang)}, lang
    )
    with program.make_context("vragenlint", list(line)) as context:
        assert program.invoke(context) == 7
    return given_[0]


def test_words_options_and_values() -> None:
    assert typed("check", "a.docx", "--stage", "concept", "-q", "--output=x", "-", "b") == {
        "words": ("a.docx", "-", "b"),
        "stage": "concept",
        "quiet": True,
        "output": "x",
        "select": (),
        "lang": None,
    }


def test_the_last_value_counts_but_a_list_grows() -> None:
    values = typed(
        "check", "a", "--stage=concept", "--stage", "definitief", "--select", "num", "--select=bij"
    )
    assert values["stage"] == "definitief"
    assert values["select"] == ("NUM", "BIJ")


def test_behind_two_dashes_all_are_words() -> None:
    assert typed("check", "--", "--stage", "-q")["words"] == ("--stage", "-q")


def test_a_command_of_one_word_has_it_or_none() -> None:
    assert typed("check", "x", manual=ONE)["words"] == "x"
    assert typed("check", manual=ONE)["words"] is None


def test_the_language_may_stand_anywhere_and_the_last_counts() -> None:
    assert typed("--lang", "nl", "check", "a", "--lang", "en")["lang"] == "en"
    assert typed("--lang", "en", "check", "a")["lang"] == "en"


def shown(capsys: pytest.CaptureFixture[str], *line: str, lang: str = "nl") -> str:
    with pytest.raises(click.exceptions.Exit) as left:
        typed(*line, lang=lang)
    assert left.value.exit_code == 0
    return capsys.readouterr().out


def test_the_help_of_a_command_is_in_the_language_of_the_run(capsys: pytest.CaptureFixture[str]) -> None:
    assert shown(capsys, "check", "a", "--help") == (
        "Gebruik: vragenlint check [OPTIES] PATHS...\n"
        "\n"
        "  Bestanden controleren.\n"
        "\n"
        "Opties:\n"
        "  --stage concept|definitief  waarvoor\n"
        "  --select CODES              deze regels\n"
        "  -q, --quiet                 stil\n"
        "  -o, --output FILE           waarheen\n"
        "  --lang nl|en                taal van de uitvoer (in English: --lang en)\n"
        "  -h, --help                  deze uitleg\n"
        "\n"
        "  Resultaat: 0 niets dat blokkeert, 1 wel iets, 2 niet alles beoordeeld, 3\n"
        "  eigen fout.\n"
    )
    english = shown(capsys, "check", "-h", lang="en")
    assert english.startswith("Usage: vragenlint check [OPTIONS] PATHS...\n\n  Check files.\n\nOptions:\n")
    assert "for what\n" in english
    assert "Exit code: 0" in english


def test_the_help_of_the_program_lists_its_commands(capsys: pytest.CaptureFixture[str]) -> None:
    dutch, english = shown(capsys, "--help"), shown(capsys, "-h", lang="en")
    assert dutch.startswith("Gebruik: vragenlint [OPTIES] OPDRACHT ...\n\n  Over.\n\nOpdrachten:\n")
    assert "  check  bestanden controleren\n" in dutch
    assert english.startswith("Usage: vragenlint [OPTIONS] COMMAND ...\n\n  About.\n\nCommands:\n")
    assert "  check  check files\n" in english


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("", "Noem een opdracht, zoals: vragenlint check lijst.docx (zie vragenlint --help)."),
        ("chek", "Onbekende opdracht 'chek'. Bedoelde u: vragenlint check?"),
        ("check --stge=concept", "Onbekende optie --stge. Bedoelde u --stage?"),
        ("check --zzz", "Onbekende optie --zzz. Zie vragenlint check --help."),
        ("check --stage", "Achter --stage hoort een waarde: concept|definitief."),
        ("check -o", "Achter -o hoort een waarde: FILE."),
        ("check --quiet=ja", "De optie --quiet krijgt geen waarde."),
        (
            "check --stage=Definitef",
            "'Definitef' kan niet bij --stage; kies concept of definitief. Bedoelde u definitief?",
        ),
        ("check --lang de x", "'de' kan niet bij --lang; kies nl of en."),
        ("check", "Noem een bestand."),
        ("check -q --", "Noem een bestand."),
    ],
)
def test_what_is_wrong_is_said_with_the_nearest_right_thing(line: str, expected: str) -> None:
    with pytest.raises(ConfigError) as caught:
        typed(*line.split())
    assert caught.value.say("nl") == expected
    assert caught.value.say("en") != expected


def test_one_word_too_many() -> None:
    with pytest.raises(ConfigError, match="'b' is te veel: vragenlint check \\[CODE\\]\\."):
        typed("check", "a", "b", manual=ONE)


def test_the_language_is_known_before_the_rest_is() -> None:
    assert language(["check", "--lang", "en", "--fout", "--stage"]) == "en"
    assert language(["--lang=nl", "--lang=en"]) == "en"
    assert language(["--lang", "de"]) == "nl"
    assert language(["--lang"]) == "nl"
    assert language(["--format=en", "en"]) == "nl"
    assert language(["--", "--lang", "en"]) == "nl"


@given(
    st.lists(
        st.text(max_size=8)
        | st.sampled_from(
            ["check", "--stage", "-q", "--", "-", "--select=", "concept", "--lang", "-qo", "en"]
        ),
        max_size=6,
    )
)
def test_any_line_is_read_or_refused_in_words(line: list[str]) -> None:
    assert language(line) in {"nl", "en"}
    try:
        assert typed(*line)["words"]
    except ConfigError as error:
        assert error.say("nl") and error.say("en")  # noqa: PT017, PT018
