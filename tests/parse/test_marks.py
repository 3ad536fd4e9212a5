"""The tree keeps every character, and what crosses is refused."""

import pytest

from linter.errors import InternalError
from linter.model.flow import Flow, Mark, Span
from linter.parse.marks import build, overlay


def test_string_value_is_the_flow() -> None:
    flow = Flow("1\tBent u?\n", ())
    root = Mark(Span(0, 10), "r", (), (Mark(Span(0, 1), "nr"), Mark(Span(2, 9), "tekst")))
    assert "".join(build(flow, root).tree.itertext()) == flow.text


def test_what_sticks_out_is_a_fault_of_ours() -> None:
    root = Mark(Span(0, 4), "r", (), (Mark(Span(2, 5), "nr"),))
    with pytest.raises(InternalError, match="nr"):
        build(Flow("abcd", ()), root)


def test_overlay_is_cut_at_boundaries() -> None:
    root = Mark(Span(0, 6), "r", (), (Mark(Span(0, 2), "a"), Mark(Span(3, 6), "b")))
    document = build(Flow("abcdef", ()), overlay(root, [Mark(Span(1, 4), "verborgen")]))
    hidden = ["".join(node.itertext()) for node in document.nodes["verborgen"]]
    assert hidden == ["b", "c", "d"]
    assert "".join(document.tree.itertext()) == "abcdef"
