"""`vragenlint check`: paths to findings on standard output and an exit code.

In: the options as typed.  Out: the report as it comes, file by file; 0, 1, 2 or 3.  Knows nothing of
documents: the pipeline judges, the reporters show.
"""

from linter import pipeline
from linter.commands.arguments import Parsed
from linter.commands.guard import guarded
from linter.commands.output import colourful, complain, on_terminal, say, send
from linter.errors import ConfigError, InternalError, SourceError
from linter.intake import read, read_stdin
from linter.model.options import Options
from linter.model.report import FileReport
from linter.model.rule import Severity, Stage
from linter.model.source import Source
from linter.report.text import View, notes, show, totals
from linter.walk import STDIN, Found, walk


def check(typed: Parsed, lang: str) -> int:
    """Judge every path and return the exit code; raises ConfigError for a wrong value."""
    _refuse_without_paths(typed)
    options = _options(typed, lang)
    as_json = typed.values.get("--format") == "json"
    partial = bool(options.select or options.ignore)
    view = View(lang, not as_json and colourful(), typed.has("--quiet"), partial)
    files = [_judged(found, typed, options, view) for found in walk(typed.words)]
    if not files:
        complain(_NOTHING[lang])
    report = pipeline.report(files)
    if as_json:
        from linter.report.json import render

        send(render(report).encode())
    else:
        say(totals(report.files, view))
    return report.exit_code


def _refuse_without_paths(typed: Parsed) -> None:
    if not typed.words:
        raise ConfigError(
            "Noem een bestand, een map of - om te controleren (bijvoorbeeld: vragenlint check lijst.docx).",
            "Name a file, a folder or - to check (for instance: vragenlint check lijst.docx).",
        )
    if typed.has("--stdin-name") and STDIN not in typed.words:
        raise ConfigError(
            "--stdin-name hoort bij - (lezen van standaardinvoer); zet - achter de opties.",
            "--stdin-name goes with - (reading standard input); put - behind the options.",
        )


_NOTHING = {
    "nl": "Geen documenten gevonden om te controleren (docx, odt, pdf, html, xml, txt, md, doc).",
    "en": "No documents found to check (docx, odt, pdf, html, xml, txt, md, doc).",
}


def _judged(found: Found, typed: Parsed, options: Options, view: View) -> FileReport:
    """Judge one file, show it, and return what the totals need of it: all but its text."""
    file = guarded(lambda: _judge(found, typed, options), lambda fault: _crashed(found, options, fault))
    as_text = typed.values.get("--format") != "json"
    if as_text:
        say(show(file, view))
    if not (as_text and file.failures and not view.quiet and on_terminal()):  # there the verdict just said it
        for note in notes(file, view):
            complain(note)
    return file._replace(flow=None)


def _judge(found: Found, typed: Parsed, options: Options) -> FileReport:
    try:
        return pipeline.lint(_source(found, typed), options)
    except SourceError as error:
        return pipeline.unreadable(found.path, error, options)


def _crashed(found: Found, options: Options, fault: InternalError) -> FileReport:
    return pipeline.unreadable(found.path, fault, options)


def _source(found: Found, typed: Parsed) -> Source:
    if found.error is not None:
        raise found.error
    if found.path == STDIN:
        return read_stdin(typed.values.get("--stdin-name", "stdin"))
    return read(found.path)


def _options(typed: Parsed, lang: str) -> Options:
    values = typed.values
    kind = values.get("--kind", "auto")
    fail_on = values.get("--fail-on", Severity.ERROR)
    return Options(
        stage=Stage(values.get("--stage", Stage.DEFINITIEF)),
        kind=None if kind == "auto" else kind,
        select=typed.listed("--select"),
        ignore=typed.listed("--ignore"),
        fail_on=Severity.OFF if fail_on == "never" else Severity(fail_on),
        lang=lang,
        today=_day(values.get("--today", "")),
    )


def _day(typed: str) -> str:
    """Return a day as typed, if it exists; empty for none."""
    if not typed:
        return ""
    from datetime import date

    try:
        day = date.fromisoformat(typed)
    except ValueError:
        day = None
    if day is None or day.isoformat() != typed:
        raise ConfigError(
            f"'{typed}' is geen bestaande dag bij --today; schrijf bijvoorbeeld 2026-03-04.",
            f"'{typed}' is no existing day for --today; write for instance 2026-03-04.",
        )
    return typed
