"""A comment in a page that asks to leave something unsaid: where it stands, and what it holds for."""

import pytest

from linter import pipeline
from linter.model.report import FileReport, Outcome
from linter.model.source import Source
from linter.model.suppression import suppressions

ASKED = "<!-- vragenlint: negeer NUM001 want vraag 2 is ingetrokken -->"
TABLE = "<p>LIJST VAN VRAGEN</p><table><tr><th>Nr</th><th>Vraag</th></tr>{}</table><p>Slot.</p>"
LINES = "<p>LIJST VAN VRAGEN</p><p>Vraag 1</p><p>Waarom?</p>{}<p>Vraag 5</p><p>Hoe?</p>"
ONE = "<tr><td>1</td><td>Waarom?</td></tr>"


def reaches(page: str) -> list[str]:
    document = pipeline.convert(Source("lijst.html", page.encode()), "lv")
    return [document.text(one.reach) for one in suppressions(document)]


@pytest.mark.parametrize(
    ("rows", "reach"),
    [
        (f"{ONE}{ASKED}<tr><td>3</td><td>Hoezo?</td></tr>", "3\tHoezo?"),
        (f"{ONE}<tr>{ASKED}<td>3</td><td>Hoezo?</td></tr>", "3\tHoezo?"),
        (f"{ONE}<tr><td>3{ASKED}</td><td>Hoezo?</td></tr>", "3\tHoezo?"),
        (f"{ONE}<tr><td>3</td>{ASKED}<td>Hoezo?</td></tr>", "3\tHoezo?"),
        (f"{ONE}<tr><td>3</td><td>{ASKED}Hoezo?</td></tr>", "3\tHoezo?"),
        (f"{ONE}<tr><td>3</td><td>Hoezo?{ASKED}</td></tr>", "3\tHoezo?"),
        (f"<tr><td>3</td><td>Hoezo?</td>{ASKED}</tr>{ONE}", "3\tHoezo?"),
        (f"{ONE}{ASKED}", "Slot."),
    ],
)
def test_in_a_table_it_is_of_its_row_between_rows_of_the_next(rows: str, reach: str) -> None:
    assert reaches(TABLE.format(rows)) == [reach]


@pytest.mark.parametrize(
    "lines",
    [
        f"{ASKED}<p>Vraag 3</p><p>Hoezo?</p>",
        f"\n {ASKED}\n<p>Vraag 3</p><p>Hoezo?</p>",
        f"<p>{ASKED}</p><p>Vraag 3</p><p>Hoezo?</p>",
        f"<p>{ASKED}Vraag 3</p><p>Hoezo?</p>",
        f"<p>Vraag 3</p>{ASKED}<p>Hoezo?</p>",
        f"<p>Vraag 3</p><p>Hoe{ASKED}zo?</p>",
        f"<p>Vraag 3</p><p>Hoezo? {ASKED}</p>",
    ],
)
def test_in_running_text_it_is_of_its_line_between_lines_of_the_next(lines: str) -> None:
    assert [one.split() for one in reaches(LINES.format(lines))] == [["Vraag", "3", "Hoezo?"]]


def test_a_numbered_item_and_what_stands_before_all_text() -> None:
    items = f"<li>Waarom?</li>{ASKED}<li>Hoe?{ASKED}</li><li>{ASKED}Wat?</li>"
    assert reaches(f"{ASKED}<p>LIJST VAN VRAGEN</p><ol>{items}</ol>") == [
        "LIJST VAN VRAGEN",
        "2.\tHoe?",
        "2.\tHoe?",
        "3.\tWat?",
    ]


@pytest.mark.parametrize(
    "comment",
    [
        "<!--[if gte mso 9]>vragenlint: negeer NUM001 x<![endif]-->",
        "<!--[if gte mso 9]><p>vragenlint: negeer NUM001 x</p><![endif]-->",
        "<![if vragenlint: negeer NUM001]>",
        "<!-- negeer NUM001 -->",
        "<!-- let op: vragenlint: negeer NUM001 -->",
        "<script>/* vragenlint: negeer NUM001 */</script>",
    ],
)
def test_what_is_no_request_holds_for_nothing(comment: str) -> None:
    assert reaches(LINES.format(comment)) == []


def _lint(comment: str, word: str = "") -> FileReport:
    rows = f"{ONE}<tr><td>3</td><td>Hoezo is dat?{comment}</td></tr>"
    page = f"<html lang=nl><title>Lijst</title>{word}{TABLE.format(rows)}"
    return pipeline.lint(Source("lijst.html", page.encode()))


WORD = "<!--[if gte mso 9]><xml><o:DocumentProperties></o:DocumentProperties></xml><![endif]-->"


@pytest.mark.parametrize("word", ["", WORD])
@pytest.mark.parametrize(
    ("comment", "codes"),
    [
        ("", ["NUM001"]),
        (ASKED, []),
        ("<!-- vragenlint: negeer NUM001 -->", ["SUP002"]),
        ("<!-- vragenlint: ignore BIJ001, not needed -->", ["NUM001", "SUP001"]),
        ("<!-- een gewone opmerking -->", ["NUM001"]),
    ],
)
def test_it_is_heeded_in_any_page(word: str, comment: str, codes: list[str]) -> None:
    found = [one.code for one in _lint(comment, word).findings if one.counts]
    assert [code for code in found if code[:3] in {"NUM", "SUP", "PUB"}] == codes
    assert _lint(ASKED, word).outcome is not Outcome.UNDETERMINED
