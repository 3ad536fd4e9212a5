"""Flows of every shape, as Hypothesis draws them: lines of text, and documents as a word processor has them.

In: nothing.  Out: strategies.  What is drawn looks like parts of lists, in any order and any disorder.
"""

from hypothesis import strategies as st

from linter.model.flow import Block, BlockKind, Fact, FactKind, Flow, Layout, LineAnchor, PartAnchor, Span
from linter.model.legal import legal

FRAGMENTS = (
    "36 740 XVI Vaststelling",
    "19637 Titel",
    "21 501-32",
    "Nr. 4",
    "nr.",
    "Nr. 4 LIJST VAN VRAGEN",
    "2022D25063",
    "LIJST VAN VRAGEN EN ANTWOORDEN",
    "VERSLAG HOUDENDE EEN LIJST VAN VRAGEN EN",
    "ANTWOORDEN",
    "Lijst van vragen",
    "Vastgesteld 9 juni 2022",
    "Vastgesteld",
    "Vastgesteld (*wordt door griffie ingevuld*)",
    "31 juni 2022",
    (
        "De vaste commissie voor Zorg heeft een aantal vragen voorgelegd aan de Minister van "
        "Zorg over de brief van 12 mei 2020 inzake iets (Kamerstuk 31 865, nr. 207)."
    ),
    (
        "De Minister heeft deze vragen beantwoord bij brief van 3 juni 2020. Vragen en "
        "antwoorden zijn hierna afgedrukt."
    ),
    "De voorzitter van de commissie,",
    "De griffier van de commissie, Post",
    "Smals",
    "Van den Burg",
    "Noot",
    "X Noot",
    "Nr\tVraag\tBijlage\tBlz. (van)\tt/m",
    "Nr\tVraag",
    "Nr",
    "Vraag",
    "Bijlage",
    "1",
    "2",
    "3",
    "1.",
    "12",
    "2 / 3",
    "3/40",
    "1, 2 en 4",
    "2 t/m 6",
    "1\tWaarom is dat?\t\t11\t15",
    "2\tHoezo",
    "\tis dat zo?",
    "- 3 Wie doet dat? 11 15",
    "1a",
    "1 b",
    "4. Kunt u dat toelichten?",
    "5 Wanneer is dat?",
    "Vraag 1",
    "Vraag (2):",
    "5/16Vraag 6",
    "Vraag 7: Waarom?",
    "Vraag:",
    "Antwoord",
    "Antwoord op vragen 2 en 3:",
    "Antwoord: Ja.",
    "Ja.",
    "Zie het antwoord op vraag 3.",
    "1. de kosten,",
    "2021",
    "Onderdeel Justitie",
    "Tweede Kamer der Staten-Generaal",
    "Vergaderjaar 2021–2022",
    "Pagina 3 van 9",
    "␌",
    "␌Vraag 8",
    "Kunt u dat (blz. 5, 2019) toelichten?",
    "Graag een toelichting.",
    "XXX",
    "[datum]",
    "....... 12",
    "zacht\xadteken",
    "\xa0",
    "\ufeff",
    "\u200b3",
    " ",
    "",
    "",
    "",
    "é́",
    "٣",
    "²",
    "𝟑",
    "🙂",
)
"""What lines are drawn from."""

fragments = st.sampled_from(FRAGMENTS)
anything = st.text(st.characters(codec="utf-8"), max_size=12).map(legal)
lines = st.one_of(fragments, fragments, fragments, anything)


@st.composite
def texts(draw: st.DrawFn) -> str:
    """Lines of lists in any order, joined by line ends and, at times, by nothing, tabs or blanks."""
    pieces = draw(
        st.lists(st.tuples(lines, st.sampled_from(["\n", "\n", "\n", "\n\n", "\t", " ", ""])), max_size=40)
    )
    return "".join(part for piece in pieces for part in piece).replace("\r", "\n")


def lined(text: str) -> tuple[Block, ...]:
    """Return a block per line, as the reader of plain text makes them."""
    blocks, start = [], 0
    for number, line in enumerate(text.split("\n"), 1):
        blocks.append(Block(Span(start, start + len(line)), BlockKind.LINE, LineAnchor(number)))
        start += len(line) + 1
    return tuple(blocks)


@st.composite
def text_flows(draw: st.DrawFn) -> Flow:
    """A flow of lines, with hidden text and syntax anywhere."""
    text = draw(texts())
    return Flow(
        text, lined(text), draw(facts(len(text))), draw(st.sampled_from(["text", "markdown", "html"]))
    )


@st.composite
def facts(draw: st.DrawFn, length: int) -> tuple[Fact, ...]:
    """Facts about any characters of a text of `length`."""
    kinds = (FactKind.HIDDEN, FactKind.MARKUP, FactKind.COMMENT, FactKind.INSERTED, FactKind.PROPERTY)
    places = st.tuples(st.sampled_from(kinds), st.integers(0, length), st.integers(0, 30))
    found = [
        Fact(kind, Span(start, min(start + size, length)), "title", "een titel")
        for kind, start, size in draw(st.lists(places, max_size=4))
    ]
    return tuple(sorted(found, key=lambda fact: fact.span))


class _Writer:
    """Writes paragraphs one after another, as the readers of word processors' files do."""

    def __init__(self) -> None:
        self.text = ""
        self.blocks: list[Block] = []

    def paragraph(self, said: str, layout: Layout, kind: BlockKind, label: str) -> None:
        anchor = PartAnchor("word/document.xml", len(self.blocks) + 1)
        if label:
            start = len(self.text)
            self.text += label
            self.blocks.append(
                Block(Span(start, len(self.text)), BlockKind.NUMBER, anchor, layout, generated=True)
            )
        start = len(self.text)
        self.text += said
        self.blocks.append(Block(Span(start, len(self.text)), kind, anchor, layout))


_kinds = st.sampled_from(
    [BlockKind.PARAGRAPH] * 6
    + [BlockKind.HEADING, BlockKind.NOTE, BlockKind.HEADER, BlockKind.FOOTER, BlockKind.TEXTBOX]
)
_labels = st.sampled_from(["", "", "", "1.\t", "2\t", "3\t", "a)\t"])
_cell_texts = st.lists(lines.map(lambda line: line.replace("\t", " ")), min_size=1, max_size=2)


@st.composite
def document_flows(draw: st.DrawFn) -> Flow:
    """A flow of paragraphs, tables of any layout, notes and furniture."""
    writer = _Writer()
    for table in range(draw(st.integers(0, 4))):
        for line in draw(st.lists(lines, max_size=6)):
            kind = draw(_kinds)
            note = str(table) if kind is BlockKind.NOTE else None
            writer.paragraph(line, Layout(note=note), kind, draw(_labels))
            writer.text += "\n"
        _table(draw, writer, table)
    return Flow(writer.text, tuple(writer.blocks), draw(facts(len(writer.text))), "docx")


def _table(draw: st.DrawFn, writer: _Writer, table: int) -> None:
    width = draw(st.integers(1, 5))
    heads = draw(
        st.sampled_from([(), ("Nr", "Vraag", "Bijlage", "Blz. (van)", "t/m"), ("Nr", "Vraag", "Antwoord")])
    )
    for row in range(draw(st.integers(0, 4))):
        column = 0
        while column < width:
            columns = draw(st.sampled_from([1, 1, 1, 2]))
            merged = draw(st.sampled_from([None, None, None, max(row - 1, 0)]))
            nested = draw(st.sampled_from([False] * 5 + [True]))
            layout = Layout(table, row, column, columns, header=row == 0, nested=nested, merged=merged)
            said = [heads[column]] if row == 0 and column < len(heads) else draw(_cell_texts)
            for index, text in enumerate(said):
                label = draw(_labels) if index == 0 and merged is None else ""
                writer.paragraph("" if merged is not None else text, layout, BlockKind.PARAGRAPH, label)
                writer.text += "\n" if index + 1 < len(said) else ""
            column += columns
            writer.text += "\t" if column < width else "\n"
