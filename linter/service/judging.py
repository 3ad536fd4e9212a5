"""Files judged for the service: a task in, its report in the form that was asked for out.

Bijlagen come with the files, in memory, and are never written anywhere.  Knows no HTTP.
"""

import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial

from linter import pipeline
from linter.commands.guard import guarded
from linter.commands.outputs import reasons
from linter.errors import InternalError, SourceError
from linter.formats.paged import counts as counts_pages
from linter.formats.paged import paged
from linter.model.bijlagen import Bijlage, Bijlagen, Counted
from linter.model.options import Options
from linter.model.report import FileReport, Outcome
from linter.model.source import Source
from linter.report.pages import pages
from linter.report.text import View
from linter.report.writer import Run, worded, written
from linter.rulebook import codes
from linter.service.held import held, known, site
from linter.service.media import REPORTS
from linter.service.task import Answer, Refused, Sent, Task


def check(task: Task, options: Options) -> Answer:
    """Return the report of all files; where none of them could be read, with why the first could not."""
    files = list(reports(task, options))
    day = options.today or time.strftime("%Y-%m-%d")
    run = Run(pipeline.report(files, day), _view(task, options.lang), reasons)
    body = written(files, task.form, run).encode()
    return Answer(body, REPORTS[task.form], refused=refusal(files), outcomes=outcomes(files))


def view(task: Task, options: Options) -> Answer:
    """Return the report with each document laid out beside it, as the page shows it."""
    from linter.service.viewing import viewed

    files = list(reports(task, options))
    body = viewed(files, options).encode()
    return Answer(body, REPORTS["json"], refused=refusal(files), outcomes=outcomes(files))


def outcomes(files: Sequence[FileReport]) -> list[str]:
    """Return what is counted of the files."""
    return [str(file.outcome) for file in files]


def _view(task: Task, lang: str) -> View:
    found = site(task)
    return View(lang, page=pages(found, frozenset(codes()))) if found else View(lang)


def reports(task: Task, options: Options) -> Iterator[FileReport]:
    """Yield the report of each file; raises ConfigError where `options` ask for what is not there."""
    bijlagen = annexes(task)
    for sent in task.files:
        source = Source(sent.name, sent.data)
        given = held(task, sent.name)._replace(bijlagen=bijlagen, lang=options.lang)
        made = guarded(partial(_linted, source, given), _rescue(sent.name, given))
        if counts := known(task, sent.name):
            made = pipeline.against(made, counts, given.fail_on)
        yield worded(made, given.lang)._replace(sha256=source.sha256)


def refusal(files: list[FileReport]) -> Refused | None:
    """Return why the first could not be read, where none of the files could."""
    if not files or not all(_unread(file) for file in files):
        return None
    failure = files[0].failures[0]
    return Refused(failure.error, failure.message)


def _unread(file: FileReport) -> bool:
    return file.outcome is Outcome.UNDETERMINED and file.format is None and bool(file.failures)


def _linted(source: Source, options: Options) -> FileReport:
    try:
        return pipeline.lint(source, options)
    except SourceError as error:
        return pipeline.unreadable(source.name, error, options)


def _rescue(name: str, options: Options) -> Callable[[InternalError], FileReport]:
    return lambda fault: pipeline.unreadable(name, fault, options)


def annexes(task: Task) -> Bijlagen | None:
    """Return the bijlagen that came with the files, None where there are none."""
    if not task.annexes:
        return None
    return Bijlagen([Bijlage(one.name, _counting(one)) for one in task.annexes], {})


def _counting(sent: Sent) -> Callable[[], Counted]:
    """Return what counts the pages of a bijlage when a rule first asks, and once."""
    known: list[Counted] = []

    def pages() -> Counted:
        if not known:
            known.append(_pages(sent))
        return known[0]

    return pages


def _pages(sent: Sent) -> Counted:
    if not counts_pages(sent.name):
        return None
    try:
        return paged(Source(sent.name, sent.data))
    except SourceError as error:
        return error
