"""`vragenlint check`: paths to findings on standard output and an exit code.

In: the options as typed.  Out: the report as it comes, file by file; 0, 1, 2 or 3.  Knows nothing of
documents: the pipeline judges, the reporters show.
"""

import contextlib
import time
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, Optional

from linter import pipeline
from linter.commands.judging import OPTIONS, Job, asides, begin, jobs, judged, nothing
from linter.commands.options import Option, Words, form
from linter.commands.output import colourful, complain, on_terminal, say, width
from linter.commands.program import Command, Manual
from linter.commands.settings import SITE
from linter.errors import ConfigError
from linter.model.report import FileReport
from linter.report import FORMS
from linter.report.text import View, closing, notes, show

if TYPE_CHECKING:
    from linter.commands.outputs import Outputs


def _target(word: str) -> object:
    """Return where an output goes, as typed."""
    from linter.commands.outputs import target

    return target(word)


def _number(word: str) -> object:
    from linter.commands.pace import number

    return number(word)


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
        SITE,
        form(*FORMS),
        Option(
            ("--output",),
            f"schrijf de uitvoer ook naar een bestand ({', '.join(FORMS)}); mag vaker",
            f"write the output to a file too ({', '.join(FORMS)}); may be repeated",
            "FORMAT:FILE",
            convert=_target,
            many=True,
        ),
        Option(
            ("--jobs", "-j"),
            "hoeveel bestanden tegelijk (standaard: zoveel als er processorkernen zijn; 1: een voor een)",
            "how many files at once (else: as many as there are processor cores; 1: one by one)",
            "N",
            convert=_number,
        ),
        Option(
            ("--no-cache",),
            "niets gebruiken of bewaren van eerdere controles",
            "use and keep nothing of earlier checks",
        ),
        Option(("--quiet", "-q"), "alleen een regel per bevinding", "one line per finding, nothing else"),
        Option(
            ("--statistics",),
            "tel ook per regel hoe vaak, en in hoeveel bestanden, die wordt overtreden",
            "also count by rule how often, and in how many files, it is broken",
        ),
        Option(
            ("--watch",),
            "blijf wachten en controleer opnieuw wat verandert, tot Ctrl-C",
            "keep waiting and check again what changes, until Ctrl-C",
        ),
    ),
)


def command(lang: str) -> Command:
    """Return the command, speaking `lang`."""
    return Command(_MANUAL, check, lang)


class _Screen(NamedTuple):
    """How a run is shown: as text while it goes on (`streams`) or not; what is known already of each file,
    and the outputs that come when all is judged, None where there are none."""

    view: View
    streams: bool
    known: Callable[[Job], Mapping[str, int]]
    outputs: Optional["Outputs"]


def check(typed: Mapping[str, Any], _lang: str) -> int:
    """Judge every path and return the exit code; raises ConfigError for a wrong value.

    What is wrong in a configuration, a baseline or an output is told before anything is judged.
    """
    if typed["watch"]:
        return _watched(typed)
    run = begin(typed)
    streams = (typed["format"] or FORMS[0]) == FORMS[0]
    if typed["statistics"] and not streams:
        raise _uncounted()
    todo = list(jobs(typed["words"], run))
    outputs = None if streams and not typed["output"] else _outputs(typed)
    if outputs is not None:
        todo = outputs.apart(todo)
    view = View(run.asked.lang(), streams and colourful(), typed["quiet"], width=width())
    site = run.asked.site(typed["words"])
    if site:
        view = _paged(site, view)
    screen = _Screen(view, streams, _known(todo), outputs)
    for aside in () if typed["quiet"] else asides(todo):
        complain(aside)
    with contextlib.closing(_made(todo, typed)) as made:
        shown = (_shown(job, file, screen) for job, file in zip(todo, made, strict=True))
        files = list(shown) if typed["quiet"] or len(todo) < 2 else _waited(shown, len(todo))
    if not files:
        complain(nothing(view.lang))
    report = pipeline.report(files, run.today or time.strftime("%Y-%m-%d"))
    if typed["statistics"]:
        _count(report.files, view)
    if streams:
        say(closing(report, view))
    if outputs is not None:
        from linter.report.writer import Run

        outputs.finish(Run(report, view))
    return report.exit_code


def _outputs(typed: Mapping[str, Any]) -> "Outputs":
    """Return the outputs that are asked for beside, or in the place of, text on standard output."""
    from linter.commands.outputs import Outputs, Target

    asked = typed["format"] or FORMS[0]
    return Outputs((*(() if asked == FORMS[0] else (Target(asked),)), *typed["output"]))


def _watched(typed: Mapping[str, Any]) -> int:
    from linter.commands.watching import watch

    return watch(typed, lambda once: check(once, ""))


def _paged(site: str, view: View) -> View:
    from linter.commands.output import linking
    from linter.report.pages import pages
    from linter.rulebook import codes

    return view._replace(page=pages(site, frozenset(codes())), links=linking())


def _waited(made: Iterable[FileReport], total: int) -> list[FileReport]:
    from linter.commands.progress import waited

    return waited(made, total)


def _known(todo: Sequence[Job]) -> Callable[[Job], Mapping[str, int]]:
    """Return what is known of each; all baselines are read here, so that what is wrong is told at once."""
    if not any(job.baseline for job in todo):
        return lambda _job: {}
    from linter.commands.known import Baselines

    baselines = Baselines()
    for job in todo:
        baselines.counts(job.baseline, job.path)
    return lambda job: baselines.counts(job.baseline, job.path)


def _made(todo: Sequence[Job], typed: Mapping[str, Any]) -> Generator[FileReport, None, None]:
    """Return the report of each file, in their order."""
    if len(todo) > 1:
        from linter.commands.pace import all_judged

        return all_judged(todo, typed)
    return (judged(job) for job in todo)


def _shown(job: Job, file: FileReport, screen: _Screen) -> FileReport:
    """Show one file, and return what the totals and outputs need of it: all but its text."""
    options = job.options
    known = screen.known(job)
    if known:
        file = pipeline.against(file, known, options.fail_on)
    view = screen.view._replace(lang=options.lang)
    if screen.streams:
        say(show(file, view))
    if screen.outputs is not None:
        file = screen.outputs.add(file, view)
    if not _just_said(file, screen):
        for note in notes(file, view):
            complain(note)
    return file._replace(flow=None)


def _uncounted() -> ConfigError:
    return ConfigError(
        "--statistics hoort bij --format text; laat een van de twee weg.",
        "--statistics goes with --format text; leave one of them out.",
    )


def _count(files: Sequence[FileReport], view: View) -> None:
    from linter.report.statistics import statistics

    say(statistics(files, view))


def _just_said(file: FileReport, screen: _Screen) -> bool:
    """Say whether whoever reads standard error has just read the same reason in the verdict."""
    return bool(file.failures) and screen.streams and not screen.view.quiet and on_terminal()
