"""Why a Word file of the old kind or an RTF file is refused, in the words a clerk reads.

In: a reason in Dutch and in English.  Out: the error to raise.
"""

from linter.errors import BrokenSource, EncryptedSource, HostileSource
from linter.formats.refusal import Refusal

RTF = Refusal("RTF-bestand", "RTF file", "LibreOffice", ".docx")
DOC = Refusal("Word-bestand", "Word file", "Word", ".docx")


def too_much() -> HostileSource:
    """Return the error of a file that takes LibreOffice more than it may."""
    return HostileSource(
        "LibreOffice krijgt dit bestand niet op tijd gelezen: open het zelf en sla het op als .docx.",
        "LibreOffice does not get through this file in time: open it yourself and save it as .docx.",
    )


def too_large() -> HostileSource:
    """Return the error of a file of which too much comes."""
    return HostileSource(
        "Dit bestand wordt veel te groot als het wordt gelezen: vraag de afzender om een .docx.",
        "This file becomes far too large when it is read: ask its sender for a .docx.",
    )


def unread() -> BrokenSource:
    """Return the error of a file of which LibreOffice makes nothing."""
    return BrokenSource(
        "LibreOffice kan dit bestand niet lezen: open het in Word en sla het op als .docx.",
        "LibreOffice cannot read this file: open it in Word and save it as .docx.",
    )


def encrypted() -> EncryptedSource:
    """Return the error of a file that needs a password."""
    return EncryptedSource(
        "Dit Word-bestand is met een wachtwoord beveiligd: sla het in Word op zonder wachtwoord.",
        "This Word file is protected by a password: save it in Word without one.",
    )


def lost_tables() -> BrokenSource:
    """Return the error of a file whose text has cells that are in no table."""
    return BrokenSource(
        "De tabellen van dit Word-bestand zijn beschadigd: open het in Word, kijk de tabel na en sla het"
        " op als .docx.",
        "The tables of this Word file are damaged: open it in Word, look at the table and save it as .docx.",
    )
