import re
from base64 import b64decode
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree, html

from linter.hypertext.page import Shell, page, put, shown, tag
from linter.hypertext.style import PAGE

SHELL = Shell("Titel", "nl", "Naar de tekst", ".a { color: red; }\n")


def written(*body: etree._Element) -> str:
    return page(SHELL, body).decode()


def test_a_page_is_whole() -> None:
    made = written(tag("main", {"id": "main"}, tag("p", {}, "tekst")))
    assert made.startswith('<!DOCTYPE html>\n<html lang="nl">')
    assert "<title>Titel</title>" in made
    assert '<a class="skip" href="#main">Naar de tekst</a>' in made
    assert made.endswith('<main id="main"><p>tekst</p></main></body></html>\n')


def test_a_page_says_who_made_it_so_that_it_is_not_checked_itself() -> None:
    assert '<meta name="generator" content="vragenlint">' in written()


def test_nothing_may_run_or_be_loaded_but_the_style_itself() -> None:
    made = written()
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', made)
    style = re.search(r"<style>(.*)</style>", made, re.DOTALL)
    assert policy
    assert style
    assert style[1] == PAGE + SHELL.style
    seal = re.search(r"style-src 'sha256-([^']*)'", policy[1])
    assert seal
    assert b64decode(seal[1]) == sha256(style[1].encode()).digest()
    assert policy[1].startswith("default-src 'none'; ")


def test_text_is_never_markup() -> None:
    bad = "</style></p><script>alert(1)</script>\"'&amp;"
    made = written(tag("p", {"title": bad}, bad))
    found = html.document_fromstring(made.encode())
    assert found.xpath("count(//script)") == 0
    assert found.xpath("string(//p)") == bad == found.xpath("string(//p/@title)")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("gewoon", "gewoon"),
        ("a\u202eb", "a<U+202E>b"),
        ("a\x00b\x1b", "a<U+0000>b<U+001B>"),
        ("a\u00a0b", "a b"),
        ("af\u00adbreken\u200b", "af\u00adbreken<U+200B>"),
        ("\udcff", "\\xff"),
    ],
)
def test_what_is_not_seen_is_named(text: str, expected: str) -> None:
    assert shown(text) == expected


def test_text_and_elements_keep_their_order() -> None:
    made = tag("p", {}, "a", None, "b", tag("b", {}, "c"), "d", "e", tag("i"), "f")
    put(made, ("g", tag("u", {}, "h"), "i"))
    assert etree.tostring(made) == b"<p>ab<b>c</b>de<i/>fg<u>h</u>i</p>"
    empty = tag("p")
    put(empty, ("x",))
    put(empty, ())
    assert empty.text == "x"


@given(st.text(st.characters()), st.text(st.characters()))
def test_any_text_can_stand_on_a_page(text: str, more: str) -> None:
    made = html.document_fromstring(written(tag("p", {"title": more}, text)))
    assert made.xpath("count(//body/*)") == 2
    assert made.xpath("count(//p/node()[not(self::text())])") == 0


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_every_colour_stands_out_from_its_ground() -> None:
    schemes = [
        dict(re.findall(r"--([a-z-]+): (#\w{6});", one)) for one in re.findall(r":root \{([^}]*)\}", PAGE)
    ]
    assert len(schemes) == 3
    for colours in schemes:
        pairs = [(name, ground) for name in ("text", "soft", "link") for ground in ("ground", "paper")]
        for name in ("error", "warning", "info", "good"):
            pairs += [(name, "ground"), (name, "paper"), ("text", f"{name}-ground")]
        for name, ground in [*pairs, ("mark-text", "mark")]:
            assert contrast(colours[name], colours[ground]) >= 4.5, (name, ground)
