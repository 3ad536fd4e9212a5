"""What is changed is written directly, or as what goes beside what comes."""

import re

from linter.formats.docx.edit import suggest
from linter.formats.docx.ink import Idents, new
from tests.formats.docx.made import WHO, p, r
from tests.formats.docx.test_edit import BOLD, STAMP, asked, body, changed, source, suggested


def test_a_suggestion_shows_what_goes_and_what_comes() -> None:
    made = suggested(p(f"<w:r>{BOLD}<w:t>De raad heeft vragen</w:t></w:r>"), ("heeft", "hebben"))
    assert made == p(
        f'<w:r>{BOLD}<w:t xml:space="preserve">De raad </w:t></w:r>'
        f"<w:del><w:r>{BOLD}<w:delText>heeft</w:delText></w:r></w:del>"
        f"<w:ins><w:r>{BOLD}<w:t>hebben</w:t></w:r></w:ins>"
        f'<w:r>{BOLD}<w:t xml:space="preserve"> vragen</w:t></w:r>'
    )


def test_a_suggestion_shows_no_more_than_that() -> None:
    made = suggested(p("<w:r><w:t>19637</w:t></w:r>"), ("19637", "19 637"))
    assert made == p(
        '<w:r><w:t>19</w:t></w:r><w:ins><w:r><w:t xml:space="preserve"> </w:t></w:r></w:ins>'
        "<w:r><w:t>637</w:t></w:r>"
    )


def test_what_is_suggested_in_an_insertion_of_another_stands_between_its_halves() -> None:
    who = WHO.replace('w:id="9" ', "")
    made = suggested(p(f"<w:ins {WHO}><w:r><w:t>een twee</w:t></w:r></w:ins>"), ("een", "drie"))
    assert made == p(
        f"<w:ins {who}><w:del><w:r><w:delText>een</w:delText></w:r></w:del></w:ins>"
        f"<w:ins><w:r><w:t>drie</w:t></w:r></w:ins>"
        f'<w:ins {who}><w:r><w:t xml:space="preserve"> twee</w:t></w:r></w:ins>'
    )


def test_ids_are_given_once() -> None:
    change = f"<w:rPr><w:b/><w:rPrChange {WHO}><w:rPr/></w:rPrChange></w:rPr>"
    found = source(p(f"<w:r>{change}<w:t>een twee drie</w:t></w:r>"))
    made = body(suggest(found, asked(found, ("een", "1"), ("drie", "3")), (), STAMP))
    idents = re.findall(r' w:id="([0-9]+)"', made)
    assert len(idents) == len(set(idents)) == 9


def test_characters_of_markup_are_written_as_such() -> None:
    assert changed(p(r("een")), ("een", "<a> & b")) == p("<w:r><w:t>&lt;a&gt; &amp; b</w:t></w:r>")


def test_ids_go_on_from_the_highest_there_is() -> None:
    idents = Idents(iter([b'<a w:id="7"/>', b"<a x:id='30'/><b id=\"2\"/>"]))
    assert [idents.next(), idents.next()] == [31, 32]
    assert idents.tag(b'<w:ins w:id="7" w:author="a">') == b'<w:ins w:id="33" w:author="a">'


def test_signs_of_new_text_stand_alone() -> None:
    assert list(new("a\tb\n\nc")) == ["a", "\t", "b", "\n", "\n", "c"]
    assert list(new("")) == []
