"""Why a Word document is refused, in the words a clerk reads.

In: a reason in Dutch and in English.  Out: the error to raise.
"""

from linter.errors import BrokenSource, EncryptedSource, HostileSource


def broken(nl: str = "onvolledig of beschadigd", en: str = "incomplete or damaged") -> BrokenSource:
    """Return the error of a file that is no whole Word document; the reason follows "is"."""
    return BrokenSource(
        f"Dit Word-bestand is {nl}: open het in Word, sla het opnieuw op als .docx en probeer het nog eens.",
        f"This Word file is {en}: open it in Word, save it again as .docx and try once more.",
    )


def hostile(nl: str, en: str) -> HostileSource:
    """Return the error of a file that no word processor writes; the reason follows "heeft"."""
    return HostileSource(
        f"Dit Word-bestand heeft {nl} en wordt daarom niet gelezen: vraag de afzender om een nieuw bestand.",
        f"This Word file has {en} and is not read for that: ask its sender for a new file.",
    )


def encrypted() -> EncryptedSource:
    """Return the error of a file that needs a password."""
    return EncryptedSource(
        "Dit Word-bestand is met een wachtwoord beveiligd: sla het in Word op zonder wachtwoord.",
        "This Word file is protected by a password: save it in Word without one.",
    )
