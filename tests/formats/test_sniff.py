"""Whether a text is markup, by which element it begins, and whether it can be a list."""

import time

import pytest

from linter.formats.sniff import is_xml, may_be_list, root, says


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("<vragenlijst/>", "vragenlijst"),
        ("<kamerwrk kamer='2'>", "kamerwrk"),
        ("<?xml version='1.0'?><officiele-publicatie/>", "officiele-publicatie"),
        ("<?xml version='1.0'?>\n<!-- > -->\n<vragenlijst>", "vragenlijst"),
        ("<!DOCTYPE vragenlijst [<!ENTITY a 'b'>]><vragenlijst/>", "vragenlijst"),
        ("<!DOCTYPE html><html>", "html"),
        ("  <!doctype HTML PUBLIC 'x'>", "html"),
        ("<HTML>", "html"),
        ("<Kamerwrk>", "Kamerwrk"),
        ("<office:document xmlns:office='a'>", "office:document"),
        ("<?xml version='1.0'?><html xmlns='x'>", "html"),
        ("<p>tekst", "p"),
        ("< 3", ""),
        ("<!-- nooit klaar", ""),
        ("<!-- klaar --> en dan niets", ""),
        ("<?xml ?>", ""),
        ("gewoon <html>", ""),
        ("", ""),
    ],
)
def test_the_first_element_is_found(text: str, name: str) -> None:
    for encoding in ("utf-8", "utf-8-sig", "utf-16"):
        assert root(text.encode(encoding)) == name


def test_text_behind_a_comment_is_text() -> None:
    assert root(b"<!-- by make docs -->\n\n# PUB006\n\n    <vragenlijst soort='lv'/>\n") == ""


def test_xml_says_that_it_is() -> None:
    for encoding in ("utf-8", "utf-8-sig", "utf-16"):
        assert is_xml(" <?xml ?>".encode(encoding))
        assert not is_xml("<a/>".encode(encoding))
        assert not is_xml("x <?xml ?>".encode(encoding))


@pytest.mark.parametrize(
    "text",
    [
        "<h1>LIJST VAN VRAGEN</h1>",
        "<b>Lijst</b>\n van&nbsp;<i>vra&shy;gen</i> en antwoorden",
        "verslag houdende een lijst",
        "&#108;ijst van een&#xA0;vraag",
        "lij<b>st</b>van<br/>vragen",
    ],
)
def test_the_words_of_a_list_are_found_whatever_parts_them(text: str) -> None:
    assert may_be_list(text.encode())
    assert may_be_list(text.encode("utf-16"))


def test_a_file_without_those_words_is_no_list() -> None:
    assert not may_be_list(b"<p>Een brief over vragen en een lijst</p>")


@pytest.mark.parametrize("text", ["Een vraag", "VRAGEN", "vra&shy;gen"])
def test_a_page_with_the_word_question_is_worth_reading(text: str) -> None:
    assert says(text.encode(), "vra")
    assert says(text.encode("utf-16"), "vra")
    assert not says(b"Een brief over v<b>an</b> alles", "vra")


@pytest.mark.parametrize("piece", [b"<", b"<a", b"<!--", b"&", b"&#", b" ", b"lijstvan"])
def test_the_search_is_linear(piece: bytes) -> None:
    began = time.process_time()
    assert not may_be_list(piece * 1_000_000)
    assert root(b"<?" + piece * 1_000_000) == ""
    assert time.process_time() - began < 3
