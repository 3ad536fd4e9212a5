"""The service as one client sees it, with one worker, for all tests here."""

from collections.abc import Iterator
from typing import Any

import pytest
from starlette.testclient import TestClient

from linter.service.app import application
from linter.service.limits import Settings
from linter.service.workers import Workers
from tests.service.serving import served

LIST = "\n\n".join(
    (
        "Lijst van vragen",
        "36 200 XVI Vaststelling van de begrotingsstaten",
        "Nr. 12 Lijst van vragen",
        "Vastgesteld 4 maart 2026",
        "1 Bent u bekend met dit bericht?\n3 Deelt u deze mening?\n",
    )
)
"""A list that skips a number."""


def pages_of(count: int) -> str:
    """Return what Word notes in a file of so many pages."""
    space = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
    return f'<Properties xmlns="{space}"><Pages>{count}</Pages><Characters>900</Characters></Properties>'


@pytest.fixture(scope="module")
def client() -> Iterator[TestClient]:
    """Everybody's client, in front of a service that runs."""
    with TestClient(application(Settings(workers=1)), raise_server_exceptions=False) as made:
        yield made


@pytest.fixture(scope="module")
def workers() -> Iterator[Workers]:
    """A worker of its own, that has two seconds for a task and one task that may wait."""
    made = Workers(Settings(workers=1, seconds=2, waiting=2, of_one_client=1))
    yield made
    made.stop()


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """Where a service is that runs as a clerk starts it."""
    with served("--workers", "2") as found:
        yield found


@pytest.fixture(scope="module")
def browser(chromium: str) -> Iterator[Any]:
    """A browser without a window."""
    playwright = pytest.importorskip("playwright.sync_api")
    with playwright.sync_playwright() as started:
        made = started.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        yield made
        made.close()


@pytest.fixture
def page(browser: Any, address: str) -> Iterator[Any]:
    """The page; nothing in it goes wrong, and it asks nothing of any other host."""
    made = browser.new_page(viewport={"width": 1280, "height": 900})
    wrong: list[str] = []
    asked: list[str] = []
    made.on("pageerror", lambda error: wrong.append(str(error)))
    made.on("request", lambda request: asked.append(request.url))
    made.set_default_timeout(10_000)
    made.goto(address)
    yield made
    assert wrong == []
    assert [url for url in asked if not url.startswith((address, "blob:"))] == []
    made.close()
