"""A PDF handed back with remarks: a source and remarks in, the file with highlights on its pages out.

What is written stands behind the file, which stays as it is byte for byte; a line at the end says how long
it was, so that `clean` gives it back.  How an annotation is made only the engine's process knows.
"""

import re
from collections.abc import Iterator, Sequence
from hashlib import sha256

from linter.formats.pdf.read import read
from linter.formats.pdf.refusal import unwritable
from linter.formats.pdf.slips import Slip
from linter.formats.pdf.spots import Spot, Spots
from linter.formats.pdf.worker import WORKER
from linter.model.flow import Flow
from linter.model.remark import Remark, Stamp
from linter.model.rule import Severity
from linter.model.source import Source

_COLOURS = {
    Severity.ERROR: (255, 158, 158),
    Severity.WARNING: (255, 214, 102),
    Severity.INFO: (158, 205, 255),
}
_SEAL = re.compile(rb"%vragenlint (\d{1,12}) ([0-9a-f]{64})\n\Z")
_LONGEST_SEAL = 100


def annotate(source: Source, remarks: Sequence[Remark], stamp: Stamp) -> bytes:
    """Return the file with `remarks` on its pages, in place of those of an earlier time.

    Raises SignedSource or UnwritableSource where it may not or cannot be changed, and as reading it does.
    """
    flow = read(source)
    return _written(_bare(source, flow), list(_slips(flow, remarks, stamp)), flow)


def clean(source: Source) -> bytes:
    """Return the file without our remarks: the very bytes it had, where nobody changed it since.

    Raises as `annotate` does.
    """
    flow = read(source)
    return _written(_bare(source, flow), (), flow)


def _bare(source: Source, flow: Flow) -> bytes:
    """Return the file as it was before we wrote behind it, where it says so and reads the same without."""
    found = _SEAL.search(source.data, max(len(source.data) - _LONGEST_SEAL, 0))
    if found is None:
        return source.data
    before = source.data[: int(found[1])]
    if sha256(before).hexdigest().encode() != found[2]:
        return source.data
    return before if _alike(read(source._replace(data=before)), flow) else source.data


def _written(data: bytes, slips: Sequence[Slip], flow: Flow) -> bytes:
    """Return the file with the slips on it; what is written must read as it did before."""
    tail = WORKER.write(slips, data)
    if not tail:
        return data
    seal = f"%vragenlint {len(data)} {sha256(data).hexdigest()}\n".encode()
    made = data + tail + seal
    if not _alike(read(Source("", made)), flow):
        raise unwritable()
    return made


def _alike(first: Flow, second: Flow) -> bool:
    """Say whether two files read the same, whatever we remarked in them."""
    return first.unremarked() == second.unremarked()


def _slips(flow: Flow, remarks: Sequence[Remark], stamp: Stamp) -> Iterator[Slip]:
    """Yield the slips of each remark: one for each page it stands on."""
    spots = Spots(flow)
    moment = "D:" + re.sub(r"[-:T]", "", stamp.moment)
    for remark in remarks:
        lines = spots.lines(remark.span)
        placed = _by_page(lines) if lines else [[spots.place(remark.span.end)]]
        for number, held in enumerate(placed, 1):
            yield Slip(
                held[0].page,
                tuple(spot.box for spot in held),
                not lines,
                _COLOURS[remark.severity],
                remark.key if number == 1 else f"{remark.key}:{number}",
                stamp.author,
                "\n".join(remark.lines),
                moment,
            )


def _by_page(lines: Sequence[Spot]) -> Iterator[list[Spot]]:
    pages: dict[int, list[Spot]] = {}
    for spot in lines:
        pages.setdefault(spot.page, []).append(spot)
    yield from pages.values()
