"""A flow to a document: which characters are the header, the intro, the signatures, the questions.

In: a flow.  Out: a document whose string value is the flow's text.  Never fails: what finds no place is
wrapped in `onherkend`.  Knows nothing of rules.
"""

from collections.abc import Iterator, Sequence

from linter.model.document import Document
from linter.model.flow import BlockKind, FactKind, Flow, Mark, Span
from linter.parse.aside import asides, bestand, printed_notes
from linter.parse.columns import question_tables
from linter.parse.entries import Entry
from linter.parse.finder import Found, find
from linter.parse.frames import as_text, settled
from linter.parse.front import front
from linter.parse.gaps import blank, filled
from linter.parse.inline import Inline
from linter.parse.lines import unread
from linter.parse.lost import doubted
from linter.parse.marks import build, overlay
from linter.parse.page import Page, paginate
from linter.parse.scene import Scene
from linter.parse.soort import Kind, recognise
from linter.parse.unnumbered import labelled_before, unnumbered
from linter.parse.vragen import vragen
from linter.parse.zones import zones


def parse(flow: Flow, kind: str | None = None) -> Document:
    """Return the document of `flow`; `kind` (lv, lva, vhlv, vhlva) forces the kind, None recognises it.

    Where the file itself says what its parts are (canonical XML), that is taken as it stands.
    """
    if flow.marks is not None:
        return build(flow, flow.marks)
    left_out, opened = unread(flow), as_text(flow)
    page = paginate(opened, left_out, question_tables)
    found = Kind(kind) if kind else recognise(page.lines, has_table=bool(page.questions))
    root = (("soort", found.soort), ("formaat", flow.format))
    whole = Span(0, len(flow.text))
    if found.soort == "onbekend":
        return build(flow, Mark(whole, "vragenlijst", root, (bestand(flow), *_nothing(flow, found))))
    scene = _scene(flow, page, left_out, found)
    if opened is not flow:
        page = paginate(settled(flow, scene), left_out, question_tables)
        scene = _scene(flow, page, left_out, found)
    aside = asides(flow, page)
    inline = Inline(scene.text, (fact.span for fact in flow.facts_of(FactKind.PLACEHOLDER)))
    marks = [*_parts(scene, inline), *printed_notes(flow, page)]
    body = Mark(whole, "vragenlijst", root, tuple(filled(flow.text, whole, marks, aside)))
    body = blank(body, flow.text, inline) if inline.has_blanks else body
    tree = doubted(flow, overlay(body, aside))
    return build(flow, tree._replace(children=(bestand(flow), *tree.children)))


def _scene(flow: Flow, page: Page, left_out: Sequence[Span], found: Kind) -> Scene:
    tabbed, answered = _is_tabbed(flow), found.soort.endswith("a")
    whole = (page.questions, 0, len(page.lines))
    return Scene(flow.text, page, left_out, *whole, tabbed, answered, flow.heads, flow.renumbered)


def _is_tabbed(flow: Flow) -> bool:
    """Say whether it is the lines of a text, in which a tab parts the cells that a row had elsewhere."""
    return bool(flow.blocks) and flow.blocks[0].kind is BlockKind.LINE


def _nothing(flow: Flow, found: Kind) -> tuple[Mark, ...]:
    span = Span(0, len(flow.text))
    return (Mark(span, "onherkend", (("reden", found.reden),)),) if flow.text else ()


def _parts(scene: Scene, inline: Inline) -> Iterator[Mark]:
    lines = scene.page.lines
    start, end, stop = zones(scene)
    listed = scene._replace(start=start, stop=end)
    found = find(listed)
    if not _has_questions(found) or labelled_before(listed, found):
        found = unnumbered(listed)
    yield from front(scene, lines[: min(found.first, end)], inline)
    if _has_questions(found):
        yield vragen(listed, found.events, inline)
    yield from front(scene, lines[end:stop], inline)


def _has_questions(found: Found) -> bool:
    return any(isinstance(event, Entry) for event in found.events)
