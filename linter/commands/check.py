"""`vragenlint check`: paths to findings on standard output and an exit code.

In: the options as typed.  Out: the report as it comes, file by file; 0, 1, 2 or 3.  Knows nothing of
documents: the pipeline judges, the reporters show.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from linter import pipeline
from linter.commands.guard import guarded
from linter.commands.options import Option, Words, form
from linter.commands.output import colourful, complain, on_terminal, say, send
from linter.commands.program import Command, Manual
from linter.commands.settings import SETTINGS, Asked, asked
from linter.config.settle import options, settled
from linter.errors import ConfigError, InternalError, SourceError
from linter.intake import read, read_stdin
from linter.model.options import Options
from linter.model.report import FileReport
from linter.model.source import Source
from linter.report.text import View, notes, show, totals
from linter.walk import STDIN, Found, walk


def _day(word: str) -> str:
    """Return a day as typed, if it exists."""
    from datetime import date

    try:
        found = date.fromisoformat(word).isoformat()
    except ValueError:
        found = ""
    if found != word:
        raise ConfigError(
            f"'{word}' is geen bestaande dag bij --today; schrijf bijvoorbeeld 2026-03-04.",
            f"'{word}' is no existing day for --today; write for instance 2026-03-04.",
        )
    return word


_OPTIONS = (
    *SETTINGS,
    Option(
        ("--today",),
        "de dag waarop wordt gecontroleerd (anders: vandaag)",
        "the day of the check (else: today)",
        "YYYY-MM-DD",
        convert=_day,
    ),
    form("text", "json"),
    Option(("--quiet", "-q"), "alleen een regel per bevinding", "one line per finding, nothing else"),
    Option(
        ("--stdin-name",),
        "naam van het bestand dat met - binnenkomt",
        "name of the file that comes in by -",
        "NAME",
    ),
)
_MANUAL = Manual(
    "check",
    "bestanden en mappen controleren",
    "check files and folders",
    Words(
        "PATHS...",
        "een bestand, een map of - om te controleren (bijvoorbeeld: vragenlint check lijst.docx)",
        "a file, a folder or - to check (for instance: vragenlint check lijst.docx)",
        many=True,
    ),
    _OPTIONS,
)


def command(lang: str) -> Command:
    """Return the command, speaking `lang`."""
    return Command(_MANUAL, check, lang)


def check(typed: Mapping[str, Any], _lang: str) -> int:
    """Judge every path and return the exit code; raises ConfigError for a wrong value.

    What is wrong in a configuration is told before anything is judged.
    """
    run = _run(typed)
    files = [_judged(job, run) for job in list(_jobs(typed["words"], run))]
    if not files:
        complain(_NOTHING[run.view.lang])
    report = pipeline.report(files)
    if run.as_json:
        from linter.report.json import render

        send(render(report).encode())
    else:
        say(totals(report.files, run.view))
    return report.exit_code


_NOTHING = {
    "nl": "Geen documenten gevonden om te controleren (docx, odt, pdf, html, xml, txt, md, doc, rtf).",
    "en": "No documents found to check (docx, odt, pdf, html, xml, txt, md, doc, rtf).",
}


class _Run(NamedTuple):
    """What holds for every file of a run."""

    asked: Asked
    today: str
    view: View
    as_json: bool
    stdin_name: str


class _Job(NamedTuple):
    """A file, and what holds for it."""

    found: Found
    options: Options
    view: View


def _run(typed: Mapping[str, Any]) -> _Run:
    if typed["stdin_name"] and STDIN not in typed["words"]:
        raise ConfigError(
            "--stdin-name hoort bij - (lezen van standaardinvoer); zet - achter de opties.",
            "--stdin-name goes with - (reading standard input); put - behind the options.",
        )
    made = asked(typed)
    as_json = typed["format"] == "json"
    view = View(made.lang(), not as_json and colourful(), typed["quiet"])
    return _Run(made, typed["today"] or "", view, as_json, typed["stdin_name"] or "stdin")


def _jobs(words: Sequence[str], run: _Run) -> Iterator[_Job]:
    """Yield the files to judge: those that were named, and those of a folder that are not left out of it."""
    for found in walk(words):
        config = run.asked.config(found.path)
        if found.walked and config is not None and config.leaves_out(found.path):
            continue
        path = run.stdin_name if found.path == STDIN else found.path
        made = options(settled(config, path, run.asked.typed), run.today)
        yield _Job(found, made, run.view._replace(lang=made.lang, partial=made.partial))


def _judged(job: _Job, run: _Run) -> FileReport:
    """Judge one file, show it, and return what the totals need of it: all but its text."""
    file = guarded(lambda: _judge(job, run), lambda fault: _unreadable(job, fault))
    if not run.as_json:
        say(show(file, job.view))
    if not _just_said(file, run):
        for note in notes(file, job.view):
            complain(note)
    return file._replace(flow=None)


def _just_said(file: FileReport, run: _Run) -> bool:
    """Say whether whoever reads standard error has just read the same reason in the verdict."""
    return bool(file.failures) and not run.as_json and not run.view.quiet and on_terminal()


def _judge(job: _Job, run: _Run) -> FileReport:
    try:
        return pipeline.lint(_source(job.found, run), job.options)
    except SourceError as error:
        return _unreadable(job, error)


def _unreadable(job: _Job, error: SourceError | InternalError) -> FileReport:
    return pipeline.unreadable(job.found.path, error, job.options)


def _source(found: Found, run: _Run) -> Source:
    if found.error is not None:
        raise found.error
    return read_stdin(run.stdin_name) if found.path == STDIN else read(found.path)
