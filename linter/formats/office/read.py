"""Word files of the old kind (.doc) and RTF: bytes in, the flow of the same document as .docx out.

Knows how such a file says that it needs a password; LibreOffice and the reader of .docx do the rest.
"""

from linter.formats.docx.read import read as read_docx
from linter.formats.office import rtf, word
from linter.formats.office.convert import to_docx
from linter.formats.office.limits import limits
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
    flow = _read(source, "doc", cells)
    if cells > _FEW and cells > _SHARE * _cells(flow):
        raise lost_tables()
    return flow


def read_rtf(source: Source) -> Flow:
    """Return the flow of an RTF file; raises as `read_doc` does.

    LibreOffice does not keep which row is the head of a table.
    """
    return _read(source, "rtf", rtf.inspect(source.data))._replace(heads=False)


def _read(source: Source, ending: str, cells: int) -> Flow:
    flow = read_docx(Source(source.name, to_docx(source.data, ending, limits(len(source.data), cells))))
    return flow._replace(format=ending)


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
