r"""
severity: warning
stages: {concept: info}
why:
  nl: De eigenschappen van een bestand gaan mee naar buiten, met de namen van wie eraan werkten.
  en: The properties of a file go out with it, with the names of those who worked on it.
message:
  nl: "In de eigenschappen van het bestand staan namen van personen: {namen}"
  en: "The properties of the file hold names of persons: {namen}"
help:
  nl: Verwijder ze in Word met Bestand, Info, Controleren op problemen, Document controleren.
  en: Remove them in Word with File, Info, Check for Issues, Inspect Document.
fix: {nl: Haal de namen weg, en: Remove the names}
variants:
  een:
    message:
      nl: "In de eigenschappen van het bestand staat de naam van een persoon: {namen}"
      en: "The properties of the file hold the name of a person: {namen}"
examples:
  good:
    - text: "1\tKunt u dit toelichten?"
      fact:
        - {kind: property, name: creator, value: Griffie Tweede Kamer}
        - {kind: property, name: lastModifiedBy, value: Commissie voor Financiën}
    - text: "1\tKunt u dit nader toelichten?"
      fact:
        - {kind: property, name: creator, value: Microsoft Office User}
        - {kind: property, name: lastModifiedBy, value: tk1234}
    - text: "1\tKunt u dit ook toelichten?"
      fact:
        - {kind: property, name: creator, value: Sociale Zaken en Werkgelegenheid}
    - text: "1\tKunt u dit even toelichten?"
      fact:
        - {kind: property, name: creator, value: DVC}
        - {kind: property, name: lastModifiedBy, value: Noord-Holland}
  bad:
    - kop: "⟦⟧36 740 Vaststelling van de begrotingsstaten van het Ministerie van Financiën voor het jaar 2026"
      fact:
        - {kind: property, name: creator, value: "Vries, J. de"}
        - {kind: property, name: lastModifiedBy, value: Hessing-Puts}
    - kop: "⟦⟧36 740 Vaststelling van de begrotingsstaten van het Ministerie van Financiën voor het jaar 2026"
      fact:
        - {kind: property, name: creator, value: Mohandis}
    - kop: "⟦⟧36 740 Vaststelling van de begrotingsstaten van het Ministerie van Financiën voor het jaar 2026"
      fact:
        - {kind: property, name: creator, value: "Jansen, J. (Jan)"}
        - {kind: property, name: lastModifiedBy, value: Piet van der Berg}
    - kop: "⟦⟧36 740 Vaststelling van de begrotingsstaten van het Ministerie van Financiën voor het jaar 2026"
      fact:
        - {kind: property, name: creator, value: Griffie}
        - {kind: property, name: lastModifiedBy, value: j.jansen@tweedekamer.nl}
"""

from collections.abc import Iterable, Iterator

from linter.model.document import Document
from linter.model.flow import FactKind, Span
from linter.model.pattern import late
from linter.model.rule import Fix, Hit, Inputs, Safety

LONGEST = 80
PEOPLE = frozenset({"creator", "lastModifiedBy", "manager"})
_OFFICES = (
    "griffie", "kamer", "commissie", "ministerie", "directie", "afdeling", "dienst", "bureau", "team ",
    "secretariaat", "staten", "redactie", "overheid", "rijk", "office", "user", "gebruiker", "admin", "word",
    "libre", "python", "docx", "adobe", "windows", "microsoft", "sjabloon", "zaken", "financi", "justitie",
    "veiligheid", "onderwijs", "waterstaat", "landbouw", "volksgezond", "klimaat", "defensie", "uitgever",
    "systeem", "system", "scan", "postbus", "koninkrijk",
)  # fmt: skip
_BETWEEN = r"(?:(?:van|de|der|den|ten|ter|te|'t|het|in|op|aan|von|la|le|el|bin|ben) ){0,4}"
_BEHIND = r"(?:(?:van|de|der|den|ten|ter|te|'t|het|in|op|aan|von|la|le|el|bin|ben) ?){0,4}"
_SURNAME = r"[A-ZÀ-Þ][\w'’-]{1,30}"
_PERSON = late(
    rf"(?:[A-Z]\.? ?){{1,5}}{_BETWEEN}{_SURNAME}"
    rf"|[A-ZÀ-Þ][a-zß-ÿ'’]{{1,20}}(?:-[A-ZÀ-Þ][a-zß-ÿ]{{1,20}})? {_BETWEEN}{_SURNAME}(?: {_SURNAME})?"
    rf"|{_BETWEEN}{_SURNAME}(?:[ -]{_SURNAME})?, ?(?:[A-Z]\.? ?){{1,5}}{_BEHIND}(?:\(.{{0,30}}\))?"
    rf"|{_BETWEEN}{_SURNAME}, {_SURNAME}(?: {_BEHIND}|)(?:\(.{{0,30}}\))?"
    r"|(?!(?:Noord|Zuid|Oost|West|Midden|Nieuw|Oud|Groot|Klein|Concept)-)"
    r"[A-ZÀ-Þ][a-zß-ÿ]{3,20}-[A-ZÀ-Þ][a-zß-ÿ]{3,20}"
    r"|[\w-]{1,30}\.[\w.-]{1,40}@[\w.-]{3,60}"
)


def check(document: Document, inputs: Inputs) -> Iterator[Hit]:
    """Yield one hit that names the persons; an office, a program or a short name for logging in is none."""
    offices = [office.strip().lower() for office in inputs.offices]
    told = [
        (key, name) for key, name in _told(document) if not any(office in name.lower() for office in offices)
    ]
    signed = {document.reading(naam).text.lower() for naam in document.nodes.get("naam", ())}
    names = dict.fromkeys(name for _, name in told if is_person(name) or name.lower() in signed - {""})
    if names:
        yield Hit(
            Span(0, 0),
            {"namen": "\n".join(names)},
            fix=_emptied(key for key, name in told if name in names),
            variant="een" if len(names) == 1 else None,
            question="",
        )


def _emptied(keys: Iterable[str]) -> Fix | None:
    """Return what empties properties, none where it is not the file that has them."""
    from linter.model.remark import Change, ChangeKind

    changes = tuple(Change(ChangeKind.PROPERTY, Span(0, 0), key) for key in dict.fromkeys(keys) if key)
    return Fix("", (), Safety.SAFE, changes) if changes else None


def _told(document: Document) -> Iterator[tuple[str, str]]:
    """Yield the names of people, each behind that of its property; empty where canonical XML tells it."""
    for fact in document.flow.facts_of(FactKind.PROPERTY):
        if fact.name in PEOPLE:
            yield fact.name, " ".join(fact.value.split())
    for bestand in document.nodes.get("bestand", ()):
        yield from (("", bestand.get(name, "")) for name in ("auteur", "bewerker"))


def is_person(name: str) -> bool:
    """Say whether a property surely holds the name, or the address, of a person."""
    who = name.partition("@")[0].lower() + " "
    if not 0 < len(name) <= LONGEST or any(office in who for office in _OFFICES):
        return False
    return _PERSON.fullmatch(name) is not None and not _is_department(name)


def _is_department(name: str) -> bool:
    """Say whether a name is made of the initials of an office, such as DVC."""
    return name.isupper() and all(word.isalpha() and 1 < len(word) < _FULL for word in name.split())


_FULL = 5
