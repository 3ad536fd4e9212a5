"""The fixed words of a comparison, in Dutch and English.

In: a language (nl, en).  Out: words.  Knows nothing of documents.
"""

from linter.model.comparison import What

KINDS = {
    "nl": {
        "lv": "lijst van vragen",
        "lva": "lijst van vragen en antwoorden",
        "vhlv": "verslag houdende een lijst van vragen",
        "vhlva": "verslag houdende een lijst van vragen en antwoorden",
    },
    "en": {
        "lv": "list of questions",
        "lva": "list of questions and answers",
        "vhlv": "report in the form of a list of questions",
        "vhlva": "report in the form of a list of questions and answers",
    },
}
WHOLE = {
    "nl": {
        What.KIND: "soort lijst",
        What.DOSSIER: "dossier",
        What.DOCUMENT_NUMBER: "documentnummer",
        What.NUMBER: "nummer",
        What.DATE: "vastgesteld",
        What.BIJLAGE: "kolom Bijlage",
        What.VAN: "kolom Blz. (van)",
        What.TM: "kolom t/m",
        What.ANSWERED: "antwoorden",
    },
    "en": {
        What.KIND: "kind of list",
        What.DOSSIER: "dossier",
        What.DOCUMENT_NUMBER: "document number",
        What.NUMBER: "number",
        What.DATE: "date (vastgesteld)",
        What.BIJLAGE: "column Bijlage",
        What.VAN: "column Blz. (van)",
        What.TM: "column t/m",
        What.ANSWERED: "answers",
    },
}
PARTS = {
    "nl": {
        What.REWORDED: "tekst",
        What.BIJLAGE: "bijlage",
        What.VAN: "blz. (van)",
        What.TM: "t/m",
        What.ANSWERED: "antwoord",
        What.ANSWER: "antwoord",
    },
    "en": {
        What.REWORDED: "text",
        What.BIJLAGE: "annex",
        What.VAN: "page (van)",
        What.TM: "page (t/m)",
        What.ANSWERED: "answer",
        What.ANSWER: "answer",
    },
}
PHRASES = {
    "nl": {
        "first file": "Eerste bestand: {path}",
        "second file": "Tweede bestand: {path}",
        "first place": "eerste: {place}",
        "second place": "tweede: {place}",
        "question": "vraag {label}",
        "unnumbered": "vraag zonder nummer",
        "elsewhere": "{question} (in het tweede bestand: {other})",
        "renumbered": "{question} is in het tweede bestand {other}",
        "run": "vragen {first} t/m {last} zijn in het tweede bestand {other} t/m {other_last}",
        "against": "{first} tegenover {second}",
        "first": "alleen in het eerste bestand: {text}",
        "second": "alleen in het tweede bestand: {text}",
        "only first": "alleen in het eerste bestand",
        "only second": "alleen in het tweede bestand",
        "unsure": "{about} (onzeker)",
        "more": "en nog op {count} plaatsen",
        "once more": "en nog op 1 plaats",
        "same": "Geen verschillen: soort, kop en {questions} zijn gelijk.",
        "one": "1 verschil{unsure}; vergeleken: {questions}.",
        "many": "{count} verschillen{unsure}; vergeleken: {questions}.",
        "one unsure": ", onzeker",
        "many unsure": ", waarvan {count} onzeker",
        "1 question": "1 vraag",
        "n questions": "{count} vragen",
        "both": "{first} met {second}",
    },
    "en": {
        "first file": "First file: {path}",
        "second file": "Second file: {path}",
        "first place": "first: {place}",
        "second place": "second: {place}",
        "question": "question {label}",
        "unnumbered": "question without a number",
        "elsewhere": "{question} (in the second file: {other})",
        "renumbered": "{question} is {other} in the second file",
        "run": "questions {first} to {last} are {other} to {other_last} in the second file",
        "against": "{first} against {second}",
        "first": "only in the first file: {text}",
        "second": "only in the second file: {text}",
        "only first": "only in the first file",
        "only second": "only in the second file",
        "unsure": "{about} (uncertain)",
        "more": "and in {count} more places",
        "once more": "and in 1 more place",
        "same": "No differences: kind, header and {questions} are the same.",
        "one": "1 difference{unsure}; compared: {questions}.",
        "many": "{count} differences{unsure}; compared: {questions}.",
        "one unsure": ", uncertain",
        "many unsure": ", {count} of them uncertain",
        "1 question": "1 question",
        "n questions": "{count} questions",
        "both": "{first} with {second}",
    },
}
