"""The fixed words of the text report, in Dutch and English.

In: a language (nl, en) and what is to be said.  Out: words.  Knows nothing of documents.
"""

from linter.model.report import FileReport
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
        "partial": "Niets gevonden dat blokkeert, maar {scope}",
        "only": "alleen nagekeken op {codes}",
        "without": "niet nagekeken op {codes}",
        "both": "alleen nagekeken op {only}, niet op {without}",
        "mixed": "niet elk bestand is op alle regels nagekeken",
        "not ready": "Niet gereed",
        "undetermined": "Onbeslist",
        "skipped": "Overgeslagen: geen vragenlijst",
        "more": "en nog {count}",
        "found": "wel gevonden: {counts}",
        "suppressed": "onderdrukt",
        "known": "bekend",
        "see": "zie ook",
        "rules": "regels",
        "then": "daarna",
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
        "partial": "Nothing found that blocks, but {scope}",
        "only": "only checked for {codes}",
        "without": "not checked for {codes}",
        "both": "only checked for {only}, not for {without}",
        "mixed": "not every file was checked for all rules",
        "not ready": "Not ready",
        "undetermined": "Undecided",
        "skipped": "Skipped: not a list of questions",
        "more": "and {count} more",
        "found": "found all the same: {counts}",
        "suppressed": "suppressed",
        "known": "known",
        "see": "see also",
        "rules": "rules",
        "then": "then",
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


def scope(file: FileReport, lang: str) -> str:
    """Say which rules a file was judged by; empty where that were all."""
    words = PHRASES[lang]
    only, without = ", ".join(file.selected), ", ".join(file.ignored)
    if only and without:
        return words["both"].format(only=only, without=without)
    if only:
        return words["only"].format(codes=only)
    return words["without"].format(codes=without) if without else ""
