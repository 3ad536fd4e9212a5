"""The table of figures: a tally in, plain data out, as it is stored in docs/quality.json; what fell, and what
misses its target.
"""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from benchmarks.quality.cases import CLEAN, EXACT, FORMS, PDF, codes
from benchmarks.quality.judge import Tally

STORE = Path(__file__).parents[2] / "docs" / "quality.json"
RECALL, RECALL_PRINTED, PRECISION, WARNINGS = 0.99, 0.95, 0.99, 2.0
COUNTS = ("planted", "found", "question", "exact", "wrong")
"""What is stored of a code in a format."""
Table = Mapping[str, Any]


def table(tally: Tally) -> Table:
    """Return `clean` (per format lists, errors, warnings) and `codes` (per code and format COUNTS)."""
    clean = {
        form: [tally.planted[CLEAN, form], tally.errors[CLEAN, form], tally.warnings[CLEAN, form]]
        for form in FORMS
        if tally.planted[CLEAN, form]
    }
    named = sorted({*codes(), *(code for code, _form in tally.wrong)})
    return {"clean": clean, "codes": {code: dict(_rows(tally, code)) for code in named}}


def _rows(tally: Tally, code: str) -> Iterator[tuple[str, list[int]]]:
    counters = (tally.planted, tally.found, tally.asked, tally.exact, tally.wrong)
    for form in FORMS:
        row = [counter[code, form] for counter in counters]
        if any(row):
            yield form, row


def stored() -> dict[str, Table]:
    """Return the stored tables by the size of the run, none where nothing is stored."""
    return json.loads(STORE.read_text("utf-8")) if STORE.exists() else {}


def store(size: str, made: Table) -> None:
    """Store a table beside those of other sizes, a line per code."""
    STORE.write_text(_written({**stored(), size: made}), "utf-8")


def _written(tables: Mapping[str, Table]) -> str:
    parts = []
    for size, one in sorted(tables.items()):
        lines = ",\n".join(
            f"   {json.dumps(code)}: {json.dumps(rows)}" for code, rows in one["codes"].items()
        )
        parts.append(
            f' {json.dumps(size)}: {{\n  "clean": {json.dumps(one["clean"])},\n'
            f'  "codes": {{\n{lines}\n  }}\n }}'
        )
    return "{\n" + ",\n".join(parts) + "\n}\n"


def recall(row: list[int]) -> float:
    """Return in how much of the lists with a fault it was found."""
    return row[1] / row[0] if row[0] else 1.0


def precision(row: list[int]) -> float:
    """Return how many of the lists in which a fault was reported have it."""
    return row[1] / (row[1] + row[4]) if row[1] + row[4] else 1.0


def placed(row: list[int]) -> float:
    """Return how many of the faults that were found are told of the right question."""
    return row[2] / row[1] if row[1] else 1.0


def exact(row: list[int]) -> float:
    """Return how many of the faults that were found are told of exactly their characters."""
    return row[3] / row[1] if row[1] else 1.0


MEASURES = {"recall": recall, "precision": precision, "question": placed, "exact": exact}


def fallen(before: Table, after: Table) -> Iterator[str]:
    """Yield what is worse than it was, of the formats that were measured both times."""
    for code, rows in before["codes"].items():
        for form, row in rows.items():
            now = after["codes"].get(code, {}).get(form)
            if now is None and form in after["clean"]:
                yield f"{code} in {form} is not measured any more"
            for name, figure in MEASURES.items() if now else ():
                if figure(now) < figure(row):
                    yield f"{name} of {code} in {form} fell from {figure(row):.3f} to {figure(now):.3f}"
    for form, (lists, errors, warnings) in before["clean"].items():
        now = after["clean"].get(form)
        if now and (now[1] / now[0] > errors / lists or now[2] / now[0] > warnings / lists):
            yield f"clean lists in {form} got more errors or warnings: {now}, not {[lists, errors, warnings]}"


def below(made: Table) -> Iterator[str]:
    """Yield what misses its target."""
    for code, rows in made["codes"].items():
        for form, row in rows.items():
            least = {PDF: RECALL_PRINTED, **dict.fromkeys(EXACT, RECALL)}.get(form)
            if least and recall(row) < least:
                yield f"recall of {code} in {form} is {recall(row):.3f}, below {least}"
            if precision(row) < PRECISION:
                yield f"precision of {code} in {form} is {precision(row):.3f}, below {PRECISION}"
            if placed(row) < 1 or (form in EXACT and exact(row) < 1):
                yield f"{code} in {form} is not always told at its place: {row}"
    for form, (lists, errors, warnings) in made["clean"].items():
        if errors or warnings * 100 > WARNINGS * lists:
            yield f"clean lists in {form}: {errors} errors and {warnings} warnings in {lists} lists"
