"""Why a file that broke off was not judged, in sentences.

In: how the work on it ended.  Out: the error that says so.  Knows nothing of processes or of documents.
"""

from linter.errors import StoppedSource


def large() -> StoppedSource:
    """Return the error of a file that asks more memory than there is."""
    return StoppedSource(
        "Voor het controleren van dit bestand is niet genoeg geheugen: kijk of het wel een lijst van vragen"
        " is, of maak het opnieuw.",
        "There is not enough memory to check this file: see whether it is a list of questions at all, or make"
        " it anew.",
    )


def late() -> StoppedSource:
    """Return the error of a file that takes longer than it may."""
    return StoppedSource(
        "Het controleren van dit bestand duurde te lang en is gestopt: kijk of het wel een lijst van vragen"
        " is, of maak het opnieuw.",
        "Checking this file took too long and was stopped: see whether it is a list of questions at all, or"
        " make it anew.",
    )


def died() -> StoppedSource:
    """Return the error of a file whose process ended."""
    return StoppedSource(
        "Het controleren van dit bestand is afgebroken doordat het proces ermee ophield: controleer het nog"
        " eens, en meld het aan de makers als het weer gebeurt.",
        "Checking this file broke off because its process ended: check it again, and report it to the makers"
        " if it happens again.",
    )
