"""Lines to paragraphs and tables: what belongs together, and what does not."""

import pytest

from linter.model.flow import Block, BlockKind, Flow, Layout, Mark, PartAnchor, Span
from linter.parse.inline import Inline
from linter.parse.page import paginate
from linter.parse.paragraphs import WRAPPED, content, paragraphs, span_of
from linter.parse.scene import Scene
from tests.parse.scenes import scene_of

FULL = "De kosten van dit onderdeel van de begroting zijn geheel voor rekening"
LONG = "x" * 120
"""Longer than any width: with it a text was not broken at one."""


def told(text: str) -> list[str]:
    """Return the paragraphs of a text, each with its lines joined by a slash."""
    page = scene_of(text).page
    return ["/".join(line.text for line in lines) for lines in paragraphs(page, page.lines)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ja.\nNee.", ["Ja.", "Nee."]),
        ("Ja.\n\n\nNee.", ["Ja.", "Nee."]),
        (f"{FULL}\nvan het Rijk.", [f"{FULL}/van het Rijk."]),
        (f"{FULL}\nRijksbegroting.", [f"{FULL}/Rijksbegroting."]),
        (f"{FULL}.\nRijksbegroting is een woord.", [f"{FULL}.", "Rijksbegroting is een woord."]),
        (f"{FULL}.\nRijksbegroting is een woord.\n\nJa.", [f"{FULL}./Rijksbegroting is een woord.", "Ja."]),
        (f"{FULL}\n\nvan het Rijk.", [FULL, "van het Rijk."]),
        (f"{FULL[:WRAPPED]}\nvan het Rijk.\n{FULL}", [FULL[:WRAPPED], "van het Rijk.", FULL]),
        (f"{LONG}\n{FULL}\nvan het Rijk.", [f"{LONG}/{FULL}/van het Rijk."]),
        (f"{LONG}.\n{FULL}.\nVan het Rijk.", [f"{LONG}.", f"{FULL}.", "Van het Rijk."]),
        (f"{LONG}.\n\n{FULL}.\nvan het Rijk.", [f"{LONG}.", f"{FULL}./van het Rijk."]),
        ("", []),
    ],
)
def test_lines_of_a_text(text: str, expected: list[str]) -> None:
    assert told(text) == expected


def _flow(text: str, *blocks: tuple[int, int, BlockKind, Layout]) -> Flow:
    anchor = PartAnchor("word/document.xml", 1)
    return Flow(
        text, tuple(Block(Span(*span), kind, anchor, layout) for *span, kind, layout in blocks), (), "docx"
    )


def _scene(flow: Flow) -> Scene:
    page = paginate(flow, ())
    return Scene(flow.text, page, (), page.questions, 0, len(page.lines), tabbed=False, answered=True)


def test_a_paragraph_of_a_word_processor_is_all_its_lines_and_no_more() -> None:
    here = Layout()
    text = f"Ja,\nnee.\n{FULL}\n1.\tvan het Rijk"
    end = len(text)
    flow = _flow(
        text,
        (0, 8, BlockKind.PARAGRAPH, here),
        (9, 9 + len(FULL), BlockKind.PARAGRAPH, here),
        (end - 15, end - 12, BlockKind.NUMBER, here),
        (end - 12, end, BlockKind.PARAGRAPH, here),
    )
    page = paginate(flow, ())
    found = [[line.text for line in lines] for lines in paragraphs(page, page.lines)]
    assert found == [["Ja,", "nee."], [FULL], ["1. van het Rijk"]]


def test_the_span_of_lines_has_no_white_space_at_its_ends() -> None:
    text = "  Ja,\n nee.  \n"
    lines = scene_of(text).page.lines
    assert text[slice(*span_of(text, lines))] == "Ja,\n nee."


def test_paragraphs_hold_what_stands_inside_their_sentences() -> None:
    scene = scene_of("Zie vraag 3.\n\nOp 9 juni 2022.")
    first, second = content(scene, scene.page.lines, Inline(scene.text))
    assert (first.tag, [mark.tag for mark in first.children]) == ("al", ["verwijzing"])
    assert (second.tag, [mark.tag for mark in second.children]) == ("al", ["datum"])


def test_a_table_is_whole_and_stands_where_it_begins() -> None:
    text = "Als volgt:\nJaar\tKosten\n2021\t5\nDat is het."
    flow = _flow(
        text,
        (0, 10, BlockKind.PARAGRAPH, Layout()),
        (11, 15, BlockKind.PARAGRAPH, Layout(0)),
        (16, 22, BlockKind.PARAGRAPH, Layout(0, 0, 1)),
        (23, 27, BlockKind.PARAGRAPH, Layout(0, 1)),
        (28, 29, BlockKind.PARAGRAPH, Layout(0, 1, 1)),
        (30, 41, BlockKind.PARAGRAPH, Layout()),
    )
    scene = _scene(flow)
    found = list(content(scene, scene.page.lines, Inline(text)))
    assert [(mark.tag, text[slice(*mark.span)]) for mark in found] == [
        ("al", "Als volgt:"),
        ("tabel", "Jaar\tKosten\n2021\t5"),
        ("al", "Dat is het."),
    ]
    assert [[text[slice(*cel.span)] for cel in rij.children] for rij in found[1].children] == [
        ["Jaar", "Kosten"],
        ["2021", "5"],
    ]
    assert {(rij.tag, cel.tag) for rij in found[1].children for cel in rij.children} == {("rij", "cel")}
    behind: list[Mark] = list(content(scene, scene.page.lines[2:], Inline(text)))
    assert [mark.tag for mark in behind] == ["al"]
