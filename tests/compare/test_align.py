import random
import time

import pytest

from linter.compare.align import Item, Pair, align
from tests.compare.listed import passage

FIETS = "Hoeveel kilometer snelfietsroute is er sinds 2020 aangelegd?"
PLAN = "Welke gemeenten hebben nog geen fietsplan vastgesteld, en waarom niet?"
GELD = "Kunt u toelichten hoe de bijdrage per provincie is berekend?"
DIT = "Kunt u dit toelichten?"


def items(*texts: str) -> list[Item]:
    return [Item(number, passage(text)) for number, text in enumerate(texts, 1)]


def test_the_same_lists_go_together_one_by_one() -> None:
    assert align(items(FIETS, PLAN), items(FIETS, PLAN)) == [(0, 0), (1, 1)]
    assert align([], []) == []


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ((FIETS, PLAN), (FIETS, GELD, PLAN), [(0, 0), (None, 1), (1, 2)]),
        ((FIETS, PLAN), (GELD, FIETS, PLAN), [(None, 0), (0, 1), (1, 2)]),
        ((FIETS, PLAN, GELD), (FIETS, GELD), [(0, 0), (1, None), (2, 1)]),
        ((FIETS, PLAN), (PLAN, FIETS), [(0, 1), (1, 0)]),
        ((FIETS, PLAN, GELD), (FIETS, GELD, DIT), [(0, 0), (1, None), (2, 1), (None, 2)]),
    ],
)
def test_questions_keep_their_text_when_renumbered(
    first: tuple[str, ...], second: tuple[str, ...], expected: list[Pair]
) -> None:
    assert align(items(*first), items(*second)) == expected


def test_a_reworded_question_keeps_its_number() -> None:
    assert align(items(FIETS, PLAN), items(FIETS.replace("2020", "2021"), PLAN)) == [(0, 0), (1, 1)]


def test_a_reworded_and_renumbered_question_is_known_by_its_words() -> None:
    second = items(DIT, FIETS.replace("2020", "2021"), PLAN.replace("nog geen", "geen"))
    assert align(items(FIETS, PLAN), second) == [(None, 0), (0, 1), (1, 2)]


def test_another_text_under_the_same_number_is_that_question() -> None:
    assert align(items(FIETS, PLAN), items(FIETS, GELD)) == [(0, 0), (1, 1)]


def test_a_text_that_occurs_more_often_goes_in_turn_where_all_are_there() -> None:
    second = [Item(number, passage(DIT)) for number in (2, 3)]
    assert align(items(DIT, DIT), second) == [(0, 0), (1, 1)]


def test_and_by_number_where_one_is_missing() -> None:
    first = items(DIT, DIT, DIT)
    assert align(first, [first[0], first[2]]) == [(0, 0), (1, None), (2, 1)]
    assert align([first[1]], first) == [(None, 0), (0, 1), (None, 2)]


def test_what_has_no_text_or_no_number() -> None:
    assert align(items("", "", FIETS), items("", "", FIETS)) == [(0, 0), (1, 1), (2, 2)]
    lost = [Item(None, passage(FIETS)), Item(None, passage(""))]
    assert align(items(FIETS, ""), lost) == [(0, 0), (None, 1), (1, None)]
    assert align(lost, lost[1:]) == [(None, 0), (0, None), (1, None)]


def test_a_word_that_all_share_leads_nowhere() -> None:
    first = [Item(("a", number), passage(f"{DIT} x{number}")) for number in range(60)]
    second = [Item(("b", number), passage(f"{DIT} y{number}")) for number in range(60)]
    assert align(first, second).count((0, None)) == 1


def test_where_lines_end_does_not_matter() -> None:
    broken = FIETS.replace("snelfietsroute", "snel- fietsroute")
    assert align(items(PLAN, FIETS), items(broken)) == [(0, None), (1, 0)]


def test_the_cost_does_not_grow_with_the_square() -> None:
    dice = random.Random(1)
    words = [f"woord{number}" for number in range(2_000)]
    texts = [" ".join(dice.choices(words, k=25)) for _ in range(3_000)]
    reworded = [f"{text} anders" for text in texts]
    start = time.process_time()
    found = align(items(*texts), items(DIT, *reworded))
    assert time.process_time() - start < 30
    assert sum(one is not None and other == one + 1 for one, other in found) > 2_950
