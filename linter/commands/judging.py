"""What `check` and `baseline` share: paths and options to files, each with what holds for it, judged.

In: the options as typed.  Out: one report per file, in the order of the paths.  Shows nothing.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, Optional

from linter import pipeline, rulebook
from linter.commands.guard import guarded
from linter.commands.options import Option
from linter.commands.settings import SETTINGS, Asked, asked, beside, has_beside
from linter.config.plain import plain
from linter.errors import ConfigError, InternalError, SourceError
from linter.formats.known import suffixes
from linter.intake import read, read_stdin
from linter.model.options import Options
from linter.model.report import FileReport, Outcome
from linter.model.source import Source
from linter.model.visible import visible
from linter.walk import STDIN, Found, walk

if TYPE_CHECKING:
    from linter.commands.shelf import Shelf
    from linter.config.settle import Config, Settings


def day(word: str) -> str:
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


OPTIONS = (
    *SETTINGS,
    Option(
        ("--today",),
        "de dag waarop wordt gecontroleerd (standaard: vandaag)",
        "the day of the check (else: today)",
        "YYYY-MM-DD",
        convert=day,
    ),
    Option(
        ("--stdin-name",),
        "naam van het bestand dat met - binnenkomt",
        "name of the file that comes in by -",
        "NAME",
    ),
)


class Run(NamedTuple):
    """What holds for every file of a run."""

    asked: Asked
    today: str
    stdin_name: str


class Job(NamedTuple):
    """A file, what it is called, and what holds for it; `baseline` is empty where there is none, and `shelf`
    is None in a run without bijlagen; `aside` is what is said once of all files for which it is the same."""

    found: Found
    path: str
    options: Options
    baseline: str
    shelf: Optional["Shelf"] = None
    aside: str = ""


def begin(typed: Mapping[str, Any]) -> Run:
    """Return the run that is asked for; raises ConfigError for a wrong value."""
    if typed["stdin_name"] and STDIN not in typed["words"]:
        raise ConfigError(
            "--stdin-name hoort bij - (lezen wat een ander programma doorgeeft); zet - achter de opties.",
            "--stdin-name goes with - (reading standard input); put - behind the options.",
        )
    return Run(asked(typed), typed["today"] or "", typed["stdin_name"] or "stdin")


def jobs(words: Sequence[str], run: Run) -> Iterator[Job]:
    """Yield the files to judge: those that were named, and those of a folder that are not left out of it.

    What may be a bijlage of a list comes behind the lists.
    """
    made: list[Job] = []
    shelf: Shelf | None = None
    for found in walk(words):
        config = run.asked.config(found.path)
        if found.walked and config is not None and config.leaves_out(found.path):
            continue
        path = run.stdin_name if found.path == STDIN else found.path
        job = _plain(found, path, run) if config is None else None
        if job is None:
            settings, job = _settled(config, found, path, run)
            if settings["bijlagen"].value or any(key.startswith("bijlagen.") for key in settings):
                shelf = shelf or _shelf()
                job = shelf.given(job, settings)
        made.append(job)
    yield from made if shelf is None else shelf.arranged(made)


def _plain(found: Found, path: str, run: Run) -> Job | None:
    """Return the job of a file without a configuration, None where it has bijlagen all the same."""
    values = run.asked.values
    if "bijlagen" in values or (found.path != STDIN and has_beside(found.path)):
        return None
    return Job(found, path, plain(values, run.today), values.get("baseline", ""))


def _settled(config: "Config | None", found: Found, path: str, run: Run) -> "tuple[Settings, Job]":
    """Return what holds for a file, and its job."""
    from linter.config.settle import baseline, options, settled

    settings = settled(config, path, run.asked.typed)
    if found.path != STDIN:
        settings = beside(settings, found.path)
    job = Job(found, path, options(settings, run.today), baseline(settings))
    select = settings["select"]
    if select.file and rulebook.only_beside(job.options.select, job.options.rules):
        aside = _beside_only(visible(f"{select.file}:{select.line}"), job.options.lang)
        job = job._replace(options=job.options._replace(select=()), aside=aside)
    return settings, job


def _beside_only(place: str, lang: str) -> str:
    """Return what is said where a configuration selects rules of `compare` alone: all others are asked."""
    if lang == "nl":
        return f"{place}: select noemt alleen regels van compare (VGL); hier gelden alle andere."
    return f"{place}: select names only rules of compare (VGL); here all others hold."


def asides(todo: Sequence[Job]) -> Iterator[str]:
    """Yield what is said of the run beside its files, each once."""
    yield from dict.fromkeys(job.aside for job in todo if job.aside)


def _shelf() -> "Shelf":
    from linter.commands.shelf import Shelf

    return Shelf()


def nothing(lang: str) -> str:
    """Return what is said where there is no file to judge."""
    known = ", ".join(suffixes())
    if lang == "nl":
        return f"Geen documenten gevonden om te controleren ({known})."
    return f"No documents found to check ({known})."


def source_of(job: Job) -> Source:
    """Return the bytes of a file to judge; raises SourceError where it cannot be read."""
    if job.found.error is not None:
        raise job.found.error
    return read_stdin(job.path) if job.found.path == STDIN else read(job.found.path)


def judged(job: Job, opened: Callable[[Job], Source] = source_of) -> FileReport:
    """Judge one file; what cannot be judged, or breaks us, is told in its report."""
    return attached(job) or noted(
        job, guarded(lambda: _judged(job, opened), lambda fault: _unreadable(job, fault))
    )


def attached(job: Job) -> FileReport | None:
    """Return the report of a file that is not judged, because it is a bijlage of a list that was."""
    if job.shelf is None or not job.shelf.holds(job.found):
        return None
    options = job.options
    note = {"nl": "bijlage bij een lijst", "en": "annex of a list"}[options.lang]
    return FileReport(job.found.path, Outcome.SKIPPED, None, None, options.stage, 0, note=note)


def waits(job: Job) -> bool:
    """Say whether it depends on the lists before it what a file is: a bijlage of one, or a list."""
    return job.shelf is not None and job.shelf.may_hold(job.found)


def noted(job: Job, file: FileReport) -> FileReport:
    """Return a report; from then on the bijlagen that were given with a list are known for it."""
    if job.shelf is not None and file.kind is not None and file.outcome is not Outcome.SKIPPED:
        job.shelf.use(job.found)
    return file


def _judged(job: Job, opened: Callable[[Job], Source]) -> FileReport:
    try:
        source = opened(job)
    except SourceError as error:
        return _unreadable(job, error)
    except MemoryError:
        return _unreadable(job, _too_much())
    return guarded(lambda: _linted(job, source), lambda fault: _unreadable(job, fault, source.sha256))


def _linted(job: Job, source: Source) -> FileReport:
    try:
        return pipeline.lint(source, job.options)
    except SourceError as error:
        return _unreadable(job, error, source.sha256)
    except MemoryError:
        return _unreadable(job, _too_much(), source.sha256)


def _too_much() -> SourceError:
    from linter.stopped import large

    return large()


def _unreadable(job: Job, error: SourceError | InternalError, sha256: str | None = None) -> FileReport:
    return pipeline.unreadable(job.found.path, error, job.options)._replace(sha256=sha256)
