"""A few short lines before a question head it, where what stands before them has ended."""

import pytest

from linter.formats.text.read import read
from linter.model.flow import BlockKind
from linter.model.source import Source
from linter.parse.headings import LONGEST, Before, headings
from linter.parse.page import paginate
from linter.parse.parse import parse
from linter.parse.scene import Scene
from tests.formats.docx.made import flow as word
from tests.formats.docx.made import p
from tests.parse.scenes import scene_of

FRONT = (
    "De vaste commissie voor Zorg heeft een aantal vragen voorgelegd aan de minister van Zorg.\n\n"
    "De griffier van de commissie,\nPost\n\n"
)


def before_last(scene: Scene, *, again: bool = False, starts: frozenset[int] = frozenset()) -> list[str]:
    """The lines that head the last one."""
    last = len(scene.page.lines) - 1
    found = headings(scene, last, Before(starts, frozenset(), again))
    assert found == sorted(found)
    return [scene.page.lines[at].text for at in found]


@pytest.mark.parametrize(
    ("text", "heads"),
    [
        ("1 Waarom?\n\nOnderdeel Zorg\n2 Hoe?", ["Onderdeel Zorg"]),
        ("1 Waarom?\n\nOnderdeel Zorg\n\nArtikel 4\n\n2 Hoe?", ["Onderdeel Zorg", "Artikel 4"]),
        ("1 Graag een toelichting.\n\nOnderdeel Zorg\n2 Hoe?", ["Onderdeel Zorg"]),
        ("1 Waarom?\n\n\n2 Hoe?", []),
        ("1 Waarom?\nOnderdeel Zorg\n2 Hoe?", []),
        ("1 Waarom?\n\nonderdeel zorg\n2 Hoe?", []),
        ("1 Waarom?\n\nJa\n2 Hoe?", []),
        ("1 Waarom?\n\nN.v.t.\n2 Hoe?", []),
        ("1 Waarom?\n\nHet is gebeurd.\n2 Hoe?", []),
        ("1 Waarom?\n\nAntwoord\n2 Hoe?", []),
        ("1 Waarom?\n\nJaar\tBedrag\n2 Hoe?", []),
        (f"1 Waarom?\n\n{'O' * (LONGEST + 1)}\n2 Hoe?", []),
        ("1 Waarom is er\n\nOnderdeel Zorg\n2 Hoe?", []),
        ("1 Waarom?\n\nA\n\nB\n\nC\n\nD\n\n2 Hoe?", []),
        ("2 Hoe?", []),
    ],
)
def test_lines_before_a_question(text: str, heads: list[str]) -> None:
    assert before_last(scene_of(text)) == heads


def test_the_first_line_of_all_needs_no_empty_line_before_it() -> None:
    scene = scene_of("1 Waarom?\nOnderdeel Zorg\n2 Hoe?")
    assert before_last(scene._replace(start=1), again=True) == ["Onderdeel Zorg"]


def test_where_numbers_begin_again_the_nearest_line_is_a_heading_though_nothing_ended() -> None:
    scene = scene_of("8 Waarom is er zorg\n\nArtikel 3\n\nArtikel 4\n\n1 Hoe?")
    assert before_last(scene) == []
    assert before_last(scene, again=True, starts=frozenset({0})) == ["Artikel 4"]


def test_behind_a_row_or_a_candidate_nothing_is_looked_for() -> None:
    scene = scene_of("Artikel 3\n\nArtikel 4\n\nOnderdeel Zorg\n\n2 Hoe?")
    ended = headings(scene, 6, Before(frozenset({2}), frozenset({2}), again=False))
    assert [scene.page.lines[at].text for at in ended] == ["Onderdeel Zorg"]
    assert headings(scene, 6, Before(frozenset({2}), frozenset(), again=False)) == []


def test_what_the_file_calls_a_heading_is_one_wherever_it_stands() -> None:
    scene = scene_of("1 Waarom is er\nonderdeel zorg\n2 Hoe?")
    scene.page.lines[1] = scene.page.lines[1]._replace(kind=BlockKind.HEADING)
    assert before_last(scene) == ["onderdeel zorg"]


@pytest.mark.parametrize(
    ("before", "heads"),
    [
        ("36 740 XVI Titel\n\nNr. 4 LIJST VAN VRAGEN\n\nVastgesteld 9 juni 2022\n\n", []),
        ("LIJST VAN VRAGEN\n\n", []),
        ("LIJST VAN VRAGEN\n\nOnderdeel A\n\n", ["Onderdeel A"]),
        (f"Nr. 4 LIJST VAN VRAGEN\n\n{FRONT}Lijst van vragen\n\n", ["Lijst van vragen"]),
        (f"36 740 Titel\n\n{FRONT}Nr. 4 LIJST VAN VRAGEN\n\n", []),
    ],
)
def test_a_line_of_the_header_heads_no_questions(before: str, heads: list[str]) -> None:
    flow = read(Source("x.txt", f"{before}1\nWaarom?\n\n2\nHoezo?\n".encode()))
    document = parse(flow, "lv")
    assert [document.reading(node).text for node in document.nodes.get("tussenkop", ())] == heads
    assert len(document.nodes["vraag"]) == 2


@pytest.mark.parametrize(
    ("again", "named", "heads"),
    [(True, "Onderdeel Zorg", True), (False, "Onderdeel Zorg", False), (True, "Onderdeel van zorg", False)],
)
def test_what_names_a_section_heads_a_restart_without_white_space(
    again: bool,  # noqa: FBT001
    named: str,
    heads: bool,  # noqa: FBT001
) -> None:
    scene = scene_of(f"Vraag 1\nWaarom?\nAntwoord\nDaarom.\n{named}\nVraag 1")
    assert before_last(scene, again=again) == [named] * heads


@pytest.mark.parametrize(
    ("title", "heads"),
    [("Onderdeel Zorg", ["I Onderdeel Zorg"]), ("Het onderdeel van zorg?", []), ("Z" * (LONGEST + 1), [])],
)
def test_an_item_of_the_list_around_heads_the_questions(title: str, heads: list[str]) -> None:
    item = "<w:numPr><w:ilvl w:val='{}'/><w:numId w:val='1'/></w:numPr>"
    first = "<w:start w:val='1'/>"
    levels = "".join(
        f"<w:lvl w:ilvl='{at}'>{first}<w:numFmt w:val='{form}'/><w:lvlText w:val='{shown}'/></w:lvl>"
        for at, form, shown in ((0, "upperRoman", "%1"), (1, "decimal", "%2."))
    )
    lists = f"<w:abstractNum w:abstractNumId='0'>{levels}</w:abstractNum>"
    lists += "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>"
    body = p("1 Waarom?") + p("Ja") + p(title, item.format(0)) + p("Hoe?", item.format(1))
    flow = word(body, {"numbering": lists})
    page = paginate(flow, ())
    scene = scene_of("")._replace(text=flow.text, page=page, stop=len(page.lines))
    assert before_last(scene, again=True) == heads
