"""Tracked changes are read as accepted, and each is a fact."""

from linter.model.flow import FactKind
from tests.formats.odt.made import WHO, facts, flow, grid, p, tr

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
