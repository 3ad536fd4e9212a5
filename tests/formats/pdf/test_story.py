"""Lines to blocks and facts."""

from collections.abc import Sequence

from linter.formats.pdf.hyphens import Hyphens
from linter.formats.pdf.paragraphs import Setting
from linter.formats.pdf.stitch import Whole
from linter.formats.pdf.story import Story
from linter.formats.pdf.table import Cell, Row
from linter.formats.pdf.wire import Flag, Remark
from linter.formats.pdf.words import SOFT, Line, Word, line_of
from linter.formats.writer import Writer
from linter.model.flow import PLAIN, BlockKind, FactKind, Flow, PageAnchor, Span
from tests.flow_invariants import assert_sound
from tests.formats.pdf.set import column, line, word


def told(lines: Sequence[Line], *, seen: bool = False) -> Flow:
    writer = Writer()
    Story(writer, Hyphens([(lines, 300)]), [seen]).block(lines, BlockKind.PARAGRAPH, PLAIN)
    found = writer.flow("pdf")
    assert_sound(found)
    return found


def of(*words: Word) -> str:
    return told([line_of(words)]).text


def test_lines_are_joined_by_a_space_and_wide_gaps_are_tabs() -> None:
    assert told(column(["Kunt u", "dat?"])).text == "Kunt u dat?\n"
    assert of(word("36100", 50, 100), word("Titel", 100, 100)) == "36100\tTitel\n"
    assert of(word("1.", 50, 100), word("Titel", 68, 100)) == "1.\tTitel\n"
    assert of(word("Een", 50, 100), word("titel", 75, 100)) == "Een titel\n"


def test_a_hyphen_at_the_end_of_a_line_is_decided_and_of_a_block_kept() -> None:
    found = told(column(["asiel-", "beleid"]))
    assert found.text == "asiel\u00adbeleid\n"
    assert [fact.span for fact in found.facts_of(FactKind.HYPHEN)] == [Span(5, 6)]
    assert told([line("asiel" + SOFT)]).text == "asiel-\n"
    assert told(column(["in-", "en uitvoer"])).text == "in- en uitvoer\n"
    assert of(word("asiel" + SOFT, 50, 100), word("beleid", 80, 100)) == "asiel-beleid\n"


def test_the_number_of_a_note_is_left_out_of_what_is_read_but_no_exponent() -> None:
    def raised(before: str) -> Flow:
        return told([line_of([word(before, 50, 100), word("2", 50 + 5 * len(before), 100, 6, Flag.RAISED)])])

    note = raised("Defensie")
    assert note.text == "Defensie2\n"
    assert [fact.kind for fact in note.facts] == [FactKind.NOTE_REFERENCE, FactKind.MARKUP]
    assert raised("m").facts == raised("10").facts == ()
    assert told([line_of([word("1", 50, 100, 6, Flag.RAISED), word("Noot", 56, 100)])]).facts == ()


def test_unseen_words_are_hidden_where_no_picture_shows_them() -> None:
    unseen = [line_of([word("weg", 50, 100, flags=Flag.UNSEEN)])]
    assert [fact.kind for fact in told(unseen).facts] == [FactKind.HIDDEN]
    assert told(unseen, seen=True).facts == ()


def test_the_box_is_of_the_page_the_block_begins_on() -> None:
    anchor = told([line("Kunt u", y=100), line("dat?", y=50, page=2)]).blocks[0].anchor
    assert isinstance(anchor, PageAnchor)
    assert anchor.box == (50, 92, 78, 102.2)
    assert [(one.start, one.end, one.page) for one in anchor.words] == [(0, 4, 1), (5, 6, 1), (7, 11, 2)]


def test_a_table_is_told_by_rows() -> None:
    def cell(*texts: str) -> Cell:
        return Cell([line(text, y=100 + at * 40) for at, text in enumerate(texts)])

    writer = Writer()
    rows = [
        Row({0: cell("Nr"), 1: cell("Vraag")}),
        Row({0: cell("1"), 1: cell("Een", "Twee")}),
        Row({0: cell("2"), 1: Cell([], 1, merged=True)}),
        Row({0: Cell([], 2)}),
    ]
    Story(writer, Hyphens([]), [False]).table(Whole(rows, {0}, [0, 1, 2], set()), Setting(1.2, 300, 10))
    found = writer.flow("pdf")
    assert_sound(found)
    assert found.text == "Nr\tVraag\n1\tEen\nTwee\n2\t\n\n"
    assert [block.layout.merged for block in found.blocks] == [None] * 6 + [1, None]
    assert [block.layout.row for block in found.blocks] == [0, 0, 1, 1, 1, 2, 2, 3]
    assert (found.blocks[-1].layout.columns, found.blocks[0].layout.header, writer.tables) == (2, True, 1)


def remarked(*remarks: Remark) -> Flow:
    writer = Writer()
    story = Story(writer, Hyphens([]), [False, False])
    story.block(column(["Kunt u", "dat?"]), BlockKind.PARAGRAPH, PLAIN)
    story.beside([word("concept", 300, 400)])
    for one in remarks:
        story.remark(1, one)
    story.remark(2, Remark("B", "elders", "", (0, 0, 1, 1)))
    return writer.flow("pdf")


def test_remarks_are_about_the_words_they_lie_on_else_behind_those_before() -> None:
    found = remarked(
        Remark("A", "hier", "", (65, 90, 90, 105)),
        Remark("", "", "yellow", (40, 90, 90, 105)),
        Remark("A", "daarnaast", "", (300, 105, 320, 110)),
        Remark("A", "erboven", "", (300, 5, 320, 10)),
    )
    assert found.blocks[-1].kind is BlockKind.TEXTBOX
    assert sorted((fact.value, tuple(fact.span)) for fact in found.facts) == [
        ("daarnaast", (11, 11)),
        ("elders", (0, 0)),
        ("erboven", (0, 0)),
        ("hier", (5, 6)),
        ("yellow", (0, 6)),
    ]


def test_numbers_below_each_other_in_a_cell_are_unsure() -> None:
    writer = Writer()
    rows = [
        Row({0: Cell(column(["1", "0"])), 1: Cell([line("Een")])}),
        Row({0: Cell([line("11")]), 1: Cell([])}),
    ]
    Story(writer, Hyphens([]), [False]).table(Whole(rows, set(), [0, 1, 2], set()), Setting(1.2, 300, 10))
    found = writer.flow("pdf")
    (fact,) = found.facts_of(FactKind.UNSURE)
    assert found.text[slice(*fact.span)] == "1 0\tEen"
