"""What is rightly said of a list as it was made, fault or none: a list in, codes out.

Knows the forms of the makers: what waits to be filled in, a request without a question mark.
"""

import re

from tests.generate.faults.plant import lines_of
from tests.generate.told import Item, Line, Role, Told

_REFERS = re.compile(r"\bvra(?:ag|gen) \d")


def rightly(told: Told) -> frozenset[str]:
    """Return the codes of what may be said of a list, beside what was planted in it."""
    said = {
        "KOP002": _draft(told),
        "VST001": _draft(told),
        "KOP006": any(re.match(r"\d{5}", told.opening[place].text) for place in lines_of(told, Role.DOSSIER)),
        "REF001": any(
            "(19637, nr. 3606)" in told.opening[place].text for place in lines_of(told, Role.INTRO)
        ),
        "VST006": "brief" in dict(told.front.dates) and told.front.vastgesteld[:2] == "20",
        "VRG002": any("?" not in item.text for item in told.items),
        "NUM008": any(one.reeks > 1 for item in told.items for one in item.asked)
        and any(map(_refers, told.items)),
    }
    return told.faults | {code for code, holds in said.items() if holds}


def _draft(told: Told) -> bool:
    return told.front.vastgesteld == "invulplek"


def _refers(item: Item) -> bool:
    return any(isinstance(one, Line) and _REFERS.search(one.text) for one in item.answer)
