"""Hyphens at line ends: put in, or of the word; and how sure that is."""

import pytest

from linter.formats.pdf.hyphens import Hyphens, Join, bare
from linter.formats.pdf.words import SOFT
from tests.formats.pdf.set import column

BROKEN = column(["de regel breekt af in een asiel-", "beleid dat niet", "bestaat"])
RAGGED = column(["kort", "verantwoordingsonderzoek naar", "kort", "verantwoordingsonderzoek"])


@pytest.mark.parametrize(
    ("before", "after", "join"),
    [
        ("in", "en", Join("- ")),
        ("IND", "Capaciteit", Join("-")),
        ("EU", "lidstaten", Join("-")),
        ("2023", "2024", Join("-")),
        ("2023", "jaar", Join("-")),
        ("asiel", "beleid", Join(SOFT, doubtful=True)),
        ("besta", "at.", Join(SOFT)),
    ],
)
def test_where_lines_are_hyphenated(before: str, after: str, join: Join) -> None:
    assert Hyphens([(BROKEN, 260)]).join(before, after) == join


def test_where_lines_are_not_hyphenated_the_hyphen_is_kept() -> None:
    assert Hyphens([(RAGGED, 400)]).join("asiel", "beleid") == Join("-", doubtful=True)
    assert Hyphens([(RAGGED, 100)]).join("asiel", "beleid") == Join("-", doubtful=True)


def test_a_word_seen_with_its_hyphen_keeps_it() -> None:
    lines = column(["het (niet-westerse) land breekt af-", "gaande op", "dit"])
    assert Hyphens([(lines, 260)]).join("niet", "westerse") == Join("-")


def test_a_word_is_bare_without_its_hyphen() -> None:
    assert bare("asiel-") == "asiel"


def test_a_line_broken_at_the_dash_of_a_range_needs_no_space() -> None:
    hyphens = Hyphens([])
    for last, first, within in (("2019–", "2022", True), ("2019 –", "2022", False), ("of–", "2022", False)):
        assert hyphens.within(*column([f"regeling {last}", f"{first} niet"])) is within


def test_a_closing_bracket_alone_belongs_to_the_word_above() -> None:
    assert Hyphens([]).within(*column(["(van", ")"]))
