from linter.compare.questions import entries
from linter.compare.whole import NOWHERE, header_differences, one_sided
from linter.model.comparison import Difference, Quotes, Side, What
from linter.model.flow import Span
from tests.compare.listed import listed, vraag

CELL = "<bijlage nr='2'>2</bijlage>"
ANSWER = "<antwoord><al>Ja.</al></antwoord>"


def sided(first: list[str], second: list[str]) -> list[Difference]:
    return list(one_sided(entries(listed(*first), Quotes.ANY), entries(listed(*second), Quotes.ANY)))


def test_headers_that_differ() -> None:
    first = listed(kop="<stuknr>Nr. <ondernummer>4</ondernummer></stuknr>", soort="lv")
    found = list(header_differences(first, listed()))
    assert [one.what for one in found] == [What.KIND, What.NUMBER]
    assert found[1].sides == (Side(None, "4", Span(4, 5)), Side(None, "", None))
    assert list(header_differences(first, first)) == []


def test_a_column_and_answers_that_one_list_has() -> None:
    full, bare = [vraag(n, "Wat?", CELL + ANSWER) for n in (1, 2)], [vraag(n, "Wat?") for n in (1, 2)]
    found = sided(full, bare)
    assert [(one.what, one.sides[0].text, one.certain) for one in found] == [
        (What.BIJLAGE, "2", True),
        (What.ANSWERED, "Ja.", True),
    ]
    assert {one.sides[1] for one in found} == {NOWHERE}
    assert [one.sides[0] for one in sided(bare, full)] == [NOWHERE, NOWHERE]


def test_one_value_is_about_its_question_and_an_empty_column_is_none_at_all() -> None:
    bare = [vraag(n, "Wat?") for n in (1, 2)]
    assert sided([vraag(1, "Wat?", CELL), bare[1]], bare) == []
    assert sided([vraag(n, "Wat?", "<bijlage/>") for n in (1, 2)], bare) == []


def test_a_column_that_is_there_is_compared_by_question() -> None:
    full = [vraag(n, "Wat?", CELL) for n in (1, 2)]
    assert sided(full, [vraag(1, "Wat?", "<bijlage/>"), vraag(2, "Wat?")]) == []


def test_a_column_is_in_doubt_where_all_of_it_is() -> None:
    bare = [vraag(n, "Wat?") for n in (1, 2)]
    doubtful = CELL.replace("nr", "twijfel='x' nr")
    assert [one.certain for one in sided([vraag(n, "Wat?", doubtful) for n in (1, 2)], bare)] == [False]
    mixed = [vraag(1, "Wat?", doubtful), vraag(2, "Wat?", CELL)]
    assert [one.certain for one in sided(mixed, bare)] == [True]
