"""The work of the service, done: a task in, an answer out.

Runs in a process of its own.  What is wrong with a file or an option is an answer too; a fault of ours is one
without a word of the document.  Knows no HTTP.
"""

from collections.abc import Callable, Mapping

from linter.commands.guard import guarded
from linter.errors import ConfigError, InternalError, VragenlintError
from linter.model.options import Options
from linter.service import beside, judging, rewriting
from linter.service.confined import confine
from linter.service.held import held, spoken
from linter.service.task import Answer, Refused, Sent, Task, Work

_DOERS: Mapping[Work, Callable[[Task, Options], Answer]] = {
    Work.CHECK: judging.check,
    Work.VIEW: judging.view,
    Work.CONVERT: rewriting.convert,
    Work.ANNOTATE: rewriting.annotate,
    Work.FIX: rewriting.fix,
    Work.COMPARE: beside.compare,
}


FIRST = Task(Work.VIEW, (Sent("eerste.txt", b"LIJST VAN VRAGEN\n\n1\tWat?\n2\tWaarom?\n"),))


def prepare() -> None:
    """Prepare a fresh process: confined, and with all at hand that a first document would wait for."""
    confine()
    do(FIRST)


def tidy() -> None:
    """Remove what a process left on the disk that was killed while LibreOffice read a document for it."""
    from linter.formats.office.scratch import sweep

    sweep()


def do(task: Task) -> Answer:
    """Return what comes of a task; never raises because of a file or an option."""

    def refused(error: VragenlintError) -> Answer:
        return Answer(
            refused=Refused(type(error).__name__, error.say(spoken(task.said.get("lang", ""), task.config)))
        )

    def done() -> Answer:
        try:
            return _DOERS[task.work](task, held(task, task.files[-1].name if task.files else ""))
        except InternalError:
            raise
        except VragenlintError as error:
            return refused(error)

    try:
        return guarded(done, refused)
    except ConfigError as error:
        return refused(error)
