"""Questions are found in tables, in rows of a text export and behind loose numbers, with their lines."""

import pytest

from linter.formats.html.read import read
from linter.model.source import Source
from linter.parse.columns import question_tables
from linter.parse.entries import Entry, Event, Form, Header, Heading
from linter.parse.finder import Found, find
from linter.parse.page import paginate
from linter.parse.scene import Scene
from tests.parse.scenes import scene_of

HEAD = "Nr\tVraag\tBijlage\tBlz. (van)\tt/m"


def table_scene(html: str) -> Scene:
    flow = read(Source("lijst.html", f"<html>{html}".encode()))
    page = paginate(flow, (), question_tables)
    plain = scene_of("")
    return plain._replace(
        text=flow.text, page=page, questions=page.questions, stop=len(page.lines), tabbed=False
    )


def told(scene: Scene) -> list[str]:
    """Each event: `kop`, `# heading`, or the numbers of an entry with its text."""
    return [_told(scene.text, event) for event in find(scene).events]


def _told(text: str, event: Event) -> str:
    if isinstance(event, Header):
        return "kop" + " weer" * event.repeated
    if isinstance(event, Heading):
        return f"# {text[slice(*event.span)]}"
    numbers = ",".join(f"{number.value}{number.letter}" for number in event.numbers)
    return " ".join((numbers or "-", *(text[slice(*span)] for span in event.texts))).strip()


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("Er zijn twee vragen.\n1. Waarom?\n2. Hoe?", ["1 Waarom?", "2 Hoe?"]),
        ("Vraag 1\nWaarom?\nVraag 2\nHoe?", ["1", "2"]),
        ("- 3 Wie betaalt dit?\n- 4 Hoe?", ["3 Wie betaalt dit?", "4 Hoe?"]),
        ("1a. Waarom?\n1b. Hoe?\n2. Wie?", ["1a Waarom?", "1b Hoe?", "2 Wie?"]),
        ("1. Waarom?\n\nOnderdeel Zorg\n2. Hoe?", ["1 Waarom?", "# Onderdeel Zorg", "2 Hoe?"]),
        ("Nr\nVraag\nBijlage\n\n1\nWaarom?\n\n2\nHoe?", ["kop", "1", "2"]),
        ("Nr\nVraag\n1\nWaarom?\n\n2\nHoe?", ["kop", "1", "2"]),
        ("1. Inleiding ........ 3\n1. Waarom?\n2. Hoe?", ["1 Waarom?", "2 Hoe?"]),
        (f"{HEAD}\n1\tWaarom?\t\t11\t15\n{HEAD}\n2\tHoe?", ["kop", "1 Waarom?", "kop weer", "2 Hoe?"]),
        (f"{HEAD}\n1\tWaarom is\t\t11\t15\n\tdat zo?\n2\tHoe?", ["kop", "1 Waarom is dat zo?", "2 Hoe?"]),
        (f"{HEAD}\n1\t\t\t\t\n2\tHoe?", ["kop", "1", "2 Hoe?"]),
        (f"{HEAD}\n1\t\n2\tHoe?", ["kop", "1", "2 Hoe?"]),
        (f"{HEAD}\n1\tWaarom?\nJaar\tBedrag\n2\tHoe?", ["kop", "1 Waarom?", "2 Hoe?"]),
    ],
)
def test_events_of_a_text(text: str, events: list[str]) -> None:
    assert told(scene_of(text)) == events


@pytest.mark.parametrize("text", ["", "Er zijn geen vragen.", "12345", "Jaar\tBedrag\n2020\t15"])
def test_a_text_without_questions(text: str) -> None:
    scene = scene_of(text)
    assert find(scene) == Found((), scene.stop)


@pytest.mark.parametrize(
    "text",
    [
        "Nr\n\n1\nWaarom?\n\n2\nHoe?",
        "Nr\nIndiener\nVraag\n\n1\nWaarom?\n\n2\nHoe?",
        "1\nNr\nVraag\n\n2\nHoe?",
    ],
)
def test_loose_words_are_no_head_of_columns(text: str) -> None:
    assert not any(isinstance(event, Header) for event in find(scene_of(text)).events)


def test_only_the_lines_that_are_asked_for_are_looked_at() -> None:
    scene = scene_of("1. Waarom?\n2. Hoe?\n3. Wie?\n4. Waar?")._replace(start=1, stop=3)
    assert told(scene) == ["2 Hoe?", "3 Wie?"]
    assert find(scene).first == 1


def test_an_entry_has_the_lines_up_to_the_next_event() -> None:
    text = "Inleiding.\n1. Waarom?\nmeer,\n\nOnderdeel Zorg\n2. Hoe?\n3. Wie?\nwaar?"
    found = find(scene_of(text))
    entries = [event for event in found.events if isinstance(event, Entry)]
    assert found.first == 1
    assert {entry.form for entry in entries} == {Form.DOT}
    assert [(entry.first, entry.last) for entry in entries] == [(2, 4), (6, 6), (7, 8)]


@pytest.mark.parametrize(
    ("line", "lead"),
    [
        ("Vraag 1: Waarom?", "Vraag 1:"),
        ("1. Waarom?", "1."),
        ("1, 2 en 3", "1, 2 en 3"),
        ("- 1 Waarom?", "1"),
    ],
)
def test_the_lead_of_an_entry_is_what_belongs_to_its_number(line: str, lead: str) -> None:
    scene = scene_of(f"{line}\nHoe kan dat?")
    (entry,) = find(scene).events
    assert isinstance(entry, Entry)
    assert scene.text[slice(*entry.lead)] == lead


def test_a_number_that_does_not_count_on_is_doubted() -> None:
    events = find(scene_of("1. Waarom?\n2. Hoe?\n20. Wie?\n3. Waar?")).events
    doubted = [event.numbers[0].value for event in events if isinstance(event, Entry) and event.doubt]
    assert doubted == [20]


def test_rows_of_a_table_and_the_values_in_its_columns() -> None:
    scene = table_scene(
        "<p>Lijst<table><tr><td>Nr<td>Vraag<td>Bijlage<td>Blz. (van)<td>t/m"
        "<tr><td colspan=5>Onderdeel Zorg"
        "<tr><td>1<td>Waarom?<td>2<td>11<td>15<tr><td><td><td><td><td></table>"
    )
    assert told(scene) == ["kop", "# Onderdeel Zorg", "1 Waarom?"]
    found = find(scene)
    last = found.events[-1]
    assert isinstance(last, Entry)
    assert [scene.text[slice(*field.span)] for field in last.fields] == ["2", "11", "15"]
    assert (last.form, found.first, last.last) == (Form.TABLE, 1, scene.stop)


def test_a_table_of_figures_among_the_questions_is_passed_over() -> None:
    scene = table_scene(
        "<p>1. Waarom?<table><tr><td>Jaar<td>Bedrag<tr><td>2<td>Raming</table><p>2. Hoe?<p>3. Wie?"
    )
    assert told(scene) == ["1 Waarom?", "2 Hoe?", "3 Wie?"]


def test_a_head_of_columns_below_each_other_runs_to_its_last() -> None:
    scene = scene_of("Nr\nVraag\nBlz.\n\n1\nWaarom?")
    assert scene.text[slice(*find(scene).events[0].span)] == "Nr\nVraag\nBlz."


def test_tabs_part_cells_in_a_text_export_alone() -> None:
    scene = scene_of(f"{HEAD}\n1\tWaarom is dat\t\t11\t15")
    assert told(scene._replace(tabbed=False))[:1] != ["kop"]


def test_a_line_that_begins_a_question_heads_no_other() -> None:
    scene = table_scene("<h2>1. [datum]</h2><p>4. Kunt u dat toelichten?")
    assert [type(event).__name__ for event in find(scene).events] == ["Entry", "Entry"]


BULLETS = "• Vraag 1\nWat is dat?\n• Antwoord\nDat.\n• Vraag 1\nEn dit?\n• Antwoord\nDit."
LISTED = "Vraag 1\nWat is dat?\nAntwoord\nZie ook:\n• Vraag 7\nVraag 2\nEn dit?\nAntwoord\nDit."


CONTENTS = "• Vraag 1\n• Vraag 2\n\n" + LISTED


@pytest.mark.parametrize(("text", "numbers"), [(BULLETS, [1, 1]), (LISTED, [1, 2]), (CONTENTS, [1, 2])])
def test_labels_behind_bullets_are_questions_but_not_in_an_answer(text: str, numbers: list[int]) -> None:
    found = find(scene_of(text, answered=True)).events
    entries = [event for event in found if isinstance(event, Entry)]
    assert [entry.numbers[0].value for entry in entries] == numbers


def test_a_label_right_above_a_table_begins_a_question_and_heads_none() -> None:
    row = "<tr><th>Nr<th>Vraag"
    first = f"<table>{row}<tr><td>7<td>Waarom?</table>"
    scene = table_scene(f"{first}<p>Vraag 8</p><table>{row}</table>")
    assert told(scene) == ["kop", "7 Waarom?", "8", "kop weer"]
