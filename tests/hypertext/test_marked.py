import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from linter.hypertext.marked import PLACE, Marks
from linter.hypertext.page import tag
from linter.model.flow import Flow, Span
from linter.model.remark import Remark
from linter.model.rule import Severity
from tests.hypertext.flows import lines, remark

WARNING, INFO = Severity.WARNING, Severity.INFO


def told(flow: Flow, *remarks: Remark) -> list[str]:
    """Return each block as it is written, links as `(1)`, marks as `[e:...]`."""
    marks = Marks(flow, remarks)
    found = []
    for index in range(len(flow.blocks)):
        node = tag("p", {}, *marks.marked(index))
        text = node.text or ""
        for child in node:
            inner = "".join(child.itertext())
            mark = child.get("class", "")
            short = "".join(word[0] for word in mark.split())
            text += (f"({inner})" if child.tag == "sup" else f"[{short}:{inner}]") + (child.tail or "")
        found.append(text)
    return found


@pytest.mark.parametrize(
    ("remarks", "expected"),
    [
        ([], "abcdef"),
        ([remark(2, 4)], "ab[e:cd](1)ef"),
        ([remark(0, 6)], "[e:abcdef](1)"),
        ([remark(2, 2)], f"ab[pe:{PLACE}](1)cdef"),
        ([remark(6, 6, INFO)], f"abcdef[pi:{PLACE}](1)"),
        ([remark(1, 4), remark(2, 3, INFO)], "a[e:b][em:c](2)[e:d](1)ef"),
        ([remark(1, 3, INFO), remark(2, 5, WARNING)], "a[i:b][wm:c](1)[w:de](2)f"),
        ([remark(2, 4, WARNING), remark(2, 4)], "ab[em:cd](1)(2)ef"),
        ([remark(4, 5), remark(1, 2)], "a[e:b](1)cd[e:e](2)f"),
    ],
)
def test_characters_are_marked_and_linked(remarks: list[Remark], expected: str) -> None:
    assert told(lines("abcdef"), *remarks) == [expected]


def test_what_goes_on_over_lines_is_marked_on_each_and_linked_on_the_first() -> None:
    assert told(lines("abc", "", "def", "ghi"), remark(1, 7)) == ["a[e:bc](1)", "", "[e:de]f", "ghi"]


def test_a_place_between_lines_is_at_the_end_of_the_one_before() -> None:
    flow = lines("abc", "def")
    gap = flow._replace(
        text="abc\n\ndef\n", blocks=(flow.blocks[0], flow.blocks[1]._replace(span=Span(5, 8)))
    )
    assert told(gap, remark(4, 4)) == [f"abc[pe:{PLACE}](1)", "def"]
    assert told(gap, remark(3, 6)) == ["abc", "[e:d](1)ef"]
    assert told(gap, remark(9, 9)) == ["abc", f"def[pe:{PLACE}](1)"]


def test_of_a_document_without_text_the_links_are_told() -> None:
    marks = Marks(Flow("", ()), [remark(0, 0)])
    assert len(marks.of(0)) == 1
    assert [one.tag for one in marks.links(marks.of(0))] == ["mark", "sup"]


spans = st.tuples(st.integers(0, 24), st.integers(0, 24)).map(sorted)


@given(st.lists(st.text("ab ", max_size=5), max_size=5), st.lists(spans, max_size=6))
def test_all_text_is_there_and_each_remark_is_linked_once(texts: list[str], places: list[list[int]]) -> None:
    flow = lines(*texts)
    marks = Marks(flow, [remark(*place) for place in places])
    nodes = [tag("p", {}, *marks.marked(index)) for index in range(len(flow.blocks))]
    links = [link.text for node in nodes for link in node.iter("a")]
    for node in nodes:
        etree.strip_elements(node, "sup", with_tail=False)
        for one in node.xpath("mark[contains(@class, 'place')]"):
            one.text = ""
    assert ["".join(node.itertext()) for node in nodes] == texts
    assert sorted(map(str, links), key=int) == [str(at) for at in range(1, len(places) + 1) if texts]


def test_remarks_on_everything_take_one_pass() -> None:
    flow = lines(*["regel"] * 20_000)
    begun = time.process_time()
    marks = Marks(flow, [remark(at, len(flow.text)) for at in range(2_000)])
    pieces = [piece for index in range(len(flow.blocks)) for piece in marks.marked(index)]
    assert len(pieces) > 20_000
    assert time.process_time() - begun < 2
