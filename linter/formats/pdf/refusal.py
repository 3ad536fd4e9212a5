"""Why a PDF is refused, in the words a clerk reads.

In: what the engine said of it.  Out: the error to raise.
"""

from linter.errors import BrokenSource, EncryptedSource, HostileSource, ScannedSource, SourceError


def refused(reason: str) -> SourceError:
    """Return the error for what the engine says: encrypted, too-much, or anything else: broken."""
    if reason == "encrypted":
        return encrypted()
    return too_much() if reason == "too-much" else broken()


def broken() -> BrokenSource:
    """Return the error of a file that is no whole PDF."""
    return BrokenSource(
        "Deze PDF is onvolledig of beschadigd: haal het bestand opnieuw op of maak de PDF opnieuw.",
        "This PDF is incomplete or damaged: fetch the file again or make the PDF anew.",
    )


def encrypted() -> EncryptedSource:
    """Return the error of a file that needs a password to be read."""
    return EncryptedSource(
        "Deze PDF is met een wachtwoord beveiligd: maak een PDF zonder wachtwoord.",
        "This PDF is protected by a password: make a PDF without one.",
    )


def too_much() -> HostileSource:
    """Return the error of a file that costs more than an honest document can."""
    return HostileSource(
        "Deze PDF vraagt meer geheugen, tijd of bladzijden dan een lijst van vragen nodig heeft en wordt"
        " daarom niet gelezen: maak de PDF opnieuw uit het oorspronkelijke document.",
        "This PDF asks for more memory, time or pages than a list of questions needs and is not read for"
        " that: make the PDF anew from the document it was made from.",
    )


def scanned() -> ScannedSource:
    """Return the error of a file that shows pictures of pages, or pages without any text."""
    return ScannedSource(
        "Deze PDF bevat geen tekst die te lezen is, alleen beeld (een scan): gebruik het oorspronkelijke"
        " document of maak de PDF doorzoekbaar met tekstherkenning.",
        "This PDF has no text that can be read, only images (a scan): use the document it was made from, or"
        " make the PDF searchable with text recognition.",
    )


def garbled() -> ScannedSource:
    """Return the error of a file whose characters cannot be told."""
    return ScannedSource(
        "De tekst van deze PDF is niet te lezen, omdat niet is vastgelegd welke letters het zijn: maak de PDF"
        " opnieuw uit het oorspronkelijke document.",
        "The text of this PDF cannot be read, for it does not say which letters it holds: make the PDF anew"
        " from the document it was made from.",
    )
