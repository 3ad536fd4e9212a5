r"""
severity: error
why:
  nl: Onder een nummer dat geen dossiernummer is, komt het stuk in geen of in een verkeerd dossier.
  en: Under a number that is no dossier's, the list ends up in no dossier or in the wrong one.
message:
  nl: "Dit is geen dossiernummer: {tekst}"
  en: "This is not a dossier number: {tekst}"
help:
  nl: Schrijf vijf cijfers, zo nodig met volgnummer of hoofdstuk, zoals 31 865, 21 501-32 of 36 740 XVI.
  en: Write five digits, where needed with a sequel number or chapter, as 31 865, 21 501-32 or 36 740 XVI.
variants:
  hoofdstuk:
    message:
      nl: "Dit is geen begrotingshoofdstuk of letter van een fonds: {tekst}"
      en: "This is not a budget chapter or the letter of a fund: {tekst}"
examples:
  good:
    - kop: "36 740 XVI Vaststelling van de begrotingsstaten"
    - kop: "36 800 IIB Vaststelling van de begrotingsstaten"
    - kop: "36 800 A Vaststelling van de begrotingsstaat"
    - kop: "21 501-32 Landbouw- en Visserijraad"
    - kop: "19 637 Vreemdelingenbeleid"
  bad:
    - kop: "⟦2501⟧ Vreemdelingenbeleid"
    - kop: "⟦319637⟧ Vreemdelingenbeleid"
    - kop: "⟦36 7401⟧ XVI Vaststelling van de begrotingsstaten"
    - kop: "36 740 ⟦IIX⟧ Vaststelling van de begrotingsstaten"
"""

from collections.abc import Iterator

from linter.model.document import Document
from linter.model.dossier import is_chapter
from linter.model.rule import Hit, Inputs


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield what stands for a dossier number but is none, and chapters that do not exist."""
    for nummer in document.nodes.get("dossiernummer", ()):
        chapter = nummer.find("begrotingshoofdstuk")
        if nummer.get("dossiernr") is None:
            yield Hit(document.span(nummer))
        elif chapter is not None and not is_chapter(document.reading(chapter).text):
            yield Hit(document.span(chapter), variant="hoofdstuk")
