"""`vragenlint completion`: what a shell reads to complete the line with Tab, and what it may complete.

In: the name of a shell; or, asked by that shell, the line so far.  Out: the script; or commands, options,
codes, forms and choices that fit.  The scripts are click's.  Runs only when it is asked for.
"""

import os
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import click
from click.shell_completion import CompletionItem, ShellComplete, get_completion_class, shell_complete

from linter.commands.options import Words, nearest
from linter.commands.output import send
from linter.commands.program import COMPLETE, Command, Manual
from linter.errors import ConfigError
from linter.report import FORMS

PROGRAM = "vragenlint"
SHELLS = ("bash", "zsh", "fish", "powershell")
_GOES_ON = """
_vragenlint_goes_on() {
    _vragenlint_completion "$@"
    [[ "${COMPREPLY[*]}" == *: ]] && compopt -o nospace
    return 0
}
complete -o nosort -F _vragenlint_goes_on vragenlint
"""
"""No space behind the form of an output, which a file must follow; click has bash add one behind all."""
_FREE = frozenset({"YYYY-MM-DD", "NAME", "URL"})
"""Values that nobody can guess."""
_MANUAL = Manual(
    "completion",
    "aanvullen met Tab: de regels voor uw shell",
    "completion with Tab: the lines for your shell",
    Words(
        "|".join(SHELLS),
        "uw shell (bijvoorbeeld: vragenlint completion bash)",
        "your shell (for instance: vragenlint completion bash)",
    ),
    (),
    {
        "nl": "Resultaat: 0 getoond, 2 een shell die er niet is, 3 eigen fout.",
        "en": "Exit code: 0 shown, 2 a shell that is not there, 3 our own fault.",
    },
)


def command(lang: str) -> Command:
    """Return the command, speaking `lang`."""
    return Command(_MANUAL, completion, lang)


def completion(typed: Mapping[str, Any], _lang: str) -> int:
    """Show the script of a shell; raises ConfigError where there is none."""
    shell = _shell(typed["words"])
    lines = shell(click.Command(PROGRAM), {}, PROGRAM, COMPLETE).source()
    if typed["words"] == "bash":
        lines += _GOES_ON
    send(lines.encode())
    return 0


def complete(program: click.Command) -> int:
    """Tell the shell that asks what may stand where its cursor is."""
    return shell_complete(program, {}, PROGRAM, COMPLETE, os.environ[COMPLETE])


def offered(ctx: click.Context, param: click.Parameter, begun: str) -> Sequence[CompletionItem]:
    """Return what may be typed for `param` after what was begun; what it takes stands in its metavar."""
    first, *rest = (param.metavar or "").strip("[]").split(" ")
    if "|" in first and not (rest and ctx.params.get("words")):
        return [CompletionItem(word) for word in first.split("|") if word.startswith(begun)]
    if first in {"CODE", "CODES"}:
        return list(_codes(begun))
    if first == "FORMAT:FILE" and ":" not in begun:
        return [CompletionItem(f"{form}:") for form in FORMS if form.startswith(begun)]
    return [] if first in _FREE else [CompletionItem(begun, type="dir" if first == "DIR" else "file")]


def _codes(begun: str) -> Iterator[CompletionItem]:
    """Yield the codes that fit the last of those begun, with the others before it."""
    from linter.rulebook import all_codes

    before, comma, last = begun.rpartition(",")
    known = all_codes()
    for code in sorted({*known, *(code[:3] for code in known)}):
        if code.startswith(last.upper()):
            yield CompletionItem(before + comma + code)


def _shell(name: str) -> type[ShellComplete]:
    found = get_completion_class(name)
    if found is not None:
        return found
    there = [shell for shell in SHELLS if get_completion_class(shell) is not None]
    guess, choices = nearest(name.lower(), there), ", ".join(there)
    raise ConfigError(
        f"Voor '{name}' is er geen aanvulling; kies uit {choices}."
        + (f" Bedoelde u {guess}?" if guess else ""),
        f"For '{name}' there is no completion; choose from {choices}."
        + (f" Did you mean {guess}?" if guess else ""),
    )
