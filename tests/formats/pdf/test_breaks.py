"""Where lines are broken, and what the spaces kept at their ends tell."""

import pytest

from linter.formats.pdf.breaks import Breaks, in_word, told
from linter.formats.pdf.hyphens import Hyphens
from linter.formats.pdf.wire import Flag
from linter.formats.pdf.words import Line
from tests.formats.pdf.set import line


def kept(text: str) -> Line:
    """Return a line with a space behind it."""
    made = line(text)
    last = made.words[-1]
    return made._replace(words=[*made.words[:-1], last._replace(flags=Flag.SPACED)])


KEPT = [kept("Wat is het beleid van"), kept("de Minister over dit"), line("onderwerp?")]
DROPPED = [line("Wat is het beleid van"), line("de Minister over dit"), line("onderwerp?")]


def test_a_document_that_keeps_the_spaces_at_which_its_lines_are_broken_tells_its_breaks() -> None:
    assert told([KEPT]) is Breaks.TOLD
    assert told([DROPPED]) is Breaks.UNTOLD
    assert told([KEPT, DROPPED]) is Breaks.TOLD
    assert told([]) is Breaks.UNTOLD


@pytest.mark.parametrize(
    ("text", "after", "broken"),
    [
        ("1\tHo", "eveel aanvragen", True),
        ("Verantwoordingsonder", "zoek", False),
        ("1.\t202", "4 was", True),
        ("Hoe lang", "duurt het?", False),
        ("1\tHoe", "Kamer", False),
        ("1\tHoe?", "eveel", False),
        ("1\tHo eveel", "aanvragen", False),
    ],
)
def test_a_line_that_holds_no_space_to_break_it_at_may_be_broken_within_a_word(
    text: str,
    after: str,
    broken: bool,  # noqa: FBT001
) -> None:
    assert in_word(line(text), line(after)) == broken


def test_a_space_behind_a_line_was_the_break() -> None:
    assert not in_word(kept("aanvragen"), line("zijn er?"))


def test_words_are_made_whole_only_where_a_document_tells_its_breaks() -> None:
    one, other = line("1\tHo"), line("eveel aanvragen")
    assert Hyphens([(KEPT, 300)]).within(one, other)
    assert not Hyphens([(DROPPED, 300)]).within(one, other)


def test_a_letter_or_two_that_did_not_fit_are_of_the_word_above() -> None:
    assert in_word(line("Bijlag"), line("e", y=112))
    assert not in_word(line("Blz."), line("(van)", y=112))
    assert not in_word(line("Vraag"), line("leden", y=112))
