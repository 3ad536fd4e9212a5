"""All lists judged, on two processors at once: a size in, the tally of all of it out.

What LibreOffice makes is left out where it is not installed.
"""

import tempfile
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import islice
from pathlib import Path

from benchmarks.quality.cases import CLEAN, DOC, OFFICE, PDF, SIZES, Case, clean, codes, most, planted_in
from benchmarks.quality.judge import PART, Tally, added, converted, part
from linter.formats.office.convert import program
from tests.generate.written import docx
from tests.generate.written.sheet import airy, sheet
from tests.golden import office

BATCH, WORKERS = 150, 2


def measure(size: str) -> Tally:
    """Return the tally of every fault and of the clean lists."""
    amount = SIZES[size]
    starts = range(0, max(amount.clean), PART)
    with ProcessPoolExecutor(WORKERS) as pool:
        waiting: list[Future[Tally]] = [pool.submit(part, size, code, 0) for code in codes()]
        waiting += [pool.submit(part, size, CLEAN, start) for start in starts]
        office_program = program()
        if office_program:
            for form in OFFICE:
                if most(amount.planted, form):
                    waiting += _office(pool, office_program, size, form)
        return added(one.result() for one in waiting)


def _office(pool: ProcessPoolExecutor, office_program: str, size: str, form: str) -> Iterator[Future[Tally]]:
    cases = _cases(size, form)
    while batch := list(islice(cases, BATCH)):
        named = {f"{place}": case for place, case in enumerate(batch)}
        yield pool.submit(converted, named, _files(office_program, named, form))


def _cases(size: str, form: str) -> Iterator[Case]:
    amount = SIZES[size]
    for code in codes():
        yield from (case for case in planted_in(code, amount) if case.form == form)
    yield from (case for case in clean(amount, range(most(amount.clean, form))) if case.form == form)


def _files(office_program: str, cases: dict[str, Case], form: str) -> dict[str, bytes]:
    """Return the lists as PDF, or as a Word file that was one of the old kind, as our reader makes of it."""
    lay = airy if form == PDF else sheet
    files = {f"{name}.docx": docx.write(lay(case.told)) for name, case in cases.items()}
    steps = {PDF: ("tagged",), DOC: ("doc", "docx")}[form]
    with tempfile.TemporaryDirectory() as folder:
        for step in steps:
            made = office.converted(office_program, files, step, Path(folder) / step)
            files = {f"{name}.{step}": data for name, data in made.items()}
    return {Path(name).stem: data for name, data in files.items()}
