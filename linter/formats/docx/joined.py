"""The main part of a document without comments of ours: its bytes, its tree and their ids in, splices out.

Where a run was parted to put a mark there, its parts are joined again: surely where the bytes still are as
they were put in, and by their looks where a word processor has stored the document since.
"""

from collections.abc import Collection, Iterator, Mapping
from typing import NamedTuple

from lxml import etree

from linter.formats.docx.markup import ID, RPR, P, W, head
from linter.formats.docx.runs import _SPACE, _WHITE
from linter.formats.docx.spoken import WRITTEN
from linter.formats.docx.trace import SIGNS
from linter.formats.docx.units import R
from linter.formats.spliced import Extent, Splice, closed_again, extents, is_marked
from linter.formats.xmlpart import Element

T = W + "t"
_REFERENCE = W + "commentReference"
_MARKS = (W + "commentRangeStart", W + "commentRangeEnd", _REFERENCE)
_CDATA, _CDATA_END = b"<![CDATA[", b"]]>"
_PLAIN = SIGNS | {T, RPR}


class _Group(NamedTuple):
    """What goes, side by side, and the runs that are left beside each other."""

    gone: tuple[Element, ...]
    before: Element | None
    after: Element | None


def unmarked(data: bytes, root: Element, ids: Collection[str]) -> list[Splice]:
    """Return the splices that leave nothing in `data` of the comments with these ids."""
    marks = [one for one in root.iter(*_MARKS) if one.get(ID) in ids]
    gone = dict.fromkeys(map(_whole, marks))
    groups = list(_groups(gone))
    needed = {*gone, *marks}
    for group in groups:
        needed |= {one for one in (group.gone[0].getparent(),) if one is not None}
        for one in (group.before, group.after):
            needed |= {one, *one} if one is not None and one.tag == R else set()
    joiner = _Joiner(data, extents(data, root, needed))
    cuts = [joiner.cut(one) for one in gone]
    for group in groups:
        cuts += joiner.joined(group)
    return cuts


def _whole(mark: Element) -> Element:
    """Return what is to go with a mark: the run of a reference, where it holds nothing else."""
    run = mark.getparent()
    if mark.tag != _REFERENCE or run is None or run.tag != R:
        return mark
    return run if all(one is mark or one.tag == RPR for one in run) else mark


def _groups(gone: Collection[Element]) -> Iterator[_Group]:
    for one in gone:
        before = one.getprevious()
        if before is not None and before in gone:
            continue
        group, after = [one], one.getnext()
        while after is not None and after in gone:
            group.append(after)
            after = after.getnext()
        yield _Group(tuple(group), before, after)


class _Joiner:
    """Tells what to cut from the bytes `data`, of which `places` says where elements stand."""

    __slots__ = ("_data", "_places")

    def __init__(self, data: bytes, places: Mapping[Element, Extent]) -> None:
        self._data = data
        self._places = places

    def cut(self, element: Element) -> Splice:
        """Return the cut of an element."""
        return Splice(self._places[element].start, self._places[element].end)

    def joined(self, group: _Group) -> Iterator[Splice]:
        """Yield what makes one run of the two beside a group, or closes again what was opened for it."""
        before, after = group.before, group.after
        parent = group.gone[0].getparent()
        if before is None and after is None and parent is not None and parent.tag == P:
            yield from closed_again(self._data, self._places[parent])
        for run in (before, after):
            if run is not None and run.tag == R:
                yield from self._spaces(run)
        if before is None or after is None or before.tag != R or after.tag != R:
            return
        if is_marked(self._data, self._places[before]):
            last = before[-1] if len(before) and before[-1].tag == T else None
            parted = last is not None and is_marked(self._data, self._places[last])
            yield self._between(before, after, last if parted else None)
        elif not any(map(self._is_written, group.gone)) and _alike(before, after):
            yield self._between(before, after, _open_text(before, after))

    def _is_written(self, gone: Element) -> bool:
        """Say whether a mark is as it was put in."""
        place = self._places[gone if gone.tag != R else gone[-1]]
        return self._data.endswith(WRITTEN, 0, place.end)

    def _between(self, before: Element, after: Element, text: Element | None) -> Splice:
        """Return the cut from the end of a run to the beginning of what the next one holds.

        A `text` that the run ends with goes on in the first of the next.
        """
        properties, first = head(after, RPR), _first(after)
        start = self._places[before if text is None else text].finish
        if text is not None and first is not None and first.tag == T:
            return self._texts(start, self._places[first].inside)
        end = self._places[after].inside if properties is None else self._places[properties].end
        return Splice(self._places[before].finish, end)

    def _spaces(self, run: Element) -> Iterator[Splice]:
        """Yield what joins texts within a run that was parted for white space."""
        for one in run.iterchildren(T):
            behind = one.getnext()
            if behind is not None and behind.tag == T and is_marked(self._data, self._places[one]):
                yield self._texts(self._places[one].finish, self._places[behind].inside)

    def _texts(self, start: int, end: int) -> Splice:
        """Return the cut between two halves of a text, of one CDATA section if they are."""
        if self._data.endswith(_CDATA_END, 0, start) and self._data.startswith(_CDATA, end):
            return Splice(start - len(_CDATA_END), end + len(_CDATA))
        return Splice(start, end)


def _first(run: Element) -> Element | None:
    """Return what a run begins with behind its properties."""
    return next((one for one in run if one.tag != RPR), None)


def _alike(first: Element, second: Element) -> bool:
    """Say whether two runs of text are in the same form."""
    if any(one.tag not in _PLAIN for run in (first, second) for one in run):
        return False
    return _form(first) == _form(second)


def _form(run: Element) -> tuple[dict[str, str], bytes]:
    properties = head(run, RPR)
    said = {str(key): str(value) for key, value in run.items() if "}rsid" not in str(key)}
    return said, b"" if properties is None else etree.tostring(properties, method="c14n")


def _open_text(before: Element, after: Element) -> Element | None:
    """Return the last text of a run, where the first of the next can go on in it and says the same."""
    last, first = before[-1] if len(before) else None, _first(after)
    if last is None or first is None or last.tag != T or first.tag != T:
        return None
    keeps, said = last.get(_SPACE) == "preserve", first.text or ""
    if first.get(_SPACE) == "preserve":
        return last if keeps else None
    edges = said[:1] + said[-1:] + ("" if keeps else (last.text or "")[-1:])
    return last if not any(one in _WHITE for one in edges) else None
