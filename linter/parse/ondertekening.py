"""The signatures: lines in, marks `ondertekening` with functie and naam out.

Knows the roles; a name stands behind the role or on the next line.  Who sign beside each other have their
roles on one line or in one row of a table, and their names on the next.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from linter.model.document import Reading
from linter.model.flow import Mark, Span
from linter.model.pattern import late
from linter.model.signing import nearly_office
from linter.parse.lexicon import ROLE
from linter.parse.lines import Line, fold, reading

LONGEST_ROLE, LONGEST_NAME, SHORT = 260, 60, 40
_OF = late(
    r"\s+(?:van|voor)\s+(?:de|het|deze|dit)\b|\s*,|\s*:|\s+(?:de\s+)?(?:adjunct-?|waarnemend\s+)?griffier\b|$",
    re.IGNORECASE,
)
_PARTED = late(
    r"\t[\t \u00a0]*|[ \u00a0]{3}[\t \u00a0]*"
    r"|(?<=[,:])\s(?=(?:De\s+)?(?:(?:adjunct|waarnemend|fungerend)[\s-])?(?:voorzitter|griffier)\b)",
    re.IGNORECASE,
)
"""What parts those who sign beside each other."""
_NAME = late(r"(?:[A-ZÀ-Þ'’][\w.'’-]*|van|den|der|de|het|ter|ten|te|in|’t|'t|el|al|bin)(?:\s+\S+){0,6}[,.]?")
_NO_NAME = late(r"\d|\?|\b(?:vraag|vragen|inleiding|antwoord(?:en)?|nr|en)\b", re.IGNORECASE)
_BEHIND = late(r"(?P<functie>.+[,:])\s*(?P<naam>[A-ZÀ-Þ'’\[<(.…_@][^,:]*)$")
_OPEN = late(
    r"[\[<(](?:[*.…_@]|(?:naam|voorzitter|griffier|n\.?n\.?|p\.?m\.?|n\.?t\.?b\.?|volgt|nog|in(?:\s+te\s+)?vullen"
    r"|x{2,})(?!\w))[^\[\]<>()\n]{0,60}[\])>]"
    r"|(?:naam|n\.?\s?n\.?|p\.?m\.?|n\.?t\.?b\.?|volgt|x{2,})[,.]?"
    r"|…{1,3}|\.(?:\s?\.){1,4}|@{2,5}",
    re.IGNORECASE,
)
"""What stands where a name is still to be filled in; a line that is drawn may be there to sign on."""


def is_role(line: Line) -> bool:
    """Say whether a line says who signs."""
    found = _office(line.text)
    if found is None or len(line.text) > LONGEST_ROLE or "?" in line.text:
        return False
    return _OF.match(line.text, found[1]) is not None and not _SENTENCE.search(line.text)


def _office(text: str) -> tuple[str, int] | None:
    """Return the office that a line begins with, and where its word ends; also where that is misspelt."""
    found = ROLE.match(text)
    if found is not None:
        return found["rol"].lower(), found.end()
    at = 0
    for word in text[:SHORT].replace("-", " ").split(" "):
        said = word.rstrip(",:")
        if said[:1] in _INITIALS and (office := nearly_office(said)):
            return office, at + len(said)
        if word.lower() not in _BEFORE:
            return None
        at += len(word) + 1
    return None


_INITIALS = ("v", "V", "g", "G")
_BEFORE = frozenset(
    {"de", "het", "fungerend", "waarnemend", "plaatsvervangend", "adjunct", "tijdelijk", "lid"}
)
"""What stands before an office that is misspelt."""


_SENTENCE = late(r"\b(?:heeft|hebben|is|zijn|wordt|worden|stelt|vraagt|verzoekt)\b.*\.$", re.IGNORECASE)


def is_signed(line: Line) -> bool:
    """Say whether a line that is a role ends in a name."""
    behind = _BEHIND.match(line.text)
    return behind is not None and is_name(line._replace(text=behind["naam"]))


def is_named(role: Line, line: Line) -> bool:
    """Say whether a line is the name below a role."""
    return not is_signed(role) and is_name(line)


def whole_roles(lines: Sequence[Line]) -> Iterator[Line]:
    """Yield `lines`, none of them empty, with a role that was broken over two lines as one."""
    waiting: Line | None = None
    for line in lines:
        if waiting is not None and breaks(waiting, line):
            both = f"{waiting.text} {line.text}"
            waiting = waiting._replace(span=Span(waiting.span.start, line.span.end), text=both)
            continue
        if waiting is not None:
            yield waiting
        waiting = line
    if waiting is not None:
        yield waiting


def breaks(role: Line, line: Line) -> bool:
    """Say whether `line` is the rest of a role, where the name of its committee did not fit on a line.

    Behind a comma it is only what cannot be a name: `Welzijn en Sport,`.
    """
    if line.after or not line.text.endswith(",") or role.text.endswith(":"):
        return False
    if role.text.endswith(",") and is_name(line):
        return False
    return is_role(role) and not is_role(line) and len(role.text) > SHORT


def is_name(line: Line) -> bool:
    """Say whether a line can be the name below a role, or is where that is to be filled in."""
    text = line.text
    return 0 < len(text) <= LONGEST_NAME and (_OPEN.fullmatch(text) is not None or _is_name(text))


def _is_name(text: str) -> bool:
    return _NAME.fullmatch(text) is not None and _NO_NAME.search(text) is None and _office(text) is None


def apart(text: str, lines: Sequence[Line]) -> Iterator[Line]:
    """Yield `lines`, a line of roles that stand beside each other as one for each, and that of names below it
    too; the columns of their layouts tell how many stand before them."""
    beside = False
    for line in lines:
        pieces = _pieces(text, line) if beside or _office(line.text) else [line]
        beside = len(pieces) > 1 and (beside or is_role(pieces[0]))
        yield from pieces if beside else (line,)


def _pieces(text: str, line: Line) -> list[Line]:
    """Return what stands on a line beside each other."""
    start, end = line.span
    found: list[Line] = []
    for piece in [*_PARTED.finditer(text, start, end), None]:
        span = Span(start, piece.start() if piece else end)
        if span.start < span.end:
            layout = line.layout if line.layout.table is not None else line.layout._replace(column=len(found))
            found.append(line._replace(span=span, text=fold(text[slice(*span)]), layout=layout))
        start = piece.end() if piece else end
    return found


def beside(text: str, lines: Sequence[Line]) -> tuple[frozenset[int], Mapping[int, int | None]]:
    """Return where among `lines`, none of them empty, roles stand that have another beside them, and where
    the names below them, each with the place of its role: None where that cannot be told."""
    found: set[int] = set()
    names: dict[int, int | None] = {}
    at = 0
    while at < len(lines):
        roles = _row(text, lines, at) if is_role(lines[at]) else range(at, at + 1)
        if len(roles) > 1 and all(is_role(lines[role]) and not is_signed(lines[role]) for role in roles):
            found.update(roles)
            below = _row(text, lines, roles.stop)
            names |= _by_column(lines, roles, [name for name in below if is_name(lines[name])])
        at = roles.stop
    return frozenset(found), names


def _row(text: str, lines: Sequence[Line], at: int) -> range:
    """Return the lines that stand beside each other, from line `at` on."""
    end = min(at + 1, len(lines))
    while end < len(lines) and _is_beside(text, lines[end - 1], lines[end]):
        end += 1
    return range(at, end)


def _is_beside(text: str, one: Line, other: Line) -> bool:
    before, layout = one.layout, other.layout
    if layout.table is None or layout.table != before.table:
        return layout.column > 0 and "\n" not in text[one.span.end : other.span.start]
    return layout.row == before.row and layout.column > before.column


def _by_column(lines: Sequence[Line], roles: Sequence[int], names: Sequence[int]) -> dict[int, int | None]:
    """Return the role above each name; where one lacks its name, only the columns of a table tell which."""
    if len(names) == len(roles):
        return dict(zip(names, roles, strict=True))
    in_table = lines[roles[0]].layout.table is not None
    columns = {lines[role].layout.column: role for role in roles if in_table}
    return {name: columns.get(lines[name].layout.column) for name in names}


def signatures(text: str, lines: Sequence[Line], unread: Sequence[Span]) -> Iterator[Mark]:
    """Yield a mark per role in `lines`; lines that are neither role nor name are passed over.

    A name in a row below that of the roles has a mark of its own, with the role it is of where that is told.
    """
    written = [line for line in lines if line.text]
    roles, names = beside(text, written)
    named = set(names.values())
    for place, line in enumerate(written):
        if place in names:
            above = names[place]
            yield _name_apart(reading(text, line.span, unread), None if above is None else written[above])
        elif place in roles:
            alone = _signature(text, line, None, unread)
            yield _without_name(alone) if place in named or None in named else alone
        elif is_role(line):
            after = written[place + 1] if place + 1 < len(written) else None
            yield _signature(text, line, after, unread)


def _naam(span: Span, text: str, attributes: Sequence[tuple[str, str]] = ()) -> Mark:
    blank = (Mark(span, "invulplek"),) if _OPEN.fullmatch(text.strip()) else ()
    return Mark(span, "naam", tuple(attributes), blank)


def _name_apart(read: Reading, role: Line | None) -> Mark:
    attributes = () if role is None else (("rol", _kind(role.text)),)
    naam = _naam(read.span(0, len(read.text)), read.text, attributes)
    return Mark(naam.span, "ondertekening", (), (naam,))


def _without_name(signature: Mark) -> Mark:
    """Return the mark of a role whose name stands in a row below it."""
    functie, *rest = signature.children
    apart = functie._replace(attributes=(*functie.attributes, ("naam", "apart")))
    return signature._replace(children=(apart, *rest))


def _kind(role: str) -> str:
    found = _office(role)
    return found[0] if found else "voorzitter"


def _signature(text: str, line: Line, after: Line | None, unread: Sequence[Span]) -> Mark:
    read = reading(text, line.span, unread)
    behind = _BEHIND.match(read.text)
    name: Mark | None = None
    end = len(read.text)
    if behind and is_name(line._replace(text=behind["naam"])):
        name, end = _naam(read.span(*behind.span("naam")), behind["naam"]), behind.end("functie")
    elif after is not None and is_name(after):
        named = reading(text, after.span, unread)
        name = _naam(named.span(0, len(named.text)), named.text)
    functie = Mark(read.span(0, end), "functie", (("rol", _kind(read.text)),))
    children = (functie, name) if name else (functie,)
    return Mark(Span(functie.span.start, children[-1].span.end), "ondertekening", (), children)
