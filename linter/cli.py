"""The command line: words typed to an exit code.

In: the words behind `vragenlint`.  Out: 0 judged and nothing that counts, 1 something, 2 something could
not be judged or was asked wrongly, 3 a fault of ours; 141 when the reader left.
Imports a command only when it is asked for.
"""

import os
import sys
from collections.abc import Sequence

import click

from linter.commands.guard import guarded
from linter.commands.output import complain, silence
from linter.commands.program import COMPLETE, Program, language
from linter.errors import InternalError, VragenlintError

WRONG, OURS, UNREAD = 2, 3, 141
_ABOUT = {
    "nl": "Controleert lijsten van vragen van de Tweede Kamer vóór publicatie.",
    "en": "Checks the Tweede Kamer's lists of questions before they are published.",
}


def run(argv: Sequence[str] | None = None) -> int:
    """Run the command line on `argv` (else what was typed) and return the exit code; never raises."""
    typed = list(sys.argv[1:] if argv is None else argv)
    lang = language(typed)
    return guarded(lambda: _run(typed, lang), lambda fault: _ours(fault, lang))


def _run(typed: list[str], lang: str) -> int:
    try:
        return _perform(typed, lang)
    except BrokenPipeError:
        silence()
        return UNREAD
    except InternalError:
        raise
    except VragenlintError as error:
        return _wrong(error, lang)


def _perform(typed: list[str], lang: str) -> int:
    """Read the line and do what it asks; click's own `main` would write and exit in ways of its own."""
    commands = {
        "check": _check,
        "annotate": _annotate,
        "baseline": _baseline,
        "compare": _compare,
        "completion": _completion,
        "config": _config,
        "convert": _convert,
        "fix": _fix,
        "init": _init,
        "report": _report,
        "rules": _rules,
        "serve": _serve,
    }
    program = Program(_ABOUT, commands, lang)
    if COMPLETE in os.environ:
        from linter.commands.completion import complete

        return complete(program)
    try:
        with program.make_context("vragenlint", typed) as context:
            done: int = program.invoke(context)
            return done
    except click.exceptions.Exit as left:
        return left.exit_code


def _annotate(lang: str) -> click.Command:
    from linter.commands.annotate import command

    return command(lang)


def _baseline(lang: str) -> click.Command:
    from linter.commands.baseline import command

    return command(lang)


def _check(lang: str) -> click.Command:
    from linter.commands.check import command

    return command(lang)


def _compare(lang: str) -> click.Command:
    from linter.commands.compare import command

    return command(lang)


def _completion(lang: str) -> click.Command:
    from linter.commands.completion import command

    return command(lang)


def _config(lang: str) -> click.Command:
    from linter.commands.config import command

    return command(lang)


def _convert(lang: str) -> click.Command:
    from linter.commands.convert import command

    return command(lang)


def _fix(lang: str) -> click.Command:
    from linter.commands.fix import command

    return command(lang)


def _init(lang: str) -> click.Command:
    from linter.commands.init import command

    return command(lang)


def _report(lang: str) -> click.Command:
    from linter.commands.report import command

    return command(lang)


def _rules(lang: str) -> click.Command:
    from linter.commands.rules import command

    return command(lang)


def _serve(lang: str) -> click.Command:
    from linter.service.command import command

    return command(lang)


def _wrong(error: VragenlintError, lang: str) -> int:
    from linter.model.visible import visible

    complain(f"vragenlint: {visible(error.say(lang))}")
    return WRONG


def _ours(fault: InternalError, lang: str) -> int:
    _wrong(fault, lang)
    return OURS
