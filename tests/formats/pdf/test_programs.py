"""Lists that a word processor and a browser make a PDF of: every question comes out as it went in."""

import re
import shutil
import subprocess
from pathlib import Path
from random import Random

import pytest

from linter.formats.pdf.read import read
from linter.model.flow import Flow
from linter.model.source import Source
from tests.flow_invariants import assert_sound
from tests.formats.pdf.lists import Asked, Shape, as_docx, as_html, asked

SHAPES = [
    Shape("A"),
    Shape("A", drawn=False, narrow=True),
    Shape("A", justified=True, footer=False),
    Shape("B", drawn=False),
    Shape("B", size=12),
    Shape("C"),
    Shape("C", justified=True, size=12),
]
COUNTS = (3, 60, 20, 30, 12, 40, 20)


def missing(*names: str) -> str:
    return next((name for name in names if shutil.which(name)), "")


OFFICE, BROWSER = missing("soffice", "libreoffice"), missing("chromium", "chromium-browser", "google-chrome")


def lists() -> list[tuple[Shape, list[Asked]]]:
    return [(shape, asked(Random(number), COUNTS[number], shape.life)) for number, shape in enumerate(SHAPES)]


def folded(text: str) -> str:
    return re.sub(r"[\u00ad\s-]", "", text)


def assert_asked(found: Flow, questions: list[Asked], life: str) -> None:
    assert_sound(found)
    if life == "C":
        said = folded(found.text)
        at = 0
        for one in questions:
            at = said.index(folded(one.nr + one.text + "Antwoord" + "".join(one.answer)), at)
        return
    rows: dict[int, list[str]] = {}
    for block in found.blocks:
        if block.layout.table is not None and not block.layout.header:
            rows.setdefault(block.layout.row, []).append(folded(found.text[slice(*block.span)]))
    values = [list(map(folded, (one.nr, one.text, one.bijlage, one.van, one.tm))) for one in questions]
    assert list(rows.values()) == [row[: 5 if life == "A" else 2] for row in values]


@pytest.mark.skipif(not OFFICE, reason="LibreOffice is not installed")
def test_a_word_processor(tmp_path: Path) -> None:
    made = lists()
    for number, (shape, questions) in enumerate(made):
        (tmp_path / f"{number}.docx").write_bytes(as_docx(questions, shape))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [OFFICE, profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path)]
    files = [str(tmp_path / f"{number}.docx") for number in range(len(made))]
    subprocess.run([*command, *files], capture_output=True, check=True, timeout=300)
    for number, (shape, questions) in enumerate(made):
        found = read(Source("a.pdf", (tmp_path / f"{number}.pdf").read_bytes()))
        assert_asked(found, questions, shape.life)


@pytest.mark.skipif(not BROWSER, reason="no browser is installed")
def test_a_browser(tmp_path: Path) -> None:
    for number, (shape, questions) in enumerate(lists()):
        page, out = tmp_path / f"{number}.html", tmp_path / f"{number}.pdf"
        page.write_text(as_html(questions, shape), "utf-8")
        command = [
            BROWSER,
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            f"--print-to-pdf={out}",
            page.as_uri(),
        ]
        subprocess.run(command, capture_output=True, check=True, timeout=120)
        assert_asked(read(Source("a.pdf", out.read_bytes())), questions, shape.life)
