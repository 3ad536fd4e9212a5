"""What a rule says in the place of a hit where it cannot tell whether something is wrong.

In: nothing.  Out: the type.  Few runs need it: it is imported where it is made.
"""

from collections.abc import Mapping
from typing import NamedTuple

from linter.errors import UnclearSource, VragenlintError


class MissingDictionary(VragenlintError):
    """A rule that was asked for needs a dictionary that is not installed, or not enough; stands here and not
    among the other errors for few runs need it."""


UNCLEAR = UnclearSource.__name__
"""The error of what is whole, and does not say which of several things it is."""
MISSING = MissingDictionary.__name__
"""The error of a dictionary that is not there."""


class Unjudged(NamedTuple):
    """What could not be told: the list is then not wholly judged.

    `key` is into the rule's `unjudged` texts, which `words` fill; `error` is the name of the kind of error.
    """

    key: str
    words: Mapping[str, str]
    error: str
