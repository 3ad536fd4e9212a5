import click
import pytest

from linter.commands.refusal import refusal, unknown_command


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("--versie", "Bedoelde u: vragenlint --version?"),
        ("lijst.docx", "Bedoelde u: vragenlint check lijst.docx?"),
        ("map/lijst", "Bedoelde u: vragenlint check map/lijst?"),
        ("map\\lijst", "Bedoelde u: vragenlint check map\\lijst?"),
        ("qqq", "Zie vragenlint --help."),
    ],
)
def test_an_unknown_command_leads_to_the_nearest(word: str, expected: str) -> None:
    assert unknown_command(word, ["check", "rules"]).say("nl") == f"Onbekende opdracht '{word}'. {expected}"


def test_what_click_may_refuse_one_day_is_refused_in_our_words() -> None:
    with click.Context(click.Command("rules"), info_name="rules") as context:
        error = refusal(click.UsageError("words of its own"), context)
    assert error.say("nl") == "De opdrachtregel klopt niet. Zie rules --help."
    assert "words of its own" not in error.say("en")
