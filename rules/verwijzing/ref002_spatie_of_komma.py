r"""
severity: warning
why:
  nl: Zonder de vaste spaties en komma wordt een verwijzing op officielebekendmakingen.nl geen koppeling.
  en: Without the fixed spaces and comma a reference does not become a link on officielebekendmakingen.nl.
message:
  nl: "In de verwijzing ontbreekt een spatie of een komma: {tekst}"
  en: "A space or a comma is missing from the reference: {tekst}"
help:
  nl: Schrijf een komma en een spatie voor nr. en een spatie erachter, zoals Kamerstuk 31 865, nr. 207.
  en: Write a comma and a space before nr. and a space behind it, as in Kamerstuk 31 865, nr. 207.
fix: {nl: "Zet spatie en komma", en: "Put the space and the comma"}
variants:
  dossier:
    severity: info
    message:
      nl: "In het dossiernummer van de verwijzing ontbreekt de spatie: {tekst}"
      en: "The space is missing from the dossier number of the reference: {tekst}"
  hoofdstuk:
    message:
      nl: "In de verwijzing ontbreekt de spatie voor het hoofdstuk: {tekst}"
      en: "The space before the chapter is missing from the reference: {tekst}"
examples:
  good:
    - "1\tWat staat er in de brief (Kamerstuk 31 865, nr. 207)?"
    - "1\tWat staat er in Kamerstuk 36 740 XVI, nrs. 1 en 2, en in Kamerstuk 21 501-32, nr. 5?"
    - "1\tWat staat er in (Kamerstukken II 2005-2006, 29 950, nr. 40) en in (29 950, nr. 5)?"
  bad:
    - text: "1\tWat staat er in de brief (Kamerstuk 31 839⟦ nr. ⟧216)?"
      fixed: "1\tWat staat er in de brief (Kamerstuk 31 839, nr. 216)?"
    - text: "1\tWat staat er in de brief (Kamerstuk 31 839⟦, nr.⟧1)?"
      fixed: "1\tWat staat er in de brief (Kamerstuk 31 839, nr. 1)?"
    - text: "1\tWat staat er in de brief (Kamerstuk 31 839⟦,nrs. ⟧1 en 2)?"
      fixed: "1\tWat staat er in de brief (Kamerstuk 31 839, nrs. 1 en 2)?"
    - text: "1\tWat staat er in de brief (Kamerstuk 36 740⟦XVI⟧, nr. 2)?"
      fixed: "1\tWat staat er in de brief (Kamerstuk 36 740 XVI, nr. 2)?"
    - text: "1\tWat staat er in de brief (31 839⟦ nr. ⟧216)?"
      fixed: "1\tWat staat er in de brief (31 839, nr. 216)?"
    - text: "1\tWat staat er in de brief (Kamerstuk ⟦31839⟧, nr. 216)?"
      fixed: "1\tWat staat er in de brief (Kamerstuk 31 839, nr. 216)?"
"""

from collections.abc import Iterator

from linter.model.document import Document
from linter.model.rule import Edit, Fix, Hit, Inputs, Safety
from linter.model.stuknummers import between, written


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield a dossier's number in one piece, a chapter without a space before it, and what stands between the
    dossier and the first number where a space or comma lacks."""
    for parts in written(document):
        number = parts["dossier"]
        if parts["woord"] and number[2].isdecimal():
            span = between(parts, "dossier", "dossier")
            yield Hit(
                span, fix=Fix("", (Edit(span, f"{number[:2]} {number[2:]}"),), Safety.SAFE), variant="dossier"
            )
        chapter = parts["hoofdstuk"]
        if chapter and chapter.isalpha():
            span = between(parts, "hoofdstuk", "hoofdstuk")
            yield Hit(span, fix=Fix("", (Edit(span, f" {chapter}"),), Safety.SAFE), variant="hoofdstuk")
        if parts["tussen"][:1] != "," or len(parts["tussen"]) < 2 or not parts["ruimte"]:
            span = between(parts, "tussen", "ruimte")
            fix = Fix("", (Edit(span, f", {parts['nr']}{parts['punt']} "),), Safety.SAFE)
            yield Hit(span, fix=fix)
