"""Annotations are facts on the characters they are about."""

from linter.model.flow import FactKind
from tests.formats.odt.made import WHO, facts, flow, p

END = '<office:annotation-end office:name="{}"/>'


def remark(text: str, name: str = "") -> str:
    named = f' office:name="{name}"' if name else ""
    return f"<office:annotation{named}>{WHO}{p(text)}</office:annotation>"


def comments(body: str) -> list[tuple[str, str, str, str]]:
    return facts(flow(body), FactKind.COMMENT)


def test_a_remark_is_about_what_stands_before_its_end() -> None:
    body = p("a" + remark("klopt dit?", "n") + "b") + p("c" + END.format("n") + "d")
    assert comments(body) == [("comment", "b\nc", "J. Jansen", "klopt dit?")]
    assert flow(body).text == "ab\ncd\n"


def test_a_remark_without_an_end_is_about_a_place() -> None:
    found = flow(p("a" + remark("een") + "b" + remark("twee") + remark("drie", "n")))
    assert [(tuple(fact.span), fact.value) for fact in found.facts] == [
        ((1, 1), "een"),
        ((2, 2), "twee"),
        ((2, 2), "drie"),
    ]


def test_remarks_of_one_name_are_both_noted() -> None:
    body = p(remark("een", "n") + "a" + remark("twee", "n") + "b" + END.format("n") + END.format("n"))
    assert [(one[1], one[3]) for one in comments(body)] == [("", "een"), ("b", "twee")]


def test_a_remark_may_stand_between_paragraphs() -> None:
    assert comments(p("a") + remark("hier")) == [("comment", "", "J. Jansen", "hier")]
    assert comments(remark("hier", "n") + p("a") + END.format("n")) == [("comment", "a", "J. Jansen", "hier")]
