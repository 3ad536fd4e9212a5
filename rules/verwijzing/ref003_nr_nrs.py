r"""
severity: warning
why:
  nl: Eén nummer is nr., meer nummers zijn nrs.; anders is niet zeker of er een nummer is weggevallen.
  en: One number is nr., several are nrs.; otherwise it is not sure whether a number was lost.
message:
  nl: "Hier staat nr., maar er volgen meer nummers."
  en: "Here stands nr., but several numbers follow."
help:
  nl: Schrijf nr. voor één nummer en nrs. voor meer nummers, of vul het nummer aan dat ontbreekt.
  en: Write nr. for one number and nrs. for several, or add the number that is missing.
fix: {nl: "Schrijf de andere vorm", en: "Write the other form"}
variants:
  enkel:
    message:
      nl: "Hier staat nrs., maar er volgt één nummer."
      en: "Here stands nrs., but one number follows."
examples:
  good:
    - "1\tWat staat er in (Kamerstuk 31 865, nr. 207) en in (Kamerstuk 31 865, nrs. 13-14)?"
    - "1\tWat staat er in Kamerstuk 31 865, nr. 2 en 31 700, nr. 5, en in nr. 7 en 12 bijlagen?"
    - "1\tWat staat er in (Kamerstuk 31 865, nrs. 1, 2 en 3)?"
  bad:
    - text: "1\tWat staat er in (Kamerstuk 31 865, ⟦nr.⟧ 1 en 2)?"
      fixed: "1\tWat staat er in (Kamerstuk 31 865, nrs. 1 en 2)?"
    - text: "1\tWat staat er in (Kamerstuk 31 865, ⟦nr.⟧ 13-14)?"
      fixed: "1\tWat staat er in (Kamerstuk 31 865, nrs. 13-14)?"
    - text: "1\tWat staat er in (Kamerstuk 31 865, ⟦nrs.⟧ 207)?"
      fixed: "1\tWat staat er in (Kamerstuk 31 865, nr. 207)?"
"""

import re
from collections.abc import Iterator

from linter.model.document import Document
from linter.model.rule import Edit, Fix, Hit, Inputs, Safety
from linter.model.stuknummers import between, written

_MORE = r"(?:, \d{1,5}){0,20}(?: en | t/m | ?[-–] ?)(\d{1,5})(?=\s*[).;?])(?!\.\d)"
_NO_MORE = r"\s*[).;?](?!\d)"


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield `nr.` before several numbers and `nrs.` before one, where a bracket or full stop ends them."""
    text = document.flow.text
    for parts in written(document):
        if parts["nr"] == "nr":
            more = re.compile(_MORE).match(text, parts.end())
            wrong = more is not None and int(more[1]) > int(parts["nummers"])
        else:
            wrong = re.compile(_NO_MORE).match(text, parts.end()) is not None
        if wrong:
            several = parts["nr"] == "nr"
            span = between(parts, "nr", "punt")
            fix = Fix("", (Edit(span, "nrs." if several else "nr."),), Safety.SAFE)
            yield Hit(span, fix=fix, variant=None if several else "enkel")
