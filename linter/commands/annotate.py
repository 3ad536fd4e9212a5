"""`vragenlint annotate`: one file, handed back with every finding beside its text.

In: the options as typed.  Out: a file with remarks, or without them again; 0 it is written, 2 it is not, or
not all of it could be judged, 3 a fault of ours.  What was found does not count: that is what `check` is for.
"""

import os
from collections.abc import Mapping
from typing import Any

from linter import annotating, pipeline
from linter.annotating import Annotated
from linter.commands.judging import OPTIONS, Job, asides, begin, jobs
from linter.commands.known import Baselines
from linter.commands.options import Option, Words
from linter.commands.output import complain, send
from linter.commands.program import Command, Manual
from linter.commands.rewrite import deliver, ending, refuse_other_ending, rewrite, same
from linter.errors import ConfigError, NotAList, SourceError
from linter.intake import read, read_stdin
from linter.model.source import Source
from linter.model.visible import visible
from linter.report.telling import traced
from linter.report.text import INDENT, View, notes
from linter.walk import STDIN

_WRITTEN, _REJECTED, _WRONG = 0, 1, 2
_MANUAL = Manual(
    "annotate",
    "een bestand teruggeven met elke bevinding als opmerking",
    "hand a file back with each finding as a comment",
    Words(
        "FILE",
        "het bestand (bijvoorbeeld: vragenlint annotate lijst.docx -o nagekeken.docx)",
        "the file (for instance: vragenlint annotate list.docx -o checked.docx)",
    ),
    (
        Option(
            ("--output", "-o"),
            "bestand om naar te schrijven",
            "file to write to",
            "OUT",
        ),
        Option(("--in-place",), "schrijf in het bestand zelf", "write to the file itself"),
        Option(
            ("--remove",),
            "haal de opmerkingen van vragenlint er weer uit",
            "take the comments of vragenlint out again",
        ),
        *(option for option in OPTIONS if "--fail-on" not in option.names),
    ),
    {
        "nl": "Resultaat: 0 geschreven, 2 niet geschreven of niet alles beoordeeld, 3 eigen fout.",
        "en": "Exit code: 0 written, 2 not written or not all judged, 3 our own fault.",
    },
)


def command(lang: str) -> Command:
    """Return the command, speaking `lang`."""
    return Command(_MANUAL, annotate, lang)


def annotate(typed: Mapping[str, Any], _lang: str) -> int:
    """Write the file and return the exit code; raises ConfigError for a wrong value."""
    path = typed["words"]
    target = _target(path, typed)
    job = _job(path, typed)
    lang = job.options.lang
    try:
        source = _source(job)
        if typed["remove"]:
            refuse_other_ending(target, ending(path))
            return _delivered(annotating.without(source), target, path, source, lang) or _WRITTEN
        found = annotating.annotate(source, job.options, Baselines().counts(job.baseline, job.path))
    except SourceError as error:
        return _refused(path, error, lang)
    if found.data is None:
        return _refused(path, _no_list(found.report.note), lang)
    refuse_other_ending(target, found.ending or ending(path))
    return _delivered(found.data, target, path, source, lang) or _told(found, source, target, lang)


def _target(path: str, typed: Mapping[str, Any]) -> str:
    """Return where to write; raises ConfigError where that is not said, or is the file itself unasked."""
    target = typed["output"]
    if typed["in_place"] and (target or path == STDIN):
        raise ConfigError(
            "--in-place schrijft in het bestand zelf en gaat niet samen met -o of met -; kies een van beide.",
            "--in-place writes to the file itself and does not go with -o or with -; choose one of the two.",
        )
    if typed["in_place"]:
        return str(path)
    if not target:
        raise ConfigError(
            "Zeg met -o waar het resultaat komt, bijvoorbeeld -o nagekeken.docx, of met --in-place dat het in"
            " het bestand zelf mag.",
            "Say with -o where the result goes, for instance -o checked.docx, or with --in-place that it may"
            " go into the file itself.",
        )
    if target != STDIN and same(path, target):
        raise ConfigError(
            "Achter -o staat het bestand zelf; kies een andere naam, of zeg --in-place als dat zo moet.",
            "Behind -o stands the file itself; choose another name, or say --in-place if that is meant.",
        )
    return str(target)


def _job(path: str, typed: Mapping[str, Any]) -> Job:
    if path != STDIN and os.path.isdir(path):
        raise ConfigError(
            f"{visible(path)} is een map; annotate neemt één bestand.",
            f"{visible(path)} is a folder; annotate takes one file.",
        )
    job = next(jobs([path], begin({**typed, "words": [path]})))
    for aside in asides([job]):
        complain(aside)
    return job


def _source(job: Job) -> Source:
    if job.found.error is not None:
        raise job.found.error
    return read_stdin(job.path) if job.found.path == STDIN else read(job.found.path)


def _delivered(data: bytes, target: str, path: str, source: Source, lang: str) -> int:
    """Write the file where it was asked; return 2 where that may not be, else 0."""
    try:
        if target == STDIN:
            send(data)
        elif target != path:
            deliver(target, data, path)
        elif data != source.data:
            rewrite(path, source.data, data)
    except SourceError as error:
        return _refused(target, error, lang)
    return _WRITTEN


def _told(found: Annotated, source: Source, target: str, lang: str) -> int:
    """Say what was written, and what of the file could not be judged; return the exit code."""
    view = View(lang)
    for note in notes(found.report, view):
        complain(note)
    where = "" if target == STDIN else f"{visible(target)}: "
    complain(f"{where}{_SAID[lang][min(found.remarks, 2)].format(count=found.remarks)}")
    report = pipeline.report([found.report._replace(sha256=source.sha256)])
    written = source._replace(data=found.data).sha256 if found.data else ""
    complain(INDENT + traced(report, written, lang))
    return _WRITTEN if report.exit_code == _REJECTED else report.exit_code


_SAID = {
    "nl": ("geen opmerkingen", "1 opmerking", "{count} opmerkingen"),
    "en": ("no comments", "1 comment", "{count} comments"),
}


def _refused(path: str, error: SourceError, lang: str) -> int:
    complain(f"{visible(path)}: {visible(error.say(lang))}")
    return _WRONG


def _no_list(note: str) -> NotAList:
    said = f" ({note})" if note else ""
    return NotAList(
        f"Dit is geen vragenlijst{said}, en er is niets geschreven; zeg met --kind welke soort lijst het is"
        " als het er wel een is.",
        f"This is no list of questions{said}, and nothing was written; say with --kind which kind it is if it"
        " is one.",
    )
