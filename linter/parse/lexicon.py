"""The words the recognisers go by, as data: months, officials, type lines, look-alikes, furniture.

In: nothing.  Out: compiled patterns, all linear, for reading text unless said.  Knows no document.
"""

import re

MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip
MONTH = "|".join(MONTHS)

CHAPTER = r"[IVX]{1,6}[ABCD]?|[A-L]"
"""A budget chapter (roman, at times with a letter) or the letter of a fund."""

DOCUMENTNUMMER = re.compile(r"(?P<documentnummer>\d{4}D\d{4,6})(?=\s|$)")
DOSSIER = re.compile(
    r"(?:Kamerstuk(?:nummer)?s?\s+)?"
    rf"(?P<dossiernr>\d{{2}}\s?\d{{3}}(?:\s?[-‑–]\s?\d{{1,3}})?)(?!\d)"
    rf"(?:\s?\(?(?P<hoofdstuk>{CHAPTER})\)?(?=[\s,.;:]|$))?"
    r"[\s,.;:]*(?P<titel>.*)"
)
DOSSIER_LOOSE = re.compile(
    r"(?P<dossiernr>\d[\d.]{2,9}[A-Z]?(?:[ -]\d{1,4}(?=\s|$))?)(?=\s|$)"
    r"[\s,.;:]*(?P<titel>.*)"
)
YEARS = re.compile(r"(?:19|20)\d\d(?:\s?[-–/]\s?(?:19|20)?\d\d)?(?=\s|$)")
STUKNR = re.compile(r"(?P<stuknr>(?:nr|no|nummer)(?:\.|:|\b)\s?)(?P<rest>.*)", re.IGNORECASE)
ONDERNUMMER = re.compile(r"(?P<ondernummer>\d{1,5}[a-z]?|[A-Z]{1,2}(?=\s|$))(?!\w)")
SOORT = re.compile(
    r"(?P<verslag>verslag\s+h\w{3,10}e?\s+(?:een|van\s+een)\s+)?"
    r"(?:(?P<lijst>lijst\s?van\s?v[a-z]{2,7}(?:n|s))|(?P<een>een\s+vraag)|(?P<een2>vraag(?=\s+en\s+antwoord)))"
    r"(?P<antwoorden>(?:\s*,?\s*(?:en|met)\s*(?:de\s+)?(?:daarop\s+)?(?:gegeven\s+|een\s+)?|\s+)antw[a-z]{3,8})?"
    r"(?P<noot>\s?\d)?\.?",
    re.IGNORECASE,
)
VASTGESTELD = re.compile(
    r"(?:herdruk\s*,?\s*)?vast\s?gesteld(?=\W|\d|$)(?:\s*(?:op|:|d\.d\.))?\s*(?P<rest>.*)", re.IGNORECASE
)

FURNITURE = re.compile(
    r"(?:"
    r"tweede\s+kamer\s+der\s+staten[\s-]*generaal(?:\s+\d)?"
    r"|(?:de\s+)?staten-generaal"
    r"|(?:vergaderjaar|zitting(?:sjaar)?)\s+\d{4}\s?[-–/]\s?\d{2,4}(?:\s+\d+)?"
    r"|tweede\s+kamer,\s+vergaderjaar\s.{0,80}"
    r"|kst-?\s?[\w-]+(?:\s+issn\s.{0,30})?"
    r"|issn\s+\d.{0,30}"
    r"|kamerstuk(?:ken)?(?:\s+ii)?"
    r"|'?[’'‘]?s-gravenhage\s+\d{4}(?:\s.{0,40})?"
    r"|sdu\s+uitgevers.{0,60}"
    r"|(?:pagina|blad|page)\s+\d+(?:\s+(?:van|/|of)\s+\d+)?"
    r"|[-–]\s?\d{1,3}\s?[-–]|\d{1,3}\s?/\s?\d{1,3}|\d\s?(?:van|of)\s\d{1,3}"
    r"|(?:ah|nds|blg|kv)-(?:tk-)?[\w-]+"
    r"|herdruk\d?"
    r")",
    re.IGNORECASE,
)

LOOK_ALIKES = {
    "schriftelijke-vragen": re.compile(
        r"(?:\d{4}Z\d{5}\s+)?(?:(?:schriftelijke\s+)?vragen\s+van\s+(?:het\s+lid|de\s+leden|de\s+kamerleden)\b"
        r"|aanhangsel\s+van\s+de\s+handelingen|vragen\s+gesteld\s+door\s+de\s+leden)",
        re.IGNORECASE,
    ),
    "schriftelijk-overleg": re.compile(
        r"(?:inbreng\s+)?verslag\s+van\s+een\s+(?:nader\s+)?schriftelijk\s+overleg|inbreng\s+verslag",
        re.IGNORECASE,
    ),
    "voorlopig-verslag": re.compile(r"(?:nader\s+|tweede\s+)?voorlopig\s+verslag\b", re.IGNORECASE),
    "nota-verslag": re.compile(r"nota\s+naar\s+aanleiding\s+van\s+het\s+(?:nader\s+)?verslag", re.IGNORECASE),
    "verslag": re.compile(
        r"(?:nader\s+|tweede\s+)?verslag(?:\d?$|\s+van\s+een\s+(?:\w+\s+)?(?:commissiedebat|overleg|notaoverleg|"
        r"wetgevingsoverleg|rondetafel|gesprek|werkbezoek|hoorzitting))",
        re.IGNORECASE,
    ),
    "brief": re.compile(
        r"brief\s+van\s+(?:de|het)\b|geachte\s|aan\s+de\s+voorzitter\s+van\s+de\s+tweede\s+kamer",
        re.IGNORECASE,
    ),
    "motie": re.compile(
        r"(?:gewijzigde\s+|nader\s+gewijzigde\s+)?(?:motie|amendement)\s+van\b", re.IGNORECASE
    ),
}
"""What a first line says that is another kind of document; keys are the reasons given."""

INTRO_START = re.compile(r"(?:de|het)\s+(?:\w+\s+){0,2}comm?iss?ies?\b", re.IGNORECASE)
ROLE = re.compile(
    r"(?:de\s+|het\s+)?(?:(?:fungerend|waarnemend|plaatsvervangend|adjunct|tijdelijk|plv\.?|wnd\.?|fng\.?|lid,?)[\s-]*){0,3}"
    r"(?:onder)?(?P<rol>voorzitter|griffier)s?\b",
    re.IGNORECASE,
)
REPLY = re.compile(r"\bantwoord|\bbrief\s+van\b|\bvoorgelegd\b", re.IGNORECASE)
