"""The stage is chosen anew while documents wait for their turn."""

from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.service.browsing import Page, choose, word

pytest.importorskip("playwright.sync_api")
JUDGED = "[...document.querySelectorAll('#list li')].every(one => /gereed/i.test(one.textContent))"


def test_what_waits_is_judged_for_the_stage_that_was_chosen_last(page: Page) -> None:
    held: list[Any] = []
    last: dict[str, str] = {}

    def late(route: Any) -> None:
        query = parse_qs(urlsplit(route.request.url).query)
        last[route.request.post_data_buffer.split(b'filename="')[1][:1].decode()] = query["stage"][0]
        held.append(route)

    page.route("**/v1/view*", late)
    choose(page, *((f"{name}.docx", word()) for name in "abcdef"))
    page.wait_for_function("() => document.querySelectorAll('#list progress').length === 2")
    page.select_option("#stage", "concept")
    while held or not page.evaluate(JUDGED):
        while held:
            held.pop(0).continue_()
        page.wait_for_timeout(50)
    assert last == dict.fromkeys("abcdef", "concept")
    page.unroute("**/v1/view*")
