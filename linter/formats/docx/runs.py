"""What stands in a paragraph: its elements in, characters and facts out to the writer.

Knows runs, fields, tracked changes, comments and references to notes.  Text boxes it only sets aside.
Text of a kind that is not known is read all the same: nothing is lost for being unknown.
"""

from collections.abc import Callable
from typing import NamedTuple

from linter.formats.docx.comments import Comments
from linter.formats.docx.markup import (
    HIGHLIGHT,
    ID,
    MC,
    RPR,
    SHADE,
    VAL,
    W,
    author,
    branch,
    flag,
    head,
    painted,
)
from linter.formats.docx.notes import Notes, own_mark
from linter.formats.docx.part import Part
from linter.formats.docx.refusal import broken
from linter.formats.docx.styles import Styles
from linter.formats.symbols import symbol
from linter.formats.writer import Writer
from linter.formats.xmlpart import Element
from linter.model.flow import FactKind, Span

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_VML = "{urn:schemas-microsoft-com:vml}"
_VANISH, _RSTYLE, _CHANGE = W + "vanish", W + "rStyle", W + "rPrChange"
_PAINTS = frozenset({HIGHLIGHT, SHADE})
_WHITE = " \t\r\n"
_LINES = {10: " ", 13: " "}


class _Look(NamedTuple):
    hidden: bool = False
    colour: str = ""
    changed: str | None = None


_PLAIN_LOOK = _Look()


class Runs:
    """Reads the paragraphs of one part into a writer.

    `boxes` are the text boxes met and not yet told; `hidden` whether the paragraph's style or row
    hides what has no say of its own, `colour` what the paragraph or its style lays behind that.
    """

    __slots__ = (
        "_asks",
        "_comments",
        "_deleted",
        "_fields",
        "_notes",
        "_styles",
        "_writer",
        "boxes",
        "colour",
        "hidden",
        "part",
    )

    def __init__(self, writer: Writer, part: Part, styles: Styles, remarks: tuple[Comments, Notes]) -> None:
        self._writer = writer
        self.part = part
        self._styles = styles
        self._comments, self._notes = remarks
        self._fields: list[bool] = []  # for each field that is open, whether its instruction is
        self._deleted: list[str] | None = None
        # whether the look of a run matters
        self._asks = part.looks or (part.styled and (styles.hides or styles.paints))
        self.boxes: list[Element] = []
        self.hidden = False
        self.colour = ""

    def inside(self, element: Element) -> None:
        """Read the children of `element` in order."""
        for child in element:
            _HANDLERS.get(child.tag, Runs.inside)(self, child)

    def mark(self, element: Element) -> None:
        """Take notice of what stands between paragraphs, such as where a comment begins."""
        handler = _HANDLERS.get(element.tag)
        if handler in {Runs._comment_start, Runs._comment_end, Runs._chunk}:
            handler(self, element)

    def _put(self, text: str) -> None:
        if not text or True in self._fields:
            return
        if self._deleted is None:
            self._writer.put(text)
        else:
            self._deleted.append(text)

    def _text(self, element: Element) -> None:
        text = element.text or ""
        if text and (text[0] in _WHITE or text[-1] in _WHITE) and element.get(_SPACE) != "preserve":
            text = text.strip(_WHITE)
        self._put(text.translate(_LINES) if "\n" in text or "\r" in text else text)

    def _deleted_text(self, element: Element) -> None:
        if self._deleted is not None:
            self._text(element)

    def _run(self, element: Element) -> None:
        look = self._look(element) if self._asks or self.hidden or self.colour else _PLAIN_LOOK
        if look is _PLAIN_LOOK:
            self.inside(element)
            return
        start = self._writer.length
        self.inside(element)
        span = Span(start, self._writer.length)
        if span.end == start:
            return
        if look.hidden:
            self._writer.fact(FactKind.HIDDEN, span)
        if look.colour:
            self._writer.fact(FactKind.HIGHLIGHT, span, value=look.colour)
        if look.changed is not None:
            self._writer.fact(FactKind.FORMATTED, span, look.changed)

    def _look(self, run: Element) -> _Look:
        properties = head(run, RPR) if self._asks else None
        if properties is None:
            return _Look(self.hidden, self.colour) if self.hidden or self.colour else _PLAIN_LOOK
        direct, styled, colour, changed = None, False, None, None
        named = None
        for one in properties.iterchildren(_VANISH, *_PAINTS, _RSTYLE, _CHANGE):
            if one.tag == _VANISH:
                direct = flag(one)
            elif one.tag in _PAINTS:
                colour = colour or painted(one)
            elif one.tag == _RSTYLE:
                styled = self._styles.hidden(one.get(VAL) or "")
                named = self._styles.colour(one.get(VAL) or "")
            else:
                changed = author(one)
        hidden = self.hidden ^ styled if direct is None else direct  # two styles that hide show again
        colour = named if colour is None else colour
        return _Look(hidden, self.colour if colour is None else colour, changed)

    def _inserted(self, element: Element) -> None:
        start = self._writer.length
        self.inside(element)
        if self._writer.length > start:
            self._writer.fact(FactKind.INSERTED, Span(start, self._writer.length), author(element))

    def _removed(self, element: Element) -> None:
        if self._deleted is not None:
            self.inside(element)
            return
        self._deleted = []
        self.inside(element)
        here, value = self._writer.length, "".join(self._deleted)
        self._deleted = None
        self._writer.fact(FactKind.DELETED, Span(here, here), author(element), value)

    def _field(self, element: Element) -> None:
        kind = element.get(W + "fldCharType") if self.part.fields else None
        if kind == "begin":
            self._fields.append(True)
        elif kind == "separate" and self._fields:
            self._fields[-1] = False
        elif kind == "end" and self._fields:
            self._fields.pop()

    def _symbol(self, element: Element) -> None:
        self._put(symbol(element.get(W + "font") or "", element.get(W + "char") or ""))

    def _alternate(self, element: Element) -> None:
        chosen = branch(element)
        if chosen is not None:
            self.inside(chosen)

    def _comment_start(self, element: Element) -> None:
        self._comments.begin(element.get(ID) or "", self._writer.next)

    def _comment_end(self, element: Element) -> None:
        self._comments.end(element.get(ID) or "", self._writer)

    def _comment_mark(self, element: Element) -> None:
        self._comments.mark(element.get(ID) or "", self._writer)

    def _reference(self, element: Element) -> None:
        if self._deleted is not None or True in self._fields:
            return
        mark = own_mark(element)
        label = self._notes.refer(element.tag, element.get(ID) or "", mark)
        here = self._writer.length
        self._writer.fact(FactKind.NOTE_REFERENCE, Span(here, here + len(mark or "")), label)

    def _box(self, element: Element) -> None:
        if self._deleted is None:
            self.boxes.append(element)

    def _chunk(self, _element: Element) -> None:
        raise broken(
            "samengesteld uit losse bestanden die Word pas bij het openen invoegt",
            "made of separate files that Word puts in only when it opens it",
        )

    def _nothing(self, _element: Element) -> None:
        """Pass over what holds no text that is shown."""


def _sign(text: str) -> Callable[[Runs, Element], None]:
    return lambda runs, _element: runs._put(text)


_HANDLERS: dict[str, Callable[[Runs, Element], None]] = {
    W + "r": Runs._run,
    W + "t": Runs._text,
    W + "delText": Runs._deleted_text,
    _MATH + "t": Runs._text,
    W + "tab": _sign("\t"),
    W + "ptab": _sign("\t"),
    W + "br": _sign("\n"),
    W + "cr": _sign("\n"),
    W + "noBreakHyphen": _sign("\u2011"),
    W + "softHyphen": _sign("\u00ad"),
    W + "sym": Runs._symbol,
    W + "ins": Runs._inserted,
    W + "moveTo": Runs._inserted,
    W + "del": Runs._removed,
    W + "moveFrom": Runs._removed,
    W + "fldChar": Runs._field,
    W + "commentRangeStart": Runs._comment_start,
    W + "commentRangeEnd": Runs._comment_end,
    W + "commentReference": Runs._comment_mark,
    W + "footnoteReference": Runs._reference,
    W + "endnoteReference": Runs._reference,
    W + "txbxContent": Runs._box,
    _VML + "textpath": Runs._box,
    MC + "AlternateContent": Runs._alternate,
    W + "altChunk": Runs._chunk,
    W + "subDoc": Runs._chunk,
}
_UNREAD = ("pPr", "rPr", "sdtPr", "sdtEndPr", "instrText", "delInstrText", "fldData", "rt", "rubyPr")
_HANDLERS |= dict.fromkeys((W + name for name in _UNREAD), Runs._nothing)
