"""Markdown's syntax stays in the flow, and is no part of what is read."""

import time

import pytest

from linter.formats.text.read import read
from linter.model.flow import BlockKind, FactKind, Flow
from linter.model.source import Source


def flow(text: str, name: str = "lijst.md") -> Flow:
    return read(Source(name, text.encode()))


def seen(made: Flow) -> str:
    """Return the text without its syntax."""
    syntax = {at for fact in made.facts_of(FactKind.MARKUP) for at in range(*fact.span)}
    return "".join(character for at, character in enumerate(made.text) if at not in syntax)


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        ("# Lijst van vragen\n", "Lijst van vragen\n"),
        ("### 1\n", "1\n"),
        ("**1** Kunt u *dit* toelichten?\n", "1 Kunt u dit toelichten?\n"),
        ("__Vraag__ _een_\n", "Vraag een\n"),
        ("2 * 3 * 4 is 24\n", "2 * 3 * 4 is 24\n"),
        ("snake_case_name\n", "snake_case_name\n"),
        ("1\\. Kunt u?\n", "1. Kunt u?\n"),
        ("Vastgesteld (\\*datum\\*)\n", "Vastgesteld (*datum*)\n"),
        ("\\_een\\_ \\<br>\n", "_een_ <br>\n"),
        ("> citaat\n", "citaat\n"),
        ("---\n", "\n"),
        ("- 10 Hoe?\n", "- 10 Hoe?\n"),
        ("regel\\\n", "regel\n"),
        ("## Vraag 1 ##\n", "Vraag 1\n"),
        ("een <b>twee</b> <datum>\n", "een twee <datum>\n"),
        ("een<!-- twee\ndrie -->\nvier\n", "een\n\nvier\n"),
        ("\\<!-- een --> <!-- twee\n", "<!-- een --> <!-- twee\n"),
    ],
)
def test_syntax_is_not_read(written: str, read_as: str) -> None:
    made = flow(written)
    assert made.text == written
    assert made.format == "markdown"
    assert seen(made) == read_as


def test_a_heading_is_one() -> None:
    assert [block.kind for block in flow("# Kop\ntekst\n").blocks] == [BlockKind.HEADING, BlockKind.LINE]


def test_a_table_has_rows_and_cells() -> None:
    made = flow("| Nr | Vraag |\n|---|:--|\n| 1 | Kunt u a\\|b? |\n\n| geen | tabel |\n")
    cells = [block for block in made.blocks if block.layout.table == 0 and block.layout.row != 1]
    assert [made.text[slice(*cell.span)] for cell in cells] == ["Nr", "Vraag", "1", "Kunt u a\\|b?"]
    assert [(cell.layout.row, cell.layout.column) for cell in cells] == [(0, 0), (0, 1), (2, 0), (2, 1)]
    assert [cell.layout.header for cell in cells] == [True, True, False, False]
    assert "geen" in seen(made)
    assert "|---|" not in seen(made)
    assert all(block.layout.table is None for block in made.blocks if "geen" in made.text[slice(*block.span)])


def test_a_table_without_outer_pipes() -> None:
    made = flow("Nr | Vraag\n--|--\n1 | Kunt u?\n")
    assert [made.text[slice(*block.span)] for block in made.blocks if block.layout.row == 2] == [
        "1",
        "Kunt u?",
    ]


def test_cells_say_where_they_stand() -> None:
    made = flow("tekst\n\n| Nr | Vraag |\n|--|--|\n")
    places = [block.anchor for block in made.blocks if block.layout.table is not None]
    assert [tuple(place)[:2] for place in places[:2]] == [(3, 3), (3, 8)]


def test_a_comment_is_one_and_its_pipes_part_no_cells() -> None:
    made = flow("| Nr | Vraag |\n|--|--|\n| 1 <!-- a | b --> | Waarom? |\n<!--\n2. Hoe?\n-->\n")
    assert [fact.value for fact in made.facts_of(FactKind.COMMENT)] == ["a | b", "2. Hoe?"]
    cells = [made.text[slice(*one.span)] for one in made.blocks if one.layout.row == 2]
    assert cells == ["1", "Waarom?"]
    assert "Hoe?" not in seen(made)


def test_plain_text_keeps_its_signs() -> None:
    made = flow("# 1 **vraag**\n", "lijst.txt")
    assert made.format == "text"
    assert made.facts == ()


@pytest.mark.parametrize("line", ["a{}", "---{}a", "a|\n|--{}a", "a{}#", "<b{}", "<!--{}", "&{};"])
def test_many_spaces_take_linear_time(line: str) -> None:
    began = time.process_time()
    flow(line.format(" " * 100_000))
    assert time.process_time() - began < 3


def test_a_page_of_ours_is_kept_and_not_looked_into() -> None:
    found = read(
        Source("num001.md", b"<!-- Made by vragenlint from rules/ -->\n\nLIJST VAN VRAGEN\n\n1. Waarom?\n")
    )
    assert found.blocks == ()
    assert found.text.endswith("1. Waarom?\n")
    assert [fact.value for fact in found.facts_of(FactKind.PROPERTY)] == ["vragenlint"]
