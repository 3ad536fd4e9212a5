"""All measurements, each as a ratio beside its target.

In: nothing.  Out: a table on standard output; exit code 1 where a target is not met.
"""

import sys
from typing import NamedTuple

from benchmarks import cold, each, growth, handback, lists, warm


class Row(NamedTuple):
    """One measurement: what it is, the figure, what it may be at most (None: anything), what made it."""

    what: str
    figure: float
    most: float | None
    made_of: str


def main() -> int:
    """Measure, print, and say whether all is well."""
    rows = [*_cold(), *_warm(), *_growth(), *_handed_back(), *_rules()]
    sys.stdout.write("| measured | is | at most | |\n|---|---|---|---|\n")
    for row in rows:
        most = "" if row.most is None else f"{row.most:g}"
        late = " **too much**" if _late(row) else ""
        sys.stdout.write(f"| {row.what} | {row.figure:.2f} | {most} | {row.made_of}{late} |\n")
    return int(any(map(_late, rows)))


def _late(row: Row) -> bool:
    return row.most is not None and row.figure > row.most


def _cold() -> list[Row]:
    taken = cold.measure(20)
    floor = taken[cold.FLOOR]
    return [
        Row(
            f"cold {name} : {cold.FLOOR}", taken[name] / floor, most, f"{taken[name]:.1f} ms : {floor:.1f} ms"
        )
        for name, most in ((cold.CHECK, 3), (cold.VERSION, 2))
    ]


def _warm() -> list[Row]:
    kinds = (
        ("", lists.griffie, 0.6),
        (", few styles", lists.made, None),
        (", fewest parts", lists.least, None),
    )
    taken = [(kind, *warm.measure(60, make), most) for kind, make, most in kinds]
    return [
        Row(
            f"warm check : python-docx reading{kind}",
            checked / read,
            most,
            f"{checked:.2f} ms : {read:.2f} ms",
        )
        for kind, checked, read, most in taken
    ]


def _growth() -> list[Row]:
    taken = {size: growth.measure(size) for size in growth.SIZES}
    small, middle, large = (taken[size] for size in growth.SIZES)
    return [
        Row("280 : 28 questions", middle[0] / small[0], 12, f"{middle[0]:.1f} ms : {small[0]:.1f} ms"),
        Row("2,800 : 280 questions", large[0] / middle[0], 12, f"{large[0]:.1f} ms : {middle[0]:.1f} ms"),
        Row("2,800 questions, memory in MB", large[1], 300, f"28 questions: {small[1]:.0f} MB"),
    ]


def _handed_back() -> list[Row]:
    seconds, memory, count = handback.measure()
    what = f"{handback.QUESTIONS:,} questions handed back with comments"
    return [
        Row(f"{what}, seconds", seconds, 5, f"{count} comments"),
        Row(f"{what}, memory in MB", memory, 400, f"{count} comments"),
    ]


def _rules() -> list[Row]:
    """Return what all rules take beside reading and parsing, and which rule grows worst."""
    each.share(28, 3)
    rows = []
    for questions, turns in ((28, 30), (2800, 3)):
        checked, read = each.share(questions, turns)
        what = f"a check : reading and parsing alone, {questions:,} questions"
        rows.append(Row(what, checked / read, 2, f"{checked:.1f} ms : {read:.1f} ms"))
    for place, one in enumerate(each.growth()[:3], 1):
        what = f"growth of the worst rule but {place - 1}, {one.code} in {one.shape}, : a walk"
        made_of = (
            f"{one.large:.1f} ms : {one.small:.2f} ms for ten times the questions, a walk {one.walk:.0f}"
        )
        rows.append(Row(what.replace(" but 0", ""), one.ratio, 3, made_of))
    return rows


if __name__ == "__main__":
    raise SystemExit(main())
