"""A file that asks more than any list does: a flow in, the same flow out, or a refusal.

Knows that what is made of a line costs far more than the line: a file of a few kilobytes can hold as many
numbered lines as take a minute to look at.
"""

import re

from linter.errors import HostileSource
from linter.model.flow import Flow
from linter.model.pattern import late

MOST_NUMBERED = (
    40_000  # lines that begin with a number; 3,000 questions with a table in each answer have 30,000
)
_NUMBERED = late(r"^[ \t]*(?:vraag[ \t]{1,3})?[0-9]", re.IGNORECASE | re.MULTILINE)
_LIST = late(r"lijst\s{0,9}van\s{0,9}(?:een\s{0,9})?vra|verslag\s{1,9}houdende", re.IGNORECASE)
_HEAD = 100_000


def bounded(flow: Flow) -> Flow:
    """Return `flow`; one of more numbered lines than a list has (a log, data) is not looked into.

    Raises HostileSource where such a file says near its beginning that it is a list.
    """
    if flow.text.count("\n") <= MOST_NUMBERED:
        return flow
    if sum(1 for _line in _NUMBERED.finditer(flow.text)) <= MOST_NUMBERED:
        return flow
    if flow.marks is not None or names_list(flow.text):
        raise too_many(MOST_NUMBERED, "genummerde regels", "numbered lines")
    return flow._replace(blocks=(), facts=())


def names_list(text: str) -> bool:
    """Say whether a text says near its beginning that it is a list of questions."""
    return _LIST.search(text, 0, _HEAD) is not None


def too_many(most: int, nl: str, en: str) -> HostileSource:
    """Return the error of a list with more than `most` of something."""
    return HostileSource(
        f"Dit bestand heeft meer dan {most} {nl}, meer dan enige lijst van vragen: splits het.",
        f"This file has more than {most} {en}, more than any list of questions: split it.",
    )
