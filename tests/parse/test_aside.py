"""What stands beside the text: marks for notes, furniture and hidden text, and the facts of the file."""

import pytest

from linter.formats.text.read import read
from linter.model.flow import Block, BlockKind, Fact, FactKind, Flow, Layout, LineAnchor, Mark, Span
from linter.model.source import Source
from linter.parse.aside import asides, bestand, notes_at, printed_notes
from linter.parse.lines import unread
from linter.parse.page import paginate
from tests.parse.scenes import scene_of


def flow_of(*pieces: tuple[BlockKind, str, str | None], facts: tuple[Fact, ...] = ()) -> Flow:
    """A flow of blocks: kind, characters, number of the note they are in."""
    blocks, start = [], 0
    for kind, said, note in pieces:
        end = start + len(said)
        blocks.append(Block(Span(start, end), kind, LineAnchor(1), Layout(note=note)))
        start = end + 1
    return Flow("\n".join(said for _kind, said, _note in pieces), tuple(blocks), facts)


def told(flow: Flow) -> list[tuple[str, str]]:
    found = asides(flow, paginate(flow, unread(flow)))
    return [(mark.tag, flow.text[slice(*mark.span)]) for mark in found]


def of_file(*facts: Fact) -> dict[str, str]:
    mark = bestand(Flow("tekst", (), facts))
    assert (mark.tag, mark.span) == ("bestand", Span(0, 0))
    return dict(mark.attributes)


def fact(kind: FactKind, name: str = "", value: str = "") -> Fact:
    return Fact(kind, Span(0, 0), name, value)


def test_a_file_without_facts_has_an_empty_mark() -> None:
    assert of_file() == {}


def test_properties_that_are_known_and_not_empty() -> None:
    found = of_file(
        fact(FactKind.PROPERTY, "title", " Lijst van\n vragen "),
        fact(FactKind.PROPERTY, "lastModifiedBy", "Griffie"),
        fact(FactKind.PROPERTY, "creator", "  "),
        fact(FactKind.PROPERTY, "keywords", "zorg"),
    )
    assert found == {"titel": "Lijst van vragen", "bewerker": "Griffie"}


def test_changes_remarks_and_hidden_text_are_counted() -> None:
    kinds = (FactKind.INSERTED, FactKind.DELETED, FactKind.FORMATTED, FactKind.COMMENT, FactKind.HIDDEN)
    found = of_file(*(fact(kind) for kind in kinds), fact(FactKind.ENCODING, "windows-1252"))
    assert found == {"wijzigingen": "3", "opmerkingen": "1", "verborgen": "1", "codering": "windows-1252"}


def test_attributes_are_in_the_order_of_their_names() -> None:
    facts = (fact(FactKind.PROPERTY, "title", "Lijst"), fact(FactKind.PROPERTY, "creator", "Griffie"))
    assert [name for name, _value in bestand(Flow("", (), facts)).attributes] == ["auteur", "titel"]


@pytest.mark.parametrize("head", ["Noot", "Eindnoten:", "VOETNOTEN", "X Noot"])
def test_printed_notes_run_to_the_end(head: str) -> None:
    text = f"1 Waarom?\n\n{head}\n1 Kamerstuk 31 865\n{head}\n2 Idem\n\n"
    flow = read(Source("lijst.txt", text.encode()))
    (mark,) = printed_notes(flow, paginate(flow, ()))
    assert (mark.tag, flow.text[slice(*mark.span)]) == ("noot", text[text.index(head) :].rstrip())


@pytest.mark.parametrize(
    "text",
    [
        "1 Waarom?",
        "Noot\n1 Kamerstuk 31 865\n2 Waarom?",
        "Noot\nde rest\nAntwoord\nJa.",
        "1 Waarom?\nNooten",
        "1 Waarom?\nNoot van de redactie",
        "",
    ],
)
def test_without_notes_behind_the_questions_there_are_none(text: str) -> None:
    scene = scene_of(text)
    assert notes_at(scene.page) == len(scene.page.lines)
    assert list(printed_notes(read(Source("lijst.txt", text.encode())), scene.page)) == []


def test_a_cell_of_a_table_begins_no_notes() -> None:
    cell = Block(Span(0, 4), BlockKind.PARAGRAPH, LineAnchor(1), Layout(table=0))
    assert notes_at(paginate(Flow("Noot", (cell,)), ())) == 1
    assert notes_at(paginate(Flow("Noot", (cell._replace(layout=Layout()),)), ())) == 0


def test_notes_begin_behind_the_last_question() -> None:
    assert notes_at(scene_of("Noot\nx\n1 Waarom?\nNoot\ny\nNoot\nz").page) == 3
    assert notes_at(scene_of("1 Waarom?\nX Noot\n1\nZie daar.\nX Noot\n2\nIs dat zo?").page) == 1
    assert notes_at(scene_of("1 Waarom?\nX Noot\n1\nZie daar.\n2\nIs dat zo?").page) == 6


def test_blocks_beside_the_body_and_furniture_are_told_in_order() -> None:
    flow = flow_of(
        (BlockKind.HEADER, "Kop van de pagina", None),
        (BlockKind.PARAGRAPH, "Waarom?", None),
        (BlockKind.PARAGRAPH, "␌Pagina 1 van 2", None),
        (BlockKind.TEXTBOX, "Kader", None),
        (BlockKind.NOTE, "Een noot", "1"),
        (BlockKind.FOOTER, "Voet", None),
    )
    assert told(flow) == [
        ("opmaak", "Kop van de pagina"),
        ("opmaak", "␌"),
        ("opmaak", "Pagina 1 van 2"),
        ("opmaak", "Kader"),
        ("noot", "Een noot"),
        ("opmaak", "Voet"),
    ]


def test_the_paragraphs_of_a_note_are_one_mark() -> None:
    note = BlockKind.NOTE
    flow = flow_of((note, "een", "1"), (note, "vervolg", "1"), (note, "twee", "2"), (note, "los", None))
    found = asides(flow, paginate(flow, ()))
    assert [(dict(mark.attributes), flow.text[slice(*mark.span)]) for mark in found] == [
        ({"nr": "1"}, "een\nvervolg"),
        ({"nr": "2"}, "twee"),
        ({}, "los"),
    ]


def test_notes_with_text_between_them_stay_apart() -> None:
    note = BlockKind.NOTE
    flow = flow_of((note, "een", "1"), (BlockKind.PARAGRAPH, "Waarom?", None), (note, "vervolg", "1"))
    assert told(flow) == [("noot", "een"), ("noot", "vervolg")]


def test_marks_that_overlap_are_cut_and_empty_ones_fall_away() -> None:
    facts = (
        Fact(FactKind.HIDDEN, Span(0, 4)),
        Fact(FactKind.MARKUP, Span(2, 6)),
        Fact(FactKind.HIDDEN, Span(3, 5)),
        Fact(FactKind.MARKUP, Span(8, 8)),
    )
    flow = flow_of((BlockKind.PARAGRAPH, "abcdefghij", None), facts=facts)
    assert asides(flow, paginate(flow, unread(flow))) == [
        Mark(Span(0, 4), "verborgen"),
        Mark(Span(4, 6), "opmaak"),
    ]
