"""Comments are facts on exactly the characters they are about."""

from linter.model.flow import FactKind
from tests.formats.docx.made import facts, flow, p, r, tbl, tr

ONE = f'<w:comment w:id="0" w:author="J. Jansen">{p("Klopt")}{p("dit?")}</w:comment>'
START, END = '<w:commentRangeStart w:id="0"/>', '<w:commentRangeEnd w:id="0"/>'
MARK = '<w:r><w:commentReference w:id="0"/></w:r>'


def comments(body: str) -> list[tuple[str, str, str, str]]:
    return facts(flow(body, {"comments": ONE}), FactKind.COMMENT)


def test_a_comment_is_on_its_range() -> None:
    assert comments(p(r("een ") + START + r("twee") + END + MARK + r(" drie"))) == [
        ("comment", "twee", "J. Jansen", "Klopt\ndit?")
    ]


def test_a_comment_may_run_over_paragraphs_and_cells() -> None:
    assert comments(p(START + r("een")) + p(r("twee") + END + MARK + r("x")))[0][1] == "een\ntwee"
    assert comments(p("a") + START + p("een") + p("twee") + END + p("b"))[0][1] == "een\ntwee"
    assert comments(tbl(f"<w:tr>{START}{tr('a', 'b')[6:-7]}{END}</w:tr>", tr("c")))[0][1] == "a\tb"
    assert comments(tbl(START, tr("a"), END, tr("b")))[0][1] == "a"


def test_a_comment_without_a_range_is_where_its_mark_is() -> None:
    found = flow(p(r("ab") + MARK + r("c")), {"comments": ONE})
    assert [fact.span for fact in found.facts] == [(2, 2)]


def test_a_comment_that_never_ends_is_where_it_begins() -> None:
    found = flow(p(r("ab") + START + r("cd")), {"comments": ONE})
    assert [fact.span for fact in found.facts] == [(2, 2)]
    assert [fact.span for fact in flow(p("a") + START, {"comments": ONE}).facts] == [(1, 1)]


def test_a_comment_is_told_once_and_one_that_is_not_there_not_at_all() -> None:
    assert len(comments(p(START + r("a") + END + MARK + END + MARK))) == 1
    other = START.replace('"0"', '"7"') + r("a") + END.replace('"0"', '"7"') + MARK.replace('"0"', '"7"')
    assert comments(p(other)) == []
    assert facts(flow(p(START + r("a") + END + MARK))) == []
    assert comments(p("a")) == []


def test_what_we_remarked_ourselves_is_told_apart() -> None:
    ours = '<w:comment w:id="0" w:author="vragenlint"><w:p><w:r><w:t>FOUT</w:t></w:r></w:p></w:comment>'
    body = p('<w:commentRangeStart w:id="0"/>' + r("een") + '<w:commentRangeEnd w:id="0"/>')
    (fact,) = flow(body, {"comments": ours}).facts
    assert fact == (FactKind.REMARK, (0, 3), "vragenlint", "FOUT")
    (fact,) = flow(body, {"comments": ours.replace("vragenlint", "J. Jansen")}).facts
    assert fact.kind is FactKind.COMMENT
