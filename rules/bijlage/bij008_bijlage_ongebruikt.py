r"""
severity: info
why:
  nl: Een bijlage die geen vraag noemt, hoort er misschien niet bij, of ergens is de bijlage niet ingevuld.
  en: An annex that no question names may not belong there, or a question lacks its annex.
message:
  nl: "Geen enkele vraag verwijst naar deze bijlage: {bestand}."
  en: "No question names as its annex: {bestand}."
help:
  nl: Kijk na of bij een vraag de bijlage ontbreekt; zo niet, haal dit bestand dan weg bij de bijlagen.
  en: See whether the annex of a question is missing; if not, take this file from the annexes.
examples:
  good:
    - text: "Nr\tVraag\tBijlage\tBlz. (van)\tt/m\n1\tKunt u dit toelichten?\t2\t11\t15"
      bijlagen: {"bijlage-2.pdf": 20}
    - text: "Nr\tVraag\tBijlage\tBlz. (van)\tt/m\n1\tWat is er anders dan in bijlage 3?\tBesluit\t11\t15"
      bijlagen: {"Besluit.pdf": 20, "Bijlage 3.pdf": 20}
    - text: "1\tKunt u dit toelichten?"
      bijlagen: {"bijlage-2.pdf": 20}
  bad:
    - text: "⟦Nr\tVraag\tBijlage\tBlz. (van)\tt/m⟧\n1\tKunt u dit toelichten?\t2\t11\t15"
      bijlagen: {"bijlage-2.pdf": 20, "bijlage-3.pdf": 20, "bijlage-4.docx": 20}
    - text: "⟦Nr\tVraag\tBijlage\tBlz. (van)\tt/m⟧\n1\tKunt u dit toelichten?\t\t\t"
      bijlagen: {"bijlage-2.pdf": 20}
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from linter.model.document import Document
from linter.model.flow import Span
from linter.model.rule import Hit, Inputs

if TYPE_CHECKING:
    from linter.model.bijlagen import Bijlage, Bijlagen


def check(document: Document, inputs: Inputs) -> Iterator[Hit]:
    """Yield the files that no question names, once, at the names of the columns.

    Without a column for annexes nothing can be said; nor where a question names one that is no file's by its
    name but may be any of them.
    """
    given = inputs.bijlagen
    if given is None or "bijlage" not in document.nodes:
        return
    unused = _unused(document, given)
    if unused:
        from linter.model.meant import called, summed

        yield Hit(_head(document), {"bestand": summed(map(called, unused))}, question="")


def _unused(document: Document, given: "Bijlagen") -> "list[Bijlage]":
    from linter.model.cited import citations, mentioned
    from linter.model.meant import meant

    used = {file for number in mentioned(document) for file in given.find(number)}
    for one in (named for cited in citations(document) for named in meant(cited, given)):
        if not one.files and (one.titled or given.may_hold(one.said)):
            return []
        used.update(one.files)
    return [file for file in given.files if file not in used]


def _head(document: Document) -> Span:
    """Return where the names of the columns stand, or where they would."""
    for head in document.nodes.get("kolomkop", ()):
        span = document.span(head)
        return Span(span.start, span.start + len(document.text(span).rstrip()))
    start = document.vragen_starts[0]
    return Span(start, start)
