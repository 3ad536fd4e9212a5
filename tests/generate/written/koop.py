"""A list in official XML: as a Kamerstuk of today, as one of before 2010, and without a dossier.

In: what is to be written.  Out: the bytes of a file.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from xml.sax.saxutils import escape

from tests.generate.runs import Kind, runs
from tests.generate.told import Line, Piece, Role, Table
from tests.generate.written.sheet import Sheet, counted

_DOSSIER = re.compile(r"(\d\d ?\d{3}(?:-\d+)?)(?:\s+([IVX]{1,6}[AB]?|[A-L])(?=\s|$))?\s*(.*)", re.DOTALL)
_NUMBER = re.compile(r"([Nn]r\.)\s*(\d+)?\s*(.*)", re.DOTALL)
_HEADER = {Role.SITE, Role.DOSSIER, Role.NUMBER, Role.TYPE, Role.DATE}
_XML = '<?xml version="1.0" encoding="UTF-8"?>\n'


def publication(sheet: Sheet) -> bytes:
    """Return an `officiele-publicatie`."""
    header = _lines(sheet.pieces, _HEADER)
    site = "".join(
        f'<tekstregel inhoud="vergaderjaar">{_runs(line.text, sheet)}</tekstregel>'
        for line in header
        if line.role is Role.SITE
    )
    dossiers = "".join(
        f"<dossier><dossiernummer><dossiernr>{number}</dossiernr>"
        f"{f'<begrotingshoofdstuk>{chapter}</begrotingshoofdstuk>' if chapter else ''}</dossiernummer>"
        f"<titel>{_runs(title, sheet)}</titel></dossier>"
        for number, chapter, title in _dossiers(header)
    )
    label, number, typed = _numbered(header)
    ondernummer = f'<ondernummer kamer="2">{number}</ondernummer>' if number.isdecimal() else escape(number)
    dated = " ".join(line.text for line in header if line.role is Role.DATE)
    stuk = (
        f"<stuknr>{label} {ondernummer}</stuknr><titel>{_runs(typed, sheet)}</titel>"
        f"{f'<datumtekst>{_runs(dated, sheet)}</datumtekst>' if dated else ''}"
        f"<algemeen><vrije-tekst><tekst>{_body(sheet, _modern)}</tekst></vrije-tekst></algemeen>"
    )
    made = (
        f'{_XML}<officiele-publicatie><metadata><meta name="DC.type" content="Kamerstuk"/></metadata>'
        f"<kamerstuk><kamerstukkop>{site}</kamerstukkop>{dossiers}<stuk>{stuk}</stuk></kamerstuk>"
        "</officiele-publicatie>\n"
    )
    return (made.replace("<al>", "<al><vreemd/>", 1) if sheet.file.strange else made).encode()


def old(sheet: Sheet) -> bytes:
    """Return a `kamerwrk`."""
    header = _lines(sheet.pieces, _HEADER)
    subjects = "".join(
        f"<onderw><nummer>{number}{f' {chapter}' if chapter else ''}</nummer>"
        f"<naam>{_old_runs(title)}</naam></onderw>"
        for number, chapter, title in _dossiers(header)
    )
    label, number, typed = _numbered(header)
    dated = " ".join(line.text for line in header if line.role is Role.DATE)
    notes = "".join(
        f'<voetnoot nr="{index}"><al>{escape(note)}</al></voetnoot>'
        for index, note in enumerate(sheet.notes, 1)
    )
    return (
        f'{_XML}<kamerwrk kamer="2" publtype="stuk"><frontm><versie>KST</versie><vergjaar>Vergaderjaar '
        f"2005–2006</vergjaar>{subjects}</frontm><body><stuk><ltrlabel>{label} </ltrlabel>"
        f"<nummer>{escape(number)}</nummer><titel>{_old_runs(typed)}</titel>"
        f"{f'<al>{_old_runs(dated)}</al>' if dated else ''}"
        f"{_body(sheet, _old)}{notes}</stuk></body></kamerwrk>\n"
    ).encode()


def without_dossier(sheet: Sheet) -> bytes:
    """Return a `niet-dossier-stuk`."""
    head = " ".join(line.text for line in _lines(sheet.pieces, {Role.NUMBER, Role.TYPE}))
    number, _space, typed = head.partition(" ")
    return (
        f"{_XML}<niet-dossier-stuk><nds-stuk><nds-nr>{number}</nds-nr><titel>{_runs(typed, sheet)}</titel>"
        f"<vrije-tekst><tekst>{_body(sheet, _modern)}</tekst></vrije-tekst></nds-stuk></niet-dossier-stuk>\n"
    ).encode()


def _lines(pieces: Sequence[Piece], roles: set[Role]) -> list[Line]:
    return [piece for piece in pieces if isinstance(piece, Line) and piece.role in roles]


def _dossiers(header: Sequence[Line]) -> Iterator[tuple[str, str, str]]:
    """Yield number, chapter and title of each dossier, which may stand on more than one line."""
    whole: list[str] = []
    for line in header:
        if line.role is Role.DOSSIER:
            if _DOSSIER.match(line.text) or not whole:
                whole.append(line.text)
            else:
                whole[-1] += f" {line.text}"
    for text in whole:
        found = _DOSSIER.match(text)
        yield (found[1], found[2] or "", found[3]) if found else (text, "", "")


def _numbered(header: Sequence[Line]) -> tuple[str, str, str]:
    """Return the label, the number and the type of a paper."""
    text = " ".join(line.text for line in header if line.role in {Role.NUMBER, Role.TYPE})
    found = _NUMBER.match(text)
    if found is None:
        return "", "", text
    number, typed = found[2] or "", found[3]
    if typed.startswith("["):
        number, _space, typed = typed.partition(" ")
    return found[1], number, typed


def _body(sheet: Sheet, write: "Callable[[Piece, Sheet], str]") -> str:
    rest = [piece for piece in sheet.pieces if not (isinstance(piece, Line) and piece.role in _HEADER)]
    made, count = [], 0
    for signed, group in groupby(rest, lambda piece: isinstance(piece, Line) and piece.role in _SIGNED):
        if signed:
            made.append(_signed(list(group), sheet, write))
            continue
        for piece in group:
            if isinstance(piece, Line) and piece.text.startswith("#. "):
                count += 1
                made.append(_counted(write(piece._replace(text=piece.text[3:]), sheet), count, write))
            else:
                made.append(write(piece, sheet))
    return "".join(made)


def _counted(inside: str, count: int, write: "Callable[[Piece, Sheet], str]") -> str:
    """Return a paragraph that bears a number, which this XML always spells out."""
    if write is _old:
        return inside.replace("<al>", f"<al>{count}. ", 1)
    return f'<lijst type="expliciet"><li><li.nr>{count}.</li.nr>{inside}</li></lijst>'


_SIGNED = {Role.FUNCTION, Role.NAME}


def _signed(lines: Sequence[Piece], sheet: Sheet, write: "Callable[[Piece, Sheet], str]") -> str:
    around = ("ondtek", "ondtek") if write is _old else ("ondertekening", "tekst-sluiting")
    one, whole = around
    signatures: list[str] = []
    for line in lines:
        assert isinstance(line, Line)
        text = _runs(line.text, sheet)
        if line.role is Role.FUNCTION:
            signatures.append(f"<functie>{text}</functie>")
        else:
            signatures[-1] += (
                f"<naam><achternaam>{text}</achternaam></naam>" if one != whole else f"<naam>{text}</naam>"
            )
    inside = "".join(f"<{one}>{signature}</{one}>" for signature in signatures)
    return inside if one == whole else f"<{whole}>{inside}</{whole}>"


def _modern(piece: Piece, sheet: Sheet) -> str:
    if isinstance(piece, Table):
        return _table(piece, lambda line: _runs(line, sheet))
    tag = 'tussenkop kopopmaak="vet"' if piece.role is Role.HEADING else "al"
    return f"<{tag}>{_runs(piece.text, sheet)}</{tag.split(maxsplit=1)[0]}>"


def _old(piece: Piece, _sheet: Sheet) -> str:
    if isinstance(piece, Table):
        return _table(piece, _old_runs)
    tag = 'tuskop letat="vet"' if piece.role is Role.HEADING else "al"
    return f"<{tag}>{_old_runs(piece.text)}</{tag.split(maxsplit=1)[0]}>"


def _old_runs(line: str) -> str:
    return "".join(
        f"<voetref>{run.text}</voetref>" if run.kind is Kind.NOTE else escape(run.text) for run in runs(line)
    )


def _table(table: Table, say: Callable[[str], str]) -> str:
    columns = max(map(len, table.rows))
    specs = "".join(f'<colspec colname="c{index + 1}" colnum="{index + 1}"/>' for index in range(columns))
    rows = []
    for number, row in enumerate(table.rows, 0 if table.headed else 1):
        cells = "".join(
            f'<entry colname="c{place + 1}">{_cell(cell, number, say)}</entry>'
            for place, cell in enumerate(row)
        )
        rows.append(f"<row>{cells}</row>")
    head = f"<thead>{rows.pop(0)}</thead>" if table.headed else ""
    return f'<table><tgroup cols="{columns}">{specs}{head}<tbody>{"".join(rows)}</tbody></tgroup></table>'


def _cell(cell: str, number: int, say: Callable[[str], str]) -> str:
    cell = counted(number, cell) if cell.startswith("#") else cell
    return "".join(f"<al>{say(line)}</al>" for line in cell.split("\n")) if cell else ""


def _runs(line: str, sheet: Sheet) -> str:
    return "".join(
        f'<noot id="n{run.text}" type="voet"><noot.nr>{run.text}</noot.nr><noot.al>'
        f"{escape(sheet.notes[int(run.text) - 1])}</noot.al></noot>"
        if run.kind is Kind.NOTE
        else escape(run.text)
        for run in runs(line)
        if run.kind not in {Kind.DELETED, Kind.HIDDEN}
    )
