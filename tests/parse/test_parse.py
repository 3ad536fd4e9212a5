"""Whatever the flow: no character is lost, the markup conforms, and every place is known."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from linter.model.flow import Flow
from linter.parse.parse import parse
from tests.parse.flows import document_flows, text_flows
from tests.parse.sound import assert_sound

QUICK = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
KINDS = st.sampled_from([None, "lv", "lva", "vhlv", "vhlva"])


@QUICK
@given(text_flows(), KINDS)
def test_any_text_is_marked_without_loss(flow: Flow, kind: str | None) -> None:
    assert_sound(parse(flow, kind))


@QUICK
@given(document_flows(), KINDS)
def test_any_document_is_marked_without_loss(flow: Flow, kind: str | None) -> None:
    assert_sound(parse(flow, kind))
