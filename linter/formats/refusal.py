"""Why a file is refused, in the words a clerk reads.

In: what such a file is called, and a reason in Dutch and in English.  Out: the error to raise.
"""

from typing import NamedTuple

from linter.errors import BrokenSource, EncryptedSource, HostileSource, UnknownFormat


class Refusal(NamedTuple):
    """Refuses files of one format: `nl` and `en` name such a file, `program` writes it as `ending`."""

    nl: str
    en: str
    program: str
    ending: str

    def broken(self, nl: str = "onvolledig of beschadigd", en: str = "incomplete or damaged") -> BrokenSource:
        """Return the error of a file that is not whole or not what it should be; the reason follows "is"."""
        return BrokenSource(
            f"Dit {self.nl} is {nl}: open het in {self.program}, sla het opnieuw op als {self.ending}"
            " en probeer het nog eens.",
            f"This {self.en} is {en}: open it in {self.program}, save it again as {self.ending}"
            " and try once more.",
        )

    def hostile(self, nl: str, en: str) -> HostileSource:
        """Return the error of a file that no word processor writes; the reason follows "heeft"."""
        return HostileSource(
            f"Dit {self.nl} heeft {nl} en wordt daarom niet gelezen: vraag de afzender om een nieuw bestand.",
            f"This {self.en} has {en} and is not read for that: ask its sender for a new file.",
        )

    def encrypted(self) -> EncryptedSource:
        """Return the error of a file that needs a password."""
        return EncryptedSource(
            f"Dit {self.nl} is met een wachtwoord beveiligd: sla het in {self.program} op zonder wachtwoord.",
            f"This {self.en} is protected by a password: save it in {self.program} without one.",
        )


def not_read(nl: str, en: str) -> UnknownFormat:
    """Return the error of a file in a format that is not read; the reason follows "is"."""
    return UnknownFormat(
        f"Dit bestand is {nl}; dat wordt nog niet gelezen: sla het op als .docx.",
        f"This file is {en}, which is not read yet: save it as .docx.",
    )
