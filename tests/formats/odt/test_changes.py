"""Tracked changes are read as accepted, and each is a fact."""

from linter.model.flow import FactKind
from tests.formats.odt.made import (
    DOTTED,
    WHO,
    covered,
    facts,
    flow,
    grid,
    items,
    kinds,
    lines,
    p,
    td,
    tr,
)

KINDS = (FactKind.INSERTED, FactKind.DELETED, FactKind.FORMATTED)
INFO = f"<office:change-info>{WHO}</office:change-info>"


def store(**regions: str) -> str:
    inside = "".join(
        f'<text:changed-region xml:id="{name}">{one}</text:changed-region>' for name, one in regions.items()
    )
    return f"<text:tracked-changes>{inside}<text:other/></text:tracked-changes>"


def region(kind: str, inside: str = "") -> str:
    return f"<text:{kind}>{INFO}{inside}</text:{kind}>"


def begin(name: str) -> str:
    return f'<text:change-start text:change-id="{name}"/>'


def end(name: str) -> str:
    return f'<text:change-end text:change-id="{name}"/>'


def point(name: str) -> str:
    return f'<text:change text:change-id="{name}"/>'


def changes(body: str) -> list[tuple[str, str, str, str]]:
    return facts(flow(body), *KINDS)


def test_what_is_inserted_stays_and_what_is_deleted_is_a_fact() -> None:
    regions = store(a=region("insertion"), b=region("deletion", p("weg<text:s/>") + p("ermee")))
    found = changes(regions + p(f"een {begin('a')}twee{end('a')}{point('b')} drie"))
    assert found == [("inserted", "twee", "J. Jansen", ""), ("deleted", "", "J. Jansen", "weg \nermee")]


def test_an_insertion_may_go_over_paragraphs_and_cells() -> None:
    assert changes(store(a=region("insertion")) + p("a" + begin("a") + "b") + p("c" + end("a"))) == [
        ("inserted", "b\nc", "J. Jansen", "")
    ]
    table = begin("a") + grid(tr("b", "c")) + end("a")
    assert changes(store(a=region("insertion")) + p("a") + table) == [("inserted", "b\tc", "J. Jansen", "")]


def test_other_changes_are_of_the_form() -> None:
    regions = store(a=region("format-change"), b=region("UnknownChange"))
    assert changes(regions + p(begin("a") + begin("b") + "x" + end("a") + end("b"))) == [
        ("formatted", "x", "J. Jansen", ""),
        ("formatted", "x", "J. Jansen", ""),
    ]


def test_a_change_is_noted_once_and_only_where_it_is_kept() -> None:
    twice = store(a=region("deletion", p("weg"))) + p(point("a") + "x" + point("a") + point("b"))
    assert changes(twice) == [("deleted", "", "J. Jansen", "weg")]
    assert changes(p(begin("a") + "x" + end("a"))) == []
    assert changes(store(a="") + p(begin("a") + "x" + end("a"))) == []


def test_a_change_without_an_end_is_noted_where_it_begins() -> None:
    assert changes(store(a=region("insertion")) + p("x" + begin("a") + "y")) == [
        ("inserted", "", "J. Jansen", "")
    ]
    assert changes(store(a=region("insertion")) + p("x") + begin("a")) == [("inserted", "", "J. Jansen", "")]


def test_an_older_file_names_changes_otherwise() -> None:
    regions = store(a=region("insertion")).replace("xml:id", "text:id")
    assert changes(regions + p(begin("a") + "x" + end("a"))) == [("inserted", "x", "J. Jansen", "")]


def row_style(only_text: str) -> str:
    properties = f'<style:table-row-properties loext:text-changes-only="{only_text}"/>'
    return f'<style:style style:name="R" style:family="table-row">{properties}</style:style>'


GONE = ' table:style-name="R"'
DELETED = store(a=region("deletion", p("9")), b=region("deletion", p("Waarom?")))
NUMBERED = DOTTED + row_style("false")


def test_a_row_that_is_taken_out_is_gone_with_its_number() -> None:
    one, left_out, two = (
        tr(td(items("", more=f' xml:id="{name}" text:style-name="L"{more}')), said, more=style)
        for name, more, said, style in (
            ("x", "", "Hoe?", ""),
            ("y", ' text:continue-list="x"', td(p(point("b"))), GONE),
            ("z", ' text:continue-list="y"', "Wie?", ""),
        )
    )
    found = flow(DELETED + grid(one, left_out, two), NUMBERED)
    assert lines(found) == ["1.\t\tHoe?", "2.\t\tWie?"]
    assert facts(found, *KINDS) == [("deleted", "", "J. Jansen", "Waarom?")]
    assert [tuple(block.anchor[3:]) for block in found.blocks[3:]] == [(3, 1), (3, 1), (3, 2)]


def test_a_row_in_which_text_was_deleted_stays() -> None:
    row = tr(td(p(point("a"))), td(p(point("b"))), more=GONE)
    for style in ("", row_style("true")):
        assert lines(flow(DELETED + grid(tr("1", "Hoe?"), row), style)) == ["1\tHoe?", "\t"]
    left = tr(td(p(point("a") + "8")), td(p(point("b"))), more=GONE)
    added = tr(td(p(begin("b") + end("b"))), more=GONE)
    assert lines(flow(DELETED + grid(left), NUMBERED)) == ["8\t"]
    assert len(kinds(flow(store(b=region("insertion")) + grid(added, tr(more=GONE)), NUMBERED))) == 1
    assert len(kinds(flow(grid(tr("x"), tr(td(p()), more=GONE)), NUMBERED))) == 2
    assert (
        len(kinds(flow(store(b=region("insertion")) + grid(tr(td(p(point("b"))), more=GONE)), NUMBERED))) == 1
    )


def test_cells_reach_over_a_row_that_is_taken_out() -> None:
    deep = td("x", ' table:number-rows-spanned="3"')
    rows = (tr(deep, "a"), tr(covered(), td(p(point("b"))), more=GONE + ' table:number-rows-repeated="2"'))
    found = flow(
        DELETED
        + grid(*rows[:1], tr(covered(), td(p(point("b"))), more=GONE), tr(covered(), "c"), tr("d", "e")),
        NUMBERED,
    )
    assert lines(found) == ["x\ta", "\tc", "d\te"]
    assert [block.layout.merged for block in found.blocks] == [None, None, 0, None, None, None]
    assert lines(flow(DELETED + grid(tr("a"), rows[1]) + p("y"), NUMBERED)) == ["a", "y"]
