r"""
severity: error
why:
  nl: Macro's en inhoud van elders kunnen bij de lezer iets doen wat niemand in het stuk ziet.
  en: Macros and content from elsewhere do things at the reader's that nobody sees in the document.
message:
  nl: "Het bestand haalt bij het openen iets van elders: {plaats}"
  en: "The file takes something from elsewhere when it is opened: {plaats}"
help:
  nl: Sla het stuk op zonder macro's, ingesloten objecten en koppelingen, bijvoorbeeld opnieuw als .docx.
  en: Save the document without macros, embedded objects and links, such as anew as .docx.
variants:
  macro:
    message:
      nl: In het bestand zitten macro's.
      en: The file holds macros.
  object:
    message:
      nl: "In het bestand zit een object van een ander programma: {plaats}"
      en: "The file holds an embedded object of another program: {plaats}"
  script:
    message:
      nl: In de PDF zit een programma (JavaScript).
      en: The PDF holds a program (JavaScript).
  bestand:
    message:
      nl: "In het bestand zit een ander bestand: {plaats}"
      en: "The file carries another file: {plaats}"
  programma:
    severity: warning
    message:
      nl: "Een koppeling in de PDF opent een bestand of een programma: {plaats}"
      en: "A link in the PDF opens a file or a program: {plaats}"
  sjabloon:
    severity: info
    message:
      nl: "In het bestand staat waar het sjabloon is opgeslagen: {plaats}"
      en: "The file names the place of its template: {plaats}"
examples:
  good:
    - "1\tKunt u dit toelichten?"
    - text: "1\tKunt u dit nader toelichten?"
      fact:
        - {kind: property, name: template, value: Normal.dotm}
  bad:
    - kop: "⟦⟧36 740 Vaststelling van de begrotingsstaten van het Ministerie van Financiën voor het jaar 2026"
      fact:
        - {kind: foreign, name: link, value: "https://voorbeeld.nl/plaatje.png"}
    - kop: "⟦⟧36 740 Vaststelling van de begrotingsstaten van het Ministerie van Financiën voor het jaar 2026"
      fact:
        - {kind: foreign, name: macro, value: word/vbaProject.bin}
        - {kind: foreign, name: macro, value: word/vbaProject2.bin}
    - kop: "⟦⟧36 740 Vaststelling van de begrotingsstaten van het Ministerie van Financiën voor het jaar 2026"
      fact:
        - {kind: foreign, name: object, value: word/embeddings/oleObject1.bin}
    - kop: "⟦⟧36 740 Vaststelling van de begrotingsstaten van het Ministerie van Financiën voor het jaar 2026"
      fact:
        - {kind: foreign, name: script, value: JavaScript}
    - kop: "⟦⟧36 740 Vaststelling van de begrotingsstaten van het Ministerie van Financiën voor het jaar 2026"
      fact:
        - {kind: foreign, name: attachment, value: concept.docx}
    - kop: "⟦⟧36 740 Vaststelling van de begrotingsstaten van het Ministerie van Financiën voor het jaar 2026"
      fact:
        - {kind: foreign, name: launch, value: 'H:\Lijsten\concept.docx'}
    - kop: "⟦⟧36 740 Vaststelling van de begrotingsstaten van het Ministerie van Financiën voor het jaar 2026"
      fact:
        - {kind: foreign, name: template, value: 'file:///H:\Sjablonen\Lijst%20van%20vragen.dotx'}
    - kop: "⟦⟧36 740 Vaststelling van de begrotingsstaten van het Ministerie van Financiën voor het jaar 2026"
      fact:
        - {kind: foreign, name: template, value: "HTTPS://voorbeeld.nl/sjabloon.dotm"}
"""

from collections.abc import Iterator

from linter.model.document import Document
from linter.model.flow import Fact, FactKind
from linter.model.rule import Hit, Inputs

_REMOTE = ("http:", "https:", "ftp:")
_VARIANTS = {
    "macro": "macro",
    "object": "object",
    "template": "sjabloon",
    "script": "script",
    "attachment": "bestand",
    "launch": "programma",
}


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield one hit for every sort of foreign content, at the first of it.

    A template on a disk is that of the one who made the list: every list that was made with a template of the
    house names it.  One on the web is fetched.
    """
    seen: set[str | None] = set()
    for fact in document.flow.facts_of(FactKind.FOREIGN):
        variant = _variant(fact)
        if variant not in seen:
            seen.add(variant)
            yield Hit(fact.span, {"plaats": fact.value}, variant=variant, question="")


def _variant(fact: Fact) -> str | None:
    if fact.name == "template" and fact.value.lower().startswith(_REMOTE):
        return None
    return _VARIANTS.get(fact.name)
