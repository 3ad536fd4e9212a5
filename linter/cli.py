"""The command line: words typed to an exit code.

In: the words behind `vragenlint`.  Out: 0 judged and nothing that counts, 1 something, 2 something could
not be judged or was asked wrongly, 3 a fault of ours; 130 when interrupted, 141 when the reader left.
Imports a command only when it is asked for.
"""

import sys
from collections.abc import Sequence

from linter import __version__
from linter.commands.arguments import HELP, Command, Parsed, language, nearest, parse
from linter.commands.guard import guarded
from linter.commands.output import complain, say, silence
from linter.errors import ConfigError, InternalError, VragenlintError

WRONG, OURS, INTERRUPTED, UNREAD = 2, 3, 130, 141


def run(argv: Sequence[str] | None = None) -> int:
    """Run the command line on `argv` (else what was typed) and return the exit code; never raises."""
    typed = list(sys.argv[1:] if argv is None else argv)
    lang = language(typed)
    try:
        return guarded(lambda: _run(typed, lang), lambda fault: _ours(fault, lang))
    except KeyboardInterrupt:
        return INTERRUPTED


def _run(typed: list[str], lang: str) -> int:
    try:
        return _dispatch(typed, lang)
    except BrokenPipeError:
        silence()
        return UNREAD
    except InternalError:
        raise
    except VragenlintError as error:
        return _wrong(error, lang)


def _dispatch(typed: list[str], lang: str) -> int:
    name, rest = (typed[0], typed[1:]) if typed else ("", [])
    if name == "--version":
        say(f"vragenlint {__version__}\n")
        return 0
    from linter.commands.manual import COMMANDS, manual, overview

    if name in {*HELP, "help"}:
        say(overview(lang))
        return 0
    command = next((command for command in COMMANDS if command.name == name), None)
    if command is None:
        raise _unknown(name, [command.name for command in COMMANDS])
    if any(word in HELP for word in rest[: rest.index("--") if "--" in rest else None]):
        say(manual(command, lang))
        return 0
    return _perform(command, parse(command, rest), lang)


def _perform(command: Command, typed: Parsed, lang: str) -> int:
    if command.name == "check":
        from linter.commands.check import check

        return check(typed, lang)
    if command.name == "convert":
        from linter.commands.convert import convert

        return convert(typed, lang)
    from linter.commands.rules import rules

    return rules(typed, lang)


def _unknown(name: str, known: list[str]) -> ConfigError:
    if not name:
        return ConfigError(
            "Noem een opdracht, zoals: vragenlint check lijst.docx (zie vragenlint --help).",
            "Name a command, such as: vragenlint check lijst.docx (see vragenlint --help).",
        )
    guess = nearest(name, [*known, "--version", "--help"])
    if not guess and ("." in name or "/" in name or "\\" in name):
        guess = f"check {name}"
    return ConfigError(
        f"Onbekende opdracht '{name}'."
        + (f" Bedoelde u: vragenlint {guess}?" if guess else " Zie vragenlint --help."),
        f"Unknown command '{name}'."
        + (f" Did you mean: vragenlint {guess}?" if guess else " See vragenlint --help."),
    )


def _wrong(error: VragenlintError, lang: str) -> int:
    from linter.report.visible import visible

    complain(f"vragenlint: {visible(error.say(lang))}")
    return WRONG


def _ours(fault: InternalError, lang: str) -> int:
    _wrong(fault, lang)
    return OURS
