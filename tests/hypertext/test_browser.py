"""A browser shows the pages with the style they allow themselves, and prints them on A4."""

import subprocess
from pathlib import Path

from linter.formats.pdf.wire import Sheet
from linter.formats.pdf.worker import Worker
from linter.hypertext.margin import About, document
from linter.model.remark import Stamp
from linter.model.report import Outcome, Report
from linter.report.html.page import render
from linter.report.html.section import chapter
from linter.report.text import View
from tests.hypertext.flows import remark, table
from tests.report.html.made import GAP, PAGES, file


def printed(browser: str, page: bytes, folder: Path) -> list[Sheet]:
    """Return the sheets that a browser prints a page on."""
    source, out = folder / "page.html", folder / "page.pdf"
    source.write_bytes(page)
    command = [
        browser,
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        f"--user-data-dir={folder / 'profile'}",
    ]
    command += ["--no-pdf-header-footer", f"--print-to-pdf={out}", source.as_uri()]
    subprocess.run(command, capture_output=True, check=True, timeout=120)
    engine = Worker()
    sheets = [one for one in engine.read(out.read_bytes()) if isinstance(one, Sheet)]
    engine.close()
    return sheets


def test_the_report_is_printed_on_a4(chromium: str, tmp_path: Path) -> None:
    view = View()
    judged = file(PAGES, GAP, outcome=Outcome.REJECTED)
    made = render(Report("0.1.0", "7", (judged,), "2026-03-04"), [chapter(judged, view, 1)], view)
    sheets = printed(chromium, made, tmp_path)
    assert {(round(one.width), round(one.height)) for one in sheets} == {(595, 842)}
    text = " ".join("".join(one.text for one in sheets).split())
    for said in ("Niet gereed: 1 fout, 1 waarschuwing", "Vraag 5 ontbreekt.", "Vul de bijlage in.", "5ea1"):
        assert said in text


def test_a_document_is_printed_with_its_findings_beside_it(chromium: str, tmp_path: Path) -> None:
    flow = table((0, 0, "1"), (0, 1, "Kunt u dat zeggen?"))
    found = [remark(2, 6, lines=("FOUT VRG002", "Zo niet."))]
    about = About("lijst.txt", "5ea1", Stamp("2026-03-04T12:00:00Z"))
    (sheet,) = printed(chromium, document(flow, found, about), tmp_path)
    words = [sheet.text[start:end] for start, end in zip(sheet.starts, sheet.ends, strict=True)]
    places = dict(zip(words, sheet.places[::4], strict=True))
    assert places["Kunt"] < 300 < places["VRG002"]
