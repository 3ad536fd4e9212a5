"""`vragenlint report`: a JSON report that was kept, shown in other forms.

In: the path of a report, or -, and the outputs as typed.  Out: these outputs; 0 they are written, 2 they are
not.  What was found does not count: that is what `check` is for.  Judges nothing.
"""

import os
from collections.abc import Mapping
from typing import Any

from linter.commands.options import Option, Words, form
from linter.commands.output import say
from linter.commands.outputs import Outputs, Target, target
from linter.commands.program import Command, Manual
from linter.commands.rewrite import same
from linter.errors import ConfigError, SourceError
from linter.intake import read, read_stdin
from linter.model.report import Report
from linter.model.visible import visible
from linter.report import FORMS
from linter.report.stored import loaded
from linter.report.text import View
from linter.report.writer import Run, written
from linter.walk import STDIN

_MANUAL = Manual(
    "report",
    "een bewaard JSON-verslag in een andere vorm",
    "a JSON report that was kept, in another form",
    Words(
        "FILE",
        "het JSON-verslag (bijvoorbeeld: vragenlint report uit.json --format html)",
        "the JSON report (for instance: vragenlint report out.json --format html)",
    ),
    (
        form(*FORMS),
        Option(
            ("--output",),
            f"schrijf naar een bestand ({', '.join(FORMS)}); mag vaker",
            f"write to a file ({', '.join(FORMS)}); may be repeated",
            "FORMAT:FILE",
            convert=target,
            many=True,
        ),
    ),
    {
        "nl": "Resultaat: 0 geschreven, 2 niet geschreven of een verkeerde optie, 3 eigen fout.",
        "en": "Exit code: 0 written, 2 not written or a wrong option, 3 our own fault.",
    },
)


def command(lang: str) -> Command:
    """Return the command, speaking `lang`."""
    return Command(_MANUAL, report, lang)


def report(typed: Mapping[str, Any], lang: str) -> int:
    """Write the outputs and return 0; raises ConfigError for a report that is none, and for a wrong value.

    Without `--output` there is text on standard output, or what `--format` says; with it only what is asked.
    """
    path, asked = typed["words"], typed["format"]
    _refuse_itself(path, typed["output"])
    run = Run(_kept(path), View(lang))
    if (asked or FORMS[0]) == FORMS[0] and (asked or not typed["output"]):
        say(written(run.report.files, FORMS[0], run))
    outputs = Outputs((*(() if asked in {None, FORMS[0]} else (Target(asked),)), *typed["output"]))
    for file in run.report.files:
        outputs.add(file, run.view)
    outputs.finish(run)
    return 0


def _kept(path: str) -> Report:
    try:
        return loaded((read_stdin(path) if path == STDIN else read(path)).data)
    except SourceError as error:
        raise ConfigError(*(f"{path}: {error.say(lang)}" for lang in ("nl", "en"))) from error
    except ValueError as error:
        shown = visible(path)
        raise ConfigError(
            f"{shown} is geen JSON-verslag van deze versie; maak het met vragenlint check --format json.",
            f"{shown} is no JSON report of this version; make it with vragenlint check --format json.",
        ) from error


def _refuse_itself(path: str, targets: tuple[Target, ...]) -> None:
    if path != STDIN and os.path.lexists(path) and any(same(one.path, path) for one in targets):
        raise ConfigError(
            f"{visible(path)} is het verslag zelf; kies bij --output een ander bestand.",
            f"{visible(path)} is the report itself; choose another file for --output.",
        )
