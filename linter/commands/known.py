"""The files of baselines, each read once.

In: the path of a baseline.  Out: what it holds; a ConfigError where it cannot be read.  Knows nothing of
findings, and imports nothing for a run without a baseline.
"""

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING

from linter.errors import ConfigError, SourceError

if TYPE_CHECKING:
    from linter.check.baseline import Known


class Baselines:
    """What is known of each list, by the path of its baseline."""

    def __init__(self) -> None:
        self._read: dict[str, Known] = {}

    def counts(self, baseline: str, path: str) -> Mapping[str, int]:
        """Return how often each fingerprint is known of the list at `path`; nothing without a baseline."""
        if not baseline:
            return {}
        from linter.check.baseline import key

        if baseline not in self._read:
            self._read[baseline] = content(baseline)
        return self._read[baseline].get(key(path, os.path.dirname(baseline)), {})


def content(baseline: str) -> "Known":
    """Return what the baseline at this path holds; raises ConfigError where there is none to read."""
    from linter.check.baseline import LARGEST, loaded
    from linter.intake import read

    if not os.path.lexists(baseline):
        raise ConfigError(
            f"{baseline}: deze baseline is er niet; maak die met vragenlint baseline update.",
            f"{baseline}: there is no such baseline; make it with vragenlint baseline update.",
        )
    try:
        return loaded(read(baseline, LARGEST).data, baseline)
    except SourceError as error:
        raise ConfigError(*(f"{baseline}: {error.say(lang)}" for lang in ("nl", "en"))) from error
