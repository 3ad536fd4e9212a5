"""A flow to a document: which characters are the header, the intro, the signatures, the questions.

In: a flow.  Out: a document whose string value is the flow's text.  Never fails: what finds no place is
wrapped in `onherkend`.  Knows nothing of rules.
"""

from collections.abc import Sequence

from linter.model.document import Document
from linter.model.flow import Flow, Mark, Span
from linter.parse.aside import asides, bestand, notes, woven
from linter.parse.finder import find, question_tables
from linter.parse.gaps import filled
from linter.parse.inleiding import inleiding
from linter.parse.inline import Inline
from linter.parse.kop import Kop
from linter.parse.lines import paginate, unread
from linter.parse.marks import build, overlay
from linter.parse.ondertekening import signatures
from linter.parse.scene import Scene
from linter.parse.soort import Kind, recognise
from linter.parse.vragen import vragen
from linter.parse.zones import Zones, zones

TABBED = frozenset({"text", "markdown"})


def parse(flow: Flow, kind: str | None = None) -> Document:
    """Return the document of `flow`; `kind` (lv, lva, vhlv, vhlva) forces the kind, None recognises it.

    Where the file itself says what its parts are (canonical XML), that is taken as it stands.
    """
    if flow.marks is not None:
        return build(flow, flow.marks)
    left_out = unread(flow)
    page = paginate(flow, left_out)
    found = Kind(kind) if kind else recognise(page.lines, has_table=bool(question_tables(page)))
    root = (("soort", found.soort), ("formaat", flow.format))
    whole = Span(0, len(flow.text))
    if found.soort == "onbekend":
        return build(flow, Mark(whole, "vragenlijst", root, (bestand(flow), *_nothing(flow, found))))
    scene = Scene(flow.text, page, left_out, 0, len(page.lines), flow.format in TABBED)
    marks = [*_parts(scene, found), *notes(flow, page)]
    body = Mark(whole, "vragenlijst", root, tuple(filled(flow.text, whole, marks, asides(page))))
    tree = overlay(body, woven(flow, page))
    return build(flow, tree._replace(children=(bestand(flow), *tree.children)))


def _nothing(flow: Flow, found: Kind) -> tuple[Mark, ...]:
    span = Span(0, len(flow.text))
    return (Mark(span, "onherkend", (("reden", found.reden),)),) if flow.text else ()


def _parts(scene: Scene, kind: Kind) -> list[Mark]:
    inline = Inline(scene.text)
    divided = zones(scene)
    found = find(scene._replace(start=divided.questions, stop=divided.end))
    marks = _front(scene, divided, min(found.first, divided.end), inline)
    listed = vragen(
        scene._replace(start=divided.questions, stop=divided.end),
        found.events,
        inline,
        answered=kind.soort.endswith("a"),
    )
    behind = signatures(scene.text, scene.page.lines[divided.end :], scene.unread)
    return sorted([*marks, *([listed] if listed else []), *behind], key=_start)


def _front(scene: Scene, divided: Zones, first: int, inline: Inline) -> Sequence[Mark]:
    """Return the marks of what stands before the questions, of which `first` is the first line."""
    lines, text = scene.page.lines, scene.text
    kop = Kop(text, scene.unread, inline)
    kop.take(lines[: divided.intro])
    marks: list[Mark] = list(signatures(text, lines[divided.signed : first], scene.unread))
    if kop.marks:
        marks.append(_spanning("kop", kop.marks))
    intro = inleiding(text, lines[divided.intro : min(divided.signed, first)], scene.unread, inline)
    return [*marks, *([intro] if intro else [])]


def _spanning(tag: str, marks: Sequence[Mark]) -> Mark:
    return Mark(Span(marks[0].span.start, marks[-1].span.end), tag, (), tuple(marks))


def _start(mark: Mark) -> Span:
    return mark.span
