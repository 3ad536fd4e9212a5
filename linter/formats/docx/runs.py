"""What stands in a paragraph: its elements in, characters and facts out to the writer.

Knows runs, fields, tracked changes, comments and references to notes.  Text boxes it only sets aside.
Text of a kind that is not known is read all the same: nothing is lost for being unknown.
"""

from collections.abc import Callable

from linter.formats.docx.comments import Comments
from linter.formats.docx.fields import Field, Fields
from linter.formats.docx.look import PLAIN, Look, look
from linter.formats.docx.markup import ID, MATH, MC, RPR, W, author, branch, head, is_placeholder
from linter.formats.docx.notes import Notes, own_mark
from linter.formats.docx.part import Part
from linter.formats.docx.refusal import broken
from linter.formats.docx.styles import Styles
from linter.formats.symbols import symbol
from linter.formats.writer import Writer
from linter.formats.xmlpart import Element
from linter.model.flow import FactKind, Span

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_VML = "{urn:schemas-microsoft-com:vml}"
_WHITE = " \t\r\n"
_LINES = {10: " ", 13: " "}


class Runs:
    """Reads the paragraphs of one part into a writer.

    `boxes` are the text boxes met and not yet told; `hidden` whether the paragraph's style or row
    hides what has no say of its own, `colour` what the paragraph or its style lays behind that.
    """

    __slots__ = (
        "_asks",
        "_comments",
        "_counted",
        "_deleted",
        "_fields",
        "_items",
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
        self._fields = Fields()
        self._counted = 0  # paragraphs, by fields that do so
        self._items: dict[int, int] = {}  # of a list, by level
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
        if not text or self._fields.asking:
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
        around = Look(self.hidden, self.colour) if self.hidden or self.colour else PLAIN
        properties = head(element, RPR) if self._asks else None
        shown = around if properties is None else look(properties, self._styles, around)
        if shown is PLAIN and not self.part.placeholders:
            self.inside(element)
            return
        start = self._writer.length
        self.inside(element)
        if shown.hidden:
            self._note(FactKind.HIDDEN, start)
        if shown.colour:
            self._note(FactKind.HIGHLIGHT, start, value=shown.colour)
        if shown.changed is not None:
            self._note(FactKind.FORMATTED, start, shown.changed)
        if self.part.placeholders and is_placeholder(element):
            self._note(FactKind.PLACEHOLDER, start)

    def _inserted(self, element: Element) -> None:
        start = self._writer.length
        self.inside(element)
        self._note(FactKind.INSERTED, start, author(element))

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
            self._fields.begin()
        elif kind == "separate":
            self._fields.separate(self._writer.length)
        elif kind == "end":
            self._ended(self._fields.end())

    def _ended(self, field: Field | None) -> None:
        start = self._writer.length
        if field is None or self._deleted is not None:
            return
        if field.counts:
            self._counted += 1
            self._put(f"{self._counted}.")
        elif item := field.item(self._items):
            self._put(item)
        elif field.button:
            self._put(field.button)
            self._note(FactKind.PLACEHOLDER, start)
        elif field.start is not None and field.contents:
            self._note(FactKind.MARKUP, field.start)

    def _note(self, kind: FactKind, start: int, name: str = "", value: str = "") -> None:
        if start < self._writer.length:
            self._writer.fact(kind, Span(start, self._writer.length), name, value)

    def _simple(self, element: Element) -> None:
        start = self._writer.length
        self.inside(element)
        if self._writer.length == start:
            field = Field()
            field.say(element.get(W + "instr") or "")
            self._ended(field)

    def _instruction(self, element: Element) -> None:
        self._fields.say(element.text or "")

    def _denominator(self, element: Element) -> None:
        self._put("/")
        self.inside(element)

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
        if self._deleted is not None or self._fields.asking:
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
    MATH + "t": Runs._text,
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
    W + "instrText": Runs._instruction,
    W + "fldSimple": Runs._simple,
    MATH + "den": Runs._denominator,
    W + "altChunk": Runs._chunk,
    W + "subDoc": Runs._chunk,
}
_UNREAD = ("pPr", "rPr", "sdtPr", "sdtEndPr", "delInstrText", "fldData", "rt", "rubyPr")
_HANDLERS |= dict.fromkeys((W + name for name in _UNREAD), Runs._nothing)
