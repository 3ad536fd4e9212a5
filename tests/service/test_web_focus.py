"""Who works by keyboard or ear stays where they were; nothing that is no longer so is shown as if it were."""

from pathlib import Path
from typing import Any

import pytest

from tests.service.browsing import ANSWERED, Page, choose, give, strict, word

pytest.importorskip("playwright.sync_api")
OTHER = (
    ANSWERED.replace("36 200 XVI", "36 800 VII")
    .replace("Bent u bekend met dit bericht?", "Hoeveel woningen zijn er vorig jaar gebouwd?")
    .replace("Deelt u deze mening?", "Wat kost het onderhoud van de dijken?")
)


def focused(page: Page) -> str:
    return str(page.evaluate("document.activeElement.textContent || document.activeElement.id"))


def test_a_download_leaves_the_focus_where_it_was(page: Page) -> None:
    give(page, ("lijst.docx", word()))
    for name in ("met opmerkingen", "JSON"):
        page.focus(f"#downloads button:has-text('{name}')")
        with page.expect_download():
            page.keyboard.press("Enter")
        page.wait_for_selector("#said:has-text('is gedownload')", state="attached")
        assert focused(page) == name


def test_a_document_asked_once_more_keeps_the_focus_in_its_row(page: Page) -> None:
    page.route("**/v1/view*", lambda route: route.abort())
    choose(page, ("lijst.docx", word()))
    page.wait_for_selector("#list button:has-text('Opnieuw')")
    page.unroute("**/v1/view*")
    page.focus("#list button:has-text('Opnieuw')")
    page.keyboard.press("Enter")
    page.wait_for_selector("#result:not([hidden])")
    assert focused(page) == "Weghalen"


def test_a_token_that_is_wrong_is_called_so(page: Page) -> None:
    page.route("**/v1/**", strict)
    give(page, ("lijst.docx", word()))
    assert "vraagt een toegangscode" in page.inner_text("#token-why")
    page.fill("#token", "fout")
    page.press("#token", "Enter")
    page.wait_for_selector("#token-why:has-text('klopt niet')")
    page.fill("#token", "geheim-van-ons")
    page.press("#token", "Enter")
    page.wait_for_selector("#result:not([hidden])")
    assert focused(page) == "files"
    page.unroute("**/v1/**")


def test_lists_that_have_nothing_in_common_are_not_accused(page: Page) -> None:
    give(page, ("vragen.docx", word()), ("andere.docx", word(OTHER)))
    page.wait_for_selector("#beside:not([hidden]) .verdict")
    assert "horen waarschijnlijk niet bij elkaar" in page.inner_text("#compared")
    assert page.locator("#compared .utrecht-alert--error").count() == 0
    assert not page.is_visible("#compared li")
    page.click("#compared summary")
    assert page.is_visible("#compared li >> nth=0")


def test_what_waits_for_another_stage_shows_no_old_verdict(page: Page) -> None:
    give(page, *((f"{name}.docx", word()) for name in "abcd"))
    held: list[Any] = []
    page.route("**/v1/view*", lambda route: held.append(route) if len(held) < 2 else route.continue_())
    page.select_option("#stage", "concept")
    while len(held) < 2:
        page.wait_for_timeout(20)
    assert page.locator("#list .status:has-text('wacht')").count() == 2
    assert page.locator("#list button:has-text('Bekijken')").count() == 0
    assert page.inner_text("#verdict") == "Wordt opnieuw nagekeken…"
    assert page.locator("#downloads button").count() == 0
    for route in held:
        route.continue_()
    page.wait_for_selector("#downloads button")
    page.wait_for_function("() => !document.querySelector('#list progress')")
    assert "wacht" not in page.inner_text("#list")
    page.unroute("**/v1/view*")


def test_that_all_is_filtered_out_can_be_seen(page: Page) -> None:
    give(page, ("lijst.docx", word()))
    boxes = page.locator("#filters input")
    for at in range(boxes.count()):
        boxes.nth(at).uncheck()
    assert page.inner_text("#found").strip() == "Alles is weggefilterd."
    boxes.nth(0).check()
    assert "weggefilterd" not in page.inner_text("#found")


def test_a_list_that_cannot_be_read_is_not_called_a_bijlage_for_its_name(page: Page, samples: Path) -> None:
    locked = (samples / "enc.pdf").read_bytes()
    give(
        page, ("lijst.docx", word()), ("Lijst van vragen met bijlage.pdf", locked), ("bijlage 2.pdf", locked)
    )
    named = page.locator("#list li:has-text('Lijst van vragen met bijlage') .status").inner_text()
    assert named.startswith("Deze PDF is met een wachtwoord beveiligd")
    annex = page.locator("#list li:has-text('bijlage 2.pdf')")
    assert annex.locator(".status").inner_text().startswith("niet te lezen; alleen gebruikt als bijlage")
    assert annex.get_attribute("class") == "warning"
