"""A warm check: distinct lists of 28 questions in one process, against python-docx merely reading them.

In: how many lists, and what makes them.  Out: the median milliseconds of each, list by list in turns.
"""

import io
import statistics
import time
from collections.abc import Callable

import docx

from linter.model.report import Outcome
from linter.model.source import Source
from linter.pipeline import lint

QUESTIONS = 28


def measure(lists: int, make: Callable[[int, int], bytes]) -> tuple[float, float]:
    """Return what a full check takes, and what python-docx takes for paragraphs and cells."""
    files = [make(QUESTIONS, variant) for variant in range(lists)]
    _check(files[0])
    _read(files[0])
    checked, read = [], []
    for file in files[1:]:
        checked.append(_timed(_check, file))
        read.append(_timed(_read, file))
    return statistics.median(checked), statistics.median(read)


def _timed(act: Callable[[bytes], None], file: bytes) -> float:
    start = time.perf_counter()
    act(file)
    return (time.perf_counter() - start) * 1000


def _check(file: bytes) -> None:
    report = lint(Source("lijst.docx", file))
    if (report.questions, report.outcome) != (QUESTIONS, Outcome.ACCEPTED):
        raise ValueError(report._replace(flow=None))


def _read(file: bytes) -> None:
    document = docx.Document(io.BytesIO(file))
    for paragraph in document.paragraphs:
        _ = paragraph.text
    for table in document.tables:
        for row in table.rows:
            for cell in row.cells:
                _ = cell.text
