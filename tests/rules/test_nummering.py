"""Numbers: one slip gives one finding, long lists stay quick, doubt weighs less."""

import time

import pytest

from linter.model.rule import Severity
from tests.rules.asking import Draft, hits, numbered, reported

TABLE = "Nr\tVraag\n"
CODES = [f"NUM00{number}" for number in range(1, 7)]


def rows(*values: object) -> str:
    return TABLE + "".join(f"{value}\tWaarom is dat zo?\n" for value in values)


def codes(said: str) -> list[str]:
    """Return the codes of all that is said of the numbers."""
    return [one.code for code in CODES for one in reported(code, said)]


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ((1, 2, 3), []),
        ((1, 2, 4), ["NUM001"]),
        ((1, 3, 2, 4), ["NUM003"]),
        ((1, 2, 2, 3), ["NUM002"]),
        ((1, 2, 2, 4), ["NUM002"]),
        ((1, 2, 4, 4, 5), ["NUM002"]),
        ((1, 2, 33, 4), ["NUM003"]),
        ((1, "", 3), ["NUM005"]),
        (("", 2, 3), ["NUM005"]),
        ((1, "-", 2), ["NUM005"]),
        ((2, 3), ["NUM004"]),
        ((11, 2, 3), ["NUM004"]),
        ((1, 2, 3, 1, 2, 3), ["NUM006"]),
        (("1a", "1b", 2), []),
        ((1, 2, 4, 3, 6), ["NUM001", "NUM003"]),
    ],
)
def test_one_slip_gives_one_finding(values: tuple[object, ...], expected: list[str]) -> None:
    assert codes(rows(*values)) == expected


def test_many_gaps_are_one_finding_that_stays_short() -> None:
    (finding,) = reported("NUM001", rows(*range(1, 60, 2)))
    assert finding.message == "De nummers 2, 4, 6, 8, 10, 12, 14, 16 en … ontbreken."
    assert len(finding.related) == 10


def test_a_number_far_away_is_said_as_a_range() -> None:
    (finding,) = reported("NUM001", rows(*range(1, 12), 112))
    assert finding.message == "De nummers 12-111 ontbreken."
    assert (finding.text, finding.question) == ("112", "112")


def test_a_typo_in_the_middle_names_the_number_that_was_meant() -> None:
    (finding,) = reported("NUM003", rows(*range(1, 12), 112, 13, 14))
    assert finding.message == "Vraag 112 staat op de plaats van vraag 12."


def test_the_order_is_shown_with_what_stands_around_it() -> None:
    (short,) = reported("NUM003", rows(1, 3, 2, 4))
    assert short.message == "De volgorde van de nummers klopt niet: 1, 3, 2."
    (long,) = reported("NUM003", rows(1, *range(10, 15), *range(2, 10), 15))
    assert long.message == "De volgorde van de nummers klopt niet: 1, 10, …, 14, 2."


def test_every_series_is_counted_by_itself() -> None:
    said = "Deel een\n\n1\tWaarom?\n3\tHoezo?\n\nDeel twee\n\n1\tWie?\n2\tWat?\n4\tHoe?"
    assert [one.question for one in reported("NUM001", said)] == ["1:3", "2:4"]


def test_a_heading_that_was_not_recognised_leaves_doubt() -> None:
    draft = Draft()
    first = draft.mark("vraag", draft.mark("nr", "1"), nr="1", reeks="1")
    unknown = draft.mark("onherkend", "Deel twee")
    second = draft.mark("vraag", draft.mark("nr", "1"), nr="1", reeks="2")
    (hit,) = hits("NUM006", draft.document(first, unknown, second))
    assert hit.doubt


@pytest.mark.parametrize(
    ("code", "values"), [("NUM001", (1, 3)), ("NUM002", (1, 1)), ("NUM003", (2, 1)), ("NUM004", (2,))]
)
def test_a_number_in_doubt_weighs_less(code: str, values: tuple[int, ...]) -> None:
    assert [hit.doubt for hit in hits(code, numbered(*values))] == [False]
    assert [hit.doubt for hit in hits(code, numbered(*values, twijfel="nummer"))] == [True]


def test_an_own_order_of_answers_is_a_warning() -> None:
    pair = "Vraag {0}\nWaarom?\n\nAntwoord {0}\nDaarom.\n\n"
    text = "".join(pair.format(number) for number in (1, 3, 2, 4))
    (finding,) = reported("NUM003", {"kind": "lva", "text": text})
    assert finding.severity is Severity.WARNING


@pytest.mark.parametrize("code", [*CODES, "VRG001"])
def test_ten_thousand_questions_take_ten_times_a_thousand(code: str) -> None:
    few, many = (min(_taken(code, size) for _turn in range(3)) for size in (1_000, 10_000))
    assert many < 40 * max(few, 0.005)


def _taken(code: str, size: int) -> float:
    """Return the seconds of work that a rule costs in a list of `size` questions full of slips."""
    document = numbered(*(value + value % 7 for value in range(1, size + 1)))
    start = time.process_time()
    hits(code, document)
    return time.process_time() - start


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (("1a", "1b", 2), []),
        (("1 A", "1 B", 2), []),
        (("1a.", "1b", 2), []),
        (("1a", "1b", "2C", 3), ["2c"]),
        (("1a", "1 b", 2), ["1b"]),
        (("1 a", "1b", "2a", "2b", "3 a", "3a"), ["1a"]),
    ],
)
def test_parts_are_numbered_alike(values: tuple[object, ...], expected: list[str]) -> None:
    assert [one.question for one in reported("NUM007", rows(*values))] == expected


def test_a_letter_that_does_not_stand_in_the_number_has_no_form() -> None:
    draft = Draft()
    marks = [draft.mark("vraag", draft.mark("nr", nr), nr="1", letter="a", reeks="1") for nr in ("1", "1a")]
    assert hits("NUM007", draft.document(*marks)) == []
