"""What is no list of questions and looks like one, in words.

In: a document that is no list.  Out: what it is, in Dutch or English.  Imported when a file is skipped.
"""

from linter.model.document import Document
from linter.model.flow import FactKind
from linter.model.remark import AUTHOR

_NOTES = {
    "schriftelijke-vragen": {
        "nl": "schriftelijke vragen van Kamerleden",
        "en": "written questions of members",
    },
    "schriftelijk-overleg": {
        "nl": "verslag van een schriftelijk overleg",
        "en": "report of a written consultation",
    },
    "voorlopig-verslag": {"nl": "voorlopig verslag", "en": "provisional report"},
    "nota-verslag": {
        "nl": "nota naar aanleiding van het verslag",
        "en": "memorandum in response to the report",
    },
    "verslag": {"nl": "verslag", "en": "report"},
    "brief": {"nl": "brief", "en": "letter"},
    "motie": {"nl": "motie of amendement", "en": "motion or amendment"},
    "memorie": {"nl": "memorie van antwoord of toelichting", "en": "explanatory memorandum or reply"},
    "wetsvoorstel": {"nl": "voorstel van wet", "en": "bill"},
    "agenda": {"nl": "agenda of besluitenlijst", "en": "agenda or list of decisions"},
    "memo": {"nl": "memo", "en": "memo"},
}
_OWN = {"nl": "pagina die vragenlint heeft gemaakt", "en": "page made by vragenlint"}


def note(document: Document, lang: str) -> str:
    """Return what a file is that is no list, empty where that is not known."""
    if any(
        fact.name == "application" and fact.value == AUTHOR
        for fact in document.flow.facts_of(FactKind.PROPERTY)
    ):
        return _OWN[lang]
    reasons = (node.get("reden", "") for node in document.nodes.get("onherkend", ()))
    return next((_NOTES[reason][lang] for reason in reasons if reason in _NOTES), "")
