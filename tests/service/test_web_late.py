"""What comes back late, is of another file, or is no answer of ours."""

from pathlib import Path
from typing import Any

import pytest

from tests.formats.docx.made import docx, p
from tests.service.browsing import ANSWERED, Page, choose, give, word

pytest.importorskip("playwright.sync_api")


def test_a_comparison_that_comes_late_is_not_shown_over_a_newer_one(page: Page) -> None:
    held: list[Any] = []
    page.route("**/v1/compare*", lambda route: held.append(route) if len(held) < 1 else route.continue_())
    give(page, ("v.docx", word()))
    choose(page, ("a.docx", word(ANSWERED.replace("dit bericht", "dit verhaal"))))
    while not held:
        page.wait_for_timeout(20)
    choose(page, ("a.docx", word(ANSWERED)))
    page.wait_for_selector("#compared:has-text('zoals ze zijn gesteld')")
    held[0].continue_()
    page.wait_for_timeout(500)
    assert "verhaal" not in page.inner_text("#compared")
    page.unroute("**/v1/compare*")


def test_a_page_that_a_proxy_gives_instead_is_no_answer(page: Page) -> None:
    page.route("**/v1/view*", lambda route: route.fulfill(status=200, content_type="text/html", body="<p>"))
    choose(page, *((f"{name}.docx", word()) for name in "abc"))
    page.wait_for_function("() => document.querySelectorAll('#list .warning').length === 3")
    assert "niet te bereiken" in page.inner_text("#list")
    page.unroute("**/v1/view*")
    page.click("#list li:has-text('b.docx') button:has-text('Opnieuw')")
    page.wait_for_selector("#list li:has-text('b.docx'):has-text('gereed')")


def test_bijlagen_that_are_too_much_together_leave_the_verdict(page: Page) -> None:
    page.route("**/page.js", _smaller)
    page.reload()
    give(page, ("lijst.docx", word()), ("1.docx", docx(p("Bijlage"))))
    page.wait_for_selector("#list li:has-text('1.docx'):has-text('samen te veel')")
    assert "Niet gereed" in page.inner_text("#list li:has-text('lijst.docx')")


def _smaller(route: Any) -> None:
    answer = route.fetch()
    route.fulfill(response=answer, body=answer.text().replace("95_000_000", "1_000"))


def test_a_file_that_went_after_it_was_chosen_is_told_so(page: Page, tmp_path: Path) -> None:
    path = tmp_path / "lijst.docx"
    path.write_bytes(word())
    page.set_input_files("#files", path)
    page.wait_for_selector("#result:not([hidden])")
    path.unlink()
    page.click("#downloads >> text=JSON")
    assert "veranderd of weggehaald" in page.inner_text("#verdict .failed")


def test_what_is_printed_has_no_link_over_it(page: Page) -> None:
    page.emulate_media(media="print")
    assert page.evaluate("getComputedStyle(document.querySelector('.utrecht-skip-link')).display") == "none"


def test_the_document_is_dutch_on_an_english_page_too(page: Page, address: str) -> None:
    page.goto(f"{address}/?lang=en")
    assert page.get_attribute("html", "lang") == "en"
    assert page.get_attribute("#text", "lang") == "nl"
