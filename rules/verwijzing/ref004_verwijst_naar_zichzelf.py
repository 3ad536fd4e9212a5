r"""
severity: error
why:
  nl: Een lijst die naar zichzelf verwijst, bedoelt een ander stuk; de lezer vindt dat niet.
  en: A list that refers to itself means another document, which the reader cannot find.
message:
  nl: "De verwijzing noemt nummer {nummer} van dit dossier, maar dat is deze lijst zelf."
  en: "The reference names number {nummer} of this dossier, but that is this list itself."
help:
  nl: Verbeter het nummer in de verwijzing, of dat in de kop.
  en: Correct the number in the reference, or that in the header.
related:
  kop: {nl: "het nummer in de kop: {tekst}", en: "the number in the header: {tekst}"}
examples:
  good:
    - kop: "36 740 XVI Vaststelling van de begrotingsstaten"
    - kop: "36 740 VII Vaststelling van de begrotingsstaten"
      inleiding: "De vaste commissie voor Financiën heeft een aantal vragen voorgelegd aan de Minister van \
        Financiën over de brief van 12 mei 2026 inzake het jaarverslag (Kamerstuk 31 865, nr. 4)."
  bad:
    - inleiding: "De vaste commissie voor Financiën heeft een aantal vragen voorgelegd aan de Minister van \
        Financiën over de brief van 12 mei 2026 inzake het jaarverslag (⟦Kamerstuk 36 740 XVI, nr. 4⟧)."
    - text: "1\tWat staat er in ⟦Kamerstuk 36 740 XVI, nr. 4⟧?"
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from linter.model.document import Document
from linter.model.prose import spans_in_prose
from linter.model.rule import Hit, Inputs

if TYPE_CHECKING:
    from lxml.etree import _Element as Element


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield references to the list's own number; below the intro, or with several dossiers, in doubt."""
    numbers = document.nodes.get("ondernummer", ())
    own = {_key(node) for node in document.nodes.get("dossiernummer", ())}
    if len(numbers) != 1 or not own:
        return
    number = document.text(document.span(numbers[0])).strip()
    for node in document.nodes.get("kamerstuk", ()):
        if _key(node) in own and _key(node)[0] and number in node.get("ondernummers", "").split():
            for span in spans_in_prose(document, (document.span(node),)):
                doubt = len(own) > 1 or next(node.iterancestors("inleiding"), None) is None
                related = (("kop", document.span(numbers[0])),)
                yield Hit(span, {"nummer": number}, doubt=doubt, related=related)


def _key(node: "Element") -> tuple[str, str]:
    return node.get("dossiernr", ""), node.get("hoofdstuk", "").upper()
