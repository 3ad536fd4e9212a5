"""Lists that are complete and right at stage definitief, one per kind, of which an example replaces parts."""

from collections.abc import Mapping

TODAY = "2026-07-01"
PARTS = ("kop", "type", "vastgesteld", "inleiding", "antwoordzin", "ondertekening", "text")

_VWS = "Volksgezondheid, Welzijn en Sport"
_BEGROTING = f"36 740 XVI Vaststelling van de begrotingsstaten van {_VWS} (XVI) voor het jaar 2026"
_WET = "36 812 Wijziging van de Jeugdwet in verband met de beschikbaarheid van jeugdhulp"
_VASTGESTELD = "Vastgesteld 9 juni 2026"
_GEVRAAGD = (
    f"De vaste commissie voor {_VWS} heeft een aantal vragen voorgelegd aan de Minister van {_VWS} over "
    "de brief van 12 mei 2026 inzake de voortgang van de begroting (Kamerstuk 36 740 XVI, nr. 2)."
)
_VERSLAG = (
    f"De vaste commissie voor {_VWS}, belast met het voorbereidend onderzoek van dit voorstel van wet, heeft "
    "de eer verslag uit te brengen in de vorm van een lijst van vragen"
)
_BEANTWOORD = (
    f"De vragen zijn op 12 mei 2026 voorgelegd aan de Minister van {_VWS}. Bij brief van 3 juni 2026 zijn ze "
    f"door de Minister van {_VWS} beantwoord."
)
_ONDERTEKEND = "De voorzitter van de commissie,\nMohandis\n\nDe griffier van de commissie,\nHessing-Puts"
_VRAAG = "Vraag 1\nKunt u dit toelichten?"
_ANTWOORD = f"{_VRAAG}\n\nAntwoord 1\nJa, dat kan ik."

TEMPLATES: Mapping[str, Mapping[str, str]] = {
    "lv": {
        "kop": _BEGROTING,
        "type": "Nr. 4 LIJST VAN VRAGEN",
        "vastgesteld": _VASTGESTELD,
        "inleiding": _GEVRAAGD,
        "antwoordzin": "",
        "ondertekening": _ONDERTEKEND,
        "text": _VRAAG,
    },
    "lva": {
        "kop": _BEGROTING,
        "type": "Nr. 4 LIJST VAN VRAGEN EN ANTWOORDEN",
        "vastgesteld": _VASTGESTELD,
        "inleiding": _GEVRAAGD,
        "antwoordzin": "De Minister heeft deze vragen beantwoord bij brief van 3 juni 2026. "
        "Vragen en antwoorden zijn hierna afgedrukt.",
        "ondertekening": _ONDERTEKEND,
        "text": _ANTWOORD,
    },
    "vhlv": {
        "kop": _WET,
        "type": "Nr. 5 VERSLAG HOUDENDE EEN LIJST VAN VRAGEN",
        "vastgesteld": _VASTGESTELD,
        "inleiding": f"{_VERSLAG}.",
        "antwoordzin": "",
        "ondertekening": _ONDERTEKEND,
        "text": _VRAAG,
    },
    "vhlva": {
        "kop": _WET,
        "type": "Nr. 5 VERSLAG HOUDENDE EEN LIJST VAN VRAGEN EN ANTWOORDEN",
        "vastgesteld": _VASTGESTELD,
        "inleiding": f"{_VERSLAG} met de daarop gegeven antwoorden.",
        "antwoordzin": _BEANTWOORD,
        "ondertekening": _ONDERTEKEND,
        "text": _ANTWOORD,
    },
}
_APART = {"kop": "\n", "type": "\n\n", "inleiding": "\n\n"}


def assembled(kind: str, parts: Mapping[str, str]) -> str:
    """Return the list of `kind` with `parts` in the place of its own; an empty one is left out."""
    said = {**TEMPLATES[kind], **parts}
    return "".join(said[part] + _APART.get(part, "\n\n") for part in PARTS if said[part]).rstrip("\n") + "\n"
