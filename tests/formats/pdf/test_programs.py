"""Lists that a word processor and a browser make a PDF of: every question comes out as it went in."""

import shutil
import subprocess
from pathlib import Path
from random import Random

import pytest

from linter.formats.pdf.read import read
from linter.model.source import Source
from tests.formats.pdf.lists import Asked, Shape, as_docx, as_html, asked, assert_asked

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
