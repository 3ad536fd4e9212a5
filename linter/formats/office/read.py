"""Word files of the old kind (.doc) and RTF: bytes in, the flow of the same document as .odt out.

Knows how such a file says that it needs a password; LibreOffice and the reader of .odt do the rest.
"""

from linter.formats.odt.read import read as read_odt
from linter.formats.office import rtf, word
from linter.formats.office.convert import to_odt
from linter.formats.office.lean import lean
from linter.formats.office.limits import Limits, limits
from linter.formats.office.refusal import encrypted, lost_tables
from linter.model.flow import Flow, PartAnchor
from linter.model.source import Source

_FEW, _SHARE = 20, 4  # a row of one cell counts for two, and cells can be merged
_SECTOR = 512
_FIB = b"\xec\xa5"
_ENCRYPTED = 0x0100


def read_doc(source: Source) -> Flow:
    """Return the flow of a Word file of the old kind.

    Raises EncryptedSource where it needs a password, UnknownFormat where LibreOffice is not installed,
    BrokenSource or HostileSource where it cannot be read.
    """
    if _is_encrypted(source.data):
        raise encrypted()
    cells = word.inspect(source.data)
    flow = _read(source.data, "doc", limits(len(source.data), cells))
    if cells > _FEW and cells > _SHARE * _cells(flow):
        raise lost_tables()
    return flow


def read_rtf(source: Source) -> Flow:
    """Return the flow of an RTF file; raises as `read_doc` does.

    LibreOffice does not keep which row is the head of a table.
    """
    cells = rtf.inspect(source.data)
    data = lean(source.data)
    return _read(data, "rtf", limits(len(data), cells))._replace(heads=False)


def _read(data: bytes, ending: str, most: Limits) -> Flow:
    return read_odt(Source("", to_odt(data, ending, most)))._replace(format=ending)


def _cells(flow: Flow) -> int:
    """Return how many cells of tables the text stands in."""
    anchors = (block.anchor for block in flow.blocks)
    cells = {(*one[:1], *one[2:]) for one in anchors if isinstance(one, PartAnchor) and one.table is not None}
    return len(cells)


def _is_encrypted(data: bytes) -> bool:
    """Say whether the header of the text, which begins a sector, says that the text is encrypted."""
    for start in range(_SECTOR, len(data) - 12, _SECTOR):
        if data.startswith(_FIB, start):
            return bool(int.from_bytes(data[start + 10 : start + 12], "little") & _ENCRYPTED)
    return False
