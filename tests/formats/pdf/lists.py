"""Lists of questions as HTML and DOCX, to be made into a PDF by a browser or a word processor, with truth.

In: a seed and a shape.  Out: the file's bytes or text, and what its questions are.
"""

import io
import re
from html import escape
from random import Random
from typing import Any, NamedTuple

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.shared import Cm, Pt

from linter.model.flow import Flow
from tests.flow_invariants import assert_sound

_SAID = (
    "de het een van en in op met voor door over bij aan uit naar om tot onder tegen tussen "
    "kabinet Kamer minister besluit beleid gemeenten gegevens uitvoering begroting rapport "
    "onderzoek subsidie toezicht capaciteit bedragen uitgavenplafond verantwoordingsonderzoek "
    "beleidsdoorlichting gezinsherenigingsaanvraag kinderopvangtoeslag "
    "nareis-op-nareisaanvragen IND-capaciteit Rutte-IV belastingdienst "
    "rechtmatigheidsverantwoording niet-westerse 2023 2024 1.040 31 procent miljoen euro "
    "oktober maart artikel J&V (waaronder 'nareis') oud-minister hoe veel "
    "ontwikkelingssamenwerking arbeidsmarktdiscriminatie langetermijnontwikkelingen "
    "asielzoekers "
)
WORDS = _SAID.split()
INTRO = (
    "De vaste commissie voor Financiën heeft een aantal vragen voorgelegd aan de Minister van Financiën over "
    "de brief van 20 mei 2022 inzake het Jaarverslag (Kamerstuk 36 100, nr. 1)."
)
REPLY = (
    "De Minister heeft deze vragen beantwoord bij brief van 8 juni 2022. Vragen en antwoorden zijn hierna "
    "afgedrukt."
)
STYLE = """<!doctype html><html lang=nl><meta charset=utf-8><title>Lijst</title><style>
body {{font: {size}pt Liberation Sans; text-align: {align}; width: {width}}}
td, th {{border: {border}; padding: 3pt 5pt; vertical-align: top}} table {{border-collapse: collapse}}
</style>"""
COLUMNS = ("Nr", "Vraag", "Bijlage", "Blz. (van)", "t/m")


class Asked(NamedTuple):
    """A question as it was made."""

    nr: str
    text: str
    bijlage: str = ""
    van: str = ""
    tm: str = ""
    answer: tuple[str, ...] = ()


class Shape(NamedTuple):
    """What a list looks like: its life, whether its table is drawn, and how its text is set."""

    life: str = "A"
    drawn: bool = True
    size: int = 10
    narrow: bool = False
    justified: bool = False
    footer: bool = True
    hanging: bool = False


def sentence(random: Random, least: int, most: int) -> str:
    words = [random.choice(WORDS) for _ in range(random.randint(least, most))]
    return " ".join(["Hoe", *words]).rstrip("-") + "?"


def asked(random: Random, count: int, life: str) -> list[Asked]:
    """Return `count` questions, now and then a long one."""
    found = []
    for number in range(1, count + 1):
        texts = [sentence(random, 3, 30) for _ in range(random.choice([1, 1, 1, 2, 2, 5]))]
        if random.random() < 0.03:
            texts += [sentence(random, 30, 80) for _ in range(8)]
        values = ("", "", "")
        if life == "A" and random.random() < 0.3:
            van = random.randint(1, 200)
            values = (str(random.randint(1, 9)), str(van), random.choice(["", str(van + 3)]))
        answer: tuple[str, ...] = ()
        if life == "C":
            answer = tuple(_statement(random) for _ in range(random.choice([1, 1, 2])))
        found.append(Asked(str(number), " ".join(texts), *values, answer))
    return found


def _statement(random: Random) -> str:
    return sentence(random, 5, 60).replace("Hoe", "De").replace("?", ".")


def front(life: str) -> list[str]:
    """Return the paragraphs before the questions."""
    kind = "LIJST VAN VRAGEN" if life == "B" else "LIJST VAN VRAGEN EN ANTWOORDEN"
    signed = [
        "De voorzitter van de commissie,",
        "Tielen",
        "De adjunct-griffier van de commissie,",
        "Schukkink",
    ]
    if life == "B":
        return [f"2022D25063 {kind}", INTRO, *signed]
    dossier = "19637 Publicatie besluit" if life == "A" else "36 100 VII Vaststelling van de begroting"
    return [dossier, f"Nr. 4 {kind}", "Vastgesteld 9 juni 2022", INTRO, REPLY, *signed]


def rows(questions: list[Asked], life: str) -> list[tuple[str, ...]]:
    """Return the rows of the table, its names first."""
    if life == "B":
        return [COLUMNS[:2], *((one.nr, one.text) for one in questions)]
    return [COLUMNS, *((one.nr, one.text, one.bijlage, one.van, one.tm) for one in questions)]


def as_html(questions: list[Asked], shape: Shape) -> str:
    """Return the list as a page."""
    style = STYLE.format(
        size=shape.size,
        align="justify" if shape.justified else "left",
        width="330px" if shape.narrow else "auto",
        border="1px solid black" if shape.drawn else "none",
    )
    parts = [style]
    parts += [f"<p>{escape(text)}</p>" for text in front(shape.life)]
    if shape.life == "C":
        for one in questions:
            parts.append(f"<p>{one.nr}<p>{escape(one.text)}<p>Antwoord")
            parts += [f"<p>{escape(text)}" for text in one.answer]
        return "".join(parts)
    names, *others = rows(questions, shape.life)
    head = "".join(f"<th>{name}</th>" for name in names)
    parts.append(f"<table><thead><tr>{head}</tr></thead>")
    parts += ["<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in others]
    return "".join(parts) + "</table>"


def as_docx(questions: list[Asked], shape: Shape) -> bytes:
    """Return the list as a Word document."""
    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    if shape.narrow:
        section.right_margin = Cm(8)
    document.styles["Normal"].font.size = Pt(shape.size)
    document.styles["Normal"].font.name = "Liberation Sans"
    if shape.footer:
        section.header.paragraphs[0].text = "Tweede Kamer der Staten-Generaal"
        _page_number(section.footer.paragraphs[0])
    for text in front(shape.life):
        _paragraph(document, text, shape)
    if shape.life == "C":
        _numbered(document, questions, shape)
    else:
        _table(document, questions, shape)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _paragraph(document: Any, text: str, shape: Shape) -> Any:
    made = document.add_paragraph(text)
    if shape.justified:
        made.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    return made


def _numbered(document: Any, questions: list[Asked], shape: Shape) -> None:
    for one in questions:
        if shape.hanging:
            made = _paragraph(document, f"{one.nr}.\t{one.text}", shape)
            made.paragraph_format.left_indent, made.paragraph_format.first_line_indent = Cm(1), Cm(-1)
        else:
            _paragraph(document, one.nr, shape)
            _paragraph(document, one.text, shape)
        _paragraph(document, "Antwoord", shape)
        for text in one.answer:
            _paragraph(document, text, shape)


def _table(document: Any, questions: list[Asked], shape: Shape) -> None:
    made = rows(questions, shape.life)
    table = document.add_table(len(made), len(made[0]))
    if shape.drawn:
        table.style = "Table Grid"
    table.autofit = False
    widths = (1.2, 8.6 if not shape.narrow else 5, 2, 2, 1.8)
    for column, width in zip(table.columns, widths, strict=False):
        column.width = Cm(width)
    for number, row in enumerate(made):
        cells = table.rows[number].cells
        for cell, text, width in zip(cells, row, widths, strict=False):
            cell.width = Cm(width)
            cell.text = text
            cell.paragraphs[0].runs[0].bold = number == 0 if cell.paragraphs[0].runs else None
    repeat = OxmlElement("w:tblHeader")
    table.rows[0]._tr.get_or_add_trPr().append(repeat)


def _page_number(paragraph: Any) -> None:
    run = paragraph.add_run()
    for kind, text in (("begin", ""), ("", " PAGE "), ("end", "")):
        element = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            element.set("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}fldCharType", kind)
        else:
            element.text = text
        run._r.append(element)


def folded(text: str) -> str:
    return re.sub(r"[\u00ad\s-]", "", text)


def assert_asked(found: Flow, questions: list[Asked], life: str) -> None:
    assert_sound(found)
    if life == "C":
        said = folded(found.text)
        at = 0
        for one in questions:
            at = said.index(folded(one.nr + one.text + "Antwoord" + "".join(one.answer)), at)
        return
    rows: dict[int, list[str]] = {}
    for block in found.blocks:
        if block.layout.table is not None and not block.layout.header:
            rows.setdefault(block.layout.row, []).append(folded(found.text[slice(*block.span)]))
    values = [list(map(folded, (one.nr, one.text, one.bijlage, one.van, one.tm))) for one in questions]
    assert list(rows.values()) == [row[: 5 if life == "A" else 2] for row in values]
