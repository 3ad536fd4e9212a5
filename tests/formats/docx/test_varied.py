"""Whatever a document holds and wherever remarks stand: nothing is lost or said elsewhere, and all comes out.

VRAGENLINT_SEEDS says of how many documents this is tried.
"""

import io
import os
from random import Random

import docx as python_docx
import pytest

from linter.formats.docx.annotate import clean
from linter.formats.docx.body import BOX
from linter.formats.docx.read import read
from linter.formats.docx.trace import trace
from linter.model.flow import Span
from linter.model.remark import Remark
from linter.model.source import Source
from tests.formats.docx.annotated import annotated, as_word_stores, remark, spans
from tests.formats.docx.made import parts, zipped
from tests.formats.docx.varied import COMMENTS, NOTES, TYPES, body

SEEDS = range(int(os.environ.get("VRAGENLINT_SEEDS", "250")))
PARTS = 10


def made(random: Random) -> tuple[bytes, list[Remark]]:
    """Return a document, and remarks anywhere in it."""
    held = parts(body(random), {"comments": COMMENTS, "footnotes": NOTES})
    data = zipped(held | {"[Content_Types].xml": TYPES})
    length = len(read(Source("lijst.docx", data)).text)
    starts = [random.randrange(length) for _ in range(random.randrange(1, 9))]
    return data, [remark(start, min(length, start + random.choice([0, 1, 2, 5, 40]))) for start in starts]


@pytest.mark.parametrize("part", range(PARTS))
def test_remarks_anywhere_in_any_document(part: int) -> None:
    for seed in SEEDS[part::PARTS]:
        data, remarks = made(Random(seed))
        found = annotated(data, remarks)
        assert len(spans(found)) == len(remarks), seed
        assert _missed(data, remarks, found) == [], seed


def _missed(data: bytes, remarks: list[Remark], found: bytes) -> list[Span]:
    """Return the spans of remarks that stand around other characters of the body than they are about."""
    traced = trace(Source("lijst.docx", data))
    main = traced.package.main
    shown = spans(found)
    missed = []
    for one in remarks:
        pieces = [piece for piece in traced.within(one.span) if piece.part == main]
        pieces = [piece for piece in pieces if next(piece.element.iterancestors(BOX), None) is None]
        whole = one.span.start == 0 and one.span.end >= traced.flow.blocks[-1].span.end
        if not pieces or one.span.start == one.span.end or whole:
            continue
        inner = Span(max(pieces[0].start, one.span.start), min(pieces[-1].end, one.span.end))
        if not any(span.holds(inner) for span in shown):
            missed.append(one.span)
    return missed


def test_another_program_opens_them() -> None:
    for seed in SEEDS[:: max(1, len(SEEDS) // 25)]:
        data, remarks = made(Random(seed))
        opened = python_docx.Document(io.BytesIO(annotated(data, remarks)))
        plain = python_docx.Document(io.BytesIO(data))
        assert [one.text for one in opened.paragraphs] == [one.text for one in plain.paragraphs], seed


def test_what_a_word_processor_stored_reads_the_same_without_remarks() -> None:
    for seed in SEEDS[::5]:
        data, remarks = made(Random(seed))
        left = clean(Source("lijst.docx", as_word_stores(annotated(data, remarks))))
        before, after = (read(Source("lijst.docx", one)) for one in (data, left))
        assert (after.text, after.blocks) == (before.text, before.blocks), seed
