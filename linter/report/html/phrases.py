"""The fixed words of the page, in Dutch and English, beside those of every report.

In: a language (nl, en).  Out: words.  Knows nothing of documents.
"""

from linter.model.rule import Safety, Stage

WORDS = {
    "nl": {
        "title": "Controle van {name}",
        "n title": "Controle van {count} bestanden",
        "skip": "Naar de bevindingen",
        "contents": "Bestanden",
        "outside": "Buiten de vragen",
        "question": "Vraag {number}",
        "here": "[hier]",
        "do": "Wat te doen:",
        "fix": "Voorstel:",
        "becomes": "wordt",
        "line": "regel {line}, teken {column}",
        "reasons": "Waarom dit niet is beoordeeld",
        "silent": "Niet meegeteld",
        "suppressed": "onderdrukt: {reason}",
        "unreasoned": "onderdrukt, zonder reden",
        "known": "al bekend (baseline)",
        "more silent": "en nog {count}",
        "nothing": "Geen bevindingen.",
        "about": "Over deze controle",
        "sources": "Herkomst",
        "file": "Bestand",
        "kind": "Soort",
        "questions": "Vragen",
        "stage": "Gecontroleerd als",
        "format": "Bestandsvorm",
        "sha256": "SHA-256",
        "tool": "Gemaakt met {tool}.",
        "checked": "Gemaakt met {tool}; gecontroleerd op {day}.",
    },
    "en": {
        "title": "Check of {name}",
        "n title": "Check of {count} files",
        "skip": "To the findings",
        "contents": "Files",
        "outside": "Outside the questions",
        "question": "Question {number}",
        "here": "[here]",
        "do": "What to do:",
        "fix": "Proposal:",
        "becomes": "becomes",
        "line": "line {line}, character {column}",
        "reasons": "Why this was not judged",
        "silent": "Not counted",
        "suppressed": "suppressed: {reason}",
        "unreasoned": "suppressed, no reason given",
        "known": "known already (baseline)",
        "more silent": "and {count} more",
        "nothing": "No findings.",
        "about": "About this check",
        "sources": "Where it came from",
        "file": "File",
        "kind": "Kind",
        "questions": "Questions",
        "stage": "Checked as",
        "format": "File format",
        "sha256": "SHA-256",
        "tool": "Made with {tool}.",
        "checked": "Made with {tool}; checked on {day}.",
    },
}
STAGES = {
    "nl": {Stage.CONCEPT: "concept", Stage.DEFINITIEF: "definitief"},
    "en": {Stage.CONCEPT: "draft (concept)", Stage.DEFINITIEF: "final (definitief)"},
}
SAFETY = {
    "nl": {Safety.SAFE: "kan zonder nakijken", Safety.UNSAFE: "kijk het eerst na"},
    "en": {Safety.SAFE: "safe to apply", Safety.UNSAFE: "look at it first"},
}
