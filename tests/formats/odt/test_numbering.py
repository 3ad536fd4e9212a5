"""The label of a number, as a level of a list shows it."""

import pytest

from linter.formats.odt.numbering import BULLETS, LEVELS, NO_OUTLINE, label, read_list_style
from linter.formats.odt.refusal import ODT
from linter.formats.xmlpart import parse
from tests.formats.odt.made import level, list_style, root

COUNTS = [3, 2, 27, 0, 5, 1, 1, 1, 1, 1]


def shown(index: int, *levels: str) -> str:
    """Return the label at level `index` (from 0) where the numbers are COUNTS."""
    element = parse(root("a", list_style(*levels)).encode(), ODT)[0]
    return label(read_list_style(element), index, COUNTS)


def bullet(more: str, inside: str = "") -> str:
    return f'<text:list-level-style-bullet text:level="1"{more}>{inside}</text:list-level-style-bullet>'


@pytest.mark.parametrize(
    ("more", "form", "wanted"),
    [
        ("", "1", "3"),
        (' style:num-suffix="."', "1", "3."),
        (' style:num-prefix="Vraag " style:num-suffix=":"', "1", "Vraag 3:"),
        ("", "a", "c"),
        ("", "A", "C"),
        ("", "i", "iii"),
        ("", "I", "III"),
        ("", "1st", "3e"),
        ("", "One", "Drie"),
        ("", "First", "Derde"),
        ("", "01, 02, 03, ...", "03"),
        ("", "001, 002, 003, ...", "003"),
        ("", "①, ②, ③, ...", "③"),
        ("", "*, †, ‡, §, **, ††, ...", "‡"),
        ("", "一, 二, 三, ...", "3"),
        (' style:num-suffix=")"', "", ")"),
        (' loext:num-list-format="(%1%)" style:num-suffix="."', "1", "(3)"),
        (' style:num-list-format="%1%:" loext:num-list-format="x"', "1", "3:"),
        (' loext:num-list-format="%4%%1%"', "1", "33"),
        (' style:num-prefix="&#10;&#9;"', "1", " 3"),
    ],
)
def test_a_number_is_shown_as_its_level_asks(more: str, form: str, wanted: str) -> None:
    assert shown(0, level(1, more, form)) == wanted


@pytest.mark.parametrize(
    ("more", "wanted"),
    [("", "aa"), (' style:num-letter-sync="true"', "aa"), (' style:num-letter-sync="x"', "aa")],
)
def test_letters_go_on_behind_z(more: str, wanted: str) -> None:
    assert shown(2, level(3, more, "a")) == wanted


def test_letters_go_on_in_one_of_two_ways() -> None:
    for more, wanted in (
        ("", ["z", "ab", "zz", "aaa"]),
        (' style:num-letter-sync="true"', ["z", "bb", "z" * 27]),
    ):
        style = read_list_style(parse(root("a", list_style(level(1, more, "a"))).encode(), ODT)[0])
        numbers = (26, 28, 702, 703) if not more else (26, 28, 702)
        assert [label(style, 0, [number] * LEVELS) for number in numbers] == wanted
    capitals = read_list_style(parse(root("a", list_style(level(1, "", "A"))).encode(), ODT)[0])
    assert label(capitals, 0, [28] * LEVELS) == "AB"


@pytest.mark.parametrize(
    ("many", "wanted"),
    [("1", "27"), ("2", "2.27"), ("3", "3.2.27"), ("9", "3.2.27"), ("x", "27"), ("0", "27")],
)
def test_the_numbers_of_higher_levels_stand_before_it(many: str, wanted: str) -> None:
    assert shown(2, level(1), level(2), level(3, f' text:display-levels="{many}"')) == wanted


def test_a_higher_level_has_its_own_notation() -> None:
    assert shown(1, level(1, "", "I"), level(2, ' text:display-levels="2"')) == "III.2"
    assert shown(4, level(4), level(5, ' text:display-levels="2"')) == "0.5"


def test_a_higher_level_without_a_number_is_left_out_with_what_is_behind_it() -> None:
    three = level(3, ' text:display-levels="3" style:num-suffix=")"')
    assert shown(2, level(1), level(2, "", ""), three) == "3.27)"
    assert shown(2, level(1), bullet(' text:bullet-char="•"').replace('"1"', '"2"'), three) == "3..27)"
    apart = level(3, ' loext:num-list-format="%2%-%1%/%3%"')
    assert shown(2, level(1), level(2, "", ""), apart) == "-3/27"


@pytest.mark.parametrize(
    ("more", "inside", "wanted"),
    [
        (' text:bullet-char="–"', "", "–"),
        (' text:bullet-char="\uf0b7"', "", "•"),
        (' text:bullet-char="\uf0fc"', '<style:text-properties style:font-name="Wingdings1"/>', "✓"),
        ("", "", ""),
    ],
)
def test_a_bullet_is_the_sign_that_is_seen(more: str, inside: str, wanted: str) -> None:
    assert shown(0, bullet(more, inside)) == wanted


def test_a_picture_is_a_bullet() -> None:
    assert shown(0, '<text:list-level-style-image text:level="1"/>') == "•"


def test_a_level_that_is_not_described_counts_plainly() -> None:
    assert shown(1, level(1)) == "2."
    assert shown(1, level(1), level(11), level(0)) == "2."


def test_an_outline_shows_nothing_of_a_level_that_is_not_described() -> None:
    one = level(1).replace("list-level-style-number", "outline-level-style")
    outline = f"<text:outline-style>{one}</text:outline-style>"
    style = read_list_style(parse(root("a", outline).encode(), ODT)[0])
    assert [label(style, index, COUNTS) for index in (0, 1)] == ["3", ""]
    assert label(NO_OUTLINE, 0, COUNTS) == ""


def test_bullets_alternate() -> None:
    assert [label(BULLETS, index, COUNTS) for index in range(4)] == ["•", "◦", "▪", "•"]


def test_a_label_has_an_end() -> None:
    assert len(shown(0, level(1, f' style:num-prefix="{"x" * 9999}"'))) == 255
    assert len(shown(0, bullet(f' text:bullet-char="{"x" * 9999}"'))) == 255


@pytest.mark.parametrize(("start", "wanted"), [("7", 7), ("0", 0), ("-3", 1), ("x", 1), ("99999", 32767)])
def test_a_level_starts_within_reason(start: str, wanted: int) -> None:
    element = parse(root("a", list_style(level(1, f' text:start-value="{start}"'))).encode(), ODT)[0]
    assert read_list_style(element).level(0).start == wanted
