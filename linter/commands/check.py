"""`vragenlint check`: paths to findings on standard output and an exit code.

In: the options as typed.  Out: the report as it comes, file by file; 0, 1, 2 or 3.  Knows nothing of
documents: the pipeline judges, the reporters show.
"""

from collections.abc import Mapping
from typing import Any, NamedTuple

from linter import pipeline
from linter.commands.guard import guarded
from linter.commands.options import KIND, Option, Words, forced_kind, form
from linter.commands.output import colourful, complain, on_terminal, say, send
from linter.commands.program import Command, Manual
from linter.errors import ConfigError, InternalError, SourceError
from linter.intake import read, read_stdin
from linter.model.options import Options
from linter.model.report import FileReport
from linter.model.rule import Severity, Stage
from linter.model.source import Source
from linter.report.text import View, notes, show, totals
from linter.walk import STDIN, Found, walk


def _codes(word: str) -> list[str]:
    return [code.strip().upper() for code in word.split(",") if code.strip()]


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


def _severity(word: str) -> Severity:
    return Severity.OFF if word == "never" else Severity(word)


_OPTIONS = (
    Option(
        ("--stage",),
        "waarvoor de lijst wordt gecontroleerd (anders: definitief)",
        "for what the list is checked (else: definitief)",
        choices=("concept", "definitief"),
        convert=Stage,
    ),
    Option(
        ("--select",),
        "alleen deze regels, zoals NUM,BIJ001",
        "only these rules, such as NUM,BIJ001",
        "CODES",
        convert=_codes,
        many=True,
    ),
    Option(("--ignore",), "niet deze regels", "not these rules", "CODES", convert=_codes, many=True),
    Option(
        ("--fail-on",),
        "vanaf welk gewicht het resultaat 1 is (anders: error)",
        "from which severity on the result is 1 (else: error)",
        choices=("error", "warning", "info", "never"),
        convert=_severity,
    ),
    KIND,
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


def check(typed: Mapping[str, Any], lang: str) -> int:
    """Judge every path and return the exit code; raises ConfigError for a wrong value."""
    run = _run(typed, lang)
    files = [_judged(found, run) for found in walk(typed["words"])]
    if not files:
        complain(_NOTHING[lang])
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

    options: Options
    view: View
    as_json: bool
    stdin_name: str


def _run(typed: Mapping[str, Any], lang: str) -> _Run:
    if typed["stdin_name"] and STDIN not in typed["words"]:
        raise ConfigError(
            "--stdin-name hoort bij - (lezen van standaardinvoer); zet - achter de opties.",
            "--stdin-name goes with - (reading standard input); put - behind the options.",
        )
    options = _options(typed, lang)
    as_json = typed["format"] == "json"
    partial = bool(options.select or options.ignore)
    view = View(lang, not as_json and colourful(), typed["quiet"], partial)
    return _Run(options, view, as_json, typed["stdin_name"] or "stdin")


def _options(typed: Mapping[str, Any], lang: str) -> Options:
    return Options(
        stage=typed["stage"] or Stage.DEFINITIEF,
        kind=forced_kind(typed),
        select=tuple(code for codes in typed["select"] for code in codes),
        ignore=tuple(code for codes in typed["ignore"] for code in codes),
        fail_on=typed["fail_on"] or Severity.ERROR,
        lang=lang,
        today=typed["today"] or "",
    )


def _judged(found: Found, run: _Run) -> FileReport:
    """Judge one file, show it, and return what the totals need of it: all but its text."""
    file = guarded(lambda: _judge(found, run), lambda fault: _unreadable(found, fault, run))
    if not run.as_json:
        say(show(file, run.view))
    if not _just_said(file, run):
        for note in notes(file, run.view):
            complain(note)
    return file._replace(flow=None)


def _just_said(file: FileReport, run: _Run) -> bool:
    """Say whether whoever reads standard error has just read the same reason in the verdict."""
    return bool(file.failures) and not run.as_json and not run.view.quiet and on_terminal()


def _judge(found: Found, run: _Run) -> FileReport:
    try:
        return pipeline.lint(_source(found, run), run.options)
    except SourceError as error:
        return _unreadable(found, error, run)


def _unreadable(found: Found, error: SourceError | InternalError, run: _Run) -> FileReport:
    return pipeline.unreadable(found.path, error, run.options)


def _source(found: Found, run: _Run) -> Source:
    if found.error is not None:
        raise found.error
    return read_stdin(run.stdin_name) if found.path == STDIN else read(found.path)
