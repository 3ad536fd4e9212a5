"""What was said of a file, without who said it, as the options of its run.

In: values as a configuration and the command line write them.  Out: options.  Imports nothing of what a
configuration needs: a run without one gets by with this.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from linter.model.options import Options
from linter.model.rule import Severity, Stage

DEFAULTS: Mapping[str, Any] = {
    "stage": "definitief",
    "select": [],
    "ignore": [],
    "fail-on": "error",
    "lang": "nl",
    "kind": "auto",
    "baseline": "",
    "rules": [],
    "bijlagen": "",
    "offices": [],
    "dictionary": "",
    "site": "",
    "include": [],
    "exclude": [],
}


def plain(said: Mapping[str, Any], today: str = "") -> Options:
    """Return the options that these values make, the defaults in place of what is not said."""
    values = {**DEFAULTS, **said}
    return Options(
        stage=Stage(values["stage"]),
        kind=None if values["kind"] == "auto" else values["kind"],
        select=_codes(values["select"]),
        ignore=_codes(values["ignore"]),
        fail_on=Severity.OFF if values["fail-on"] == "never" else Severity(values["fail-on"]),
        lang=values["lang"],
        today=today,
        offices=tuple(values["offices"]),
    )


def _codes(said: Sequence[str]) -> tuple[str, ...]:
    return tuple(code.upper() for code in said)
