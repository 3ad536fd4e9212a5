"""The tree of a page: nested as a browser nests it."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from turbohtml import Document, parse
from turbohtml import Element as Node
from turbohtml import Text as Characters

from linter.errors import HostileSource
from linter.formats.html import build as module
from linter.formats.html import opened
from linter.formats.html.build import build
from linter.formats.html.tags import BLOCKS
from linter.formats.tree import Element, Text


def shape(one: Element) -> str:
    """Return an element as its tag around what is in it."""
    inside = "".join(
        shape(child) if isinstance(child, Element) else child.text if isinstance(child, Text) else "!"
        for child in one.children
    )
    return f"{one.tag}({inside})"


def tree(page: str) -> str:
    return shape(build(page).root).removeprefix("html(").removesuffix(")")


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("<p>a<p>b<div>c", "p(a)p(b)div(c)"),
        ("a</p>b", "ap()b"),
        ("<ul><li>a<li>b<ul><li>c</ul><li>d</ul>", "ul(li(a)li(bul(li(c)))li(d))"),
        ("<ol><li><p>a<li>b</ol>", "ol(li(p(a))li(b))"),
        ("<dl><dt>a<dd>b<dt>c</dl>", "dl(dt(a)dd(b)dt(c))"),
        ("<h1>a</h2>b<h2>c<h3>d", "h1(a)bh2(c)h3(d)"),
        ("<b>a<p>b</b>c</p>d", "b(ap(bc)d)"),
        ("<p><b>a</p>b", "p(b(a))b"),
        ("<a>a<a>b", "a(a)a(b)"),
        ("<button>a<button>b", "button(a)button(b)"),
        ("<div>a</span>b</div>c", "div(ab)c"),
        ("<form>a<form>b</form>c", "form(ab)c"),
        ("a<br>b<br/>c</br>d<hr>e", "abr()bbr()cbr()dhr()e"),
        ("<div/>a", "div(a)"),
        ("<p>a<table><tr><td>b", "p(a)table(tr(td(b)))"),
        ("<table><td>a<td>b<tr><th>c", "table(tr(td(a)td(b))tr(th(c)))"),
        ("<table><tbody><tr><td>a<thead><tr><td>b", "table(tbody(tr(td(a)))thead(tr(td(b))))"),
        ("<table> <tr> <td>a</table>b", "table(tr(td(a)))b"),
        ("<table><tr><td><table><tr><td>a</table>b</table>", "table(tr(td(table(tr(td(a)))b)))"),
        ("<table><tr><td>a<table><tr><td>b", "table(tr(td(atable(tr(td(b))))))"),
        ("<table><table>a", "table()table(a)"),
        ("<table>a<tr><td>b", "table(atr(td(b)))"),
        ("<table><form><tr><td>a", "table(form()tr(td(a)))"),
        ("<table><caption>a<tr><td>b</caption>c", "table(caption(a)tr(td(bc)))"),
        ("<table><colgroup><col><col>\n<tr><td>a", "table(colgroup(col()col())tr(td(a)))"),
        ("<tr><td>a", "a"),
        ("<div><td>a</div>b", "div(a)b"),
        ("<svg><path/><g><p>a", "svg(path()g())p(a)"),
        ("<svg><foreignobject><p>a</svg>b", "svg(foreignobject(p(ab)))"),
        ("<svg><g>a</svg>b", "svg(g(a))b"),
        ("<math/>a", "math()a"),
        ("<math><mi/><table/><tr><td>a", "math(mi())table(tr(td(a)))"),
        ("<math><td/>a", "math(a)"),
        (
            "<select><option>a<option>b<optgroup><option>c</select>d",
            "select(option(a)option(b)optgroup(option(c)))d",
        ),
        ("<title>a</title><p>b", "title(a)p(b)"),
        ("<html><head><title>a</title>b", "head(title(a))b"),
        ("<head><meta><p>a", "head(meta())p(a)"),
        ("<html>\n<head>\n<meta>\n<body>a</body>b</html> c", "head(meta())body(ab c)"),
        ("<head><body><head>a", "head()body(a)"),
        ("<div><body>a", "div(a)"),
        ("<!-- c --><p>a<!-- d -->", "!p(a!)"),
        ("<P>a&amp;b", "p(a&b)"),
    ],
)
def test_a_page_is_nested_as_a_browser_nests_it(page: str, expected: str) -> None:
    assert tree(page) == expected


def test_white_space_that_is_not_shown_is_left_out() -> None:
    assert tree("<div> <p> a </p> <p>b</p> </div> <b> c</b> <i>d</i>") == "div(p( a )p(b))b( c) i(d)"
    assert tree("<pre> a</pre><table> <tr> <td> b") == "pre( a)table(tr(td( b)))".replace(
        "( b", "(b"
    ).replace("td(b", "td( b")


def test_the_first_of_an_attribute_counts() -> None:
    page = build("<html lang=nl><body class=a><html lang=en id=b><body class=c id=d><p id=x id=y>").root
    body = next(page.elements())
    assert (page.attributes, body.attributes) == ({"lang": "nl", "id": "b"}, {"class": "a", "id": "d"})
    assert next(body.elements()).attributes == {"id": "x"}


def test_an_element_knows_where_it_begins() -> None:
    row = next(next(build("\n<table>\n <td>").root.elements()).elements())
    cell = next(row.elements())
    assert [(one.tag, one.line, one.column) for one in (row, cell)] == [("tr", 3, 2), ("td", 3, 2)]


@pytest.mark.parametrize("page", ["<div>" * 300, "<ul><li>" * 200, "<table><tr><td>" * 100])
def test_a_page_that_is_too_deep_is_refused(page: str) -> None:
    with pytest.raises(HostileSource, match="te diep"):
        build(page)


def test_running_text_can_be_deep_without_harm() -> None:
    assert build("<p>" + "<b>" * 5000 + "a</p>b").root.said() == "ab"


@pytest.mark.parametrize(
    "page", ["<p>a" * 60, "<p></p>" * 120, "&amp;" * 120, "<!-- c -->" * 120, "<p a=1 b=2>" * 40]
)
def test_a_page_of_too_many_pieces_is_refused(page: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opened, "MOST_PIECES", 100)
    monkeypatch.setattr(module, "MOST_PIECES", 100)
    with pytest.raises(HostileSource, match="te veel"):
        build(page)


BLOCK_TAGS = "p div ul ol li h1 h2 blockquote dl dt dd section center address pre"
TAGS = st.sampled_from(f"{BLOCK_TAGS} b i a span font button sup o:p".split())
PIECES = st.one_of(
    TAGS.map("<{}>".format),
    TAGS.map("</{}>".format),
    st.sampled_from(
        ["x", "y z", " ", "q ", "\n", "&eacute;", "<br>", "</br>", "<hr>", "<img>", "<!-- c -->"]
    ),
)


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES, max_size=30).map("".join))
def test_the_text_falls_into_the_blocks_of_the_standard(page: str) -> None:
    assert folded(own(build(page).root)) == folded(standard(parse(page)))


def own(one: Element | Text | object) -> str:
    if isinstance(one, Text):
        return one.text
    return around(one.tag, "".join(map(own, one.children))) if isinstance(one, Element) else ""


def standard(one: object) -> str:
    if isinstance(one, Characters):
        return one.data
    if not isinstance(one, Node | Document):
        return ""
    inside = "".join(map(standard, one.children))
    return around(one.tag, inside) if isinstance(one, Node) else inside


def around(tag: str, inside: str) -> str:
    if tag == "li":
        return f"|<{inside}>|"
    return f"|{inside}|" if tag in BLOCKS else "/" if tag == "br" else inside


def folded(said: str) -> str:
    said = re.sub(r" ?([|<>/]) ?", r"\1", re.sub(r"\s+", " ", said))
    return re.sub(r"\|+", "|", said).strip("| ")


USUAL = (
    "table",
    "tr",
    "td",
    "th",
    "p",
    "ol",
    "ul",
    "li",
    "span",
    "b",
    "svg",
    "math",
    "desc",
    "div",
    "h1",
    "button",
)
TAGS = [form.format(tag) for tag in USUAL for form in ("<{}>", "</{}>")]


@settings(max_examples=300)
@given(st.lists(st.sampled_from([*TAGS, "<p id=a>", "<td colspan=2>", "a", " "]), max_size=40))
def test_what_is_settled_would_settle_nothing(pieces: list[str]) -> None:
    page = "".join(pieces)
    quick = build(page)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "SETTLED", {})
        slow = build(page)
    assert shape(quick.root) == shape(slow.root)
    assert [*quick.shapes.values()] == [*slow.shapes.values()]
    assert quick.length == slow.length
