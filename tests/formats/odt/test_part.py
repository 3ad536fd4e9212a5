"""Paragraphs and tables are counted as they stand in the part."""

import pytest

from linter.errors import HostileSource
from linter.formats.odt import part as module
from linter.formats.odt.part import Part
from linter.formats.odt.refusal import ODT
from linter.formats.xmlpart import parse
from tests.formats.odt.made import grid, h, p, root, tr


def part(inside: str) -> Part:
    return Part("content.xml", parse(root("a", inside).encode(), ODT))


def test_all_are_counted_but_those_that_are_none_of_the_text() -> None:
    remark = f"<office:annotation>{p('x')}</office:annotation>"
    store = f"<text:tracked-changes>{p('x')}{grid(tr('x'))}</text:tracked-changes>"
    found = part(store + p("een" + remark) + grid(tr("twee", grid(tr("drie")))) + h("vier"))
    assert [(one.text, count) for one, count in found.paragraphs.items()] == [
        ("een", 1),
        ("twee", 2),
        ("drie", 3),
        ("vier", 4),
    ]
    assert list(found.tables.values()) == [1, 2]


def test_too_many_paragraphs_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_PARAGRAPHS", 2)
    assert len(part(p() * 2).paragraphs) == 2
    with pytest.raises(HostileSource, match="alinea's"):
        part(p() * 3)
