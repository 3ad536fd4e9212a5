"""What a configuration asks to leave unsaid; apart, for a run without one needs it not.

In: nothing.  Out: the type that a configuration makes and a suppression holds.
"""

from typing import NamedTuple


class Request(NamedTuple):
    """What a configuration asks to leave unsaid: a code, the number of a question as printed (empty: wherever
    it is), why, and the place where it asks so (`vragenlint.toml:12`)."""

    code: str
    question: str
    reason: str
    place: str
