import random
import time

import pytest

from linter.compare import words
from linter.compare.words import Region, changes, regions
from linter.model.flow import Span
from tests.compare.listed import passage


def texts(first: str, second: str) -> list[tuple[str, str]]:
    return [change.texts for change in changes(passage(first), passage(second))]


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("Kunt u dit toelichten?", "Kunt u  dit\ntoelichten?", []),
        ("Kunt u dit toelichten?", "Kunt u dat toelichten?", [("dit", "dat")]),
        ("Kunt u dit toelichten?", "Kunt u toelichten?", [("dit", "")]),
        ("", "Waarom?", [("", "Waarom?")]),
        ("a b c d e f", "A b c d e F", [("a", "A"), ("f", "F")]),
        ("a b c d", "x b y d", [("a b c", "x b y")]),
        ("de «zo» genoemde", "de “zo” genoemde", []),
        ("«zo» en zo", "“zo” of zo", [("en", "of")]),
    ],
)
def test_the_words_that_differ(first: str, second: str, expected: list[tuple[str, str]]) -> None:
    assert texts(first, second) == expected
    assert texts(second, first) == [(other, one) for one, other in expected]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("een bij- zonder geval", "een bijzonder geval"),
        ("in Noord- Holland nu", "in Noord-Holland nu"),
        ("de lange\u00adtermijn telt", "de lange-termijn telt"),
        ("ge- heel ver- broken en", "geheel verbroken en"),
        ("in 2019– 2023, en/ of nu", "in 2019–2023, en/of nu"),
        ("en zo voort… Waarom?", "en zo voort... Waarom?"),
        ("wat \u200e kost\u200b dat", "wat kost dat\u2060"),
    ],
)
def test_where_lines_end_makes_no_difference(first: str, second: str) -> None:
    assert texts(first, second) == texts(second, first) == []


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("de lange-termijn telt", "de langetermijn telt"),
        ("in- en uitvoer", "in en uitvoer"),
        ("2024 - 2025 telt", "2024-2025 telt"),
        ("2024– 2025 telt", "2024-2025 telt"),
        ("een fiets pad", "een fietspad"),
    ],
)
def test_but_hyphens_and_spaces_of_the_author_do(first: str, second: str) -> None:
    assert len(texts(first, second)) == len(texts(second, first)) == 1


def test_changes_know_where_they_stand() -> None:
    (change,) = changes(passage("Kunt u dit uitleggen?"), passage("Kunt u het  zo uitleggen?"))
    assert change.spans == (Span(7, 10), Span(7, 14))
    (change,) = changes(passage("Kunt \u200e u dit?"), passage("Kunt u \u200edat?"))
    assert change.texts == ("dit?", "dat?")
    assert change.spans == (Span(9, 13), Span(8, 12))


def _rebuilt(first: list[str], second: list[str]) -> list[str]:
    """Return the second, made of the first and the regions."""
    made, at = [], 0
    for region in regions(first, second):
        made += first[at : region.first] + second[region.second : region.second_end]
        at = region.first_end
    return made + first[at:]


@pytest.mark.parametrize("window", [1, 2, 5, 2_000])
def test_regions_hold_all_that_differs_whatever_the_window(
    window: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(words, "WINDOW", window)
    dice = random.Random(window)
    for _ in range(200):
        first, second = (dice.choices("abcd", k=dice.randrange(12)) for _ in range(2))
        assert _rebuilt(first, second) == second


def test_a_region_is_as_small_as_can_be() -> None:
    assert list(regions(list("abcde"), list("abXde"))) == [Region(2, 3, 2, 3)]
    assert list(regions(list("aa"), list("aaa"))) == [Region(2, 2, 2, 3)]


@pytest.mark.parametrize("alphabet", [2, 100_000])
def test_a_text_of_a_megabyte_does_not_hang(alphabet: int) -> None:
    dice = random.Random(1)
    first, second = ([str(dice.randrange(alphabet)) for _ in range(170_000)] for _ in range(2))
    start = time.process_time()
    assert sum(1 for _region in regions(first, second)) > 0
    assert time.process_time() - start < 20
