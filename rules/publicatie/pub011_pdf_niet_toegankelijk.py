r"""
severity: warning
why:
  nl: Zonder labels, taal en titel leest een voorleesprogramma een PDF niet goed voor.
  en: Without tags, language and title a screen reader cannot read a PDF well.
message:
  nl: "Deze PDF is niet toegankelijk: er ontbreken {wat}."
  en: "This PDF is not accessible: it lacks {wat}."
help:
  nl: Maak de PDF opnieuw uit Word, met labels voor toegankelijkheid, een titel en de taal Nederlands.
  en: Make the PDF anew from Word, with tags for accessibility, a title and the language Dutch.
variants:
  een:
    message:
      nl: "Deze PDF is niet toegankelijk: er ontbreekt {wat}."
      en: "This PDF is not accessible: it lacks {wat}."
  labels:
    message:
      nl: "Deze PDF is niet toegankelijk: er ontbreken labels."
      en: "This PDF is not accessible: it lacks tags."
terms:
  wat:
    labels: {nl: labels, en: tags}
    taal: {nl: een taal, en: a language}
    titel: {nl: een titel, en: a title}
examples:
  good:
    - "1\tKunt u dit toelichten?"
    - text: "1\tKunt u dit nader toelichten?"
      fact:
        - {kind: property, name: tagged, value: "true"}
        - {kind: property, name: language, value: nl-NL}
        - {kind: property, name: title, value: Lijst van vragen}
  bad:
    - kop: "⟦⟧36 740 Vaststelling van de begrotingsstaten van het Ministerie van Financiën voor het jaar 2026"
      fact:
        - {kind: property, name: tagged, value: "false"}
        - {kind: property, name: language, value: nl-NL}
        - {kind: property, name: title, value: Lijst van vragen}
    - kop: "⟦⟧36 740 Vaststelling van de begrotingsstaten van het Ministerie van Financiën voor het jaar 2026"
      fact:
        - {kind: property, name: tagged, value: "true"}
        - {kind: property, name: title, value: Lijst van vragen}
    - kop: "⟦⟧36 740 Vaststelling van de begrotingsstaten van het Ministerie van Financiën voor het jaar 2026"
      fact:
        - {kind: property, name: tagged, value: "false"}
"""

from collections.abc import Iterator

from linter.model.document import Document
from linter.model.rule import Hit, Inputs


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield one hit that names what a PDF lacks; no other file says whether it has tags."""
    for bestand in document.nodes.get("bestand", ()):
        if bestand.get("labels") is None:
            continue
        lacking = ["labels"] if bestand.get("labels") == "nee" else []
        lacking += [name for name in ("taal", "titel") if not bestand.get(name)]
        if lacking:
            variant = {"labels": "labels"}.get(lacking[0], "een") if len(lacking) == 1 else None
            yield Hit(document.span(bestand), {"wat": "\n".join(lacking)}, variant=variant, question="")
