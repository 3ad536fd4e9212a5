"""What a user may ask of a run; the command line and every other front fill it."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple, Optional

from linter.model.rule import Severity, Stage

if TYPE_CHECKING:
    from linter.model.bijlagen import Bijlagen
    from linter.model.dictionary import Dictionary, Lack
    from linter.model.request import Request


class Options(NamedTuple):
    """The choices of one run.

    `kind` is None for automatic, else the kind that is forced on every file; `select` and `ignore`
    hold codes or their beginnings (NUM, NUM001); `fail_on` OFF means never; `lang` is nl or en;
    `today` is YYYY-MM-DD, empty for the day of the run; `severity` is how bad the findings of a rule are,
    by its code, where that is not as the rule says itself; `bijlagen` are the files given with the list;
    `rules` are folders of rules of the user's own, `suppress` what is to be left unsaid,
    `offices` (parts of) names that are no persons; `dictionary` opens the dictionary that a user names.
    """

    stage: Stage = Stage.DEFINITIEF
    kind: str | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: Severity = Severity.ERROR
    lang: str = "nl"
    today: str = ""
    severity: Mapping[str, Severity] = MappingProxyType({})
    bijlagen: Optional["Bijlagen"] = None
    rules: tuple[str, ...] = ()
    suppress: "tuple[Request, ...]" = ()
    offices: tuple[str, ...] = ()
    dictionary: "Callable[[], Dictionary | Lack] | None" = None
