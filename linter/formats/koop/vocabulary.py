"""The elements of official XML as data: which are lines, which stand in a line, which hold others.

In: nothing.  Out: sets of names, as seen in published Kamerstukken (no schema of theirs is public).  Knows no
file.
"""


def _named(names: str) -> frozenset[str]:
    return frozenset(names.split())


ROOTS = _named("officiele-publicatie kamerwrk niet-dossier-stuk")

HEADINGS = _named("kop tussenkop tuskop")
LINES = HEADINGS | _named(
    "al noot.al titel subtitel ondertitel stuknr datumtekst functie naam deze title organisatie plaats"
    " dagtekening tekstregel dossiernummer nds-nr documentnummer nummer naam ltrlabel versie ordernr vergjaar"
    " bijschrift bron adresregel regel citaat li.nr label nr term vraag.nr antwoord.nr"
)
"""Elements that are a line, unless they stand in one."""
WORDS = _named("kop dossiernummer naam stuknr nds-nr")
"""Lines whose elements are words: what stands in them is parted by a space."""
JOINED = _named("ltrlabel li.nr label nr vraag.nr antwoord.nr")
"""Lines that go on in the next: a number before its text."""
FURNITURE = _named("kamerstukkop versie ordernr vergjaar")
HOLDERS = ROOTS | _named(
    "kamerstuk kamerstukkop dossier stuk nds-stuk algemeen vrije-tekst tekst divisie al-groep lijst li table"
    " tgroup thead tbody tfoot row entry entrytbl tekst-sluiting slotformulering ondertekening ondtek frontm"
    " onderw body bijlage bijlagen plaatje illustratie figuur adres aanhef definitielijst definitie-item"
    " definitie tekst.bijlage noot.lijst noot.li voetnoten vraag antwoord vraagenantwoord ah-tk kv-tk reactie"
    " mededeling inleiding toelichting circulaire officiele-inhoud gegeven"
)
INLINE = _named(
    "nadruk extref intref extref-groep datum ondernummer dossiernr begrotingshoofdstuk voornaam achternaam"
    " voorvoegsel initialen sup inf sub unl ovl ondlijn vet cur rom klkap sperr noot noot.nr voetref voetnoot"
    " redactie ed-mark br witreg formule tw verwijzing link persoon fractie ministerie kamer vergaderjaar url"
)
EMPTY = _named("metadata meta colspec spanspec plaatje.bestand witreg blanco hr")
KNOWN = LINES | HOLDERS | INLINE | EMPTY
