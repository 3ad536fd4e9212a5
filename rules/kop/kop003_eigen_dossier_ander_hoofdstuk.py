r"""
severity: error
why:
  nl: Met een ander begrotingshoofdstuk dan dat van de lijst zelf leidt de verwijzing naar het verkeerde stuk.
  en: With another budget chapter than the list's own the reference leads to the wrong document.
message:
  nl: "De verwijzing noemt hoofdstuk {hoofdstuk} van dossier {dossier}, maar de lijst hoort bij {eigen}."
  en: "The reference names chapter {hoofdstuk} of dossier {dossier}, but the list belongs to {eigen}."
help:
  nl: Verbeter het hoofdstuk in de verwijzing, of dat in de kop.
  en: Correct the chapter in the reference, or that in the header.
related:
  kop: {nl: "het dossier in de kop: {tekst}", en: "the dossier in the header: {tekst}"}
examples:
  good:
    - kop: "36 740 XVI Vaststelling van de begrotingsstaten"
    - kop: "36 740 V Vaststelling van de begrotingsstaten\n36 740 XVI Vaststelling van de begrotingsstaten"
    - kop: "36 740 Nota over de toestand van ’s Rijks Financiën"
    - kop: "36 600 VII Vaststelling van de begrotingsstaten"
  bad:
    - kop: "36 740 VII Vaststelling van de begrotingsstaten"
      inleiding: "De vaste commissie voor Financiën heeft een aantal vragen voorgelegd aan de Minister van \
        Financiën over de brief van 12 mei 2026 inzake het jaarverslag (⟦Kamerstuk 36 740 XVI, nr. 2⟧)."
    - kop: "36 740 VII Vaststelling van de begrotingsstaten"
      inleiding: "De vaste commissie voor Financiën heeft een aantal vragen voorgelegd aan de Minister van \
        Financiën over de brief van 12 mei 2026 inzake het jaarverslag (⟦Kamerstuk 36 740-XVI, nr. 2⟧)."
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from linter.model.document import Document
from linter.model.dossier import is_chapter
from linter.model.rule import Hit, Inputs

if TYPE_CHECKING:
    from lxml.etree import _Element as Element


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield the references in the intro to the list's own dossier that name none of its own chapters.

    Where another reference does name it, both may be meant; a chapter that does not exist is KOP001's.
    """
    own = _own(document)
    named = [node for node in document.nodes.get("kamerstuk", ()) if _key(node)[0] in own and _in_intro(node)]
    right = {key[0] for node in named if (key := _key(node))[1] in own[key[0]]}
    for node in named:
        dossier, chapter = _key(node)
        chapters = own[dossier]
        if chapter and all(map(is_chapter, chapters)) and chapter not in chapters:
            yield Hit(
                document.span(node),
                {"hoofdstuk": chapter, "dossier": dossier, "eigen": "\n".join(sorted(chapters))},
                doubt=dossier in right or not is_chapter(chapter),
                related=tuple(("kop", document.span(top)) for top in chapters.values()),
            )


def _own(document: Document) -> "dict[str, dict[str, Element]]":
    """Return the dossiers in the header, each with its chapters, unless one stands there without."""
    found: dict[str, dict[str, Element]] = {}
    for nummer in document.nodes.get("dossiernummer", ()):
        dossier, chapter = _key(nummer)
        found.setdefault(dossier, {})[chapter] = nummer
    return {dossier: chapters for dossier, chapters in found.items() if dossier and "" not in chapters}


def _key(node: "Element") -> tuple[str, str]:
    return node.get("dossiernr", ""), node.get("hoofdstuk", "").upper()


def _in_intro(node: "Element") -> bool:
    return next(node.iterancestors("inleiding"), None) is not None
