"""What a page says that is no text, changed."""

import pytest

from linter.formats.html.changed import changed, has
from linter.formats.html.edit import edit
from linter.formats.html.read import read
from linter.formats.html.traced import Traced
from linter.model.flow import Span
from linter.model.remark import Change, ChangeKind
from linter.model.source import Source

DUTCH = Change(ChangeKind.LANGUAGE, Span(0, 0), value="nl-NL")
NOBODY = Change(ChangeKind.PROPERTY, Span(0, 0), "creator")
HEAD = Change(ChangeKind.TABLE_HEAD, Span(0, 2))

WORD = (
    "<!--[if gte mso 9]><xml><o:DocumentProperties><o:Author>{}</o:Author><o:Company>K</o:Company>"
    "</o:DocumentProperties></xml><![endif]--><p>x"
)


def made(page: str, change: Change) -> str:
    return edit(Source("a.html", page.encode()), (), (change,)).decode()


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("<html lang=en-US><body>x", '<html lang="nl-NL"><body>x'),
        ("<html LANG='en' xml:lang=en><p>x", '<html LANG="nl-NL" xml:lang="nl-NL"><p>x'),
        ("<body lang=en-GB><p>x", '<body lang="nl-NL"><p>x'),
        ("<meta name=dc.language content=en><p>x", '<meta name=dc.language content="nl-NL"><p>x'),
    ],
)
def test_the_language_of_the_whole(page: str, expected: str) -> None:
    assert made(page, DUTCH) == expected


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ('<meta name="author" content="J. Jansen"><p>x', '<meta name="author" content=""><p>x'),
        ("<meta content=Jan name=DC.Creator /><p>x", '<meta content="" name=DC.Creator /><p>x'),
        (WORD.format("Jan"), WORD.format("")),
    ],
)
def test_a_name_in_the_properties(page: str, expected: str) -> None:
    assert made(page, NOBODY) == expected


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        (
            "<table><tr><td>Nr<td class=x>Vraag</td><tr><td>1<td>Hoe?</table>",
            '<table><tr><th scope="col">Nr<th scope="col" class=x>Vraag</th><tr><td>1<td>Hoe?</table>',
        ),
        (
            "<table><tbody><tr><TD scope=col><p>Nr</p></TD><th>Vraag</th></tr><tr><td>1</table>",
            '<table><tbody><tr><th scope=col><p>Nr</p></th><th scope="col">Vraag</th></tr><tr><td>1</table>',
        ),
    ],
)
def test_the_head_of_a_table(page: str, expected: str) -> None:
    assert made(page, HEAD) == expected


def test_what_has_no_place_is_no_change() -> None:
    page = Traced("<p>x", read(Source("a.html", b"<p>x")))
    assert not changed(page, DUTCH)
    assert not changed(page, NOBODY)
    assert not changed(page, HEAD)
    assert not changed(Traced("", read(Source("a.html", b""))), HEAD)


def test_whether_a_page_has_a_change() -> None:
    flow = read(Source("a.html", b"<html lang=nl-NL><p>x"))
    assert has(flow, DUTCH)
    assert has(flow, NOBODY)
    assert not has(flow, HEAD)
    assert not has(flow, DUTCH._replace(value="nl-BE"))
