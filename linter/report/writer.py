"""A run as one of its forms: the reports of files go in one by one, text comes out when all are in.

In: the name of a form, file reports, and at the end the run.  Out: the whole output as text.  Imports the
module of a form when that form is asked for, and keeps nothing of a file's text but what is shown.
"""

from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple, Protocol, cast

from linter.model.finding import Finding
from linter.model.report import FileReport, Report
from linter.report.place import Places
from linter.report.text import View, closing, show

if TYPE_CHECKING:
    from linter.report.html.section import Chapter


def _unexplained(_lang: str) -> Mapping[str, str]:
    return {}


class Run(NamedTuple):
    """A run that is over: all that was judged, and how to show it.

    `why` tells, in a language, why each rule is there, by its code; asked only by outputs that show it.
    """

    report: Report
    view: View
    why: Callable[[str], Mapping[str, str]] = _unexplained


class Writer(Protocol):
    """Makes one output."""

    def add(self, file: FileReport, view: View) -> None:
        """Take in the next file, with the language that holds for it."""

    def end(self, run: Run) -> str:
        """Return the output, now that all files are in."""


def writer(form: str) -> Writer:
    """Return what makes the output of a form, one of `FORMS`."""
    special: dict[str, Callable[[], Writer]] = {"text": _Lines, "html": _Page}
    return special[form]() if form in special else _Whole(form)


def written(files: Iterable[FileReport], form: str, run: Run) -> str:
    """Return the output of a run of which every file is in the language of the run."""
    made = writer(form)
    for file in files:
        made.add(file, run.view)
    return made.end(run)


def worded(file: FileReport, lang: str) -> FileReport:
    """Return a report that says of each finding where it is, also when the text is not at hand any more."""
    if file.flow is None:
        return file
    places = {path: Places(flow, lang) for path, flow in {**file.beside, "": file.flow}.items()}
    return file._replace(findings=tuple(_told(one, places) for one in file.findings))


def _told(one: Finding, places: Mapping[str, Places]) -> Finding:
    related = (
        two._replace(where=places[two.path].say(two.place, two.span)) if two.path in places else two
        for two in one.related
    )
    return one._replace(where=places[""].say(one.place, one.span), related=tuple(related))


class _Whole:
    """A form that is made of the whole report, by `render` in its own module."""

    def __init__(self, form: str) -> None:
        self._render = cast("Callable[[Run], str]", import_module(f"linter.report.{form}").render)

    def add(self, file: FileReport, view: View) -> None:
        """Keep nothing: the report that comes at the end holds every file."""

    def end(self, run: Run) -> str:
        """Return the output."""
        return self._render(run)


class _Lines:
    """The text for people."""

    def __init__(self) -> None:
        self._shown: list[str] = []

    def add(self, file: FileReport, view: View) -> None:
        """Show the file."""
        self._shown.append(show(file, view))

    def end(self, run: Run) -> str:
        """Return the files, then what they were judged by and the totals."""
        return "".join((*self._shown, closing(run.report, run.view)))


class _Page:
    """The page, which is made of chapters."""

    def __init__(self) -> None:
        self._chapters: list[Chapter] = []

    def add(self, file: FileReport, view: View) -> None:
        """Make the chapter of the file."""
        from linter.report.html.section import chapter

        self._chapters.append(chapter(file, view, len(self._chapters) + 1))

    def end(self, run: Run) -> str:
        """Return the page."""
        from linter.report.html.page import render

        return render(run.report, self._chapters, run.view).decode()
