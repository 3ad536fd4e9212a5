"""The header: dossier numbers, and what the intro says against it."""

import pytest

from linter.model.rule import Severity
from tests.rules.asking import Draft, hits, reported

CHAPTERS = "I IIA IIB III IV V VI VII VIII IX IXA IXB X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXII XXIII"
FUNDS = "ABCFHJKLM"


@pytest.mark.parametrize("chapter", [*CHAPTERS.split(), *FUNDS])
def test_a_chapter_or_fund(chapter: str) -> None:
    assert reported("KOP001", {"kop": f"36 740 {chapter} Vaststelling van de begrotingsstaten"}) == []


@pytest.mark.parametrize("chapter", ["IIX", "VX", "IIII", "XVIC"])
def test_no_chapter(chapter: str) -> None:
    (finding,) = reported("KOP001", {"kop": f"36 740 {chapter} Vaststelling van de begrotingsstaten"})
    assert finding.text == chapter


@pytest.mark.parametrize("number", ["31 865", "19637", "21 501-32", "29 684-200"])
def test_a_number(number: str) -> None:
    assert reported("KOP001", {"kop": f"{number} Vreemdelingenbeleid"}) == []


@pytest.mark.parametrize("number", ["2501", "319637", "31.865"])
def test_no_number(number: str) -> None:
    (finding,) = reported("KOP001", {"kop": f"{number} Vreemdelingenbeleid"})
    assert finding.text == number


REFERS = (
    "De vaste commissie voor Financiën heeft een aantal vragen voorgelegd aan de Minister over de brief van "
    "12 mei 2026 ({})."
)


@pytest.mark.parametrize(
    ("header", "reference", "found"),
    [
        ("36 740 VII Begroting", "Kamerstuk 36 740 XVI, nr. 2", "Kamerstuk 36 740 XVI, nr. 2"),
        (
            "36 740 V Begroting\n36 740 VI Begroting",
            "Kamerstuk 36 740 XVI, nr. 2",
            "Kamerstuk 36 740 XVI, nr. 2",
        ),
        ("36 740 VII Begroting", "Kamerstuk 36 740 vii, nr. 2", None),
        ("36 740 VII Begroting", "Kamerstuk 36 740, nr. 2", None),
        ("36 740 Miljoenennota", "Kamerstuk 36 740 XVI, nr. 2", None),
        ("36 740 Miljoenennota\n36 740 VI Begroting", "Kamerstuk 36 740 XVI, nr. 2", None),
        ("36 740 IIX Begroting", "Kamerstuk 36 740 XVI, nr. 2", None),
        ("21 501-32 Landbouwraad", "Kamerstuk 21 501-20, nr. 2", None),
        ("36 740 VII Begroting", "Kamerstuk 36 741 XVI, nr. 2", None),
    ],
)
def test_another_chapter_of_the_own_dossier(header: str, reference: str, found: str | None) -> None:
    findings = reported("KOP003", {"kop": header, "inleiding": REFERS.format(reference)})
    assert [one.text for one in findings] == ([found] if found else [])


def test_beside_the_right_chapter_another_may_be_meant() -> None:
    said = {"kop": "36 740 VII Begroting", "inleiding": REFERS.format("Kamerstuk 36 740 VII, nr. 1")}
    said["inleiding"] = said["inleiding"].replace("nr. 1)", "nr. 1) en de nota (Kamerstuk 36 740 XVI, nr. 2)")
    (finding,) = reported("KOP003", said)
    assert finding.severity is Severity.WARNING


def test_only_the_intro_refers_to_what_the_list_is_about() -> None:
    said = {"kop": "36 740 VII Begroting", "inleiding": REFERS.format("Kamerstuk 36 740 VII, nr. 1")}
    assert reported("KOP003", {**said, "text": "1\tWat zegt Kamerstuk 36 740 XVI, nr. 2?"}) == []


@pytest.mark.parametrize(
    ("kind", "type_line", "found"),
    [
        ("vhlva", "LIJST VAN VRAGEN EN ANTWOORDEN", "verslag uit te brengen"),
        ("vhlv", "LIJST VAN VRAGEN", "verslag uit te brengen"),
        ("vhlva", "VERSLAG HOUDENDE EEN LIJST VAN VRAGEN", "met de daarop gegeven antwoorden"),
        ("lva", "LIJST VAN VRAGEN", "Vragen en antwoorden zijn hierna afgedrukt"),
        ("lva", "VERSLAG HOUDENDE EEN LIJST VAN VRAGEN EN ANTWOORDEN", "voorgelegd"),
    ],
)
def test_a_type_line_that_the_intro_contradicts(kind: str, type_line: str, found: str) -> None:
    (finding,) = reported("KOP004", {"kind": kind, "type": f"Nr. 4 {type_line}"})
    assert finding.text == found
    assert type_line in finding.message


@pytest.mark.parametrize("kind", ["lv", "lva", "vhlv", "vhlva"])
def test_a_type_line_that_agrees(kind: str) -> None:
    assert reported("KOP004", {"kind": kind}) == []


@pytest.mark.parametrize(
    "soort", [[], [("soort", {})], [("soort", {"soort": "lv"}), ("al", {})]], ids=["none", "unread", "plain"]
)
def test_without_a_type_that_can_be_read_nothing_is_contradicted(
    soort: list[tuple[str, dict[str, str]]],
) -> None:
    draft = Draft()
    assert hits("KOP004", draft.document(*(draft.mark(tag, tag, **said) for tag, said in soort))) == []


def test_a_report_of_one_question_and_its_answer() -> None:
    one = {"kind": "vhlva", "type": "Nr. 4 VERSLAG HOUDENDE EEN VRAAG EN EEN ANTWOORD"}
    intro = (
        "De vaste commissie voor Financiën, belast met het voorbereidend onderzoek van dit voorstel van wet, "
        "heeft de eer verslag uit te brengen in de vorm van een vraag met het daarop gegeven antwoord."
    )
    assert [reported(code, {**one, "inleiding": intro}) for code in ("STR001", "KOP004")] == [[], []]


@pytest.mark.parametrize(
    ("title", "count"),
    [
        ("Publicatie besluit Woo-verzoek inzake nareis op nareis", 0),
        ("De publicatie besluit Woo-verzoek, inzake ‘nareis op nareis’", 0),
        ("Vreemdelingenbeleid", 0),
        ("Publicatie besluit Woo-verzoek inzake nareis", 1),
        ("Publicatie van besluit Woo-verzoek inzake nareis op nareis", 1),
    ],
)
def test_a_draft_bears_the_subject_as_its_title(title: str, count: int) -> None:
    asked = "Publicatie besluit Woo-verzoek inzake nareis op nareis (19637, nr. 3606)."
    intro = f"De commissie voor X heeft een aantal vragen voorgelegd over de brief inzake {asked}"
    draft = {"kop": f"19637 {title}", "type": "nr. Lijst van vragen", "inleiding": intro}
    found = reported("KOP007", draft)
    assert [one.text for one in found] == [asked[: asked.index(" (")]] * count
    assert reported("KOP007", {**draft, "type": "Nr. 4 LIJST VAN VRAGEN"}) == []
    assert reported("KOP007", {**draft, "kop": f"19637 XVI {title}"}) == []
