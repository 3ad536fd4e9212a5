r"""
severity: warning
why:
  nl: Nummers mogen alleen onder een nieuwe kop opnieuw beginnen; anders is vraag 1 niet aan te wijzen.
  en: Numbers may start again only under a new heading; otherwise nobody can tell which question 1 is meant.
message:
  nl: "De nummering begint hier opnieuw, zonder kop erboven."
  en: "The numbering starts again here, without a heading above it."
help:
  nl: Nummer de vragen door, of zet boven elk deel een kop.
  en: Number the questions on, or put a heading above each part.
examples:
  good:
    - "1\tWaarom?\n2\tHoezo?\n3\tWanneer?"
    - "Onderdeel Asiel\n\n1\tWaarom?\n2\tHoezo?\n\nOnderdeel Migratie\n\n1\tWanneer?\n2\tHoeveel?"
  bad:
    - "1\tWaarom?\n2\tHoezo?\n3\tWaartoe?\n⟦1⟧\tWanneer?\n2\tHoeveel?\n3\tWelke?"
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from linter.model.document import Document
from linter.model.numbering import lost, place_of
from linter.model.rule import Hit, Inputs

if TYPE_CHECKING:
    from lxml.etree import _Element as Element


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield the first number of every series that no heading parts from the one before."""
    for before, vraag in pairwise(() if lost(document) else document.nodes.get("vraag", ())):
        if before.get("reeks", "1") != vraag.get("reeks", "1"):
            between = _between(vraag)
            if "tussenkop" not in between:
                doubt = "onherkend" in between or vraag.get("twijfel") is not None
                yield Hit(place_of(document, vraag), doubt=doubt)


def _between(vraag: "Element") -> set[str]:
    """Return the tags of what stands between a question and the one before it."""
    found: set[str] = set()
    for node in vraag.itersiblings(preceding=True):
        if node.tag == "vraag":
            break
        found.add(node.tag)
    return found
