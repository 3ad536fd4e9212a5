"""Runs are made anew with what was asked, and nothing else of them changes."""

from linter.formats.docx.edit import edit
from linter.formats.docx.read import read
from linter.model.flow import Span
from linter.model.rule import Edit
from linter.model.source import Source
from tests.formats.docx.made import p, r, tbl, tc, tr
from tests.formats.docx.test_edit import BOLD, body, changed, source


def test_white_space_that_was_not_shown_stays_so() -> None:
    made = changed(p("<w:r><w:t>  een twee </w:t></w:r>"), ("een", "drie "))
    assert made == p("<w:r><w:t>drie  twee</w:t></w:r>")


def test_white_space_at_the_ends_is_kept_by_saying_so() -> None:
    made = changed(p(r("een") + r("twee")), ("n", "n "))
    assert made == p('<w:r><w:t xml:space="preserve">een </w:t></w:r>' + r("twee"))


def test_a_run_of_which_nothing_is_left_is_gone() -> None:
    made = changed(p(r("het ") + f"<w:r>{BOLD}<w:t>oude</w:t></w:r>" + r(" stuk")), ("oude", ""))
    assert made == p(r("het ") + r(" stuk"))


def test_signs_go_and_come() -> None:
    made = changed(
        p("<w:r><w:t>a</w:t><w:softHyphen/><w:t>b</w:t><w:tab/><w:t>c</w:t></w:r>"), ("\xad", ""), ("\t", "-")
    )
    assert made == p("<w:r><w:t>a</w:t><w:t>b</w:t><w:t>-</w:t><w:t>c</w:t></w:r>")
    made = changed(p("<w:r><w:t>een twee</w:t></w:r>"), (" ", "\t"))
    assert made == p("<w:r><w:t>een</w:t><w:tab/><w:t>twee</w:t></w:r>")


def test_what_is_new_beside_a_sign_stands_beside_it() -> None:
    found = source(p("<w:r><w:tab/><w:t>b</w:t></w:r>"))
    text = read(found).text
    made = edit(found, [Edit(Span(0, 0), "a"), Edit(Span(1, 1), "!")], ())
    assert read(Source("a.docx", made)).text == f"a\t!b{text[2:]}"


def test_an_empty_paragraph_gets_a_run_that_looks_as_its_end() -> None:
    head = '<w:pPr><w:rPr><w:ins w:id="1"/><w:b/></w:rPr></w:pPr>'
    table = tbl(tr(tc("1") + tc(f"<w:p>{head}</w:p>") + tc("<w:p/>")))
    found = source(table)
    text = read(found).text
    assert text == "1\t\t\n"
    made = body(edit(found, [Edit(Span(2, 2), "2"), Edit(Span(3, 3), "13")], ()))
    assert f"<w:p>{head}<w:r>{BOLD}<w:t>2</w:t></w:r></w:p>" in made
    assert "<w:p><w:r><w:t>13</w:t></w:r></w:p>" in made
