r"""
severity: warning
last: true
why:
  nl: Zonder reden weet een collega later niet of de onderdrukking nog klopt.
  en: Without a reason a colleague cannot tell later whether the suppression still holds.
message:
  nl: "{waar} wordt {codes} onderdrukt zonder reden."
  en: "{waar} {codes} is suppressed without a reason."
help:
  nl: >-
    Schrijf de reden achter de code, zoals: vragenlint: negeer NUM001 want vraag 3 is ingetrokken; in een
    configuratie bij reason.
  en: >-
    Write the reason behind the code, such as: vragenlint: negeer NUM001 want vraag 3 is ingetrokken; in a
    configuration at reason.
terms:
  waar: {hier: {nl: Hier, en: Here}}
examples:
  good:
    - text: "1\tWaarom?\n3\tHoezo?"
      fact:
        - {kind: comment, text: Hoezo, name: De Groot, value: "vragenlint: negeer NUM001, 2 is ingetrokken"}
    - text: "1\tKunt u dit toelichten."
      fact:
        - {kind: comment, text: dit, value: "vragenlint: negeer vrg002, een verzoek"}
  bad:
    - text: "1\tWaarom?\n3\t⟦Hoezo⟧?"
      fact:
        - {kind: comment, text: Hoezo, name: De Groot, value: "vragenlint: negeer NUM001."}
"""

from collections.abc import Iterator

from linter.model.document import Document
from linter.model.rule import Hit, Inputs
from linter.model.suppression import Suppression


def check(_document: Document, inputs: Inputs) -> Iterator[Hit]:
    """Yield every suppression that says no reason."""
    for one in inputs.unheeded:
        if one.suppression.codes and not one.suppression.reason:
            words = {"codes": "\n".join(one.suppression.codes), "waar": _where(one.suppression)}
            yield Hit(one.suppression.span, words)


def _where(asked: Suppression) -> str:
    """Return where it is asked: here, or in which line of a configuration."""
    return f"In {asked.place}" if asked.place else "hier"
