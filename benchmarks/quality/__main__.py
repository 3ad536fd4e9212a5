"""Precision and recall of every rule in every format, compared with what they were.

In: `--large` for the whole run (some minutes) instead of the quick one, `--store` to keep its figures.
Out: tables on standard output; exit code 1 where a figure fell or misses its target, or where a code is
neither planted nor said to have no plant.
"""

import sys
import time
from collections.abc import Iterator, Sequence

from benchmarks.quality import table
from benchmarks.quality.cases import EXACT, FORMS
from benchmarks.quality.judge import Tally
from benchmarks.quality.measure import measure
from benchmarks.quality.table import Table
from linter import rulebook
from tests.generate.faults.known import FAULTS, UNPLANTED

SHOWN = 20


def main(words: Sequence[str]) -> int:
    """Measure, print, compare; return 1 where something is amiss."""
    unknown = set(words) - {"--large", "--store"}
    if unknown:
        sys.stderr.write(f"unknown: {', '.join(sorted(unknown))}; there are --large and --store\n")
        return 2
    size = "large" if "--large" in words else "quick"
    start = time.perf_counter()
    tally = measure(size)
    made = table.table(tally)
    _print([*_clean(made), "", *_codes(made), "", *_unplanted()])
    before = table.stored().get(size)
    amiss = [*table.below(made), *(table.fallen(before, made) if before else ()), *_silent()]
    _print(["", *_detail(tally), *(f"**{one}**" for one in amiss)])
    _print([f"{sum(tally.planted.values()):,} files ({size}) in {time.perf_counter() - start:.0f} s"])
    if "--store" in words:
        table.store(size, made)
    return int(bool(amiss))


def _clean(made: Table) -> Iterator[str]:
    yield "| clean lists | number | errors | warnings per 100 |\n|---|---|---|---|"
    for form, (lists, errors, warnings) in made["clean"].items():
        yield f"| {form} | {lists:,} | {errors} | {warnings * 100 / lists:.1f} |"


def _codes(made: Table) -> Iterator[str]:
    """Yield per code its recall in each format, its precision in all, and how it is told."""
    forms = [form for form in FORMS if form in made["clean"]]
    yield f"| recall of | {' | '.join(forms)} | precision | question | exact in {' and '.join(EXACT)} |"
    yield "|---" * (len(forms) + 4) + "|"
    for code, rows in made["codes"].items():
        cells = [f"{table.recall(rows[form]):.2f}" if form in rows else "" for form in forms]
        whole = [sum(column) for column in zip(*rows.values(), strict=True)] or [0] * len(table.COUNTS)
        near = [rows[form] for form in EXACT if form in rows]
        exact = [sum(column) for column in zip(*near, strict=True)]
        told = f"{table.exact(exact):.2f}" if exact else ""
        cells += [f"{table.precision(whole):.2f}", f"{table.placed(whole):.2f}", told]
        yield f"| {code} | {' | '.join(cells)} |"


def _unplanted() -> Iterator[str]:
    there = set(rulebook.codes())
    for code, reason in UNPLANTED.items():
        if code in there:
            yield f"{code} is not planted: it {reason}."


def _silent() -> Iterator[str]:
    for code in rulebook.codes():
        if code not in FAULTS and code not in UNPLANTED:
            yield f"{code} is not planted, and nothing says why"


def _detail(tally: Tally) -> Iterator[str]:
    yield from tally.missed[:SHOWN]
    if len(tally.missed) > SHOWN:
        yield f"and {len(tally.missed) - SHOWN:,} more"


def _print(lines: Sequence[str]) -> None:
    sys.stdout.write("".join(f"{line}\n" for line in lines))


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
