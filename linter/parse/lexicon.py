"""The words the recognisers go by, as data: months, officials, type lines, look-alikes, furniture.

In: nothing.  Out: compiled patterns, all linear, for reading text unless said.  Knows no document.
"""

import re

from linter.model.pattern import late

CHAPTER = r"[IVX]{1,6}[ABCD]?|[A-L]"
"""A budget chapter (roman, at times with a letter) or the letter of a fund."""

BULLET = r"(?:[-–*•·▪▫◦‣●○■□➢o\ue000-\uf8ff]\s+)"
"""What a list sets before each of its items; a symbol of a font is a character of private use."""

DOCUMENTNUMMER = late(r"(?P<documentnummer>\d{4}D\d{4,6})(?=\s|$)")
DOSSIER = late(
    r"(?:Kamerstuk(?:nummer)?s?\s+)?"
    rf"(?P<dossiernr>[0-9]{{2}}\s?[0-9]{{3}}(?:\s?[-‑–]\s?[0-9]{{1,3}})?)(?!\d)"
    rf"(?:\s?\(?(?P<hoofdstuk>{CHAPTER})\)?(?=[\s,.;:]|$))?"
    r"[\s,.;:]*(?P<titel>.*)"
)
DOSSIER_LOOSE = late(
    r"(?P<dossiernr>\d[\d.]{2,9}[A-Z]?(?:[ -]\d{1,4}(?=\s|$))?|\d\d (?!(?:19|20)\d\d\s)\d{4,5})(?=\s|$)"
    r"[\s,.;:]*(?P<titel>.*)"
)
YEARS = late(r"(?:19|20)\d\d(?:\s?[-–/]\s?(?:19|20)?\d\d)?(?=\s|$)")
STUKNR = late(r"(?P<stuknr>(?:nr|no|nummer)(?:\.|:|\b)\s?)(?P<rest>.*)", re.IGNORECASE)
NO_NUMBER = late(r"(?:[_.…]{2,}|…|X{2,}|PM|NN)(?=\s|$)")
"""What stands for a number still to be filled in; of the Eerste Kamer's letters, these are none."""
ONDERNUMMER = late(
    rf"(?P<ondernummer>\d{{1,5}}[a-z]?|(?!{NO_NUMBER.pattern})[A-Z]{{1,2}}(?=\s|$))(?:(?!\w)|(?=LIJST|VERSLAG))"
)
SOORT = late(
    r"(?:herdruk\s*[,:]?\s+(?=\w))?(?P<verslag>verslag\s+h\w{3,10}e?\s+(?:een|van\s+een)\s+)?"
    r"(?:(?P<lijst>(?:(?:nadere|aanvullende|tweede)\s+)?lijst\s?van\s?(?:(?:feitelijke|nadere|aanvullende)\s+)?"
    r"v[a-z]{2,7}(?:n|s))|(?P<een>een\s+vraag)|(?P<een2>vraag(?=\s+en\s+(?:een\s+)?antwoord)))"
    r"(?P<antwoorden>(?:\s*,?\s*(?:en|met)\s*(?:de\s+)?(?:daarop\s+)?(?:gegeven\s+|een\s+)?|\s+)antw[a-z]{3,8})?"
    r"(?P<noot>\s?\d)?\.?",
    re.IGNORECASE,
)
VASTGESTELD = late(
    r"(?:herdruk\s*,?\s*)?vast\s?gesteld(?=\W|\d|$)(?:\s*(?:op|:|d\.d\.))?\s*(?P<rest>.*)", re.IGNORECASE
)

SITE = late(
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
    r"|[-–]\s?\d{1,3}\s?[-–]"
    r"|(?:ah|nds|blg|kv)-(?:tk-)?[\w-]+"
    r"|herdruk\d?"
    r")",
    re.IGNORECASE,
)

TEMPLATE_HEAD = late(r"nr\.?\s+vraag\s+bijlage\s+blz\.?(?:\s+\(van\))?\s+t/m", re.IGNORECASE)
"""The head of the template's table, its cells as one line."""

PAGE_OF = late(r"(?P<page>\d{1,4})\s?(?:/|\b(?:van|of)\b)\s?(?P<pages>\d{1,4})", re.IGNORECASE)
"""A page and how many there are; also the head of two questions."""

LOOK_ALIKES = {
    "schriftelijke-vragen": late(
        r"(?:\d{4}Z\d{5}\s+)?(?:(?:schriftelijke\s+)?vragen\s+van\s+(?:het\s+lid|de\s+leden|de\s+kamerleden)\b"
        r"|antwoord(?:en)?\s+van\s+(?:de\s+)?(?:minister|staatssecretaris)\b[^()]{0,150}\("
        r"|aanhangsel\s+van\s+de\s+handelingen|vragen\s+gesteld\s+door\s+de\s+leden)",
        re.IGNORECASE,
    ),
    "schriftelijk-overleg": late(
        r"(?:inbreng\s+)?verslag\s+van\s+een\s+(?:nader\s+)?schriftelijk\s+overleg|inbreng\s+verslag",
        re.IGNORECASE,
    ),
    "voorlopig-verslag": late(r"(?:nader\s+|tweede\s+)?voorlopig\s+verslag\b", re.IGNORECASE),
    "nota-verslag": late(r"nota\s+naar\s+aanleiding\s+van\s+het\s+(?:nader\s+)?verslag", re.IGNORECASE),
    "verslag": late(
        r"(?:(?:nader|tweede|stenografisch)\s+)?verslag(?:\d?$|\s+van\s+een\s+(?:\w+\s+)?(?:commissiedebat|overleg|notaoverleg|"
        r"wetgevingsoverleg|rondetafel|gesprek|werkbezoek|hoorzitting))",
        re.IGNORECASE,
    ),
    "brief": late(
        r"brief\s+van\s+(?:de|het)\b|geachte\s|aan\s+de\s+voorzitter\s+van\s+de\s+tweede\s+kamer",
        re.IGNORECASE,
    ),
    "motie": late(r"(?:nader\s+)?(?:gewijzigde?\s+)?(?:motie|(?:sub)?amendement)\s+van\b", re.IGNORECASE),
    "memorie": late(r"(?:nadere\s+)?memorie\s+van\s+(?:antwoord|toelichting)\b", re.IGNORECASE),
    "wetsvoorstel": late(r"(?:gewijzigd\s+)?voorstel\s+van\s+wet\b", re.IGNORECASE),
    "agenda": late(
        r"(?:\d{4}A\d{4,6}\s+)?(?:besluitenlijst|agenda)(?:$|:|\s+(?:van|voor|procedure))", re.IGNORECASE
    ),
    "memo": late(r"memo(?:randum)?(?:$|:|\s+(?:aan|van|griffie)\b)", re.IGNORECASE),
}
"""What a first line says that is another kind of document; keys are the reasons given."""
LOOK_ALIKE_STARTS = frozenset(
    [
        "sch",
        "vra",
        "ant",
        "aan",
        "inb",
        "ver",
        "nad",
        "twe",
        "voo",
        "not",
        "ste",
        "bri",
        "gea",
        "gew",
        "mot",
        "ame",
        "sub",
        "mem",
        "bes",
        "age",
    ]
)
"""How these begin, but for the number of a paper (`2026Z12345`)."""

INTRO_START = late(r"(?:de|het)\s+(?:\w+\s+){0,2}comm?iss?ies?\b", re.IGNORECASE)
ROLE = late(
    r"(?:de\s+|het\s+)?(?:(?:fungerend|waarnemend|plaatsvervangend|adjunct|tijdelijk|plv\.?|wnd\.?|fng\.?|lid,?)[\s-]*){0,3}"
    r"(?:onder)?(?P<rol>voorzitter|griffier)s?\b",
    re.IGNORECASE,
)

ANSWER = late(
    rf"{BULLET}?(?:De\s+|Het\s+|Gezamenlijk\s+)?Antwoord(?:en)?\s*"
    r"(?:$|[:.]|(?:nr\.?\s?|#\s?)?\(?\d|op\s+(?:de\s+)?vra(?:ag|gen)\b|vra(?:ag|gen)\s+\(?\d)",
    re.IGNORECASE,
)
"""The label of an answer at the start of a line."""

ANSWER_LABEL = late(
    rf"{BULLET}?(?:Gezamenlijk\s+)?Antwoord(?:en)?(?:(?:\s+op(?:\s+de)?)?\s+vra(?:ag|gen))?\s*(?:nr\.?\s?|#\s?)?"
    r"(?P<nrs>\(?\d{1,4}[a-z]?(?:\s?(?:,|/|\ben\b|t/m|tot\s+en\s+met|-|–)\s?\d{1,4}[a-z]?){0,200}\)?)?\s*[:.]?\s*",
    re.IGNORECASE,
)


def is_bare_label(text: str) -> bool:
    """Say whether a line is the label of an answer and no more."""
    return ANSWER.match(text) is not None and ANSWER_LABEL.fullmatch(text) is not None


ANSWER_SPOKEN = late(
    rf"(?:De|Het)\s+{ANSWER_LABEL.pattern}(?:luid(?:t|en)(?:\s+als\s+volgt)?\s*:)?", re.IGNORECASE
)
"""The same, as a line of its own that says `Het antwoord op de vragen 1 en 2 luidt:`."""
ANSWER_BEHIND = late(
    r"[?.!…][\"'”’»)\]]{0,3}\s(?P<label>Antwoord(?:en)?(?:\sop\s(?:de\s)?vra(?:ag|gen))?"
    r"(?:\s[\d ,/entm]{1,60}(?:[a-d](?![a-z]))?)?(?:\s?:|\s?$|(?<=\s)(?=[A-ZÀ-Þ“\"'])|\s(?=[A-ZÀ-Þ“\"'])))"
)
"""The label of an answer behind a sentence: with a colon, before a capital or at the end."""
CONTENTS = late(r"(?:\.\s?){5,}\d{1,4}$")
"""How a line of a table of contents ends."""
_LEADER = 20
"""At least as many characters as the shortest end of such a line has."""
CONTENTS_HEAD = late(r"inhoud(?:sopgave)?:?", re.IGNORECASE)


def is_contents(text: str) -> bool:
    """Say whether a line is one of a table of contents; only its last characters are read."""
    return CONTENTS.search(text, max(0, len(text) - _LEADER)) is not None and "?" not in text


SECTION = late(
    r"(?:\d{0,2}\.? ?)?(?:inleiding|algemeen|algemene vragen|overige?"
    r"|overige vragen|diversen|slot|samenvatting"
    r"|(?:hoofdstuk|artikel|paragraaf|onderdeel|deel|thema|bijlage|beleidsartikel) [\dIVX][\w.]{0,5}"
    r"(?:[:.,–-]? .*)?)",
    re.IGNORECASE,
)
"""What heads a section, whatever stands around it."""

SENTENCE_END = late(r"[?.!…][\"'”’»)\]]*$")
CLAUSE_END = late(r"[?.!…:;,][\"'”’»)\]]*$")
REQUEST = late(
    r"Graag\s+(?:een|de|het|ook|per|uw|nadere|ontvang|verneem|vernemen|zien)\b|Zo\s+(?:ja|nee|niet),"
)
"""How a sentence begins that asks on."""

QUESTION_LABEL = late(r"Vraag\s*:?\s*(?=$|[A-ZÀ-Þ\"'“‘«])")
_FORMULA = (
    late(r"\bcommissies?\b", re.IGNORECASE),
    late(r"\b(?:heeft|hebben)\b", re.IGNORECASE),
    late(r"\b(?:vra(?:ag|gen)|verslag|voorgelegd)\b", re.IGNORECASE),
)
_REPLY = (
    (
        late(r"\bantwoorden\b|\bbeantwoord\b", re.IGNORECASE),
        late(r"\bafgedrukt\b|\bbij\s+brief\s+van\b", re.IGNORECASE),
    ),
    (
        late(r"\bbij\s+brief\s+van\b", re.IGNORECASE),
        late(r"\bze\s+door\b|\bbeantwoord\b", re.IGNORECASE),
    ),
    (late(r"\bdaarop\s+gegeven\s+antwoorden\b", re.IGNORECASE),),
    (
        late(r"\bvragen\s+(?:zijn|is)\s+op\b", re.IGNORECASE),
        late(r"\bvoorgelegd\b", re.IGNORECASE),
    ),
)


def is_formula(text: str) -> bool:
    """Say whether `text` is the intro's formula: a committee that has put questions."""
    return _one_after_another(_FORMULA, text)


def is_reply(text: str) -> bool:
    """Say whether `text` is the reply sentence."""
    return any(_one_after_another(parts, text) for parts in _REPLY)


def _one_after_another(parts: tuple[re.Pattern[str], ...], text: str) -> bool:
    at = 0
    for part in parts:
        found = part.search(text, at)
        if found is None:
            return False
        at = found.end()
    return True


COMMISSIE = late(
    r"\b(?:vaste\s+|algemene\s+|bijzondere\s+|tijdelijke\s+)?commissies?\s+voor\s+[^.;(]{3,200}?"
    r"(?=,?\s+(?:heeft|hebben|belast|en\s+de\s+(?:vaste\s+)?commissie)\b)"
)
BEWINDSPERSOON = late(
    r"\b(?:[Mm]inister-[Pp]resident|[Mm]inisters?|[Ss]taatssecretaris(?:sen)?)\b"
    r"(?:\s+(?:van|voor)\s+[A-ZÀ-Þ][\w-]*(?:(?:,\s+|\s+en\s+|\s+)[A-ZÀ-Þ][\w-]*){0,8})?"
    r"|\bAlgemene\s+Rekenkamer\b"
)
NOTES = late(r"(?:X\s+)?Noot|(?:Voet|Eind)noten:?", re.IGNORECASE)
"""The line behind which notes are printed at the end of a text."""
