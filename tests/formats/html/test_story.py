"""What a page says, block by block."""

from pathlib import Path

import pytest

from linter.model.flow import LineAnchor
from tests.formats.html.made import blocks, facts, flow, text


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("", ""),
        ("a", "a"),
        ("<p>a</p>\n<p>b</p>", "a\nb"),
        ("<p>a<br>b<br/><br>c<br></p><br>d", "a\nb\n\nc\nd"),
        ("<div>a<p>b</p>c</div>d", "a\nb\nc\nd"),
        ("a<b>b</b> <i> c</i><wbr>d", "ab cd"),
        ("<p>a&nbsp;b&shy;c&#8209;d", "a\u00a0b\u00adc\u2011d"),
        ("<p> </p><p><br></p><p></p>a", "a"),
        ("<h1>a</h1>b<hr>c", "a\nb\nc"),
        ("a<script>b</script><style>c</style><noscript>d</noscript><template>e</template>f", "af"),
        ("<head><title>a</title></head><body>b", "b"),
        (
            "a<svg><text>b</text></svg><select><option>c</select><textarea>d</textarea><object>e</object>f",
            "af",
        ),
        ("<ruby>a<rt>b</rt></ruby>c", "ac"),
        ("<!-- a -->b<![CDATA[c]]>", "b"),
        ("<details><summary>a</summary>b</details>", "a\nb"),
        ("<dl><dt>a<dd>b</dl>", "a\nb"),
        ("<pre>\n  a\tb\n\n c </pre>d", "  a\tb\n\n c \nd"),
        ("<p style='white-space:pre'>a  b</p>c  d", "a  b\nc d"),
        ("<span style='white-space:pre'>a  b</span>  c", "a  b c"),
        ("<pre>a<span style='white-space:normal'>b  c</span></pre>", "ab c"),
        ("<table><tr><td>a<td>b<tr><td>c<td>d</table>e", "a\tb\nc\td\ne"),
        ("<table><tr><td><p>a<p>b<td></table>", "a\nb\t"),
        ("<table><tr><tr><td>a<td>b</table>", "a\tb"),
        ("<table><tr><td>alleen</table>", "alleen"),
        ("<table><tbody><tr><td>alleen</table>", "alleen"),
        ("<a href=x>a</a>b", "ab"),
        ("<span>a<p>b</span>c", "a\nbc"),
        ("<button>a</button><label>b</label>", "ab"),
    ],
)
def test_the_text_is_what_a_browser_shows(page: str, expected: str) -> None:
    assert text(page) == expected


def test_blocks_have_kinds() -> None:
    page = "<h2>kop</h2><p>al<div title=header>boven</div><ol><li>een</ol>"
    assert blocks(flow(page)) == [
        ("heading", "kop"),
        ("paragraph", "al"),
        ("header", "boven"),
        ("number", "1.\t"),
        ("paragraph", "een"),
    ]
    assert flow(page).blocks[0].layout.level == 2


def test_each_block_tells_where_it_stands() -> None:
    found = flow("<p>\n  een\n  twee &eacute;\n<table>\n<tr><td> x<td>\n</table>")
    assert [block.anchor for block in found.blocks] == [
        LineAnchor(2, 3, ((4, 3, 3),)),
        LineAnchor(5, 10),
        LineAnchor(5, 11),
    ]


def test_word_marks_numbers_and_tabs_in_its_own_way() -> None:
    item = (
        "<p><![if !supportLists]><span style='mso-list:Ignore'>{}<span>&nbsp; </span></span><![endif]>{}</p>"
    )
    page = item.format("3.", "Hoe?") + item.format("·", "punt") + item.format("o", "") + "<p>a<span "
    page += "style='mso-tab-count:2'>&nbsp; </span>b<span style='mso-list:Ignore'>c</span></p>"
    assert blocks(flow(page)) == [
        ("number", "3.\t"),
        ("paragraph", "Hoe?"),
        ("number", "•\t"),
        ("paragraph", "punt"),
        ("number", "•\t"),
        ("paragraph", "a\t\tbc"),
    ]
    assert text("<p><span style='mso-list:Ignore'> </span>a") == "a"


def test_a_note_in_a_list_has_no_second_number() -> None:
    page = "<p>a<a href=#f id=r>1</a></p><ol><li id=f><p>noot <a href=#r>terug</a></ol>"
    assert blocks(flow(page)) == [("paragraph", "a1"), ("note", "noot terug")]
    assert [fact[0] for fact in facts(flow(page))] == ["note-reference", "markup", "markup"]


def test_depth_is_no_matter() -> None:
    assert text("<div>" * 200 + "a" + "</div>" * 200 + "b") == "a\nb"


def test_the_sample_reads_as_its_document(samples: Path) -> None:
    from linter.formats.detect import read
    from linter.model.source import Source

    page = flow((samples / "clean_1.html").read_bytes())
    word = read(Source("a.docx", (samples / "clean_1.docx").read_bytes()))
    numbered = [
        line.replace(".\t\t", "\t\t", 1) if line[0].isdigit() else line for line in page.text.splitlines()
    ]
    assert numbered == [line for line in word.text.splitlines() if line]
