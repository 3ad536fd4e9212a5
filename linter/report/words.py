"""The fixed words of the text report, in Dutch and English.

In: a language (nl, en) and what is to be said.  Out: words.  Knows nothing of documents.
"""

from linter.model.rule import Severity, Stage

SEVERITY = {
    "nl": {Severity.ERROR: "fout", Severity.WARNING: "waarschuwing", Severity.INFO: "info"},
    "en": {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "info"},
}
PLURAL = {
    "nl": {Severity.ERROR: "fouten", Severity.WARNING: "waarschuwingen", Severity.INFO: "info"},
    "en": {Severity.ERROR: "errors", Severity.WARNING: "warnings", Severity.INFO: "info"},
}
READY = {
    "nl": {Stage.DEFINITIEF: "Gereed voor publicatie", Stage.CONCEPT: "Gereed als concept"},
    "en": {Stage.DEFINITIEF: "Ready for publication", Stage.CONCEPT: "Ready as a draft"},
}
PHRASES = {
    "nl": {
        "partial": "Niets gevonden dat blokkeert, maar niet alle regels zijn nagegaan",
        "not ready": "Niet gereed",
        "undetermined": "Onbeslist",
        "skipped": "Overgeslagen: geen vragenlijst",
        "more": "en nog {count}",
        "found": "wel gevonden: {counts}",
        "suppressed": "onderdrukt",
        "known": "bekend",
        "see": "zie ook",
        "file": "bestand",
        "files": "bestanden",
        "n ready": "gereed",
        "n free": "zonder fouten",
        "n not ready": "niet gereed",
        "n undetermined": "onbeslist",
        "n skipped": "overgeslagen",
        "nothing": "geen bevindingen",
        "table": "tabel",
        "row": "rij",
        "column": "kolom",
        "paragraph": "alinea",
        "page": "blz.",
        "footnote": "voetnoot",
        "endnote": "eindnoot",
        "header": "koptekst",
        "footer": "voettekst",
        "textbox": "tekstvak",
    },
    "en": {
        "partial": "Nothing found that blocks, but not every rule was checked",
        "not ready": "Not ready",
        "undetermined": "Undecided",
        "skipped": "Skipped: not a list of questions",
        "more": "and {count} more",
        "found": "found all the same: {counts}",
        "suppressed": "suppressed",
        "known": "known",
        "see": "see also",
        "file": "file",
        "files": "files",
        "n ready": "ready",
        "n free": "without errors",
        "n not ready": "not ready",
        "n undetermined": "undecided",
        "n skipped": "skipped",
        "nothing": "no findings",
        "table": "table",
        "row": "row",
        "column": "column",
        "paragraph": "paragraph",
        "page": "p.",
        "footnote": "footnote",
        "endnote": "endnote",
        "header": "header",
        "footer": "footer",
        "textbox": "text box",
    },
}


def counts(numbers: dict[Severity, int], lang: str) -> str:
    """Say how many there are of each severity, worst first: `3 fouten, 1 waarschuwing`."""
    return ", ".join(
        f"{number} {(SEVERITY if number == 1 else PLURAL)[lang][severity]}"
        for severity, number in numbers.items()
        if number
    )
