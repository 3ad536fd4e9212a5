r"""
severity: error
kinds: [lva, vhlva]
why:
  nl: Vragen over een brief kunnen niet zijn beantwoord voordat die brief er was; één van de data klopt niet.
  en: Questions about a letter cannot have been answered before there was that letter; one date is wrong.
message:
  nl: "De antwoordbrief is van {tekst}, maar het stuk waarover de vragen gaan is van later ({brief})."
  en: "The letter of reply is of {tekst}, earlier than what the questions are about ({brief})."
help:
  nl: Kijk beide data na, vooral het jaar.
  en: Check both dates, above all the year.
related:
  brief: {nl: "het stuk waarover de vragen gaan", en: "what the questions are about"}
examples:
  good:
    - kind: lva
      antwoordzin: "De Minister heeft deze vragen beantwoord bij brief van 12 mei 2026."
    - kind: lva
      inleiding: "De vaste commissie voor Europese Zaken heeft een aantal vragen voorgelegd aan de Minister \
        van Buitenlandse Zaken over de brief van 12 mei 2026 inzake het verslag van de Raad van 20 juni 2026 \
        (Kamerstuk 21 501-02, nr. 2)."
  bad:
    - kind: lva
      antwoordzin: "De Minister heeft deze vragen beantwoord bij brief van ⟦11 mei 2026⟧."
    - kind: lva
      inleiding: "De vaste commissie voor Europese Zaken heeft een aantal vragen voorgelegd aan de Minister \
        van Buitenlandse Zaken over de brief van 12 mei 2027 inzake de Raad (Kamerstuk 21 501-02, nr. 2)."
      antwoordzin: "De Minister heeft deze vragen beantwoord bij brief van ⟦3 juni 2026⟧."
"""

from collections.abc import Iterator

from linter.model.document import Document
from linter.model.letters import asked_about, days
from linter.model.rule import Hit, Inputs


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield the day of every letter of reply that is before that of a letter asked about."""
    letters = list(asked_about(document))
    for reply in days(document, "antwoordbrief"):
        later = [letter for letter in letters if letter.iso > reply.iso]
        if later:
            letter = max(later, key=lambda one: (one.sure, one.iso))
            words = {"brief": document.text(letter.span)}
            yield Hit(reply.span, words, doubt=not letter.sure, related=(("brief", letter.span),))
