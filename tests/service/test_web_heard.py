"""The page as who does not see it hears it: the names and the order in which a browser hands them on."""

import re
from itertools import pairwise
from pathlib import Path

import pytest

from tests.service.browsing import Page, give

pytest.importorskip("playwright.sync_api")


def heard(page: Page) -> list[str]:
    """Return what is read out, a line for each thing."""
    return [
        _said(line.strip().removeprefix("- ")) for line in page.locator("body").aria_snapshot().splitlines()
    ]


def _said(line: str) -> str:
    return line.split("'")[1] if line.startswith("'") else line.rstrip(":")


def test_the_verdict_comes_first_and_all_has_a_name(page: Page, samples: Path) -> None:
    give(page, ("rich_1.docx", (samples / "rich_1.docx").read_bytes()))
    lines = heard(page)
    verdict = "Niet gereed: 12 fouten, 2 waarschuwingen, 3 info"
    order = [
        f'status: "rich_1.docx: {verdict}"',
        'button "Bekijken: rich_1.docx"',
        'heading "rich_1.docx" [level=2]',
        f'paragraph: "{verdict}"',
        'button "met opmerkingen"',
        'heading "Bevindingen" [level=3]',
        'link "Toon de plaats: tabel 1, rij 26, kolom Blz. (van)"',
        'link "3: FOUT KOP002"',
        'columnheader "Nr"',
    ]
    assert [line for line in lines if line in order] == order
    assert not [line for line in lines if re.fullmatch(r"(button|link|combobox|checkbox)", line)]


def test_headings_go_down_step_by_step(page: Page, samples: Path) -> None:
    give(page, ("rich_1.docx", (samples / "rich_1.docx").read_bytes()))
    levels = [int(one[-2]) for one in heard(page) if one.startswith("heading") and "[level=" in one]
    assert levels[0] == 1
    assert all(level <= before + 1 for before, level in pairwise(levels))
