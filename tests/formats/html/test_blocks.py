"""The blocks of a page: how many there can be, and what is written at once reads as what is not."""

import pytest

from linter.errors import HostileSource
from linter.formats.html import blocks as module
from tests.formats.html.made import blocks, facts, flow, text

SAME = (
    ("<p>a b</p>", "<p><span>a b</span></p>"),
    ("<p></p><p>  </p><p>a</p>", "<p><b></b></p><p><b>  </b></p><p><b>a</b></p>"),
    ("<div>a<p>b</p>c</div>", "<div>a<p><i>b</i></p>c</div>"),
    ("<pre><p> a\n b</p></pre>", "<pre><p><i> a\n b</i></p></pre>"),
    (
        "<table><tr><td></td><td>a</td><td><p>b</p></td><td><p></p></td></tr><tr><th>c</th></tr></table>",
        "<table><tr><td><i></i><td><i>a</i><td><p><i>b</i></p><td><p><i></i></p><tr><th><i>c</i></table>",
    ),
    (
        "<table><tr><td rowspan=2>a</td><td></td></tr><tr><td></td></tr></table>",
        "<table><tr><td rowspan=2><i>a</i></td><td><i></i></td></tr><tr><td><i></i></td></tr></table>",
    ),
    ("<ol><li><p>a</p><p>b</p></ol>", "<ol><li><p><i>a</i></p><p><i>b</i></p></ol>"),
    ("<ol><li><p></p></ol><p>a</p>", "<ol><li><p><i></i></p></ol><p><i>a</i></p>"),
)


@pytest.mark.parametrize(("short", "long"), SAME)
def test_a_paragraph_or_cell_of_one_text_reads_as_one_of_many_parts(short: str, long: str) -> None:
    assert text(short) == text(long)
    assert blocks(flow(short)) == blocks(flow(long))
    assert facts(flow(short)) == facts(flow(long))
    assert [one.layout for one in flow(short).blocks] == [one.layout for one in flow(long).blocks]


def test_a_page_of_too_many_paragraphs_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_BLOCKS", 50)
    assert text("<p>a" * 50).count("a") == 50
    for page in ("<p>a" * 60, "<table><tr><td rowspan=99>a<td rowspan=99>b" + "<tr>" * 40 + "</table>"):
        with pytest.raises(HostileSource, match="alinea's"):
            flow(page)
