"""A list as a page: clean, as the site of official publications shows it, and as Word saves it.

In: what is to be written.  Out: the bytes of a page.
"""

from collections.abc import Callable
from html import escape

from tests.generate.runs import Kind, Run, runs
from tests.generate.told import File, Piece, Role, Table
from tests.generate.written.sheet import Sheet

Text = Callable[[str], str]
_TAGS = {Kind.INSERTED: "ins", Kind.DELETED: "del"}


def clean(sheet: Sheet) -> bytes:
    """Return a page with headings, paragraphs, lists and tables, and nothing else."""
    inside = "".join(_pieces(sheet, _line))
    notes = "".join(
        f'<p id="noot{number}"><a href="#bij{number}">{number}</a> {escape(note)}</p>'
        for number, note in enumerate(sheet.notes, 1)
    )
    head = (
        f'<!DOCTYPE html><html lang="{sheet.file.language}"><head><meta charset="utf-8"><title>'
        f'{escape(sheet.file.title)}</title><meta name="author" content="{escape(sheet.file.author)}"></head>'
    )
    return f"{head}<body>\n{inside}{notes}</body></html>\n".encode()


def site(sheet: Sheet) -> bytes:
    """Return a page with the list in the middle of all that a site has around it."""
    inside = (
        "".join(_pieces(sheet, _line)).replace("<h2>", '<h3 class="tussenkop">').replace("</h2>", "</h3>")
    )
    notes = "".join(
        f'<div class="noot" id="noot{number}"><p><a class="noot-nummer" href="#bij{number}">{number}</a> '
        f"{escape(note)}</p></div>"
        for number, note in enumerate(sheet.notes, 1)
    )
    return (_ABOVE + inside + notes + _BELOW).encode()


def word(sheet: Sheet) -> bytes:
    """Return a page as Word saves it: numbers spelt out, marks of its own, Windows-1252."""
    inside = "".join(_pieces(sheet, _word_line)).replace("<p>", "<p class=MsoNormal>")
    inside = inside.replace("</p>", "<o:p></o:p></p>\n")
    notes = "".join(
        f"<div style='mso-element:footnote' id=ftn{number}><p class=MsoFootnoteText><a "
        f'style=\'mso-footnote-id:ftn{number}\' href="#_ftnref{number}" name="_ftn{number}" title=""><span '
        f"class=MsoFootnoteReference>[{number}]</span></a> {escape(note)}</p></div>"
        for number, note in enumerate(sheet.notes, 1)
    )
    listed = f"<div style='mso-element:footnote-list'><hr align=left size=1 width=\"33%\">{notes}</div>"
    head = _word_head(sheet.file)
    page = f"{head}<div class=WordSection1>{inside}</div>{listed if notes else ''}</body></html>"
    return page.encode("windows-1252", "xmlcharrefreplace")


def _pieces(sheet: Sheet, line: "Callable[[Piece, int], str]") -> list[str]:
    count, made = 0, []
    for piece in sheet.pieces:
        count += not isinstance(piece, Table) and piece.text.startswith("#. ")
        made.append(line(piece, count) + "\n")
    return made


def _line(piece: Piece, count: int) -> str:
    if isinstance(piece, Table):
        return _table(piece, _runs, lambda number, text: f'<ol start="{number}"><li>{text}</li></ol>')
    if piece.text.startswith("#. "):
        return f'<ol start="{count}"><li><p>{_runs(piece.text[3:])}</p></li></ol>'
    tag = {Role.TYPE: "h1", Role.HEADING: "h2"}.get(piece.role, "p")
    return f"<{tag}>{_runs(piece.text)}</{tag}>"


def _word_line(piece: Piece, count: int) -> str:
    if isinstance(piece, Table):
        return _table(piece, _word_runs, lambda number, text: _word_number(f"{number}", text)).replace(
            "<table>", "<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0>"
        )
    if piece.text.startswith("#. "):
        return _word_number(f"{count}.", _word_runs(piece.text[3:]))
    if piece.role is Role.HEADING:
        return f"<h1>{_word_runs(piece.text)}<o:p></o:p></h1>"
    return f"<p>{_word_runs(piece.text)}</p>"


def _word_number(number: str, text: str) -> str:
    return (
        "<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]>"
        f"<span style='mso-list:Ignore'>{number}<span style='font:7.0pt \"Times New Roman\"'>&nbsp;"
        f"&nbsp;&nbsp; </span></span><![endif]>{text}</p>"
    )


def _table(table: Table, text: Text, numbered: Callable[[int, str], str]) -> str:
    rows = []
    for index, row in enumerate(table.rows):
        head = table.headed and table.marked and index == 0
        tag = "th" if head else "td"
        number = index if table.headed else index + 1
        cells = "".join(
            f"<{tag}>{made}</{tag}>"
            for cell in row
            for made in [numbered(number, text(cell[1:])) if cell.startswith("#") else _cell(cell, text)]
        )
        rows.append(f"<thead><tr>{cells}</tr></thead>" if head else f"<tr>{cells}</tr>")
    return f"<table>{''.join(rows)}</table>"


def _cell(cell: str, text: Text) -> str:
    return "".join(f"<p>{text(line)}</p>" for line in cell.split("\n")) if cell else ""


def _runs(line: str) -> str:
    return "".join(_run(run) for run in runs(line))


def _run(run: Run) -> str:
    text = escape(run.text, quote=False)
    if run.kind is Kind.NOTE:
        return f'<sup><a href="#noot{text}" id="bij{text}">{text}</a></sup>'
    if run.kind is Kind.HIDDEN:
        return f'<span style="display:none">{text}</span>'
    tag = _TAGS.get(run.kind)
    return f"<{tag}>{text}</{tag}>" if tag else text


def _word_runs(line: str) -> str:
    return "".join(_word_run(run) for run in runs(line)).replace(
        "\t", "<span style='mso-tab-count:1'>&nbsp;&nbsp;&nbsp; </span>"
    )


def _word_run(run: Run) -> str:
    text = escape(run.text, quote=False)
    if run.kind is Kind.NOTE:
        return (
            f'<a style=\'mso-footnote-id:ftn{text}\' href="#_ftn{text}" name="_ftnref{text}" title=""><span '
            f"class=MsoFootnoteReference>[{text}]</span></a>"
        )
    if run.kind is Kind.HIDDEN:
        return f"<span style='display:none;mso-hide:all'>{text}</span>"
    tag = _TAGS.get(run.kind)
    return f'<{tag} cite="mailto:J.%20Jansen" datetime="2026-01-01T09:00">{text}</{tag}>' if tag else text


def _word_head(file: File) -> str:
    return _WORD.format(escape(file.title), escape(file.author), escape(file.language))


_ABOVE = """<!DOCTYPE html>
<html lang="nl"><head><meta charset="utf-8"><title>Kamerstuk | Overheid.nl</title>
<script>var a = 1 < 2;</script>
</head><body><div class="skiplinks"><a href="#content">Ga direct naar de inhoud</a></div>
<header class="header"><a href="/">Overheid.nl</a><nav><ul><li><a href="/a">Officiële bekendmakingen</a></li>
<li><a href="/b">Lokale wet- en regelgeving</a></li></ul></nav></header>
<div class="breadcrumb"><p>U bent hier: <a href="/">Home</a> Kamerstuk</p></div>
<main id="content"><div id="broodtekst" class="broodtekst">
"""
_BELOW = """</div></main>
<footer class="footer"><ul><li><a href="/over">Over deze website</a></li>
<li><a href="/p">Privacy en cookies</a></li>
</ul></footer></body></html>
"""
_WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=windows-1252"><meta name=Generator
content="Microsoft Word 15"><title>{}</title>
<!--[if gte mso 9]><xml><o:DocumentProperties><o:Author>{}</o:Author></o:DocumentProperties></xml>
<![endif]-->
<style><!-- p.MsoNormal {{margin:0cm;font-family:"Verdana",sans-serif;}} --></style></head>
<body lang={}>
"""
