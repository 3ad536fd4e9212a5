"""What an official publication says, block by block."""

import pytest

from linter.errors import HostileSource
from linter.formats.koop import story as module
from linter.model.flow import Layout
from tests.formats.koop.made import blocks, body, facts, flow, text

DOSSIER = "<dossier><dossiernummer><dossiernr>36 100</dossiernr><begrotingshoofdstuk>X</begrotingshoofdstuk>"
SIGNED = (
    "<ondertekening><functie>De griffier,</functie><naam><voornaam>A</voornaam><achternaam>B</achternaam>"
)
NUMBERED = "<lijst><li><li.nr>a.</li.nr><al>een</al><al>twee</al></li><li><li.nr>b.</li.nr></li></lijst>"


@pytest.mark.parametrize(
    ("inside", "expected"),
    [
        ("<al>a</al>\n<al>b</al>", "a\nb"),
        ("<al>\n  a <nadruk>b</nadruk>c <extref doc='x'>d</extref>.</al>", "a bc d."),
        ("<al>Jaar<?xpp afbm?>verslag</al>", "Jaarverslag"),
        ("<al-groep><al>a</al><al>b</al></al-groep>", "a\nb"),
        (DOSSIER + "</dossiernummer><titel>Titel</titel></dossier>", "36 100 X\nTitel"),
        ("<stuk><stuknr>Nr. <ondernummer>7</ondernummer></stuknr><titel>A</titel></stuk>", "Nr. 7\nA"),
        ("<stuk><stuknr>Nr.<ondernummer>7</ondernummer></stuknr></stuk>", "Nr. 7"),
        ("<stuk><ltrlabel>Nr.</ltrlabel><nummer>7</nummer><titel>LIJST</titel></stuk>", "Nr. 7\nLIJST"),
        ("<datumtekst>Vastgesteld<datum>9 juni</datum></datumtekst>", "Vastgesteld9 juni"),
        (SIGNED + "</naam></ondertekening>", "De griffier,\nA B"),
        ("<divisie><kop><nr>1.</nr><titel>Inleiding</titel></kop><al>a</al></divisie>", "1. Inleiding\na"),
        (NUMBERED + "<al>c</al>", "a. een\ntwee\nb.\nc"),
        ("<al>a<br/>b</al>", "a\nb"),
        ("los<al>a</al>los", "los\na\nlos"),
        ("<al>a<onbekend>b</onbekend>c</al>", "abc"),
        ("<onbekend>a</onbekend><onbekend>b</onbekend>", "a\nb"),
        ("los <onbekend>a</onbekend> einde", "los a einde"),
        ("los<onbekend><al>a</al></onbekend>", "los\na"),
        ("<nadruk>a</nadruk> b", "a b"),
        ("<al>a</al><witreg/><plaatje><illustratie/></plaatje><al></al><!-- b -->", "a"),
    ],
)
def test_the_text_is_what_is_printed(inside: str, expected: str) -> None:
    assert text(inside) == expected


def test_blocks_have_kinds() -> None:
    found = body(
        "<kamerstukkop><tekstregel>Vergaderjaar</tekstregel></kamerstukkop><tussenkop>kop</tussenkop>"
        "<al>al</al><tuskop>oud</tuskop><frontm><versie>2</versie><onderw><naam>titel</naam></onderw></frontm>"
    )
    assert blocks(found) == [
        ("header", "Vergaderjaar"),
        ("heading", "kop"),
        ("paragraph", "al"),
        ("heading", "oud"),
        ("header", "2"),
        ("paragraph", "titel"),
    ]


def test_notes_are_told_behind_the_text_that_refers_to_them() -> None:
    found = body(
        "<al>a<noot id='n1'><noot.nr>1</noot.nr><noot.al>een <nadruk>x</nadruk></noot.al>"
        "<noot.al>meer</noot.al></noot> b<noot><noot.al>twee<noot><noot.nr>3</noot.nr>"
        "<noot.al>drie</noot.al></noot></noot.al></noot></al><tussenkop>c</tussenkop>"
    )
    assert blocks(found) == [
        ("paragraph", "a b"),
        ("heading", "c"),
        ("note", "een x"),
        ("note", "meer"),
        ("note", "twee"),
        ("note", "drie"),
    ]
    assert [block.layout.note for block in found.blocks[2:]] == ["1", "1", "", "3"]
    assert [(fact.name, fact.span) for fact in found.facts] == [("1", (1, 1)), ("", (3, 3)), ("3", (21, 21))]


def test_old_publications_refer_to_notes_in_their_own_way() -> None:
    found = body("<al>a<voetref>1</voetref> b<voetref nr='2'/></al><voetnoot nr='1'><al>een</al></voetnoot>")
    assert blocks(found) == [("paragraph", "a b"), ("note", "een")]
    assert [fact.name for fact in found.facts] == ["1", "2"]


def table(rows: str, head: str = "") -> str:
    specifications = "".join(f'<colspec colname="c{number}"/>' for number in (1, 2, 3))
    thead = f"<thead>{head}</thead>" if head else ""
    return f"<table><tgroup cols='3'>{specifications}{thead}<tbody>{rows}</tbody></tgroup></table>"


def layouts(inside: str) -> list[tuple[str, Layout]]:
    found = body(inside)
    return [(found.text[slice(*block.span)], block.layout) for block in found.blocks]


def test_cells_have_their_row_and_column() -> None:
    head = "<row><entry><al>Nr</al></entry><entry>Vraag</entry></row>"
    rows = "<row><entry><al>1</al></entry><entry><al>a</al><al>b</al></entry></row>"
    assert layouts(table(rows, head)) == [
        ("Nr", Layout(0, 0, 0, header=True)),
        ("Vraag", Layout(0, 0, 1, header=True)),
        ("1", Layout(0, 1, 0)),
        ("a", Layout(0, 1, 1)),
        ("b", Layout(0, 1, 1)),
    ]
    assert text(table(rows, head) + "<al>c</al>") == "Nr\tVraag\n1\ta\nb\nc"


def test_cells_can_span_columns_and_rows() -> None:
    rows = (
        "<row><entry morerows='1'>a</entry><entry namest='c2' nameend='c3'/></row>"
        "<row><entry colname='c3'>b</entry></row><row/><row><entry/></row>"
    )
    assert layouts(table(rows) + table("<row><entry>c</entry></row>")) == [
        ("a", Layout(0, 0, 0)),
        ("", Layout(0, 0, 1, 2)),
        ("", Layout(0, 1, 0, merged=0)),
        ("b", Layout(0, 1, 2)),
        ("", Layout(0, 3, 0)),
        ("c", Layout(1, 0, 0)),
    ]


def test_a_cell_that_reaches_down_is_empty_at_the_end_of_a_row() -> None:
    rows = "<row><entry>a</entry><entry morerows='1'>b</entry></row><row><entry>c</entry></row>"
    assert layouts(table(rows))[-1] == ("", Layout(0, 1, 1, merged=0))


def test_a_table_in_a_cell_has_the_place_of_that_cell() -> None:
    inner = table("<row><entry>x</entry></row>")
    found = layouts(table(f"<row><entry>a</entry><entry>{inner}</entry></row>") + table(""))
    assert found == [("a", Layout(0, 0, 0)), ("x", Layout(0, 0, 1, nested=True))]


@pytest.mark.parametrize(
    "inside", ["<row><entry>a</entry><entry>b</entry></row>", "<tbody><entry>a</entry>b</tbody>"]
)
def test_parts_of_a_table_without_one_are_blocks(inside: str) -> None:
    assert text(inside) == "a\nb"


def test_rows_without_a_cell_are_nothing() -> None:
    assert text(table("<row/>") + "<al>a</al>") == "a"


def test_elements_that_publications_do_not_have_are_told() -> None:
    found = body("<al>a<vreemd>b</vreemd></al><ander><al>c</al></ander><leeg/><al>d</al>")
    assert facts(found) == [
        ("unknown-element", "b", "vreemd", ""),
        ("unknown-element", "c", "ander", ""),
        ("unknown-element", "", "leeg", ""),
    ]


def test_too_many_paragraphs_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_BLOCKS", 50)
    with pytest.raises(HostileSource, match="alinea's"):
        body("<al>a</al>" * 60)
    rows = "<row><entry morerows='99'>a</entry><entry morerows='99'>b</entry></row>" + "<row/>" * 60
    with pytest.raises(HostileSource, match="alinea's"):
        flow(f"<officiele-publicatie>{table(rows)}</officiele-publicatie>")
