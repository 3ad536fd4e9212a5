"""Whether a regular expression may take more than linear time for one reason: repeats within repeats.

In: a pattern.  Out: a place in it, or none.  Stricter than need be: `(?:a+b)*` is refused too, because
telling it from `(?:a+)*` takes a proof, and every such pattern can be written otherwise.
"""

import re

from linter.model.pattern import late

_TOKEN = late(
    r"\\."  # an escape
    r"|\[\^?\]?(?:\\.|[^\]\\])*\]"  # a set
    r"|(?P<open>\()"
    r"|(?P<close>\)(?P<again>[*+]|\{\d*,\d*\})?)"
    r"|(?P<repeat>[*+]|\{\d*,\}|\{\d*,\d{3,}\})",
    re.DOTALL,
)


def nested_repeat(pattern: str) -> int | None:
    """Return where a repeated group that holds an unbounded repeat ends, None where there is none."""
    holds = [False]
    for found in _TOKEN.finditer(pattern):
        if found["open"]:
            holds.append(False)
        elif found["repeat"]:
            holds[-1] = True
        elif found["close"] and len(holds) > 1:
            inner = holds.pop()
            if inner and found["again"]:
                return found.start()
            holds[-1] = holds[-1] or inner or bool(found["again"])
    return None
