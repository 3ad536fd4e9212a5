r"""
severity: error
kinds: [lva, vhlva]
why:
  nl: Vragen kunnen niet zijn beantwoord voordat ze waren gesteld; één van de data klopt niet.
  en: Questions cannot have been answered before they were put; one of the dates is wrong.
message:
  nl: "De antwoordbrief is van {tekst}, maar de vragen zijn pas daarna voorgelegd ({dag})."
  en: "The letter of reply is of {tekst}, earlier than the day on which the questions were put ({dag})."
help:
  nl: Kijk beide data na, vooral het jaar.
  en: Check both dates, above all the year.
related:
  voorgelegd: {nl: "de dag waarop de vragen zijn voorgelegd", en: "the day on which the questions were put"}
examples:
  good:
    - kind: vhlva
      antwoordzin: "De vragen zijn op 3 juni 2026 voorgelegd aan de Minister van Financiën. Bij brief van \
        3 juni 2026 zijn ze door de Minister van Financiën beantwoord."
  bad:
    - kind: vhlva
      antwoordzin: "De vragen zijn op 12 mei 2026 voorgelegd aan de Minister van Financiën. Bij brief van \
        ⟦11 mei 2026⟧ zijn ze door de Minister van Financiën beantwoord."
    - kind: vhlva
      antwoordzin: "De vragen zijn op 12 mei 2026 voorgelegd aan de Minister van Financiën. Bij brief van \
        ⟦3 juni 2025⟧ zijn ze door de Minister van Financiën beantwoord."
"""

from collections.abc import Iterator

from linter.model.document import Document
from linter.model.letters import asked_about, days
from linter.model.rule import Hit, Inputs


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield the day of every letter of reply before the day on which the questions were put.

    A reply before the letter asked about is one slip, and INL001's.
    """
    put = max(days(document, "voorgelegd"), default=None)
    latest = max((letter.iso for letter in asked_about(document)), default="")
    for reply in days(document, "antwoordbrief"):
        if put is not None and latest <= reply.iso < put.iso:
            words = {"dag": document.text(put.span)}
            yield Hit(reply.span, words, related=(("voorgelegd", put.span),))
