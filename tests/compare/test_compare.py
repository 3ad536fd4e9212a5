import pytest

from linter.compare.compare import compare
from linter.model.comparison import Difference, Quotes
from linter.model.document import Document
from linter.model.finding import Place
from linter.model.flow import Flow, Span
from tests.compare.listed import listed, vraag

WAT, HOE, WIE = "Wat is er gedaan?", "Hoe ging dat dan?", "Wie was daarbij?"
ANSWER = "<antwoord{}><al>Ja.</al></antwoord>"
DOUBTFUL = ANSWER.format(" twijfel='zonder-label'")


def locate(_flow: Flow, span: Span) -> Place:
    return Place(line=span.start)


def found(first: Document, second: Document, quotes: Quotes = Quotes.ANY) -> tuple[Difference, ...]:
    return compare((first, second), quotes, locate)


def short(first: Document, second: Document) -> list[tuple[str, bool]]:
    return [(str(one.what), one.certain) for one in found(first, second)]


def test_a_list_is_the_same_as_itself() -> None:
    made = listed(vraag(1, WAT), vraag(2, HOE))
    assert found(made, made) == ()


def test_the_whole_list_comes_first_then_the_questions_in_order() -> None:
    first = listed(vraag(1, WAT), vraag(2, HOE), soort="lv")
    second = listed(vraag(1, WIE), vraag(2, WAT), soort="lva")
    assert [one.what for one in found(first, second)] == ["kind", "added", "renumbered", "dropped"]


def test_everything_has_a_place_to_look_a_text_at_its_first_words_that_differ() -> None:
    first, second = listed(vraag(1, WAT)), listed(vraag(1, WAT.replace("er ", "")), vraag(2, HOE))
    reworded, added = found(first, second)
    assert reworded.sides[0].span == Span(3, 20)
    assert [side.place for side in reworded.sides] == [Place(line=10), Place(line=10)]
    assert [side.place for side in added.sides] == [None, Place(line=added.sides[1].span.start)]


def test_quotes_differ_only_where_that_is_asked() -> None:
    first, second = listed(vraag(1, "Wat is «dit»?")), listed(vraag(1, "Wat is “dit”?"))
    assert found(first, second) == ()
    (one,) = found(first, second, Quotes.EXACT)
    assert one.changes[0].texts == ("«dit»?", "“dit”?")


@pytest.mark.parametrize(
    ("one", "other", "certain"),
    [
        ((vraag(1, WAT), vraag(2, HOE)), (vraag(1, WAT),), True),
        ((vraag(1, WAT), vraag(2, HOE)), (vraag(1, WAT), "<onherkend reden='x'> </onherkend>"), True),
        ((vraag(1, WAT), vraag(2, HOE)), (vraag(1, WAT), "<onherkend reden='x'>2 H</onherkend>"), False),
        ((vraag(1, WAT), vraag(2, HOE, attributes="twijfel='nummer'")), (vraag(1, WAT),), False),
        ((vraag(1, WAT, ANSWER.format("")), vraag(2, HOE)), (vraag(1, WAT, DOUBTFUL),), False),
        ((vraag(1, WAT, DOUBTFUL), vraag(2, HOE)), (vraag(1, WAT, ANSWER.format("")),), True),
    ],
)
def test_a_question_may_be_hidden_in_what_was_not_understood(
    one: tuple[str, ...], other: tuple[str, ...], *, certain: bool
) -> None:
    assert short(listed(*one), listed(*other)) == [("dropped", certain)]
    assert short(listed(*other), listed(*one)) == [("added", certain)]


def test_an_empty_list() -> None:
    assert short(listed(), listed(vraag(1, WAT))) == [("added", True)]
