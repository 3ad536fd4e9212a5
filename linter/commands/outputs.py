"""The outputs of a run: what goes to standard output as a whole, and what goes to files beside it.

In: `FORMAT:FILE` as typed, the files to judge, and their reports.  Out: the outputs written, each file whole
or not at all; a ConfigError before anything is judged where one cannot be written.  Knows no form.
"""

import os
import stat
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from linter.commands.judging import Job, judged
from linter.commands.options import nearest
from linter.commands.output import append, exchange, is_standard, send
from linter.commands.rewrite import same
from linter.errors import ConfigError
from linter.model.report import FileReport, Outcome
from linter.model.visible import visible
from linter.report import FORMS
from linter.report.text import View
from linter.report.writer import Run, Writer, worded, writer
from linter.walk import STDIN


class Target(NamedTuple):
    """A form, and the file it goes to; standard output where that is empty.

    It is `added` to what the file of a step's summary holds already.
    """

    form: str
    path: str = ""
    added: bool = False


def target(word: str) -> Target:
    """Return `FORMAT:FILE` as typed; raises ConfigError where it is none, or cannot be written there."""
    form, colon, path = word.partition(":")
    if not colon or not path or path == STDIN:
        raise ConfigError(
            f"'{visible(word)}' kan niet bij --output; schrijf een vorm, een dubbele punt en een bestand,"
            " zoals json:verslag.json.",
            f"'{visible(word)}' cannot be used for --output; write a format, a colon and a file, such as"
            " json:report.json.",
        )
    if form not in FORMS:
        raise _no_form(form)
    _refuse_place(path)
    return Target(form, path)


class Outputs:
    """Everything that is written when all files are judged."""

    def __init__(self, targets: Sequence[Target]) -> None:
        every = (*targets, *_summary(targets))
        _refuse_twice(every)
        self._made: list[tuple[Target, Writer]] = [(one, writer(one.form)) for one in every]

    def apart(self, todo: Sequence[Job]) -> list[Job]:
        """Return the files to judge without those that an output will replace; raises ConfigError.

        An output of an earlier run that is met in a folder is left out; a list is never written over.
        """
        return [job for job in todo if not self._replaces(job)]

    def add(self, file: FileReport, view: View) -> FileReport:
        """Take in a file, and return its report with all that is needed when its text is gone."""
        told = worded(file, view.lang)
        for _, made in self._made:
            made.add(told, view._replace(colour=False, width=0))
        return told

    def finish(self, run: Run) -> None:
        """Write every output; raises ConfigError, when all are tried, where one could not be written."""
        wrong: list[ConfigError] = []
        plain = run._replace(view=run.view._replace(colour=False, width=0), why=reasons)
        for one, made in self._made:
            data = made.end(plain).encode()
            try:
                _put(one, data)
            except ConfigError as error:
                wrong.append(error)
        if wrong:
            raise wrong[0]

    def _replaces(self, job: Job) -> bool:
        """Say whether a file that was met in a folder is an earlier output; raises ConfigError for a list."""
        for one, _ in self._made:
            if one.path and same(one.path, job.baseline):
                raise _over_input(one)
            if not one.path or not same(one.path, job.found.path):
                continue
            if not job.found.walked or judged(job).outcome is not Outcome.SKIPPED:
                raise _over_input(one)
            return True
        return False


def _summary(targets: Sequence[Target]) -> Iterator[Target]:
    """Yield the summary that GitHub shows of a step whose annotations go to its log."""
    path = os.environ.get("GITHUB_STEP_SUMMARY", "")
    if path and Target("github") in targets:
        yield Target("markdown", path, added=True)


def reasons(lang: str) -> dict[str, str]:
    """Return why each rule is there, by its code."""
    from linter.rulebook import rule_sources

    return {source.code: source.header["why"][lang] for source in rule_sources()}


def _put(one: Target, data: bytes) -> None:
    if not one.path:
        send(data)
        return
    try:
        if one.added:
            append(one.path, data)
        else:
            exchange(one.path, data)
    except ConfigError as error:
        raise ConfigError(*(f"{one.path}: {error.say(lang)}" for lang in ("nl", "en"))) from error


def _refuse_place(path: str) -> None:
    """Refuse what is no file, what output goes to already, and what lies in a folder that is not there."""
    shown = visible(path)
    try:
        mode = os.stat(path).st_mode
    except (OSError, ValueError):
        mode = 0
    if mode and is_standard(path):
        raise ConfigError(
            f"Naar {shown} gaat de gewone uitvoer al; kies bij --output een ander bestand.",
            f"The usual output goes to {shown} already; choose another file for --output.",
        )
    if stat.S_ISDIR(mode):
        raise ConfigError(
            f"{shown} is een map; zet er bij --output de naam van een bestand achter.",
            f"{shown} is a folder; put the name of a file behind it for --output.",
        )
    if mode and not stat.S_ISREG(mode):
        raise ConfigError(
            f"{shown} is geen gewoon bestand (maar een pijp of apparaat); kies bij --output een ander.",
            f"{shown} is no regular file (but a pipe or device); choose another for --output.",
        )
    if not os.path.isdir(os.path.dirname(path) or "."):
        raise ConfigError(
            f"De map van {shown} is er niet; maak die eerst, of kies bij --output een andere plaats.",
            f"The folder of {shown} is not there; make it first, or choose another place for --output.",
        )


def _refuse_twice(targets: Sequence[Target]) -> None:
    seen: set[str] = set()
    for one in targets:
        real = os.path.normcase(os.path.realpath(one.path)) if one.path else ""
        if real in seen:
            raise ConfigError(
                f"{visible(one.path)} staat twee keer bij --output; geef elke vorm een eigen bestand.",
                f"{visible(one.path)} stands twice behind --output; give each format a file of its own.",
            )
        if real:
            seen.add(real)


def _no_form(form: str) -> ConfigError:
    guess = nearest(form.lower(), FORMS)
    rest, last = ", ".join(FORMS[:-1]), FORMS[-1]
    return ConfigError(
        f"'{visible(form)}' is geen vorm bij --output; kies {rest} of {last}."
        + (f" Bedoelde u {guess}?" if guess else ""),
        f"'{visible(form)}' is no format for --output; choose {rest} or {last}."
        + (f" Did you mean {guess}?" if guess else ""),
    )


def _over_input(one: Target) -> ConfigError:
    shown = visible(one.path)
    return ConfigError(
        f"{shown} wordt voor de controle gelezen en zou door --output worden overschreven; kies een ander"
        " bestand.",
        f"{shown} is read for the check and would be written over by --output; choose another file.",
    )
