"""Questions in tables of one column are found; what an answer quotes in such a table is none."""

import pytest

from linter.formats.html.read import read
from linter.model.source import Source
from linter.parse.boxed import boxed
from linter.parse.columns import question_tables
from linter.parse.entries import Entry
from linter.parse.finder import find
from linter.parse.page import paginate
from linter.parse.scene import Scene
from tests.parse.scenes import scene_of


def boxed_scene(html: str) -> Scene:
    flow = read(Source("lijst.html", f"<html>{html}".encode()))
    page = paginate(flow, (), question_tables)
    whole = scene_of("", answered=True)._replace(text=flow.text, page=page, questions=page.questions)
    return whole._replace(stop=len(page.lines), tabbed=False)


CELLS = ("Vraag 1", "Wat is dat?", "Antwoord", "Dat.", "Vraag 2", "En dit?", "Antwoord", "Dit.")
ROWS = "".join(f"<tr><td>{cell}</td></tr>" for cell in CELLS)
ONE_CELL = "<tr><td>" + "".join(f"<p>{cell}</p>" for cell in CELLS) + "</td></tr>"
OUTSIDE = "<p>Vraag 1</p><p>Wat is dat?</p><p>Antwoord</p><p>Dat.</p>"


@pytest.mark.parametrize(
    ("html", "numbers"),
    [
        (f"<table>{ROWS}</table>", [1, 2]),
        (f"<table>{ONE_CELL}</table>", [1, 2]),
        (f"<table>{ROWS}</table><p></p><table>{ROWS}</table>", [1, 2, 1, 2]),
        (f"<table>{ROWS}<tr><td>Jaar</td><td>Bedrag</td></tr></table>", []),
        (f"{OUTSIDE}<table>{ROWS}</table>", [1]),
    ],
)
def test_a_table_of_one_column_is_read_as_lines(html: str, numbers: list[int]) -> None:
    found = find(boxed_scene(html)).events
    assert [event.numbers[0].value for event in found if isinstance(event, Entry)] == numbers


def test_a_label_in_a_table_within_a_cell_is_none_of_a_question() -> None:
    scene = boxed_scene(f"<table>{ONE_CELL}</table>")
    assert len(boxed(scene, 0)) == 2
    within = [line._replace(layout=line.layout._replace(nested=True)) for line in scene.page.lines]
    assert boxed(scene._replace(page=scene.page._replace(lines=within)), 0) == []
