from linter.compare.questions import entries
from linter.compare.single import MOST_TOLD, Pairing, lonely
from linter.model.comparison import Difference, Quotes, Side, What
from linter.model.flow import Span
from tests.compare.listed import listed, vraag

ANSWER = "<antwoord nrs='{}'><al>{}</al></antwoord>"


def between(first: list[str], second: list[str], *settled: What) -> list[Difference]:
    pairing = Pairing(set(settled))
    pairs = zip(entries(listed(*first), Quotes.ANY), entries(listed(*second), Quotes.ANY), strict=True)
    return [found for one, other in pairs for found in pairing.differences(one, other)]


def test_nothing_differs() -> None:
    question = vraag(1, "Wat?", "<bijlage>–</bijlage>" + ANSWER.format(1, "Ja."))
    assert between([question], [question.replace("<bijlage>–</bijlage>", "")]) == []


def test_everything_differs_in_the_order_of_reading() -> None:
    first = vraag(1, "Wat is dit?", "<bijlage>1</bijlage><blz><van>2</van><tm>3</tm></blz>")
    second = vraag(2, "Wat is dat?", "<bijlage>2</bijlage><blz><van>4</van></blz>" + ANSWER.format(2, "Ja."))
    found = between([first], [second])
    assert [one.what for one in found] == [
        What.RENUMBERED, What.REWORDED, What.BIJLAGE, What.VAN, What.TM, What.ANSWERED,
    ]  # fmt: skip
    assert found[0].sides == (Side("1", "1", Span(1, 2)), Side("2", "2", Span(1, 2)))
    assert [change.texts for change in found[1].changes] == [("dit?", "dat?")]
    assert found[4].sides == (Side("1", "3", Span(16, 17)), Side("2", "", Span(1, 2)))
    assert found[5].sides == (Side("1", "", Span(3, 14)), Side("2", "Ja.", Span(16, 19)))
    assert {one.certain for one in found} == {True}


def test_what_was_said_of_the_whole_list_is_not_said_again() -> None:
    first = vraag(1, "Wat?", "<bijlage>1</bijlage>" + ANSWER.format(1, "Ja."))
    assert between([first], [vraag(1, "Wat?")], What.BIJLAGE, What.ANSWERED) == []


def test_doubt_about_either_makes_a_difference_uncertain() -> None:
    doubtful = vraag(1, "Wat?", "<bijlage twijfel='x'>1</bijlage>")
    sure = vraag(1, "Wat?", "<bijlage>2</bijlage>")
    for first, second in ((doubtful, sure), (sure, doubtful)):
        assert [(one.what, one.certain) for one in between([first], [second])] == [(What.BIJLAGE, False)]


def test_an_answer_that_both_lists_share_is_told_once() -> None:
    first = [vraag(1, "Wat?"), vraag(2, "Hoe?", ANSWER.format("1 2", "Zo is het."))]
    second = [vraag(1, "Wat?"), vraag(2, "Hoe?", ANSWER.format("1 2", "Zo was het."))]
    assert [(one.what, one.sides[0].question) for one in between(first, second)] == [(What.ANSWER, "1")]


def test_one_answer_to_everything_is_not_told_of_everything() -> None:
    numbers = range(1, 101)
    merged = [vraag(n, f"Wat {n}?") for n in numbers]
    merged[-1] = vraag(100, "Wat 100?", ANSWER.format(" ".join(map(str, numbers)), "Zo."))
    apart = [vraag(n, f"Wat {n}?", ANSWER.format(n, f"Zo {n}.")) for n in numbers]
    assert len(between(merged, apart)) == len(between(apart, merged)) == MOST_TOLD


def test_a_lonely_question_stands_where_its_text_or_else_its_number_stands() -> None:
    one, empty = entries(listed(vraag(1, "Wat «dan»?"), vraag(2, "")), Quotes.ANY)
    assert lonely(one) == Side("1", "Wat «dan»?", Span(3, 13))
    assert lonely(empty) == Side("2", "", Span(14, 15))
