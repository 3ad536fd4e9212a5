"""Pages changed: the text that was asked, the tags where they were, and no byte more."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from linter.errors import UnwritableSource
from linter.formats.html.edit import edit
from linter.formats.html.read import read
from linter.model.edited import applied
from linter.model.flow import FactKind, Span
from linter.model.remark import Change, ChangeKind
from linter.model.rule import Edit
from linter.model.source import Source


def changed(page: str | bytes, old: str, new: str) -> str:
    source = Source("a.html", page.encode() if isinstance(page, str) else page)
    at = read(source).text.index(old)
    return edit(source, [Edit(Span(at, at + len(old)), new)], ()).decode("utf-8", "surrogateescape")


@pytest.mark.parametrize(
    ("page", "old", "new", "expected"),
    [
        ("<p>Kunt u dit ?", " ?", "?", "<p>Kunt u dit?"),
        ("<p>Kunt u\r\n  dit  <b> ?</b></p>", " ?", "?", "<p>Kunt u\r\n  dit<b>?</b></p>"),
        ("<p>van de\n  de <i>Minister</i>", "de de", "de", "<p>van de <i>Minister</i>"),
        ("<p>van de</b> <i>de Minister</i>", "de de", "de", "<p>van de</b><i> Minister</i>"),
        ("<p><b>Kst.</b> 31 865", "Kst.", "Kamerstuk", "<p><b>Kamerstuk</b> 31 865"),
        ("<p>h&eacute;t <b>z</b>ien", "hét z", "een ", "<p>een <b></b>ien"),
        ("<p>a&shy;b&#8203;c\u200bd", "\u200b", "", "<p>a&shy;bc\u200bd"),
        ("<p>a&nbsp;b", "\u00a0", " ", "<p>a b"),
        ("<p>een <b>zin</b></p><p>x", "zin", "zin.", "<p>een <b>zin.</b></p><p>x"),
        ("<p>31 839 nr. 216", " nr. ", ", nr. ", "<p>31 839, nr. 216"),
        ("<pre>een  twee\r\ndrie", "  ", " ", "<pre>een twee\r\ndrie"),
        ("<p>a b", "a b", "a < b & c", "<p>a &lt; b &amp; c"),
        ("<p>een <script>x y</script> <b>?</b>", " ?", "?", "<p>een<script>x y</script><b>?</b>"),
        ("<ol><li>a<li>b<li value='7'>c</ol>", "7", "3", '<ol><li>a<li>b<li value="3">c</ol>'),
        (
            "<ol><li>a<li class=x>b</ol>",
            "2",
            "5",
            '<ol><li value="5" class=x>b</ol>'.replace("<ol>", "<ol><li>a"),
        ),
    ],
)
def test_only_its_texts_change(page: str, old: str, new: str, expected: str) -> None:
    assert changed(page, old, new) == expected


CELLS = "<table><tr><th>Nr<th>Bijlage<th>Blz.<tr><td>1<td>{}<td>12</table>"


@pytest.mark.parametrize(
    ("cell", "filled"),
    [
        ("", "2"),
        ("</td>", "2</td>"),
        ("<p><br></p>", "<p>2<br></p>"),
        (" <p class=x> <font size=2><br></font></p>", " <p class=x> <font size=2>2<br></font></p>"),
    ],
)
def test_an_empty_cell_is_filled(cell: str, filled: str) -> None:
    source = Source("a.html", CELLS.format(cell).encode())
    at = read(source).text.index("1\t\t") + 2
    assert edit(source, [Edit(Span(at, at), "2")], ()).decode() == CELLS.format(filled)


@pytest.mark.parametrize(
    ("head", "data", "expected"),
    [
        ("", b"\xe9 ?", b"\xe9? \xe9"),
        ("<meta charset=iso-8859-1>", b"\x80\xe9 ?", b"\x80\xe9? \xe9"),
        ("<meta charset=koi8-r>", b"\xe9 ?", b"\xe9? &#233;"),
    ],
)
def test_the_encoding_is_kept(head: str, data: bytes, expected: bytes) -> None:
    source = Source("a.html", head.encode() + b"<p>" + data)
    text = read(source).text
    at = text.index(" ?")
    end = len(text) - 1
    made = edit(source, [Edit(Span(at, at + 2), "?"), Edit(Span(end, end), " é")], ())
    assert made == head.encode() + b"<p>" + expected


@pytest.mark.parametrize(
    ("page", "old", "new"),
    [
        ("<p>een<br>twee", "een\ntwee", "een twee"),
        ("<p>een<p>twee", "n\nt", "nt"),
        ("<p>a <b>x</b> b", "x", ""),
        ("<ol type=a><li>x", "a.", "b."),
        ("<p>een", "een", "een  twee"),
        ("<p>een", "een", "een\ntwee"),
    ],
)
def test_what_a_page_cannot_hold_is_refused(page: str, old: str, new: str) -> None:
    with pytest.raises(UnwritableSource, match="webpagina"):
        changed(page, old, new)


def test_what_cannot_be_stored_is_named() -> None:
    source = Source("a.html", b"<p>een <br>twee")
    good, bad = Edit(Span(0, 1), "E"), Edit(Span(3, 4), " ")
    with pytest.raises(UnwritableSource) as caught:
        edit(source, [good, bad], ())
    assert caught.value.parts == (bad,)


def test_a_page_that_is_not_all_text_is_left_alone() -> None:
    with pytest.raises(UnwritableSource, match="UTF-8") as caught:
        changed(b"<meta charset=utf-8><p>een \xff twee", "twee", "drie")
    assert caught.value.parts == ()


WORDS = st.text("ab é\u00a0\n\t&<", min_size=1, max_size=12)
WRAPS = st.sampled_from(
    ["{}", "<p>{}</p>", "<b>{}</b>", "<div>{}</div>", "<td>{}</td>", "<span\n>{}</span>", "{}<br>", "<li>{}"]
)
WRITTEN = {"é": "&eacute;", "&": "&amp;", "<": "&lt;"}
WANTED = st.lists(
    st.tuples(st.integers(0, 9), st.integers(0, 4), st.sampled_from(["", "x", "ë y", "<"])), max_size=3
)


@settings(max_examples=500, deadline=None)
@given(st.lists(st.tuples(WRAPS, WORDS), max_size=8), WANTED)
def test_the_new_page_reads_as_the_old_one_with_the_edits(
    pieces: list[tuple[str, str]], wanted: list[tuple[int, int, str]]
) -> None:
    page = "".join(wrap.format("".join(WRITTEN.get(one, one) for one in words)) for wrap, words in pieces)
    source = Source("a.html", page.encode())
    text, edits, at = read(source).text, list[Edit](), 0
    for skip, length, said in wanted:
        if at + skip + length <= len(text):
            edits.append(Edit(Span(at + skip, at + skip + length), said))
            at += skip + length + 1
    try:
        made = edit(source, edits, ())
    except UnwritableSource:
        return
    assert read(source._replace(data=made)).text == applied(text, edits)


SURE = st.text("abcdé", min_size=1, max_size=6)


@settings(max_examples=200, deadline=None)
@given(st.lists(SURE, min_size=1, max_size=5), st.data())
def test_a_word_can_always_be_changed(words: list[str], data: st.DataObject) -> None:
    wrap = st.sampled_from(["{}", "<b>{}</b>", "<font\ncolor=x>{}</font>"])
    page = " ".join(data.draw(wrap).format(word.replace("é", "&eacute;")) for word in words)
    source = Source("a.html", f"<div>{page}</div>".encode())
    text = read(source).text
    index = data.draw(st.integers(0, len(words) - 1))
    start = sum(len(word) + 1 for word in words[:index])
    asked = Edit(Span(start, start + len(words[index])), "nieuw")
    assert read(source._replace(data=edit(source, [asked], ()))).text == applied(text, [asked])


def properties(page: str) -> dict[str, str]:
    flow = read(Source("a.html", page.encode()))
    return {fact.name: fact.value for fact in flow.facts_of(FactKind.PROPERTY)}


def test_what_is_no_text_is_changed_with_it() -> None:
    page = "<html lang=en><meta name=author content='J. Jansen'><p>Kunt u ?"
    changes = (
        Change(ChangeKind.LANGUAGE, Span(0, 0), value="nl-NL"),
        Change(ChangeKind.PROPERTY, Span(0, 0), "creator"),
    )
    made = edit(Source("a.html", page.encode()), [Edit(Span(6, 7), "")], changes).decode()
    assert made == '<html lang="nl-NL"><meta name=author content=""><p>Kunt u?'
    assert properties(made) == {"language": "nl-NL"}


def test_a_change_that_a_page_has_no_place_for_is_refused() -> None:
    change = Change(ChangeKind.PROPERTY, Span(0, 0), "creator")
    with pytest.raises(UnwritableSource) as caught:
        edit(Source("a.html", b"<p>Kunt u"), (), (change,))
    assert caught.value.parts == (change,)
