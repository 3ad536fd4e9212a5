"""The service as one client sees it, with one worker, for all tests here."""

from collections.abc import Iterator

import pytest
from starlette.testclient import TestClient

from linter.service.app import application
from linter.service.limits import Settings
from linter.service.workers import Workers

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
