"""Lists in any shape, as DOCX, ODT and HTML: paragraphs and tables in, files out, and what is read of them.

Knows nothing of the parser's parts.
"""

from collections.abc import Iterator, Sequence
from html import escape
from typing import TypeAlias

from lxml.etree import _Element as Element

from linter.model.document import Document
from linter.model.options import Options
from linter.model.source import Source
from linter.pipeline import lint
from tests.formats.docx import made as word
from tests.formats.odt import made as odt

Piece: TypeAlias = "str | Sequence[Sequence[str | Sequence[Piece]]]"
"""A paragraph, or the rows of a table: cells of a text (a newline begins a paragraph) or of pieces."""
KOP = (
    "36 600 VII Binnenlandse Zaken 2026",
    "Nr. 44 LIJST VAN VRAGEN EN ANTWOORDEN",
    "Vastgesteld 9 juni 2026",
)
ASKING = (
    "De vaste commissie voor Binnenlandse Zaken heeft een aantal vragen voorgelegd aan de Minister van"
    " Binnenlandse Zaken over de brief van 12 mei 2026 inzake de aanpak (Kamerstuk 36 600 VII, nr. 40)."
)
REPLY = (
    "De Minister van Binnenlandse Zaken heeft deze vragen beantwoord bij brief van 8 juni 2026. Vragen en"
    " antwoorden zijn hierna afgedrukt."
)
INTRO = (ASKING, REPLY)
CHAIR, CLERK = "De voorzitter van de commissie,", "De griffier van de commissie,"
SIGNED = (CHAIR, "Van der Plas", CLERK, "Hessing-Puts")
FRONT = (*KOP, *INTRO, *SIGNED)
ASKED = (
    ("1", "Hoeveel scholen doen mee aan de proef?", "Er doen 12 scholen mee."),
    ("2", "Wat kost de proef per jaar en wie betaalt dat?", "De proef kost 3 miljoen euro."),
    ("3", "Waarom is niet gekozen voor een wet?", "Een wet kost te veel tijd."),
)
LABELLED = [line for nr, question, answer in ASKED for line in (f"Vraag {nr}", question, "Antwoord", answer)]
ROWS = (("Nr", "Vraag", "Antwoord"), *ASKED)
_LANGUAGE = (
    '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="nl-NL"/></w:rPr></w:rPrDefault></w:docDefaults>'
)
_MATTERS_NOT = frozenset({"PUB005", "PUB006", "PUB007"})
"""Of the properties of the file and the head of its tables, which these say nothing of."""


def files(*pieces: Piece) -> Iterator[Source]:
    """Yield a list of these pieces in every format; a page folds tabs, so that one with tabs is left out."""
    yield Source("lijst.docx", word.docx("".join(map(_word, pieces)), {"styles": _LANGUAGE}))
    yield Source("lijst.odt", odt.zipped(odt.parts("".join(map(_odt, pieces)))))
    if not any("\t" in piece for piece in pieces):
        body = "".join(map(_html, pieces))
        yield Source("lijst.html", f'<html lang="nl"><meta charset="utf-8"><body>{body}'.encode())


def _word(piece: Piece) -> str:
    if isinstance(piece, str):
        text = escape(piece).replace("\t", '</w:t><w:tab/><w:t xml:space="preserve">')
        lines = (word.r(f'<w:t xml:space="preserve">{line}</w:t>') for line in text.split("\n"))
        return "".join(map(word.p, lines))
    rows = ((f"<w:tc><w:tcPr/>{''.join(map(_word, _inside(cell)))}</w:tc>" for cell in row) for row in piece)
    return word.tbl(*(word.tr(*row) for row in rows)) + word.p()


def _odt(piece: Piece) -> str:
    if isinstance(piece, str):
        return "".join(odt.p(escape(line).replace("\t", "<text:tab/>")) for line in piece.split("\n"))
    return odt.grid(*(odt.tr(*(odt.td("".join(map(_odt, _inside(cell)))) for cell in row)) for row in piece))


def _html(piece: Piece) -> str:
    if isinstance(piece, str):
        return "".join(f"<p>{escape(line)}</p>" for line in piece.split("\n"))
    cells = ("".join(f"<td>{''.join(map(_html, _inside(cell)))}</td>" for cell in row) for row in piece)
    return f"<table>{''.join(f'<tr>{row}</tr>' for row in cells)}</table>"


def _inside(cell: str | Sequence[Piece]) -> Sequence[Piece]:
    return (cell,) if isinstance(cell, str) else cell


def asked(document: Document) -> tuple[tuple[str, str, str], ...]:
    """Return the questions of a document: number, text, and the answer without its label."""
    return tuple(
        (node.get("nr", ""), *(_said(document, node, tag) for tag in ("tekst", "antwoord")))
        for node in document.nodes.get("vraag", ())
    )


def _said(document: Document, node: Element, tag: str) -> str:
    found = node.find(tag)
    return "" if found is None else document.reading(found).text.removeprefix("Antwoord").lstrip(": ")


def signed(document: Document) -> list[str]:
    """Return the parts of the signatures in order: what they are, of which role, and what they say."""
    return [
        f"{part.tag} {part.get('rol') or one[0].get('rol', '-')} {document.reading(part).text}"
        for one in document.nodes.get("ondertekening", ())
        for part in one
    ]


def told(source: Source) -> list[str]:
    """Return the errors and warnings of a file, by their codes."""
    found = lint(source, Options(today="2026-07-01")).findings
    return [one.code for one in found if one.severity.rank > 1 and one.code not in _MATTERS_NOT]
