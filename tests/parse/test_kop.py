"""The lines of a header become its parts, in any order; what is no part of a header stays outside it."""

import pytest

from linter.formats.text.read import read
from linter.model.flow import Flow, Mark
from linter.model.source import Source
from linter.parse.inline import Inline
from linter.parse.kop import LONGEST, Kop, is_header_line
from linter.parse.lines import unread
from linter.parse.page import paginate


def kop(text: str) -> tuple[Flow, list[Mark]]:
    flow = read(Source("lijst.txt", text.encode()))
    left_out = unread(flow)
    made = Kop(flow.text, left_out, Inline(flow.text))
    made.take(paginate(flow, left_out).lines)
    return flow, list(made.once())


def parts(text: str) -> list[str]:
    """The marks of a header, outermost only, each as `tag: characters`."""
    flow, marks = kop(text)
    return [f"{mark.tag}: {flow.text[slice(*mark.span)]}" for mark in marks]


def inner(text: str) -> list[tuple[str, str, dict[str, str]]]:
    """What stands within the only mark of a header, at any depth."""
    flow, (mark,) = kop(text)
    found, waiting = [], list(mark.children)
    while waiting:
        child = waiting.pop(0)
        found.append((child.tag, flow.text[slice(*child.span)], dict(child.attributes)))
        waiting = [*child.children, *waiting]
    return found


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("2022D25063 LIJST VAN VRAGEN", ["documentnummer: 2022D25063", "soort: LIJST VAN VRAGEN"]),
        ("2022D25063 Begroting zorg", ["documentnummer: 2022D25063", "titel: Begroting zorg"]),
        ("2022D25063", ["documentnummer: 2022D25063"]),
        ("Nr. 4 LIJST VAN VRAGEN", ["stuknr: Nr. 4", "soort: LIJST VAN VRAGEN"]),
        ("Nr. LIJST VAN VRAGEN", ["stuknr: Nr.", "soort: LIJST VAN VRAGEN"]),
        ("Nr. ........ LIJST VAN VRAGEN", ["stuknr: Nr. ........", "soort: LIJST VAN VRAGEN"]),
        ("Nr. ... LIJST VAN VRAGEN", ["stuknr: Nr. ...", "soort: LIJST VAN VRAGEN"]),
        ("Nr. PM LIJST VAN VRAGEN", ["stuknr: Nr. PM", "soort: LIJST VAN VRAGEN"]),
        (
            "Lijst van vragen\nNr. 4\nLIJST VAN VRAGEN",
            ["opmaak: Lijst van vragen", "stuknr: Nr. 4", "soort: LIJST VAN VRAGEN"],
        ),
        (
            "Nr. 4 LIJST VAN VRAGEN\nLijst van vragen",
            ["stuknr: Nr. 4", "soort: LIJST VAN VRAGEN", "opmaak: Lijst van vragen"],
        ),
        (
            "Lijst van vragen en antwoorden\nNr. 4 LIJST VAN VRAGEN",
            ["soort: Lijst van vragen en antwoorden", "stuknr: Nr. 4", "soort: LIJST VAN VRAGEN"],
        ),
        ("Nr. 4\nOver zorg", ["stuknr: Nr. 4", "titel: Over zorg"]),
        ("36 100 X\nJaarverslag\nDefensie", ["dossier: 36 100 X\nJaarverslag\nDefensie"]),
        ("36 100 X Een\n36 200 Twee", ["dossier: 36 100 X Een", "dossier: 36 200 Twee"]),
        ("2\n2021–2022\n2", ["opmaak: 2", "opmaak: 2021–2022", "onherkend: 2"]),
        ("Voorpagina\nNr. 4", ["onherkend: Voorpagina", "stuknr: Nr. 4"]),
        ("Vastgesteld 9 juni 2022\nNr. 4", ["datumtekst: Vastgesteld 9 juni 2022", "stuknr: Nr. 4"]),
        ("Vastgesteld\n\n9 juni 2022", ["datumtekst: Vastgesteld\n\n9 juni 2022"]),
        ("Vastgesteld\n[datum]", ["datumtekst: Vastgesteld\n[datum]"]),
        ("Vastgesteld\nNr. 4", ["datumtekst: Vastgesteld", "stuknr: Nr. 4"]),
        (
            "Nr. 7 VERSLAG HOUDENDE EEN LIJST VAN VRAGEN EN\nANTWOORDEN",
            ["stuknr: Nr. 7", "soort: VERSLAG HOUDENDE EEN LIJST VAN VRAGEN EN\nANTWOORDEN"],
        ),
        ("LIJST VAN VRAGEN\nLIJST VAN VRAGEN", ["soort: LIJST VAN VRAGEN", "soort: LIJST VAN VRAGEN"]),
        ("\n\n", []),
    ],
)
def test_lines_become_parts(text: str, told: list[str]) -> None:
    assert parts(text) == told


def test_a_dossier_has_its_number_its_chapter_and_its_title() -> None:
    assert inner("36 100-12 (XVI) Zorg [titel]") == [
        ("dossiernummer", "36 100-12 (XVI", {"dossiernr": "36100-12", "hoofdstuk": "XVI"}),
        ("dossiernr", "36 100-12", {}),
        ("begrotingshoofdstuk", "XVI", {}),
        ("titel", "Zorg [titel]", {}),
        ("invulplek", "[titel]", {}),
    ]


def test_a_number_that_cannot_be_read_gets_no_value() -> None:
    assert inner("361.00 Zorg") == [("dossiernummer", "361.00", {}), ("titel", "Zorg", {})]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Nr. 4", [("ondernummer", "4", {})]),
        ("nr. A", [("ondernummer", "A", {})]),
        ("Nr. (*wordt ingevuld*)", [("invulplek", "(*wordt ingevuld*)", {})]),
        ("Nr. …", [("invulplek", "…", {})]),
        ("Nr. XX", [("invulplek", "XX", {})]),
        ("Nr. AB", [("ondernummer", "AB", {})]),
        ("Nr.", []),
        (
            "Vastgesteld 9 juni 2022",
            [("datum", "9 juni 2022", {"isodatum": "2022-06-09", "rol": "vastgesteld"})],
        ),
        (
            "Vastgesteld 31 juni 2022",
            [("datum", "31 juni 2022", {"vorm": "bestaat-niet", "rol": "vastgesteld"})],
        ),
        ("Vastgesteld (*datum*)", [("invulplek", "(*datum*)", {})]),
        ("Vastgesteld p.m.", [("invulplek", "p.m.", {})]),
        ("Vastgesteld in mei", []),
        ("Vastgesteld", []),
    ],
)
def test_numbers_and_dates_or_the_blanks_for_them(
    text: str, told: list[tuple[str, str, dict[str, str]]]
) -> None:
    assert inner(text) == told


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("LIJST VAN VRAGEN EN ANTWOORDEN", "lva"),
        ("Verslag houdende een lijst van vragen", "vhlv"),
        ("een vraag", None),
    ],
)
def test_a_type_line_says_its_kind_or_nothing(line: str, kind: str | None) -> None:
    _flow, (mark,) = kop(line)
    assert (mark.tag, dict(mark.attributes).get("soort")) == ("soort", kind)


HEADER = (
    "Vastgesteld 9 juni 2022", "Vastgesteld", "Nr. 4", "Nr. 4 LIJST VAN VRAGEN", "Nr. [nummer]",
    "LIJST VAN VRAGEN", "2022D25063", "36 100 X Jaarverslag Defensie",
)  # fmt: skip
BODY = (
    "Vastgesteld is dat het bedrag te laag was.", "Nr.", "Nummer vier is van belang.", "een vraag", "36 100",
    "36 100 euro is weinig, of niet?", "36 100 mensen werken er.", "nr. 4", "Defensie",
    "36 100 " + "x" * LONGEST,
)  # fmt: skip


def test_lines_that_can_only_be_the_headers() -> None:
    lines = paginate(read(Source("lijst.txt", "\n\n".join([*HEADER, *BODY]).encode())), ()).lines
    written = [line for line in lines if line.text]
    assert [line.text for line in written if is_header_line(line)] == [*HEADER, "nr. 4"]


def test_without_an_empty_line_before_it_a_line_of_text_is_no_header() -> None:
    lines = paginate(read(Source("lijst.txt", "\n".join(["x", *HEADER]).encode())), ()).lines
    assert [line.text for line in lines if is_header_line(line)] == list(HEADER[:2])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Nr. 4 LIJST VAN VAGEN", ["stuknr: Nr. 4", "soort: LIJST VAN VAGEN"]),
        ("2026D25063 LIJST VAN VRAEGN", ["documentnummer: 2026D25063", "soort: LIJST VAN VRAEGN"]),
        ("2026D25063 LIJST VNA VRAGEN", ["documentnummer: 2026D25063", "soort: LIJST VNA VRAGEN"]),
        (
            "2026D25063 LIJST VAN VRAGEN EN ANTWORDEN",
            ["documentnummer: 2026D25063", "soort: LIJST VAN VRAGEN EN ANTWORDEN"],
        ),
        (
            "2026D25063 LIJST VAN VAGEN over de zorg",
            ["documentnummer: 2026D25063", "soort: LIJST VAN VAGEN", "onherkend: over de zorg"],
        ),
        ("2026D25063 Lijst van gasten", ["documentnummer: 2026D25063", "titel: Lijst van gasten"]),
        ("Vastgestelt 9 juni 2026", ["datumtekst: Vastgestelt 9 juni 2026"]),
        ("Vastgestelt door de leden", ["onherkend: Vastgestelt door de leden"]),
    ],
)
def test_a_type_line_and_a_date_that_are_nearly_right(text: str, told: list[str]) -> None:
    assert parts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("36 7401 XVI Begroting zorg", ["dossier: 36 7401 XVI Begroting zorg"]),
        ("36 74012 Begroting zorg", ["dossier: 36 74012 Begroting zorg"]),
        ("12 2026 in cijfers", ["onherkend: 12 2026 in cijfers"]),
    ],
)
def test_a_dossier_number_of_too_many_figures(text: str, told: list[str]) -> None:
    assert parts(text) == told
