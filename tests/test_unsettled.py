"""Repairs keep off the ends of tracked changes: what a person is still to decide stays theirs."""

import pytest

from linter.errors import UnwritableSource
from linter.fixing import Manner, Wish, fix
from linter.model.flow import Fact, FactKind, Flow, Span
from linter.model.options import Options
from linter.model.rule import Edit
from linter.model.source import Source
from linter.trial.template import assembled
from linter.unsettled import refuse_across
from tests.formats.docx.made import WHO, docx, p, r

OPTIONS = Options(today="2026-07-01")
DELETED = f"<w:del {WHO}><w:r><w:delText>erg</w:delText></w:r></w:del>"
INSERTED = f"<w:ins {WHO}>{r(' erg')}</w:ins>"


@pytest.mark.parametrize(("start", "end", "kept"), [(3, 5, False), (4, 6, True), (2, 4, True), (4, 4, True)])
def test_only_an_end_amid_an_edit_is_in_the_way(start: int, end: int, kept: bool) -> None:  # noqa: FBT001
    one = Edit(Span(start, end), "x")
    for facts in ((FactKind.DELETED, Span(4, 4)), (FactKind.INSERTED, Span(4, 8))):
        flow = Flow("123456789", (), (Fact(*facts), Fact(FactKind.HIDDEN, Span(5, 6))), "docx")
        if kept:
            refuse_across(flow, [one])
            continue
        with pytest.raises(UnwritableSource) as found:
            refuse_across(flow, [Edit(Span(0, 1), ""), one])
        assert found.value.parts == (one,)
    refuse_across(None, [one])


@pytest.mark.parametrize("manner", [Manner.DIRECT, Manner.BEST])
@pytest.mark.parametrize("change", [DELETED, INSERTED])
def test_a_space_that_a_refused_change_needs_is_left(change: str, manner: Manner) -> None:
    first, *rest = assembled("lv", {"text": "Vraag 1\nHoe@ het  gaat?"}).partition("Hoe@ het  gaat?")
    assert rest
    body = "".join(map(p, first.splitlines())) + p(r("Hoe ") + change + r(" gaat  het?"))
    made = fix(Source("lijst.docx", docx(body)), OPTIONS._replace(select=("TYP003",)), Wish(manner=manner))
    left = [one for one in made.left if one.finding.code == "TYP003"]
    assert [one.text for one in made.repaired] == ["  "]
    assert len(left) == 1
    assert all("nog niet aanvaard of geweigerd" in one.reason.say("nl") for one in left)
