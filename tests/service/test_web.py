"""The page in a real browser: what a clerk does with it, by mouse and by keyboard.

With VRAGENLINT_PICTURES=1 the pictures of docs/handleiding are made anew.
"""

import io
import os
import zipfile
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import ROOT
from tests.formats.docx.made import docx, p
from tests.service.browsing import ANSWERED, Page, give, strict, word
from tests.service.conftest import LIST, pages_of

pytest.importorskip("playwright.sync_api")
axe = pytest.importorskip("axe_playwright_python.sync_playwright")

PICTURES = ROOT / "docs/handleiding/img"


def accessible(page: Page) -> list[str]:
    return [f"{one['id']}: {one['nodes'][0]['html']}" for one in axe.Axe().run(page).response["violations"]]


def picture(page: Page, name: str) -> None:
    if os.environ.get("VRAGENLINT_PICTURES"):
        PICTURES.mkdir(exist_ok=True)
        page.screenshot(path=PICTURES / f"{name}.png")


def test_a_clerk_drops_a_list_and_takes_it_back_with_comments(
    page: Page, samples: Path, tmp_path: Path
) -> None:
    picture(page, "pagina-1-leeg")
    give(page, ("rich_1.docx", (samples / "rich_1.docx").read_bytes()))
    assert page.inner_text("#verdict").startswith("Niet gereed: 12 fouten")
    picture(page, "pagina-2-oordeel")
    page.click("#found li:has-text('KOP002') .head a")
    assert page.evaluate("document.activeElement.id").startswith("m")
    picture(page, "pagina-3-plaats")
    with page.expect_download() as waited:
        page.click("#downloads >> text=met opmerkingen")
    assert waited.value.suggested_filename == "rich_1-nagekeken.docx"
    waited.value.save_as(tmp_path / "terug.docx")
    assert "word/comments.xml" in zipfile.ZipFile(tmp_path / "terug.docx").namelist()
    assert page.inner_text("#said") == "rich_1-nagekeken.docx is gedownload"


def test_marked_characters_lead_to_their_finding(page: Page) -> None:
    give(page, ("lijst.docx", word()))
    page.click("#text mark >> nth=0")
    there = page.evaluate("document.activeElement.id")
    assert there.startswith("n")
    page.click(f"#{there} .head a")
    assert page.evaluate("document.activeElement.id") == there.replace("n", "m")


def test_only_by_keyboard(page: Page) -> None:
    give(page, ("lijst.docx", word()))
    page.focus("#files")
    reached: list[str] = []
    for _ in range(30):
        page.keyboard.press("Tab")
        reached.append(page.evaluate("document.activeElement.textContent.trim().slice(0, 20)"))
    for name in ("Bekijken", "Weghalen", "met opmerkingen", "verslag", "JSON"):
        assert name in reached
    page.focus("#show-error")
    page.keyboard.press("Space")
    assert page.is_hidden("#found li.error >> nth=0")
    page.focus("#found li:not([hidden]) summary >> nth=0")
    page.keyboard.press("Enter")
    page.wait_for_selector("#found details[open] .why strong")


def test_filters(page: Page) -> None:
    give(page, ("lijst.docx", word()))
    every = page.locator("#found li").count()
    page.select_option("#chapter", "NUM")
    assert page.locator("#found li:visible").count() == 1 < every
    assert page.inner_text("#said") == "Bevindingen: 1"
    page.select_option("#chapter", "")
    assert page.locator("#found li:visible").count() == every


def test_a_stage_that_is_switched_judges_anew(page: Page) -> None:
    give(page, ("lijst.docx", word(ANSWERED)))
    assert "ANT001" in page.inner_text("#found")
    page.select_option("#stage", "concept")
    page.wait_for_function("() => !document.querySelector('#found').textContent.includes('ANT001')")


def test_in_english(page: Page, address: str) -> None:
    page.click("#language")
    page.wait_for_url(f"{address}/?lang=en")
    assert page.evaluate("document.documentElement.lang") == "en"
    assert page.title().startswith("Check a list of questions")
    give(page, ("lijst.docx", word()))
    assert page.inner_text("#verdict").startswith("Not ready")
    assert accessible(page) == []


@pytest.mark.parametrize("width", [320, 640])
def test_narrow_or_enlarged(page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 700})
    give(page, ("lijst.docx", word()))
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert accessible(page) == []


def test_three_documents_at_once(page: Page) -> None:
    give(page, ("a.docx", word()), ("b.docx", word()), ("brief.txt", b"Geachte voorzitter,\n"))
    page.wait_for_function(
        "() => document.querySelector('#list').textContent.includes('gebruikt als bijlage')"
    )
    assert page.locator("#list li").count() == 3
    page.click("#list li:has-text('b.docx') >> text=Bekijken")
    assert page.inner_text("#result-h") == "b.docx"
    page.click("#list li:has-text('b.docx') >> text=Weghalen")
    assert page.locator("#list li").count() == 2
    assert page.is_hidden("#result")


def test_a_list_with_a_bijlage_that_has_too_few_pages(page: Page) -> None:
    rows = "Nr\tVraag\tBijlage\tBlz. (van)\tt/m\n1\tWat is dit?\t1\t9\t\n"
    text = LIST.replace("1 Bent u bekend met dit bericht?\n3 Deelt u deze mening?\n", rows)
    annex = docx(p("Bijlage"), {"docProps/app.xml": pages_of(3)})
    give(page, ("lijst.txt", text.encode()), ("1.docx", annex))
    page.wait_for_selector("#found:has-text('BIJ007')")
    assert "liep t/m blz. 3" in page.inner_text("#found")
    with page.expect_download() as waiting:
        page.click("#downloads >> text=met opmerkingen")
    assert "BIJ007" in Path(waiting.value.path()).read_text("utf-8")
    page.click("#list li:has-text('1.docx') >> text=Weghalen")
    page.wait_for_function("() => !document.querySelector('#found').textContent.includes('BIJ007')")


def test_the_questions_beside_the_answered_list(page: Page) -> None:
    changed = ANSWERED.replace("deze mening", "deze gedachte")
    give(page, ("vragen.txt", LIST.encode()), ("antwoorden.txt", changed.encode()))
    page.wait_for_selector("#beside:not([hidden]) .verdict")
    assert "niet allemaal zoals in vragen.txt" in page.inner_text("#compared")
    assert accessible(page) == []
    page.click("#list li:has-text('antwoorden.txt') >> text=Weghalen")
    page.wait_for_selector("#beside", state="hidden")


def test_a_file_that_cannot_be_judged(page: Page) -> None:
    give(page, ("lijst.docx", b"PK"))
    assert "Dit is geen Word-bestand" in page.inner_text("#list")
    assert page.is_hidden("#result")
    assert accessible(page) == []


def test_a_service_that_is_busy_is_asked_again(page: Page) -> None:
    asked: list[str] = []

    def busy(route: Any) -> None:
        asked.append(route.request.url)
        if len(asked) > 2:
            route.continue_()
        else:
            headers = {"Retry-After": "1", "Content-Type": "application/problem+json"}
            route.fulfill(status=503 if len(asked) == 1 else 429, headers=headers, body='{"detail": "Druk."}')

    page.route("**/v1/view*", busy)
    give(page, ("lijst.docx", word()))
    assert len(asked) == 3
    assert page.is_visible("#result")
    page.unroute("**/v1/view*")


def test_a_service_that_is_gone_is_said_of_the_file(page: Page) -> None:
    page.route("**/v1/view*", lambda route: route.abort())
    give(page, ("1 lijst.docx", word()))
    assert "is niet te bereiken" in page.inner_text("#list li")
    page.unroute("**/v1/view*")
    page.click("#list button:has-text('Opnieuw')")
    page.wait_for_selector("#result:not([hidden])")
    page.route("**/v1/view*", lambda route: route.abort())
    page.select_option("#stage", "concept")
    page.wait_for_selector("#result", state="hidden")
    page.unroute("**/v1/view*")


def test_the_stage_that_was_chosen_last_is_what_is_shown(page: Page) -> None:
    held: list[Any] = []

    def slow(route: Any) -> None:
        held.append(route) if "stage=concept" in route.request.url else route.continue_()

    give(page, ("lijst.docx", word()))
    before = page.inner_text("#verdict")
    page.route("**/v1/view*", slow)
    page.select_option("#stage", "concept")
    page.select_option("#stage", "definitief")
    page.wait_for_selector("#list li:has-text('Niet gereed')")
    for route in held:
        route.continue_()
    page.wait_for_timeout(500)
    assert held
    assert page.inner_text("#verdict") == before
    page.unroute("**/v1/view*")


def test_more_bijlagen_than_can_be_sent_cost_no_verdict(page: Page) -> None:
    letters = [(f"brief {number}.txt", b"Geachte voorzitter,\n") for number in range(93)]
    give(page, ("lijst.txt", LIST.encode()), *letters)
    page.wait_for_selector("#list:has-text('niet gebruikt als bijlage'):not(:has(progress))")
    assert page.locator("#list li:has-text('niet gebruikt als bijlage')").count() == 93
    assert "Niet gereed" in page.inner_text("#list li:has-text('lijst.txt')")
    for _ in range(3):
        page.click("#list li:has-text('brief') >> text=Weghalen")
    page.wait_for_selector("#list:has-text('; gebruikt als bijlage'):not(:has(progress))")
    assert page.locator("#list li:has-text('; gebruikt als bijlage')").count() == 90


def test_a_mark_that_goes_on_leads_to_its_own_finding(page: Page, samples: Path) -> None:
    give(page, ("rich_1.docx", (samples / "rich_1.docx").read_bytes()))
    page.click("#text mark:has-text('BLOKSDT')")
    assert "BLOKSDT" in page.inner_text(".here")


def test_what_is_dropped_again_stays_what_is_shown(page: Page) -> None:
    give(page, ("a.docx", word()), ("b.docx", word()))
    page.click("#list li:has-text('b.docx') >> text=Bekijken")
    give(page, ("b.docx", word()))
    assert page.inner_text("#result-h") == "b.docx"


def test_a_document_that_cannot_be_read_keeps_its_reason(page: Page) -> None:
    give(page, ("1 lijst.docx", b"PK"), ("lijst.txt", LIST.encode()))
    assert "Dit is geen Word-bestand" in page.inner_text("#list li:has-text('1 lijst.docx')")
    give(page, ("bijlage 3.docx", b"PK"))
    page.wait_for_selector("#list li:has-text('gebruikt als bijlage')")
    assert "Dit is geen Word-bestand" in page.inner_text("#list li:has-text('bijlage 3.docx')")


def test_a_folder_is_told_and_not_sent(page: Page) -> None:
    page.evaluate(
        """() => {
            const event = new Event("drop");
            const folder = { kind: "file", webkitGetAsEntry: () => ({ isDirectory: true, name: "map" }) };
            event.dataTransfer = { items: [folder], files: [new File([], "map")] };
            dispatchEvent(event);
        }"""
    )
    assert "Dit is een map" in page.inner_text("#list li:has-text('map')")
    assert page.locator("#list li").count() == 1


def test_another_language_is_no_loss_unasked(page: Page) -> None:
    give(page, ("lijst.docx", word()))
    page.once("dialog", lambda dialog: dialog.dismiss())
    page.click("#language")
    assert page.is_visible("#result")
    page.once("dialog", lambda dialog: dialog.accept())
    page.click("#language")
    page.wait_for_url("**/?lang=en")


def test_focus_and_filters_stay(page: Page) -> None:
    give(page, ("a.docx", word()), ("b.docx", word()))
    page.uncheck("#show-error")
    page.focus("#list li:has-text('a.docx') >> text=Weghalen")
    page.select_option("#stage", "concept")
    page.wait_for_function("() => !document.querySelector('#list progress')")
    assert page.evaluate("document.activeElement.getAttribute('aria-label')") == "Weghalen: a.docx"
    page.select_option("#stage", "definitief")
    page.wait_for_selector("#show-error")
    assert not page.is_checked("#show-error")


def test_a_token_that_cannot_be_sent_is_asked_again(page: Page) -> None:
    page.route("**/v1/**", strict)
    give(page, ("lijst.docx", word()))
    page.fill("#token", "geheim\u20accode")
    page.press("#token", "Enter")
    page.wait_for_selector("#list li:has-text('Hiervoor is een toegangscode nodig')")
    page.fill("#token", "geheim-van-ons")
    page.press("#token", "Enter")
    page.wait_for_selector("#result:not([hidden])")
    assert page.is_hidden("#ask-token")
    page.unroute("**/v1/**")


def test_text_in_a_document_or_a_name_is_only_text(page: Page) -> None:
    evil = "<img src=x onerror=alert(1)>"
    give(page, (f"{evil}.docx", word(LIST.replace("dit bericht", evil))))
    assert page.locator("img").count() == 0
    assert evil in page.inner_text("#text")


def test_dropped(page: Page) -> None:
    page.evaluate(
        """text => {
            const data = new DataTransfer();
            data.items.add(new File([text], "gesleept.txt"));
            document.querySelector("#drop").dispatchEvent(
                new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
        }""",
        LIST,
    )
    page.wait_for_selector("#result:not([hidden])")
    assert page.inner_text("#result-h") == "gesleept.txt"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_accessible_in_light_and_dark(page: Page, scheme: str) -> None:
    page.emulate_media(color_scheme=scheme)
    assert accessible(page) == []
    give(page, ("lijst.docx", word()), ("schoon.txt", b"Geachte voorzitter,\n"))
    page.click("#found summary >> nth=0")
    page.wait_for_selector("#found .why strong")
    assert accessible(page) == []


def test_on_paper(page: Page) -> None:
    give(page, ("lijst.docx", word()))
    page.emulate_media(media="print")
    assert page.is_hidden("#choose")
    assert page.is_visible("#found")


def test_the_first_page_is_light(page: Page, address: str) -> None:
    sizes: list[int] = []
    page.on("response", lambda answer: sizes.append(len(answer.body())))
    page.goto(address)
    page.wait_for_load_state("networkidle")
    assert 50_000 < sum(sizes) < 300_000


def test_a_report_and_json(page: Page) -> None:
    give(page, ("lijst.docx", word()))
    for name, ending in (("verslag", "lijst.html"), ("JSON", "lijst.json")):
        with page.expect_download() as waited:
            page.click(f"#downloads >> text={name}")
        assert waited.value.suggested_filename == ending
        assert b"NUM001" in io.BytesIO(Path(waited.value.path()).read_bytes()).read()
