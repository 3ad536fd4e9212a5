import pytest

from linter.commands.manual import COMMANDS, manual, overview


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_every_command_and_option_is_explained(lang: str) -> None:
    whole = overview(lang)
    for command in COMMANDS:
        assert command.name in whole
        text = manual(command, lang)
        for option in command.options:
            assert option.name in text
            assert getattr(option, lang) in text
            assert not option.choices or option.value == "|".join(option.choices)


def test_dutch_by_itself_and_english_when_asked() -> None:
    assert overview("nl").startswith("vragenlint controleert")
    assert "Usage: vragenlint check" in manual(COMMANDS[0], "en")


def test_no_line_is_wider_than_a_terminal_of_its_time() -> None:
    lines = [
        line for command in COMMANDS for lang in ("nl", "en") for line in manual(command, lang).split("\n")
    ]
    assert max(map(len, lines)) <= 110
