r"""
severity: warning
last: true
why:
  nl: Een onderdrukking die niets meer onderdrukt verbergt later een nieuwe fout op dezelfde plaats.
  en: A suppression that suppresses nothing any more will hide a new fault in the same place later.
message:
  nl: "{waar} wordt {codes} onderdrukt, maar er is niets van te melden."
  en: "{waar} {codes} is suppressed, but there is nothing of it to report."
help:
  nl: Haal de onderdrukking weg, of zet haar bij de plaats waar zij voor bedoeld is.
  en: Remove the suppression, or put it at the place it is meant for.
terms:
  waar: {hier: {nl: Hier, en: Here}}
variants:
  onbekend:
    message:
      nl: "{waar} wordt {codes} onderdrukt, maar zo heet geen enkele regel."
      en: "{waar} {codes} is suppressed, but no rule is called that."
  leeg:
    message:
      nl: Hier wordt om een onderdrukking gevraagd, zonder te zeggen van welke regel.
      en: A suppression is asked for here, without saying of which rule.
examples:
  good:
    - text: "1\tKunt u dit toelichten."
      fact:
        - {kind: comment, text: dit, value: "vragenlint: negeer VRG002 (een verzoek)"}
  bad:
    - text: "1\tKunt u ⟦dit⟧ toelichten?"
      fact:
        - {kind: comment, text: dit, name: De Groot, value: "vragenlint: negeer VRG001 want zo gesteld"}
    - text: "1\tKunt u ⟦dit⟧ ook toelichten?"
      fact:
        - {kind: comment, text: dit, name: De Groot, value: "vragenlint: negeer NUM099 want zo besloten"}
    - text: "1\tKunt u ⟦dit⟧ nader toelichten?"
      fact:
        - {kind: comment, text: dit, name: De Groot, value: "Vragenlint: negeer, dit is zo besloten"}
"""

from collections.abc import Iterator

from linter.model.document import Document
from linter.model.rule import Hit, Inputs
from linter.model.suppression import Suppression


def check(_document: Document, inputs: Inputs) -> Iterator[Hit]:
    """Yield every suppression of which a code left nothing out or is no rule's, or that names none."""
    for one in inputs.unheeded:
        if not one.suppression.codes:
            yield Hit(one.suppression.span, variant="leeg")
        for codes, variant in ((one.codes, None), (one.unknown, "onbekend")):
            if codes:
                words = {"codes": "\n".join(codes), "waar": _where(one.suppression)}
                yield Hit(one.suppression.span, words, variant=variant)


def _where(asked: Suppression) -> str:
    """Return where it is asked: here, or in which line of a configuration."""
    return f"In {asked.place}" if asked.place else "hier"
