r"""
severity: warning
why:
  nl: Alleen een verwijzing in de vaste vorm wordt op officielebekendmakingen.nl een koppeling.
  en: Only a reference in the fixed form becomes a link on officielebekendmakingen.nl.
message:
  nl: "Deze verwijzing heeft niet de vorm (Kamerstuk 31 865, nr. 207): {tekst}"
  en: "This reference does not have the form (Kamerstuk 31 865, nr. 207): {tekst}"
help:
  nl: Schrijf Kamerstuk, het dossiernummer met een spatie, een komma en dan nr. met het nummer.
  en: Write Kamerstuk, the dossier number with a space, a comma, and then nr. with the number.
fix: {nl: "Schrijf Kamerstuk", en: "Write Kamerstuk"}
variants:
  kaal:
    severity: info
    message:
      nl: "In deze verwijzing ontbreekt het woord Kamerstuk: {tekst}"
      en: "The word Kamerstuk is missing from this reference: {tekst}"
examples:
  good:
    - "1\tWat staat er in de brief (Kamerstuk 31 865, nr. 207)?"
    - "1\tWat staat er in (kamerstuk 29 950, nr. 40) en in (Kamerstukken II 2005-2006, 29 950, nr. 40)?"
    - "1\tWat staat er in de brief (22 187, nr. 98) en in (Kenmerk: 2020Z07478)?"
    - "1\tKlopt het dat er bij de TK 12 mensen werken?"
  bad:
    - text: "1\tWat staat er in de brief (⟦Kst. 31 865⟧, nr. 207)?"
      fixed: "1\tWat staat er in de brief (Kamerstuk 31 865, nr. 207)?"
    - text: "1\tWat staat er in de brief (⟦TK 31 865⟧, nr. 207)?"
      fixed: "1\tWat staat er in de brief (Kamerstuk 31 865, nr. 207)?"
    - text: "1\tWat staat er in de brief (⟦Kamerstuknummer 31 865⟧, nr. 207)?"
      fixed: "1\tWat staat er in de brief (Kamerstuk 31 865, nr. 207)?"
    - "1\tWat staat er in de brief (⟦Kamerstuk nr. 207, 31 865⟧)?"
    - "1\tWat staat er in de brief (⟦nr. 207, Kamerstuk 31 865⟧)?"
    - text: "1\tWat staat er in de brief (⟦Kamerstuk nr. 31 865⟧, nr. 207)?"
      fixed: "1\tWat staat er in de brief (Kamerstuk 31 865, nr. 207)?"
    - "1\tWat staat er in de brief (⟦Kamerstuk nr. 31 865, 207⟧)?"
    - "1\tWat staat er in de brief (⟦19637, nr. 3606⟧)?"
"""

import re
from collections.abc import Iterator

from linter.model.document import Document
from linter.model.flow import Span
from linter.model.prose import spans_in_prose, vocabulary
from linter.model.rule import Edit, Fix, Hit, Inputs, Safety

_LEADS = frozenset(b"kst tk kamerst kamerstuknummer kamerstuknr".split())
_SIGNS = ("amerstuk nr", "amerstuk, nr", ", Kamerstuk", ", kamerstuk")
_LEAD = (
    r"(?<![\w-])(?P<woord>[Kk]st\.?|KST\.?|TK|[Kk]amerst\.|[Kk]amerstuk(?:nummer|nr\.?)"
    r"|[Kk]amerstuk nr\.?):? ?"
    r"(?P<dossier>\d{2} ?\d{3}(?![\d\w]))(?=(?: [A-Z]{1,6})?,? nrs?\b|\))"
)
_TURNED = (
    r"(?<!\w)[Kk]amerstuk,? nr\. ?\d{1,4},? \d{2} ?\d{3}(?!\d)"
    r"|(?<!\w)[Kk]amerstuk,? nr\. ?\d{2} ?\d{3}, ?\d{1,4}(?!\d| ?\d{3})"
    r"|(?<=\()nrs?\. ?\d{1,4}, [Kk]amerstuk \d{2} ?\d{3}(?!\d)(?=\))"
)
_JOINED = r"(\d{2}) ?(\d{3})"


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield what is sure to be a reference in another form; older forms that were usual are right."""
    yield from _bare(document)
    text = document.flow.text
    unknown = vocabulary(document).isdisjoint(_LEADS)
    if unknown and not any(sign in text for sign in _SIGNS):
        return
    leads = {Span(*found.span()): found for found in re.finditer(_LEAD, text)}
    for span in spans_in_prose(document, leads):
        number = re.sub(_JOINED, r"\1 \2", leads[span]["dossier"])
        yield Hit(span, fix=Fix("", (Edit(span, f"Kamerstuk {number}"),), Safety.SAFE))
    for span in spans_in_prose(document, (Span(*found.span()) for found in re.finditer(_TURNED, text))):
        yield Hit(span)


def _bare(document: Document) -> Iterator[Hit]:
    """Yield references without the word, as drafts have them: the dossier in one piece, behind a bracket."""
    spans = (document.span(node) for node in document.nodes.get("kamerstuk", ()))
    bare = (span for span in spans if span.start and _is_bare(document, span))
    for span in spans_in_prose(document, bare):
        yield Hit(span, variant="kaal")


def _is_bare(document: Document, span: Span) -> bool:
    before, number = document.flow.text[span.start - 1], document.flow.text[span.start : span.start + 6]
    return before == "(" and number[:5].isdecimal() and not number[5:].isdecimal()
