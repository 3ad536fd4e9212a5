"""Why a PDF is refused, in the words a clerk reads.

In: what the engine said of it.  Out: the error to raise.
"""

from linter.errors import (
    BrokenSource,
    EncryptedSource,
    HostileSource,
    ScannedSource,
    SignedSource,
    SourceError,
    UnwritableSource,
)


def refused(reason: str) -> SourceError:
    """Return the error for what the engine says; anything it has no word for is broken."""
    if reason == "encrypted":
        return encrypted()
    made = {"too-much": too_much, "signed": signed, "locked": locked, "unwritable": unwritable}
    return made.get(reason, broken)()


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


def signed() -> SignedSource:
    """Return the error of a file with a signature, which a change would break."""
    return SignedSource(
        "Deze PDF is digitaal ondertekend; opmerkingen erin zouden de handtekening ongeldig maken: gebruik"
        " een exemplaar zonder handtekening, of vraag een verslag met check --format html.",
        "This PDF is signed; comments in it would make the signature invalid: use a copy without a signature,"
        " or ask for a report with check --format html.",
    )


def locked() -> UnwritableSource:
    """Return the error of a file whose author allows no comments."""
    return UnwritableSource(
        "De maker van deze PDF staat geen opmerkingen toe: gebruik een exemplaar zonder die beveiliging, of"
        " vraag een verslag met check --format html.",
        "The maker of this PDF allows no comments: use a copy without that protection, or ask for a report"
        " with check --format html.",
    )


def unwritable() -> UnwritableSource:
    """Return the error of a file that can be read, but is too odd to be written in."""
    return UnwritableSource(
        "In deze PDF kunnen geen opmerkingen worden gezet, omdat zij niet goed in elkaar zit: maak de PDF"
        " opnieuw uit het oorspronkelijke document.",
        "No comments can be put in this PDF, for it is not made well: make the PDF anew from the document it"
        " was made from.",
    )
