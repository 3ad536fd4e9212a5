"""What an output shows of a file's text, and no more: the text of the lines that findings are about.

In: the report of a file.  Out: the same with a flow in which every character and block that an output may
show is where it was, and what it does not show is blank.  Knows nothing of outputs but how far around a
finding they look.
"""

from bisect import bisect_right
from collections.abc import Iterator

from linter.model.flow import Block, Flow, Span
from linter.model.report import FileReport

AROUND = 100
"""How many characters beside a finding are kept, where its line ends before that."""


def excerpt(file: FileReport) -> FileReport:
    """Return the report with an excerpt of its flow."""
    flow = file.flow
    if flow is None:
        return file
    if not file.findings:
        return file._replace(flow=flow._replace(text="", blocks=(), facts=(), marks=None))
    spans = sorted(set(_spans(file)))
    chosen = set(_near(flow, spans))
    if any(finding.place.cell is not None for finding in file.findings):
        chosen.update(index for index, block in enumerate(flow.blocks) if _is_head(block))
    blocks = tuple(flow.blocks[index] for index in sorted(chosen))
    kept = sorted([*(_lines(flow.text, span) for span in spans), *(block.span for block in blocks)])
    return file._replace(
        flow=flow._replace(text=_blanked(flow.text, kept), blocks=blocks, facts=(), marks=None)
    )


def _spans(file: FileReport) -> Iterator[Span]:
    """Yield all that an output says a place of or quotes."""
    for finding in file.findings:
        yield finding.span
        yield from (related.span for related in finding.related if not related.path)
        if finding.fix is not None:
            yield from (edit.span for edit in finding.fix.edits)


def _near(flow: Flow, spans: list[Span]) -> Iterator[int]:
    """Yield which blocks hold the spans, with those beside them: a number stands in a block of its own."""
    starts = [block.span.start for block in flow.blocks]
    for span in spans:
        index = max(bisect_right(starts, span.start) - 1, 0)
        yield from range(max(index - 1, 0), min(index + 2, len(starts)))


def _is_head(block: Block) -> bool:
    """Say whether the block stands where the names of columns do."""
    return block.layout.table is not None and not block.layout.row and not block.layout.nested


def _lines(text: str, span: Span) -> Span:
    """Return the lines that hold a span, with the characters that end them and the one before."""
    start = text.rfind("\n", 0, span.start)
    end = text.find("\n", max(span.end - 1, span.start))
    first = min(start if start >= 0 else 0, max(span.start - AROUND, 0))
    return Span(first, max(end + 1, min(span.end + AROUND, len(text))) if end >= 0 else len(text))


def _blanked(text: str, kept: list[Span]) -> str:
    """Return the text with all that lies outside `kept` (in order, may overlap) blank."""
    pieces, at = [], 0
    for start, end in kept:
        if start > at:
            pieces.append(" " * (start - at))
        if end > at:
            pieces.append(text[max(start, at) : end])
            at = end
    pieces.append(" " * (len(text) - at))
    return "".join(pieces)
