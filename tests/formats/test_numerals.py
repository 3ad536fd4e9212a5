"""Numbers in the notations of automatic lists."""

import pytest

from linter.formats.numerals import LONGEST, numeral, padded


@pytest.mark.parametrize(
    ("notation", "written"),
    [
        ("decimal", {0: "0", 1: "1", 12: "12", -1: "-1"}),
        ("decimalZero", {0: "00", 1: "01", 12: "12", 100: "100"}),
        ("lowerRoman", {1: "i", 4: "iv", 9: "ix", 40: "xl", 1999: "mcmxcix", 0: "", -1: ""}),
        ("upperRoman", {1: "I", 90: "XC", 400: "CD", 4000: "MMMM"}),
        ("lowerLetter", {0: "", 1: "a", 26: "z", 27: "aa", 28: "bb", 52: "zz", 53: "aaa"}),
        ("upperLetter", {1: "A", 27: "AA", 32767: "G" * LONGEST}),
        ("ordinal", {1: "1e", 20: "20e"}),
        (
            "cardinalText",
            {
                0: "Nul",
                1: "Een",
                19: "Negentien",
                20: "Twintig",
                22: "Tweeëntwintig",
                23: "Drieëntwintig",
                34: "Vierendertig",
                100: "Honderd",
                101: "Honderdeen",
                212: "Tweehonderdtwaalf",
                1000: "Duizend",
                2024: "Tweeduizend vierentwintig",
                -1: "Nul",
            },
        ),
        (
            "ordinalText",
            {
                0: "Nulde",
                1: "Eerste",
                2: "Tweede",
                3: "Derde",
                8: "Achtste",
                10: "Tiende",
                11: "Elfde",
                20: "Twintigste",
                21: "Eenentwintigste",
                100: "Honderdste",
                101: "Honderdeerste",
                112: "Honderdtwaalfde",
                1003: "Duizend derde",
            },
        ),
        ("numberInDash", {3: "- 3 -"}),
        ("hex", {10: "A", 255: "FF"}),
        ("chicago", {0: "", 1: "*", 2: "†", 3: "‡", 4: "§", 5: "**"}),
        ("decimalEnclosedCircle", {1: "①", 20: "⑳", 21: "21", 0: "0"}),
        ("decimalEnclosedParen", {2: "⑵"}),
        ("decimalEnclosedFullstop", {3: "⒊"}),
        ("bullet", {7: ""}),
        ("none", {7: ""}),
        ("ideographTraditional", {7: "7"}),
    ],
)
def test_a_number_is_written_as_word_writes_it(notation: str, written: dict[int, str]) -> None:
    assert {value: numeral(value, notation) for value in written} == written


def test_a_pattern_of_ones_own_says_how_wide_a_number_is() -> None:
    assert padded(7, "001, 002, 003, ...") == "007"
    assert padded(1234, "01, 02") == "1234"
    assert len(padded(1, "0" * 10_000)) == LONGEST
