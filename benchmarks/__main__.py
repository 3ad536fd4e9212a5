"""All measurements, each as a ratio beside its target.

In: nothing.  Out: a table on standard output; exit code 1 where a target is not met.
"""

import sys
from typing import NamedTuple

from benchmarks import cold, growth, warm


class Row(NamedTuple):
    """One measurement: what it is, the figure, what it may be at most, and what it was made of."""

    what: str
    figure: float
    most: float
    made_of: str


def main() -> int:
    """Measure, print, and say whether all is well."""
    rows = [*_cold(), _warm(), *_growth()]
    sys.stdout.write("| measured | is | at most | |\n|---|---|---|---|\n")
    for row in rows:
        late = "" if row.figure <= row.most else " **too much**"
        sys.stdout.write(f"| {row.what} | {row.figure:.2f} | {row.most:g} | {row.made_of}{late} |\n")
    return int(any(row.figure > row.most for row in rows))


def _cold() -> list[Row]:
    taken = cold.measure(20)
    floor = taken[cold.FLOOR]
    return [
        Row(
            f"cold {name} : {cold.FLOOR}", taken[name] / floor, most, f"{taken[name]:.1f} ms : {floor:.1f} ms"
        )
        for name, most in ((cold.CHECK, 3), (cold.VERSION, 2))
    ]


def _warm() -> Row:
    checked, read = warm.measure(60)
    return Row("warm check : python-docx reading", checked / read, 0.6, f"{checked:.2f} ms : {read:.2f} ms")


def _growth() -> list[Row]:
    taken = {size: growth.measure(size) for size in growth.SIZES}
    small, middle, large = (taken[size] for size in growth.SIZES)
    return [
        Row("280 : 28 questions", middle[0] / small[0], 12, f"{middle[0]:.1f} ms : {small[0]:.1f} ms"),
        Row("2,800 : 280 questions", large[0] / middle[0], 12, f"{large[0]:.1f} ms : {middle[0]:.1f} ms"),
        Row("2,800 questions, memory in MB", large[1], 300, f"28 questions: {small[1]:.0f} MB"),
    ]


if __name__ == "__main__":
    raise SystemExit(main())
