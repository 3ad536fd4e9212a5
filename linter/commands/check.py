"""`vragenlint check`: paths to findings on standard output and an exit code.

In: the options as typed.  Out: the report as it comes, file by file; 0, 1, 2 or 3.  Knows nothing of
documents: the pipeline judges, the reporters show.
"""

import time
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from linter import pipeline
from linter.commands.judging import OPTIONS, Job, begin, jobs, judged, nothing, unsealed
from linter.commands.options import Option, Words, form
from linter.commands.output import colourful, complain, on_terminal, say, send
from linter.commands.program import Command, Manual
from linter.model.report import FileReport, Report
from linter.report.text import View, notes, show, totals

if TYPE_CHECKING:
    from linter.report.html.section import Chapter

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
    (
        *OPTIONS,
        form("text", "json", "html"),
        Option(("--quiet", "-q"), "alleen een regel per bevinding", "one line per finding, nothing else"),
    ),
)


def command(lang: str) -> Command:
    """Return the command, speaking `lang`."""
    return Command(_MANUAL, check, lang)


class _Screen(NamedTuple):
    """How a run is shown, what is known already of each file, and what a page will hold of it."""

    view: View
    form: str
    known: Callable[[Job], Mapping[str, int]]
    chapters: list["Chapter"]

    @property
    def streams(self) -> bool:
        """Whether each file is shown as soon as it is judged."""
        return self.form == "text"


def check(typed: Mapping[str, Any], _lang: str) -> int:
    """Judge every path and return the exit code; raises ConfigError for a wrong value.

    What is wrong in a configuration or a baseline is told before anything is judged.
    """
    run = begin(typed)
    form = typed["format"] or "text"
    todo = list(jobs(typed["words"], run))
    view = View(run.asked.lang(), form == "text" and colourful(), typed["quiet"])
    screen = _Screen(view, form, _known(todo), [])
    files = [_shown(job, screen) for job in todo]
    if not files:
        complain(nothing(screen.view.lang))
    report = pipeline.report(files)
    if screen.streams:
        say(totals(report.files, view))
    else:
        send(_whole(report, screen, run.today))
    return report.exit_code


def _whole(report: Report, screen: _Screen, today: str) -> bytes:
    """Return what is shown only when all is judged."""
    if screen.form == "json":
        from linter.report.json import render

        return render(report).encode()
    from linter.report.html import page

    return page.render(report, screen.chapters, screen.view, today or time.strftime("%Y-%m-%d"))


def _known(todo: Sequence[Job]) -> Callable[[Job], Mapping[str, int]]:
    """Return what is known of each; all baselines are read here, so that what is wrong is told at once."""
    if not any(job.baseline for job in todo):
        return lambda _job: {}
    from linter.commands.known import Baselines

    baselines = Baselines()
    for job in todo:
        baselines.counts(job.baseline, job.path)
    return lambda job: baselines.counts(job.baseline, job.path)


def _shown(job: Job, screen: _Screen) -> FileReport:
    """Judge one file, show it, and return what the totals need of it: all but its text."""
    options = job.options
    file = judged(job, unsealed if screen.streams else _sha256)
    known = screen.known(job)
    if known:
        file = pipeline.against(file, known, options.fail_on)
    view = screen.view._replace(lang=options.lang)
    if screen.streams:
        say(show(file, view))
    elif screen.form == "html":
        from linter.report.html.section import chapter

        screen.chapters.append(chapter(file, view, len(screen.chapters) + 1))
    if not _just_said(file, screen):
        for note in notes(file, view):
            complain(note)
    return file._replace(flow=None)


def _sha256(data: bytes) -> str:
    from hashlib import sha256

    return sha256(data).hexdigest()


def _just_said(file: FileReport, screen: _Screen) -> bool:
    """Say whether whoever reads standard error has just read the same reason in the verdict."""
    return bool(file.failures) and screen.streams and not screen.view.quiet and on_terminal()
