"""`exists`: from every node, `path` leads somewhere.

In: a path.  Out: a hit at every node from which it leads nowhere.
"""

from linter.check.kinds import xpath
from linter.check.nodes import Ask
from linter.model.rule import Check


def make(ask: Ask) -> Check:
    """Return the check that `ask` says."""
    return xpath.make(ask._replace(options={"test": ask.options["path"]}))
