"""A part with text: what is counted in it and what is looked for."""

import pytest

from linter.errors import HostileSource
from linter.formats.docx import part as module
from linter.formats.docx.part import Part
from tests.formats.docx.made import NAMESPACES, WHO, p, r, tbl, tr


def part(body: str) -> Part:
    return Part(
        "word/document.xml", f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>".encode()
    )


def test_paragraphs_and_tables_are_counted_nested_ones_included() -> None:
    found = part(p("a") + tbl(tr("b", f"<w:tc>{tbl(tr('c'))}{p('d')}</w:tc>")) + p("e"))
    assert list(found.paragraphs.values()) == [1, 2, 3, 4, 5]
    assert list(found.tables.values()) == [1, 2]


def field(*kinds: str) -> str:
    return p("".join(f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in kinds))


@pytest.mark.parametrize(
    ("kinds", "whole"),
    [
        ((), False),
        (("begin", "separate", "end"), True),
        (("begin", "begin", "end", "end"), True),
        (("begin",), False),
        (("end", "begin"), False),
        (("begin", "", "end"), True),
    ],
)
def test_fields_are_read_where_each_is_whole(kinds: tuple[str, ...], whole: bool) -> None:  # noqa: FBT001
    assert part(field(*kinds)).fields is whole


def test_what_matters_is_known_beforehand() -> None:
    plain = part(p(r("a", "<w:b/>")))
    assert (plain.tracked, plain.looks, plain.styled, plain.fields) == (False, False, False, False)
    changed = part(p(r("a", f"<w:rStyle/><w:rPrChange {WHO}/>")))
    assert (changed.tracked, changed.looks, changed.styled) == (True, True, True)
    assert part(p(r("a", "<w:vanish/>"))).tracked is False


def test_too_many_paragraphs_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_PARAGRAPHS", 2)
    assert len(part(p() + p()).paragraphs) == 2
    with pytest.raises(HostileSource, match="alinea's"):
        part(p() + p() + p())
