"""What stands in a paragraph: its element in, characters and facts out to the writer.

Knows spans, fields, tracked changes, remarks and references to notes.  Text boxes and the text of notes it
only sets aside.  Text of a kind that is not known is read all the same: nothing is lost for being unknown.
"""

from collections.abc import Callable

from linter.formats.odt.budget import MOST
from linter.formats.odt.names import (
    ANNOTATION,
    BLANKS,
    BLOCKS,
    DRAW,
    LOEXT,
    NOTE,
    OFFICE,
    SIGNS,
    STYLE_NAME,
    TEXT,
    blanks,
    folded,
)
from linter.formats.odt.styles import PLAIN_LOOK, Look
from linter.formats.odt.voice import Note, Shared, Voice
from linter.formats.symbols import seen
from linter.formats.xmlpart import Element, child
from linter.model.flow import FactKind, Span

_WAITING = TEXT + "placeholder"
SHOWN = Look(hidden=False, colour="", font="")


class Runs:
    """Reads the paragraphs of one story into a writer.

    `boxes` are the text boxes met and not yet told; `conceals` whether a field in the paragraph that was
    read hides all of it.
    """

    __slots__ = ("_blank", "_changes", "_look", "_styles", "_writer", "boxes", "conceals", "shared", "voice")

    def __init__(self, shared: Shared, voice: Voice) -> None:
        self.shared = shared
        self.voice = voice
        self._writer = shared.writer
        self._styles = voice.styles
        self._changes = voice.changes
        self._look = SHOWN
        self._blank = True  # whether a blank would be one too many here
        self.boxes: list[Element] = []
        self.conceals = False

    def read(self, paragraph: Element, look: Look) -> None:
        """Read a paragraph whose characters look so where no span says otherwise."""
        self._look, self._blank, self.conceals = look, True, False
        self.inside(paragraph)

    def inside(self, element: Element) -> None:
        """Read what stands in `element` in order."""
        if element.text:
            self._text(element.text)
        for one in element:
            handler = _HANDLERS.get(one.tag)
            if handler is not None:
                handler(self, one)
            elif one.tag.startswith(DRAW):
                self.drawing(one)
            else:
                self.inside(one)
            if one.tail:
                self._text(one.tail)

    def mark(self, element: Element) -> bool:
        """Take notice of a mark between paragraphs, such as where a change begins; say whether it is one."""
        if element.tag in _MARKS:
            _HANDLERS[element.tag](self, element)
        return element.tag in _MARKS

    def drawing(self, element: Element) -> None:
        """Set aside the text boxes in what is drawn."""
        if any(one.tag in BLOCKS for one in element):
            self.boxes.append(element)
            return
        for one in element:
            if one.tag.startswith(DRAW):
                self.drawing(one)

    def _text(self, text: str) -> None:
        text = folded(text)
        if self._blank and text[0] == " ":
            text = text[1:]
        if text:
            self._blank = text[-1] == " "
            self._put(text)

    def _put(self, text: str) -> None:
        if self._look is SHOWN:
            self._writer.put(text)
            return
        start = self._writer.length
        self._writer.put(seen(text, self._look.font) if self._look.font else text)
        span = Span(start, self._writer.length)
        if self._look.hidden:
            self._writer.fact(FactKind.HIDDEN, span)
        if self._look.colour:
            self._writer.fact(FactKind.HIGHLIGHT, span, value=self._look.colour)

    def _sign(self, element: Element) -> None:
        self._put(SIGNS[element.tag])
        self._blank = False

    def _blanks(self, element: Element) -> None:
        many = blanks(element, MOST)
        self.shared.budget.spend(many - 1)
        self._put(" " * many)
        self._blank = False

    def _span(self, element: Element) -> None:
        look = self._styles.look("text", element.get(STYLE_NAME))
        if look == PLAIN_LOOK:
            self.inside(element)
        else:
            self._inside_as(element, blend(look, self._look))

    def _inside_as(self, element: Element, look: Look) -> None:
        around, self._look = self._look, look
        self.inside(element)
        self._look = around

    def _hidden_text(self, element: Element) -> None:
        """Read a field that hides its own text; what is hidden may stand in an attribute alone."""
        stands = element.text or len(element)
        hidden = element.get(TEXT + "is-hidden") == "true" or not stands
        look = self._look._replace(hidden=True) if hidden else self._look
        if stands:
            self._inside_as(element, look)
            return
        around, self._look = self._look, look
        self._text(element.get(TEXT + "string-value") or " ")
        self._look = around

    def _field(self, element: Element) -> None:
        hidden = element.get(TEXT + "display") == "none"
        self._inside_as(element, self._look._replace(hidden=True) if hidden else self._look)

    def _placeholder(self, element: Element) -> None:
        """Read a field or a control, and note that what it shows is to be filled in."""
        start = self._writer.length
        self.inside(element)
        waits = element.tag == _WAITING or element.get(LOEXT + "showing-place-holder") == "true"
        if waits and start < self._writer.length:
            self._writer.fact(FactKind.PLACEHOLDER, Span(start, self._writer.length))

    def _hidden_paragraph(self, element: Element) -> None:
        self.conceals |= element.get(TEXT + "is-hidden") == "true"
        self.inside(element)

    def _note(self, element: Element) -> None:
        citation, body = child(element, TEXT + "note-citation"), child(element, TEXT + "note-body")
        if citation is None or body is None:
            return
        label = "".join(str(piece) for piece in citation.itertext()).strip()
        start = self._writer.length
        if citation.get(TEXT + "label"):
            self._text(label)
        self._writer.fact(FactKind.NOTE_REFERENCE, Span(start, self._writer.length), label)
        endnote = element.get(TEXT + "note-class") == "endnote"
        self.shared.notes.append(Note(body, label, endnote))

    def _remark(self, element: Element) -> None:
        self.shared.remarks.begin(element, self._writer)

    def _remark_end(self, element: Element) -> None:
        self.shared.remarks.end(element, self._writer)

    def _change_start(self, element: Element) -> None:
        self._changes.begin(element, self._writer)

    def _change_end(self, element: Element) -> None:
        self._changes.end(element, self._writer)

    def _change(self, element: Element) -> None:
        self._changes.point(element, self._writer)

    def _nothing(self, _element: Element) -> None:
        """Pass over what holds no text that is shown."""


def blend(inner: Look, outer: Look) -> Look:
    """Return how characters look that have `inner` within `outer`; SHOWN itself where nothing matters."""
    if inner == PLAIN_LOOK:
        return outer
    hidden = outer.hidden if inner.hidden is None else inner.hidden
    colour = outer.colour if inner.colour is None else inner.colour
    font = outer.font if inner.font is None else inner.font
    return Look(hidden, colour, font) if hidden or colour or font else SHOWN


_HANDLERS: dict[str, Callable[[Runs, Element], None]] = {
    TEXT + "span": Runs._span,
    BLANKS: Runs._blanks,
    NOTE: Runs._note,
    ANNOTATION: Runs._remark,
    OFFICE + "annotation-end": Runs._remark_end,
    TEXT + "change-start": Runs._change_start,
    TEXT + "change-end": Runs._change_end,
    TEXT + "change": Runs._change,
    TEXT + "hidden-text": Runs._hidden_text,
    TEXT + "hidden-paragraph": Runs._hidden_paragraph,
    _WAITING: Runs._placeholder,
    LOEXT + "content-control": Runs._placeholder,
}
_MARKS = frozenset(
    {
        ANNOTATION,
        OFFICE + "annotation-end",
        *(TEXT + name for name in ("change-start", "change-end", "change")),
    }
)
_FIELDS = ("variable-set", "variable-input", "variable-get", "user-field-get", "user-field-input", "sequence")
_UNREAD = ("ruby-text", "number", "script", "tracked-changes")
_HANDLERS |= dict.fromkeys(SIGNS, Runs._sign)
_HANDLERS |= dict.fromkeys((TEXT + name for name in _FIELDS), Runs._field)
_HANDLERS |= dict.fromkeys((TEXT + name for name in _UNREAD), Runs._nothing)
_HANDLERS |= dict.fromkeys((OFFICE + name for name in ("forms", "event-listeners")), Runs._nothing)
