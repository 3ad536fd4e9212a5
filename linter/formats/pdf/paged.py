"""How many pages a PDF has, and what it calls them: the bytes of a file in, its pages out."""

from linter.formats.pdf.worker import WORKER
from linter.model.bijlagen import Pages


def paged(data: bytes) -> Pages:
    """Return the pages of a PDF; raises SourceError where it is none, is not whole or asks a password."""
    total, *labels = WORKER.count(data)
    return Pages(int(total), labels)
