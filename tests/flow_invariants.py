"""What holds of every flow, whatever it was read from."""

from itertools import pairwise

from lxml import etree

from linter.model.flow import FURNITURE, BlockKind, FactKind, Flow, LineAnchor, PartAnchor

NOT_IN_ORDER = FURNITURE | {BlockKind.NOTE, BlockKind.NUMBER}  # a number has the place of what is behind it


def assert_sound(flow: Flow) -> None:
    """Fail where a flow breaks what `model/flow.py` promises."""
    _assert_blocks(flow)
    _assert_gaps(flow)
    _assert_numbers(flow)
    _assert_anchors(flow)
    _assert_facts(flow)
    element = etree.Element("a")
    element.text = flow.text  # raises ValueError for a character that XML 1.0 cannot hold
    assert (element.text or "") == flow.text


def _assert_blocks(flow: Flow) -> None:
    for block in flow.blocks:
        assert 0 <= block.span.start <= block.span.end <= len(flow.text)
    for first, second in pairwise(flow.blocks):
        assert first.span.end <= second.span.start, (first, second)


def _assert_gaps(flow: Flow) -> None:
    syntax = {at for fact in flow.facts_of(FactKind.MARKUP) for at in range(*fact.span)}
    ends = [0, *(block.span.end for block in flow.blocks)]
    starts = [*(block.span.start for block in flow.blocks), len(flow.text)]
    for end, start in zip(ends, starts, strict=True):
        for at in range(end, start):
            assert flow.text[at].isspace() or at in syntax, flow.text[end:start]


def _assert_numbers(flow: Flow) -> None:
    for block in flow.blocks:
        assert block.generated == (block.kind is BlockKind.NUMBER)
    for number, after in pairwise((*flow.blocks, None)):
        if number and number.kind is BlockKind.NUMBER:
            assert flow.text[slice(*number.span)].endswith("\t")
            assert after is not None
            assert after.span.start == number.span.end
            assert after.anchor == number.anchor


def _assert_anchors(flow: Flow) -> None:
    for first, second in pairwise(block for block in flow.blocks if block.kind not in NOT_IN_ORDER):
        one, other = first.anchor, second.anchor
        if isinstance(one, PartAnchor) and isinstance(other, PartAnchor) and one.part == other.part:
            assert one.paragraph <= other.paragraph, (first, second)
        if isinstance(one, LineAnchor) and isinstance(other, LineAnchor):
            assert one[:2] <= other[:2], (first, second)


def _assert_facts(flow: Flow) -> None:
    for fact in flow.facts:
        assert 0 <= fact.span.start <= fact.span.end <= len(flow.text), fact
        assert fact.kind is not FactKind.DELETED or fact.span.start == fact.span.end
    assert [fact.span for fact in flow.facts] == sorted(fact.span for fact in flow.facts)
