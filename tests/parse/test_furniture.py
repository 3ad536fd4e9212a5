"""Running headers and page numbers are told from a question's number only where something else says so."""

import pytest

from linter.parse.furniture import LONGEST, furniture_among

LIST = ["1", "Waarom is dat zo?", "2", "Hoe komt dat?"]


@pytest.mark.parametrize(
    "line",
    [
        "Tweede Kamer der Staten-Generaal",
        "Vergaderjaar 2021–2022",
        "Tweede Kamer, vergaderjaar 2021–2022, 36 100 X, nr. 7",
        "kst-36100-X-7",
        "ISSN 0921 - 7371",
        "’s-Gravenhage 2022",
        "Pagina 3 van 9",
        "- 4 -",
    ],
)
def test_lines_of_site_and_print(line: str) -> None:
    assert furniture_among([*LIST, "", line], frozenset()) == [5]


@pytest.mark.parametrize(
    "line",
    [
        "De Tweede Kamer der Staten-Generaal",
        "Op pagina 3 staat een bedrag.",
        "Vergaderjaar",
        "",
        "kst-" + "1" * LONGEST,
    ],
)
def test_lines_of_the_list(line: str) -> None:
    assert furniture_among([*LIST, line], frozenset()) == []


def test_pages_are_counted_where_more_lines_have_the_same_count() -> None:
    assert furniture_among(["1/40", "Waarom?", "2 van 40", "Hoe?", "3/4"], frozenset()) == [0, 2]


def test_two_questions_in_one_head_are_no_page() -> None:
    assert furniture_among(["2/3", "Waarom?", "4/5", "Hoe?"], frozenset()) == []


def test_a_number_last_before_a_break_of_the_page_is_the_pages() -> None:
    texts = ["1", "Waarom is dat zo?", "14", "", "2", "Hoe komt dat?"]
    assert furniture_among(texts, frozenset()) == []
    assert furniture_among(texts, frozenset({4})) == [2]


@pytest.mark.parametrize("before", [["Hoe?"], ["12345"], ["14", "", "", ""], []])
def test_what_else_stands_before_a_break_is_not(before: list[str]) -> None:
    assert furniture_among([*before, "2"], frozenset({len(before)})) == []


def test_each_line_is_told_once_and_in_order() -> None:
    texts = ["- 2 -", "7", "Pagina 1 van 2", "2", "Hoe?"]
    assert furniture_among(texts, frozenset({2, 3, 4})) == [0, 1, 2, 3]


CONTENTS = ["Inleiding ........ 2", "Vraag 1 ....... 3", "Vraag 2 . . . . . . 14"]


def test_the_lines_of_a_table_of_contents_and_its_head() -> None:
    assert furniture_among(["Inhoudsopgave", "", *CONTENTS, *LIST], frozenset()) == [0, 2, 3, 4]
    assert furniture_among([*LIST, "Inhoud:", *CONTENTS], frozenset()) == [4, 5, 6, 7]
    assert furniture_among([*CONTENTS, *LIST], frozenset()) == [0, 1, 2]


def test_dots_that_lead_to_the_figures_of_an_answer_are_none() -> None:
    assert furniture_among([*LIST, "Als volgt:", "2021 ........ 12", "2022 ........ 15"], frozenset()) == []
    assert furniture_among(["Voor ........ 12", *LIST], frozenset()) == []
