"""Facts about the text of a page."""

import pytest

from tests.formats.html.made import facts, flow


@pytest.mark.parametrize(
    ("page", "text", "expected"),
    [
        (
            "a <ins cite='mailto:Jan%20de%20B' datetime=x>b</ins> c",
            "a b c",
            ("inserted", "b", "Jan de B", ""),
        ),
        ("a <ins title=Jan>b </ins>c", "a b c", ("inserted", "b", "Jan", "")),
        ("a <del cite='http://x'>b  <i>c</i></del> d", "a d", ("deleted", "", "", "b c")),
        ("<ins><p>a<p>b</ins>", "a\nb", ("inserted", "a\nb", "", "")),
        ("a <span style='display:none'>b</span> c", "a b c", ("hidden", "b", "", "")),
        ("a <b hidden>b</b>", "a b", ("hidden", "b", "", "")),
        ("<p>a<p style='mso-hide:all'>b<p>c", "a\nb\nc", ("hidden", "b", "", "")),
        ("<div hidden><p>a<p>b</div>", "a\nb", ("hidden", "a\nb", "", "")),
        ("a <mark>b</mark>", "a b", ("highlight", "b", "", "yellow")),
        ("a <mark style='background:yellow'>b</mark>", "a b", ("highlight", "b", "", "yellow")),
        ("a <span style='mso-highlight:lime'>b</span>", "a b", ("highlight", "b", "", "lime")),
        ("a <span style='mso-prop-change:Jan 1'>b</span>", "a b", ("formatted", "b", "", "")),
        ("<a class=skip-link href=#x>Ga naar</a> b", "Ga naar b", ("markup", "Ga naar", "", "")),
        ("<h2>a <span class=sr-only>b</span></h2>", "a b", ("markup", "b", "", "")),
        ("a\x01b", "a␁b", ("control", "␁", "U+0001", "")),
    ],
)
def test_what_is_no_text_is_a_fact(page: str, text: str, expected: tuple[str, str, str, str]) -> None:
    found = flow(page)
    assert found.text == text + "\n"
    assert facts(found) == [expected]


@pytest.mark.parametrize(
    "page",
    [
        "a<b style='display:none'> </b>b",
        "<ins></ins>a",
        "<mark> </mark>a",
        "a<u>b</u>",
        "<table><td bgcolor=yellow style='background:yellow'>Nr</table>",
    ],
)
def test_what_holds_no_character_is_no_fact(page: str) -> None:
    assert facts(flow(page)) == []


def test_old_encodings_that_are_guessed_are_told() -> None:
    assert facts(flow(b"<p>caf\xe9")) == [("encoding", "é", "windows-1252", "")]
    assert facts(flow("<p>café")) == []
    assert facts(flow(b"<p title=caf\xe9>cafe")) == [("encoding", "c", "windows-1252", "")]
