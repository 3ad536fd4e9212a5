"""What a user may ask of a run; the command line and every other front fill it."""

from typing import NamedTuple

from linter.model.rule import Severity, Stage


class Options(NamedTuple):
    """The choices of one run.

    `kind` is None for automatic, else the kind that is forced on every file; `select` and `ignore`
    hold codes or their beginnings (NUM, NUM001); `fail_on` OFF means never; `lang` is nl or en;
    `today` is YYYY-MM-DD, empty for the day of the run.
    """

    stage: Stage = Stage.DEFINITIEF
    kind: str | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: Severity = Severity.ERROR
    lang: str = "nl"
    today: str = ""
