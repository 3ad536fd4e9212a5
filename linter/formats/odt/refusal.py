"""Why an OpenDocument file is refused, in the words a clerk reads."""

from linter.errors import UnknownFormat
from linter.formats.refusal import Refusal

ODT = Refusal("OpenDocument-bestand", "OpenDocument file", "LibreOffice", ".odt")
broken, hostile, encrypted = ODT.broken, ODT.hostile, ODT.encrypted


def other(nl: str, en: str) -> UnknownFormat:
    """Return the error of an OpenDocument file that is no text; the reason follows "is"."""
    return UnknownFormat(
        f"Dit OpenDocument-bestand is {nl}; alleen tekstdocumenten worden gelezen: sla de tekst op als .odt.",
        f"This OpenDocument file is {en}; only text documents are read: save the text as .odt.",
    )
