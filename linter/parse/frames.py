"""Text boxes in the text: which of them are read with it, and which stand beside it.

In: a flow and its page with every box as text.  Out: the flow as it is to be paged.  A letter has its head in
boxes, so that what stands in front of the questions is text; a box amid or behind them would break them, and
stands beside.  Where the questions themselves are in a box, all boxes are text.
"""

from linter.model.flow import BlockKind, Flow
from linter.parse.entries import Entry
from linter.parse.finder import find
from linter.parse.scene import Scene
from linter.parse.zones import zones


def as_text(flow: Flow) -> Flow:
    """Return `flow` with what stands in boxes as paragraphs; `flow` itself where it has none."""
    return _opened(flow, len(flow.text))


def settled(flow: Flow, scene: Scene) -> Flow:
    """Return `flow` with the boxes in front of its questions as paragraphs; `scene` has all of them so."""
    start, _, stop = zones(scene)
    found = find(scene._replace(start=start, stop=stop))
    if not any(isinstance(event, Entry) for event in found.events):
        return as_text(flow)
    first = scene.page.lines[found.first].span.start
    block = flow.block_at(first)
    boxed = block is not None and block.kind is BlockKind.FRAME
    return _opened(flow, len(flow.text) if boxed else first)


def _opened(flow: Flow, end: int) -> Flow:
    kinds = {block.kind for block in flow.blocks if block.kind is BlockKind.FRAME}
    if not kinds:
        return flow
    blocks = tuple(
        block._replace(kind=BlockKind.PARAGRAPH)
        if block.kind is BlockKind.FRAME and block.span.start < end
        else block
        for block in flow.blocks
    )
    return flow._replace(blocks=blocks)
