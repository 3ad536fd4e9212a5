from linter.model.finding import Place
from linter.model.flow import Block, BlockKind, Flow, Layout, PartAnchor, Span
from linter.report.place import Places

BODY = "word/document.xml"


def table() -> Flow:
    """A header row and one row of three columns; the last header spans two of four."""
    cells = [
        ("Nr", 0, 0, 1),
        ("Vraag", 0, 1, 1),
        ("Blz.", 0, 2, 2),
        ("1", 1, 0, 1),
        ("Kunt u?", 1, 1, 1),
        ("7", 1, 3, 1),
    ]
    text, blocks = "", []
    for value, line, column, wide in cells:
        anchor = PartAnchor(BODY, len(blocks) + 1, 1, line + 1, column + 1)
        span = Span(len(text), len(text) + len(value))
        blocks.append(Block(span, BlockKind.PARAGRAPH, anchor, Layout(0, line, column, wide)))
        text += value + "\t"
    return Flow(text, tuple(blocks))


def one(block: Block, text: str = "tekst") -> Flow:
    return Flow(text, (block._replace(span=Span(0, len(text))),))


def place(**found: int) -> Place:
    return Place(part=BODY, **found)  # type: ignore[arg-type]


def test_text_has_line_and_column() -> None:
    assert Places(None, "nl").say(Place(12, 5, 12, 6), Span(0, 1)) == "12:5"
    assert Places(None, "nl").say(Place(line=12), Span(0, 1)) == "12"


def test_nothing_known_says_nothing() -> None:
    assert Places(None, "nl").say(Place(), Span(0, 0)) == ""


def test_a_cell_is_named_by_the_head_of_its_column() -> None:
    places = Places(table(), "nl")
    at = len("Nr\tVraag\tBlz.\t1\tKunt u?\t")
    assert (
        places.say(place(paragraph=6, table=1, row=2, cell=3), Span(at, at + 1))
        == "tabel 1, rij 2, kolom Blz."
    )
    assert places.say(place(paragraph=4, table=1, row=2, cell=1), Span(14, 15)) == "tabel 1, rij 2, kolom Nr"


def test_in_the_head_itself_columns_are_counted() -> None:
    assert (
        Places(table(), "en").say(place(paragraph=1, table=1, row=1, cell=1), Span(0, 2))
        == "table 1, row 1, column 1"
    )


def test_a_table_without_a_head_has_numbered_columns() -> None:
    cells = [("1", 0, 0), ("Kunt u dat eens nader toelichten, minister?", 0, 1), ("2", 1, 0), ("Ja?", 1, 1)]
    text, blocks = "", []
    for value, line, column in cells:
        span = Span(len(text), len(text) + len(value))
        blocks.append(Block(span, BlockKind.PARAGRAPH, PartAnchor(BODY, 1), Layout(0, line, column)))
        text += value + "\t"
    flow = Flow(text, tuple(blocks))
    at = text.index("Ja?")
    assert (
        Places(flow, "nl").say(place(paragraph=4, table=1, row=2, cell=2), Span(at, at))
        == "tabel 1, rij 2, kolom 2"
    )
    assert Places(flow, "nl").say(place(table=1), Span(at, at)) == "tabel 1"


def test_without_the_text_a_cell_is_counted() -> None:
    assert (
        Places(None, "nl").say(place(paragraph=9, table=1, row=2, cell=3), Span(0, 0))
        == "tabel 1, rij 2, kolom 3"
    )


def test_a_paragraph_is_counted() -> None:
    flow = one(Block(Span(0, 0), BlockKind.PARAGRAPH, PartAnchor(BODY, 4)))
    assert Places(flow, "nl").say(place(paragraph=4), Span(0, 1)) == "alinea 4"
    assert Places(flow, "en").say(place(paragraph=4), Span(0, 1)) == "paragraph 4"


def test_notes_headers_footers_and_boxes_are_named() -> None:
    def say(kind: BlockKind, part: str, note: str | None = None) -> str:
        flow = one(Block(Span(0, 0), kind, PartAnchor(part, 2), Layout(note=note)))
        return Places(flow, "nl").say(Place(paragraph=2, part=part), Span(0, 1))

    assert say(BlockKind.NOTE, "word/footnotes.xml", "3") == "voetnoot 3"
    assert say(BlockKind.NOTE, "word/endnotes.xml") == "eindnoot"
    assert say(BlockKind.HEADER, "word/header1.xml") == "koptekst, alinea 2"
    assert say(BlockKind.FOOTER, "word/footer1.xml") == "voettekst, alinea 2"
    assert say(BlockKind.TEXTBOX, BODY) == "tekstvak, alinea 2"


def test_a_place_on_a_page_is_its_page() -> None:
    place = Place(page=3, box=(1, 2, 3, 4))
    assert Places(None, "nl").say(place, Span(0, 1)) == "blz. 3"
    assert Places(None, "en").say(place, Span(0, 1)) == "p. 3"
