"""Automatic numbers, counted as Word counts them."""

import csv
from pathlib import Path

import pytest

from linter.formats.docx.counting import Counters
from linter.formats.docx.numbering import Level, List, Numbering
from linter.formats.docx.read import read
from linter.formats.docx.styles import NumberReference, Style, Styles
from linter.model.flow import BlockKind
from linter.model.source import Source
from tests.flow_invariants import assert_sound

DECIMAL = {
    0: Level(1, text=(0, ".")),
    1: Level(1, "lowerLetter", text=(0, ".", 1)),
    2: Level(1, "upperRoman", text=(0, ".", 1, ".", 2)),
}


def labels(found: List | dict[int, List], *places: tuple[int, int] | int) -> list[str]:
    lists = found if isinstance(found, dict) else {1: found}
    counters = Counters(Numbering(lists), Styles({}, "", ""))
    pairs = [place if isinstance(place, tuple) else (1, place) for place in places]
    return [counters.label(None, NumberReference(*pair)) for pair in pairs]


def one(**changes: object) -> List:
    levels = {index: level._replace(**changes) if index == 1 else level for index, level in DECIMAL.items()}
    return List("a", levels, {})


def test_levels_count_and_begin_anew_under_a_higher_one() -> None:
    assert labels(one(), 0, 1, 1, 2, 0, 1, 2) == ["1.", "1.a", "1.b", "1.b.I", "2.", "2.a", "2.a.I"]


def test_the_depth_is_that_of_the_paragraph_counted_last() -> None:
    counters = Counters(Numbering({1: one()}), Styles({}, "", ""))
    depths = []
    for level in (0, 2, 1, None):
        counters.label(None, NumberReference(1, level))
        depths.append(counters.depth)
    assert depths == [0, 2, 1, 0]


def test_a_level_that_no_paragraph_counts_yet_shows_its_beginning() -> None:
    assert labels(one(), 2, 0, 1) == ["1.a.I", "1.", "1.a"]


def test_a_level_may_go_on_whatever_is_above_it() -> None:
    assert labels(one(restart=0), 0, 1, 0, 1) == ["1.", "1.a", "2.", "2.b"]


@pytest.mark.parametrize(("restart", "last"), [(1, "1.b.II"), (2, "1.b.I"), (9, "1.b.I"), (None, "1.b.I")])
def test_a_level_may_begin_anew_under_one_level_alone(restart: int | None, last: str) -> None:
    levels = DECIMAL | {2: DECIMAL[2]._replace(restart=restart)}
    assert labels(List("a", levels, {}), 0, 1, 2, 1, 2)[-1] == last


def test_a_legal_level_shows_plain_digits() -> None:
    levels = {0: Level(1, "upperRoman", text=(0,)), 1: Level(1, text=(0, ".", 1), legal=True)}
    assert labels(List("a", levels, {}), 0, 1, 0) == ["I", "1.1", "II"]


def test_lists_of_one_kind_share_their_counters() -> None:
    lists = {1: one(), 2: one(), 3: List("b", DECIMAL, {})}
    assert labels(lists, (1, 0), (2, 0), (3, 0), (1, 0)) == ["1.", "2.", "1.", "3."]


def test_a_beginning_of_its_own_counts_once_for_a_list_and_level() -> None:
    lists = {1: one(), 2: List("a", DECIMAL, {0: 5, 1: 3})}
    found = labels(lists, (1, 0), (2, 0), (2, 0), (2, 1), (2, 0), (2, 1), (1, 0))
    assert found == ["1.", "5.", "6.", "6.c", "7.", "7.c", "8."]


def test_deeper_numbers_in_the_text_of_a_level_are_left_out() -> None:
    assert labels(List("a", {0: Level(1, text=(0, "-", 3, "!"))}, {}), 0) == ["1-!"]


def test_a_pattern_of_ones_own_is_followed() -> None:
    assert labels(List("a", {0: Level(1, "custom", "001, 002", text=(0,))}, {}), 0) == ["001"]


def test_what_is_no_list_has_no_number() -> None:
    assert labels(one(), (0, 0), (7, 0)) == ["", ""]
    assert labels(one(), (1, 5)) == [""]


STYLES = Styles(
    {
        "Vraag": Style(None, NumberReference(1, None), None, None),
        "Sub": Style("Vraag", NumberReference(), None, None),
        "Kind": Style("Vraag", NumberReference(), None, None),
        "Diep": Style(None, NumberReference(1, 2), None, None),
        "Niveau": Style("Vraag", NumberReference(None, 1), None, None),
        "Uit": Style("Vraag", NumberReference(0, None), None, None),
    },
    "",
    "",
)


def test_a_style_has_the_level_that_is_tied_to_it() -> None:
    tied = {0: DECIMAL[0]._replace(style="Vraag"), 1: DECIMAL[1]._replace(style="Sub"), 2: DECIMAL[2]}
    counters = Counters(Numbering({1: List("a", tied, {})}), STYLES)
    plain = NumberReference()
    found = [
        counters.label(style, plain) for style in ("Vraag", "Sub", "Kind", "Diep", "Niveau", "Uit", None)
    ]
    assert found == ["1.", "1.a", "2.", "2.a.I", "2.a", "", ""]
    assert (counters.counts("Vraag"), counters.counts("Uit"), counters.counts(None)) == (True, False, False)


def test_a_paragraph_overrules_its_style_in_what_it_says() -> None:
    counters = Counters(Numbering({1: one(), 2: List("b", DECIMAL, {})}), STYLES)
    assert counters.label("Vraag", NumberReference()) == "1."
    assert counters.label("Vraag", NumberReference(None, 1)) == "1.a"
    assert counters.label("Diep", NumberReference(1, None)) == "1.a.I"
    assert counters.label("Vraag", NumberReference(2, None)) == "1."
    assert counters.label("Vraag", NumberReference(0, 0)) == ""


def test_every_case_of_the_sample_with_numbers(samples: Path) -> None:
    found = read(Source("numstress.docx", (samples / "numstress.docx").read_bytes()))
    assert_sound(found)
    shown: dict[str, str] = {}
    empty: list[str] = []
    label = ""
    for block in found.blocks:
        text = found.text[slice(*block.span)]
        if block.kind is BlockKind.NUMBER:
            label = text.removesuffix("\t")
            continue
        shown[text] = label
        empty += [label] if not text else []
        label = ""
    with (samples / "numstress.expected.tsv").open(newline="", encoding="utf-8") as file:
        expected = {row["text"]: row["label"] for row in csv.DictReader(file, delimiter="\t")}
    assert "T58" not in shown
    assert empty == [expected.pop("T60")]
    assert expected.pop("T58") == "(del)"
    assert {text: shown.get(text) for text in expected} == expected
