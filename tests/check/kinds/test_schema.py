import pytest

from linter.check.kinds.schema import TERMS, make
from linter.check.nodes import Ask
from linter.model.document import Document
from linter.model.flow import Mark, Span
from linter.model.rule import Hit
from tests.check.sample import INPUTS, document

KOP = "<kop><dossier>36 740 XVI Begroting</dossier>\n<stuknr>Nr. 4</stuknr> <soort>LIJST</soort>\n"
DATUM = "<datumtekst>Vastgesteld 9 juni 2026\n</datumtekst>"
REST = (
    "<inleiding><al>De commissie vraagt.</al></inleiding>\n"
    "<ondertekening><functie rol='voorzitter'>De voorzitter</functie></ondertekening>\n"
    "<ondertekening><functie rol='griffier'>De griffier</functie></ondertekening>\n"
)
VRAGEN = (
    "<vragen><kolomkop>Nr Vraag\n</kolomkop><vraag>1 Kunt u dit toelichten, en waarom niet?</vraag></vragen>"
)


def _hits(xml: str, report: str) -> list[tuple[str, Hit]]:
    made = document(f"<vragenlijst soort='lv'>{xml}</vragenlijst>")
    return [(made.text(hit.span), hit) for hit in make(Ask("", "", {"report": report}))(made, INPUTS)]


def test_what_is_missing_is_pointed_at_behind_what_stands_before_it() -> None:
    ((text, hit),) = _hits(f"{KOP}</kop>{REST}{VRAGEN}", "missing")
    assert (text, hit.span, hit.variant, hit.question) == ("", Span(32, 32), None, "")
    assert hit.words == {"onderdeel": "datumtekst", "na": "soort", "voor": "inleiding"}
    assert _hits(f"{KOP}</kop>{REST}{VRAGEN}", "misplaced") == []
    assert _hits(f"{KOP}</kop>{REST}{VRAGEN}", "double") == []


def test_what_is_missing_at_the_beginning_is_pointed_at_before_what_follows() -> None:
    xml = f" \n<kop><soort> LIJST </soort>{DATUM}</kop>{REST}{VRAGEN}"
    ((_text, hit),) = _hits(xml, "missing")
    assert (hit.span, hit.variant) == (Span(3, 3), "begin")
    assert hit.words == {"onderdeel": "dossier\nstuknr", "voor": "soort"}


def test_what_is_missing_at_the_end() -> None:
    ((_text, hit),) = _hits(f"{KOP}{DATUM}</kop>{REST}", "missing")
    assert (hit.variant, dict(hit.words)) == ("eind", {"onderdeel": "vragen", "na": "griffier"})


def test_where_all_is_missing_it_is_pointed_at_the_beginning() -> None:
    ((_text, hit),) = _hits("tekst", "missing")
    assert (hit.span, hit.variant) == (Span(0, 0), "alles")
    assert hit.words["onderdeel"].count("\n") == 7


def test_what_is_out_of_place_is_pointed_at_itself() -> None:
    ((text, hit),) = _hits(f"{DATUM}{KOP}</kop>{REST}{VRAGEN}", "misplaced")
    assert text == "Vastgesteld 9 juni 2026"
    assert hit.words == {"onderdeel": "datumtekst", "na": "soort", "voor": "inleiding"}


def test_of_the_questions_the_first_thing_is_pointed_at() -> None:
    short = VRAGEN.replace("Kunt u dit toelichten, en waarom niet?", "?")
    ((text, hit),) = _hits(f"{KOP}{DATUM}</kop>{short}{REST}", "misplaced")
    assert (text, hit.variant) == ("Nr Vraag", "eind")


def test_what_is_double_is_pointed_at_with_the_first() -> None:
    xml = f"{KOP}{DATUM}<stuknr>Nr. 5</stuknr></kop>{REST}{VRAGEN}"
    ((text, hit),) = _hits(xml, "double")
    assert (text, dict(hit.words)) == ("Nr. 5", {"onderdeel": "stuknr"})
    assert hit.related == (("eerste", Span(21, 26)),)


def test_every_part_has_words() -> None:
    from linter.check.structure import _PARTS

    assert {*_PARTS} == {*TERMS["onderdeel"]} == {*TERMS["na"]} == {*TERMS["voor"]}


def _canonical(xml: str) -> Document:
    made = document(xml)
    return document(xml, marks=Mark(Span(0, len(made.flow.text)), "vragenlijst"))


@pytest.mark.parametrize(
    ("inside", "expected"),
    [
        ("<bestand/><kop> <soort soort='lv'>LIJST</soort></kop>", []),
        ("<bestand/><kop> <soort soort='x'>LIJST</soort></kop>", [("LIJST", "soort")]),
        ("<bestand/><kop><vraag>1 </vraag></kop>", [("1", "vraag")]),
        ("<bestand/>" + "<vreemd>x</vreemd>" * 30, [("x", "vreemd")]),
        ("", [("", "vragenlijst")]),
    ],
)
def test_canonical_xml_is_held_against_its_own_schema(inside: str, expected: list[tuple[str, str]]) -> None:
    made = _canonical(f"<vragenlijst soort='lv' formaat='text'>{inside}</vragenlijst>")
    hits = list(make(Ask("", "", {"report": "canonical"}))(made, INPUTS))
    assert [(made.text(hit.span), hit.words["element"]) for hit in hits] == expected


@pytest.mark.parametrize(
    ("vraag", "said"),
    [
        ("nr='een' reeks='1'", ("nr", "attribuut")),
        ("nr='1'", ("reeks", "ontbreekt")),
        (f"nr='{'9' * 5000}' reeks='1'", ("nr", "attribuut")),
        ("nr='1' reeks='1' kleur='rood'", ("kleur", "attribuut")),
    ],
)
def test_an_attribute_at_fault_is_named(vraag: str, said: tuple[str, str]) -> None:
    made = _canonical(
        f"<vragenlijst soort='lv' formaat='text'><bestand/><vragen><vraag {vraag}>a</vraag></vragen>"
        "</vragenlijst>"
    )
    hits = list(make(Ask("", "", {"report": "canonical"}))(made, INPUTS))
    assert [(hit.words["attribuut"], hit.variant) for hit in hits] == [said]


def test_a_multitude_of_faults_is_cut() -> None:
    faults = "<vraag nr='x'>a</vraag>" * 30
    made = _canonical(
        f"<vragenlijst soort='lv' formaat='text'><bestand/><vragen>{faults}</vragen></vragenlijst>"
    )
    hits = list(make(Ask("", "", {"report": "canonical"}))(made, INPUTS))
    assert 0 < len(hits) <= 10


def test_what_we_made_of_another_format_is_not_held_against_it() -> None:
    made = document("<vragenlijst><vreemd/></vragenlijst>")
    assert list(make(Ask("", "", {"report": "canonical"}))(made, INPUTS)) == []


def test_what_stands_at_the_head_of_pages_is_not_called_missing() -> None:
    kop = "<kop><stuknr>Nr. 4</stuknr> <soort>LIJST</soort>\n"
    aside = "<opmaak>36 740 Begroting, vastgesteld\n</opmaak>"
    found = _hits(f"{kop}</kop>{REST}{VRAGEN}{aside}", "missing")
    assert [(hit.variant, hit.words["onderdeel"]) for _text, hit in found] == [
        ("koptekst", "dossier"),
        ("koptekst", "datumtekst"),
    ]
    without = _hits(f"{kop}</kop>{REST}{VRAGEN}<opmaak>blz. 36\n</opmaak>", "missing")
    assert [hit.variant for _text, hit in without] == ["begin", None]
