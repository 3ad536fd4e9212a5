"""Whether a text is HTML or XML, and whether it can be a list."""

import time

import pytest

from linter.formats.xml.sniff import Markup, markup, may_be_list, speaks_of_questions


@pytest.mark.parametrize(
    ("text", "suffix", "kind"),
    [
        ("<vragenlijst/>", "xml", Markup.CANONICAL),
        ("<kamerwrk kamer='2'>", "xml", Markup.OFFICIAL),
        ("<?xml version='1.0'?><officiele-publicatie/>", "txt", Markup.OFFICIAL),
        ("<vragenlijst soort='lv'>", "txt", Markup.CANONICAL),
        ("<?xml version='1.0'?>\n<!-- > -->\n<vragenlijst>", "", Markup.CANONICAL),
        ("<!DOCTYPE vragenlijst [<!ENTITY a 'b'>]><vragenlijst/>", "xml", Markup.CANONICAL),
        ("<!DOCTYPE html><html>", "txt", Markup.HTML),
        ("  <!doctype HTML PUBLIC 'x'>", "", Markup.HTML),
        ("<HTML>", "", Markup.HTML),
        ("<?xml version='1.0'?><html xmlns='x'>", "xml", Markup.HTML),
        ("<p>tekst", "html", Markup.HTML),
        ("<p>tekst", "md", Markup.NONE),
        ("<?xml version='1.0'?><kamerstuk/>", "txt", Markup.XML),
        ("<kamerstuk/>", "xml", Markup.XML),
        ("<naam> invullen", "txt", Markup.NONE),
        ("< 3", "html", Markup.NONE),
        ("<!-- nooit klaar", "html", Markup.NONE),
        ("<!-- klaar --> en dan niets", "html", Markup.NONE),
        ("<?xml ?>", "", Markup.XML),
        ("gewoon <html>", "html", Markup.NONE),
    ],
)
def test_the_beginning_tells_the_kind(text: str, suffix: str, kind: Markup) -> None:
    for encoding in ("utf-8", "utf-8-sig", "utf-16"):
        assert markup(text.encode(encoding), suffix) is kind


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
    assert speaks_of_questions(text.encode())
    assert speaks_of_questions(text.encode("utf-16"))
    assert not speaks_of_questions(b"Een brief over v<b>an</b> alles")


@pytest.mark.parametrize("piece", [b"<", b"<a", b"<!--", b"&", b"&#", b" ", b"lijstvan"])
def test_the_search_is_linear(piece: bytes) -> None:
    began = time.process_time()
    assert not may_be_list(piece * 1_000_000)
    assert markup(b"<?" + piece * 1_000_000, "xml") in {Markup.XML, Markup.NONE}
    assert time.process_time() - began < 3
