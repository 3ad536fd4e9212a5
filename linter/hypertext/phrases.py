"""The fixed words of a document with its findings in the margin, in Dutch and English.

In: a language (nl, en).  Out: words.  Knows nothing of documents.
"""

from linter.model.rule import Severity

WORDS = {
    "nl": {
        "title": "{name}, met bevindingen",
        "skip": "Naar het document",
        "none": "Geen bevindingen.",
        "how": "Een nummer achter gemarkeerde tekst leidt naar de bevinding; het nummer daar leidt terug.",
        "first": "Naar de eerste bevinding",
        "remark": "Bevinding {number}",
        "previous": "vorige",
        "next": "volgende",
        "made": "Gemaakt door {tool} op {day}, van {name} (SHA-256 {sha256}).",
        "about": "Dit is een weergave van de tekst, niet het document zelf: verbeter het document.",
        "note": "noot",
        "header": "koptekst",
        "footer": "voettekst",
        "textbox": "tekstvak",
    },
    "en": {
        "title": "{name}, with findings",
        "skip": "To the document",
        "none": "No findings.",
        "how": "A number behind marked text leads to the finding; the number there leads back.",
        "first": "To the first finding",
        "remark": "Finding {number}",
        "previous": "previous",
        "next": "next",
        "made": "Made by {tool} on {day}, from {name} (SHA-256 {sha256}).",
        "about": "This shows the text, it is not the document itself: correct the document.",
        "note": "note",
        "header": "header",
        "footer": "footer",
        "textbox": "text box",
    },
}
SEVERITY = {
    "nl": {
        Severity.ERROR: ("fout", "fouten"),
        Severity.WARNING: ("waarschuwing", "waarschuwingen"),
        Severity.INFO: ("info", "info"),
    },
    "en": {
        Severity.ERROR: ("error", "errors"),
        Severity.WARNING: ("warning", "warnings"),
        Severity.INFO: ("info", "info"),
    },
}
