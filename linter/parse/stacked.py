"""Numbers on lines below each other over one question: candidates in, one for all of them out.

In: candidates in order.  Out: the same, those that stand over one question joined.  Knows nothing of series.
"""

from collections.abc import Sequence

from linter.parse.candidates import Candidate
from linter.parse.entries import Form
from linter.parse.scene import Scene


def stacked(scene: Scene, loose: Sequence[Candidate]) -> list[Candidate]:
    """Return the candidates, each bare number joined with the one below it where nothing stands between.

    The first must be higher than all before it, as the next question's is, each next one higher again, and
    what follows must ask: else they are a column of numbers in an answer.
    """
    found: list[Candidate] = []
    highest = 0
    for made in loose:
        above = found[-1] if found else None
        if above and _over_one(scene, above, made) and above.numbers[0].value > highest:
            joined = (*above.numbers, *made.numbers)
            found[-1] = made._replace(line=above.line, numbers=joined, more=made.line - above.line)
            continue
        if above:
            highest = max(highest, above.numbers[0].value)
        found.append(made)
    return found


def _over_one(scene: Scene, above: Candidate, made: Candidate) -> bool:
    if not above.form is made.form is Form.BARE or above.numbers[-1].value >= made.numbers[0].value:
        return False
    lines = scene.page.lines
    if any(line.text for line in lines[above.line + above.more + 1 : made.line]):
        return False
    below = next((line.text for line in lines[made.line + 1 : scene.stop] if line.text), "")
    return below.endswith("?") or below.isdecimal()
