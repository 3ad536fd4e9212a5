"""Whether a repaired file is no worse than it was: two reports of it in, an UnsoundRepair where it is.

Knows no rule and no format.
"""

from collections import Counter

from linter.errors import UnsoundRepair
from linter.model.report import FileReport, Outcome
from linter.model.rule import Severity


def refuse_worse(before: FileReport, after: FileReport) -> None:
    """Raise UnsoundRepair where less of a file can be read than before, or it has an error more."""
    if after.outcome is Outcome.SKIPPED or after.questions != before.questions:
        raise _unsound("zouden de vragen er anders in staan", "the questions would stand in it otherwise")
    if len(after.failures) > len(before.failures):
        raise _unsound("zou niet alles meer zijn na te gaan", "not all could be checked any more")
    worse = ", ".join(sorted(_errors(after) - _errors(before)))
    if worse:
        raise _unsound(f"zou er een fout bij komen ({worse})", f"there would be an error more ({worse})")


def strange() -> UnsoundRepair:
    """Return that a file would hold other text than was meant."""
    return _unsound("zou er meer veranderen dan de bedoeling is", "more would change than was meant")


def endless() -> UnsoundRepair:
    """Return that what is repaired is found again, however often it is repaired."""
    return _unsound("zou er telkens weer iets te herstellen zijn", "there would always be more to repair")


def _errors(file: FileReport) -> Counter[str]:
    """Count the errors of each rule; also those that a baseline knows, which may look new once repaired."""
    return Counter(
        one.code for one in file.findings if one.severity is Severity.ERROR and one.suppressed is None
    )


def _unsound(nl: str, en: str) -> UnsoundRepair:
    return UnsoundRepair(
        f"Na herstel {nl}; daarom is er niets geschreven. Herstel dit met de hand, of laat met --ignore de"
        " regel weg die het veroorzaakt.",
        f"After the repair {en}; so nothing was written. Repair it by hand, or leave out the rule that"
        " causes it with --ignore.",
    )
