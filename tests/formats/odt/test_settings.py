"""Properties, the language and heads of tables are changed where the document says them."""

import pytest

from linter.formats.odt.edit import edit
from linter.formats.odt.read import read
from linter.formats.odt.settings import puts
from linter.formats.odt.trace import trace
from linter.model.flow import FactKind, Flow, Span
from linter.model.remark import Change, ChangeKind
from linter.model.source import Source
from tests.formats.odt.made import flat, grid, p, parts, root, sections, styles, td, tr, zipped

META = (
    "<office:meta><dc:title>oud</dc:title><meta:initial-creator>J. Jansen</meta:initial-creator>"
    '<meta:keyword>een</meta:keyword><meta:keyword>twee</meta:keyword><meta:template xlink:title="x"/>'
    '<meta:user-defined meta:name="Manager">P. Pietersen</meta:user-defined><dc:subject/></office:meta>'
)


def document(meta: str = META) -> bytes:
    return zipped(parts(p("a"), beside={"meta.xml": root("office:document-meta", meta)}))


def properties(flow: Flow) -> dict[str, str]:
    return {fact.name: fact.value for fact in flow.facts_of(FactKind.PROPERTY)}


def changed(data: bytes, kind: ChangeKind, name: str, value: str) -> Flow:
    source = Source("a.odt", data)
    return read(source._replace(data=edit(source, [], [Change(kind, Span(0, 0), name, value)])))


def change(data: bytes, name: str, value: str) -> dict[str, str]:
    return properties(changed(data, ChangeKind.PROPERTY, name, value))


@pytest.mark.parametrize("data", [document(), flat(p("a"), META)], ids=["zip", "flat"])
def test_a_property_says_what_is_asked(data: bytes) -> None:
    before = properties(read(Source("a.odt", data)))
    assert change(data, "title", "n & <w> é") == before | {"title": "n & <w> é"}
    assert change(data, "manager", "") == {key: one for key, one in before.items() if key != "manager"}
    assert change(data, "creator", "") == {key: one for key, one in before.items() if key != "creator"}
    assert "keywords" not in change(data, "keywords", "")
    assert change(data, "description", "nieuw") == before | {"description": "nieuw"}
    assert change(data, "company", "") == before


def test_a_property_without_a_place_is_told() -> None:
    for data, name, value in (
        (document(), "company", "x"),
        (document(), "subject", "x"),
        (document(), "template", "y"),
        (zipped(parts(p("a"))), "title", "x"),
    ):
        found = trace(Source("a.odt", data))
        assert puts(found, Change(ChangeKind.PROPERTY, Span(0, 0), name, value)) is None


DEFAULT = '<style:default-style style:family="paragraph"><style:text-properties{}/></style:default-style>'
STANDARD = (
    '<style:style style:name="Standard" style:family="paragraph"><style:text-properties{}/></style:style>'
)
ENGLISH = ' fo:language="en" fo:country="GB"'


@pytest.mark.parametrize(
    "named",
    [
        DEFAULT.format(ENGLISH),
        DEFAULT.format(""),
        DEFAULT.format(ENGLISH) + STANDARD.format(ENGLISH),
        DEFAULT.format("") + STANDARD.format(ENGLISH),
        STANDARD.format(' fo:language="en"'),
    ],
)
def test_the_language_is_that_of_the_text(named: str) -> None:
    for data in (zipped(parts(p("a"), beside=styles(named))), flat(p("a"), sections(named))):
        assert properties(changed(data, ChangeKind.LANGUAGE, "", "nl-NL"))["language"] == "nl-NL"
        assert properties(changed(data, ChangeKind.LANGUAGE, "", "nl"))["language"] == "nl"


def test_a_language_without_a_place_is_told() -> None:
    for data in (zipped(parts(p("a"))), zipped(parts(p("a"), beside=styles("")))):
        assert puts(trace(Source("a", data)), Change(ChangeKind.LANGUAGE, Span(0, 0), "", "nl-NL")) is None


def heads(body: str, at: int) -> list[bool] | None:
    """Return which blocks stand in the head of a table once what stands `at` does; None where it cannot."""
    source, asked = Source("a.odt", zipped(parts(body))), Change(ChangeKind.TABLE_HEAD, Span(at, at))
    if puts(trace(source), asked) is None:
        return None
    flow = read(source._replace(data=edit(source, [], [asked])))
    return [block.layout.header for block in flow.blocks]


def test_a_row_and_those_above_it_are_the_head() -> None:
    table = grid(tr("a"), tr("b"), tr("c"))
    assert heads(table, 0) == [True, False, False]
    assert heads(table, 2) == [True, True, False]
    headed = grid(f"<table:table-header-rows>{tr('a')}</table:table-header-rows>", tr("b"))
    assert heads(headed, 0) == [True, False]
    assert heads(headed, 2) is None
    nested = grid(tr(td(p("a") + grid(tr("b")))), tr("c"))
    assert heads(nested, 2) == [True, True, False]
    assert heads(p("a"), 0) is None
    assert heads("", 0) is None
