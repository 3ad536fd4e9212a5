"""Whether edits would run across a tracked change of someone else: a flow and edits in, an error out.

What such an edit takes away may be all that parts two words once the change is refused: whoever looks at the
change is to settle it first.  Knows no format.
"""

from bisect import bisect_right
from collections.abc import Sequence

from linter.errors import UnwritableSource
from linter.model.flow import FactKind, Flow
from linter.model.rule import Edit


def refuse_across(flow: Flow | None, edits: Sequence[Edit]) -> None:
    """Raise UnwritableSource, which names them, where edits have amid them an end of a tracked change."""
    facts = () if flow is None else flow.facts
    tracked = (one.span for one in facts if one.kind in {FactKind.INSERTED, FactKind.DELETED})
    places = sorted({place for span in tracked for place in span})
    torn = tuple(one for one in edits if _next(places, one.span.start) < one.span.end)
    if torn:
        raise UnwritableSource(
            "Hier is een bijgehouden wijziging nog niet aanvaard of geweigerd: doe dat eerst.",
            "A tracked change here is neither accepted nor refused yet: do that first.",
            torn,
        )


def _next(places: Sequence[int], start: int) -> float:
    """Return the first of the places behind `start`."""
    at = bisect_right(places, start)
    return places[at] if at < len(places) else float("inf")
