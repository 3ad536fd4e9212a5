"""Footnotes: references and notes that lead to each other."""

import pytest

from linter.formats.html.build import build
from linter.formats.html.notes import find
from linter.model.flow import FactKind
from tests.formats.html.made import blocks, facts, flow

LIBREOFFICE = (
    '<p>geheel<sup><a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym">'
    "<sup>1</sup></a></sup> of"
    '<div id="sdfootnote1"><p><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>'
    " De noot.</p><p>Nog een.</p></div>"
)
WORD = (
    "<p>geheel<a style='mso-footnote-id:ftn1' href='#_ftn1' name='_ftnref1'><span>[1]</span></a> of</p>"
    "<div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1>"
    "<p><a href='#_ftnref1' name='_ftn1'>[1]</a> De noot.<p>Nog een.</div></div>"
)
SITE = (
    '<p>geheel<a class="nootnum" id="sup1" href="#ID1"><sup>1</sup></a> of</p>'
    '<div class="voetnoot" id="ID1"><a href="#sup1">1</a> De noot.<p>Nog een.</p></div>'
)
PANDOC = (
    '<p>geheel<a href="#fn1" id="fnref1" role="doc-noteref"><sup>1</sup></a> of</p><section><ol>'
    '<li id="fn1"><p>De noot.<p>Nog een.<a href="#fnref1" role="doc-backlink">↩︎</a></li></ol></section>'
)


@pytest.mark.parametrize("page", [LIBREOFFICE, WORD, SITE, PANDOC])
def test_a_note_is_read_in_whatever_way_it_was_made(page: str) -> None:
    found = flow(page)
    assert [facts(found, FactKind.NOTE_REFERENCE)[0][i] for i in (0, 2)] == ["note-reference", "1"]
    signs = [text for _kind, text, _name, _value in facts(found, FactKind.MARKUP)]
    assert len(signs) == 2
    notes = [block for block in found.blocks if block.kind == "note"]
    said = " ".join(found.text[slice(*block.span)] for block in notes)
    for sign in signs:
        said = said.replace(sign, "")
    assert said.split() == ["De", "noot.", "Nog", "een."]
    assert {block.layout.note for block in notes} == {"1"}
    assert blocks(found)[0][0] == "paragraph"


@pytest.mark.parametrize(
    "page",
    [
        "<p>a<a href=#x id=y>1</a><p id=x>b",
        "<p>a<a href=#x>1</a><p id=x>b<a href=#y>1</a>",
        "<p>a<a href=#h1 id=toc1>Hoofdstuk een</a><h2 id=h1><a href=#toc1>Hoofdstuk een</a></h2>",
        "<p>a<a href=#x id=y>1</a> <a href=#y id=x>2</a>",
        "<p>a<a href=# id=''>1</a>",
    ],
)
def test_other_links_are_no_notes(page: str) -> None:
    root = build(page)
    found = find(root.root, root.links)
    assert (found.references, found.notes) == ({}, {})


def test_two_references_can_lead_to_one_note() -> None:
    page = "<p>a<a href=#n id=r>*</a> b<a href=#n id=r>*</a><p id=n><a href=#r>*</a> noot"
    found = flow(page)
    assert [name for _kind, _text, name, _value in facts(found, FactKind.NOTE_REFERENCE)] == ["*", "*"]
    assert blocks(found) == [("paragraph", "a* b*"), ("note", "* noot")]


def test_a_note_far_from_any_block_is_itself() -> None:
    deep = "<b>" * 9
    page = f"<p>a<a href=#n id=r>1</a></p>{deep}<i id=n><a href=#r>1</a> noot</i>"
    assert blocks(flow(page))[0] == ("paragraph", "a1")
