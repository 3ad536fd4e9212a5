"""What is done on the page in a browser."""

from typing import Any
from xml.sax.saxutils import escape

from tests.formats.docx.made import docx, p, r
from tests.service.conftest import LIST

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
ANSWERED = LIST.replace("Lijst van vragen\n", "Lijst van vragen en antwoorden\n").replace(
    "bericht?\n", "bericht?\nAntwoord\nJa.\n"
)
Page = Any


def word(text: str = LIST) -> bytes:
    """Return a Word document of these lines."""
    return docx("".join(p(r(escape(line))) for line in text.splitlines()))


def choose(page: Page, *files: tuple[str, bytes]) -> None:
    """Choose files, and wait for nothing."""
    page.set_input_files("#files", [{"name": name, "mimeType": WORD, "buffer": data} for name, data in files])


def give(page: Page, *files: tuple[str, bytes]) -> None:
    """Choose files and wait until all are judged."""
    choose(page, *files)
    page.wait_for_function(
        "count => document.querySelectorAll('#list li').length >= count"
        " && !document.querySelector('#list progress')",
        arg=len(files),
    )
    page.wait_for_selector("#result:not([hidden]), #list .warning")


def strict(route: Any) -> None:
    """Refuse what comes without the token `geheim-van-ons`, as a service with tokens does."""
    known = route.request.headers.get("authorization") == "Bearer geheim-van-ons"
    said = '{"detail": "Hiervoor is een toegangscode nodig."}'
    route.continue_() if known else route.fulfill(status=401, body=said)
