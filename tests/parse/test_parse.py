"""Whatever the flow: no character is lost, the markup conforms, and every place is known."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from linter.formats.xml.read import read as read_xml
from linter.model.flow import Flow
from linter.model.source import Source
from linter.parse.parse import parse
from linter.report.xml import render
from tests.parse.flows import document_flows, lined, text_flows
from tests.parse.sound import assert_sound

QUICK = settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
KINDS = st.sampled_from([None, "lv", "lva", "vhlv", "vhlva"])


@QUICK
@given(text_flows(), KINDS)
def test_any_text_is_marked_without_loss(flow: Flow, kind: str | None) -> None:
    assert_sound(parse(flow, kind))


@QUICK
@given(document_flows(), KINDS)
def test_any_document_is_marked_without_loss(flow: Flow, kind: str | None) -> None:
    assert_sound(parse(flow, kind))


@settings(QUICK, max_examples=60)
@given(st.one_of(text_flows(), document_flows()), KINDS)
def test_canonical_xml_read_back_is_the_same(flow: Flow, kind: str | None) -> None:
    once = render(parse(flow, kind))
    again = parse(read_xml(Source("lijst.xml", once)))
    assert render(again) == once
    assert "".join(again.tree.itertext()) == flow.text


def test_an_empty_file_is_no_list() -> None:
    document = parse(Flow("", ()))
    assert (document.soort, len(document.tree)) == ("onbekend", 1)


def test_a_kind_that_is_forced_is_believed() -> None:
    text = "1\nWaarom is dat?\n\n2\nHoezo?\n"
    flow = Flow(text, lined(text))
    assert parse(flow).soort == "onbekend"
    assert [node.get("nr") for node in parse(flow, "lv").nodes["vraag"]] == ["1", "2"]
