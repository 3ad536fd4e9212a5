from linter.compare.passage import Passage
from linter.model.comparison import Quotes
from linter.model.flow import Span
from tests.check.sample import document
from tests.compare.listed import passage


def test_words_are_folded_and_know_where_they_stand() -> None:
    found = passage("“Een”   twee\u00addelig\n vraag")
    assert found.text == '"Een" tweedelig vraag'
    assert found.words == ['"Een"', "tweedelig", "vraag"]
    assert found.written(0, 2) == "“Een” tweedelig"
    assert found.as_written == "“Een” tweedelig vraag"
    assert found.span(1, 2) == Span(8, 18)
    assert found.whole == Span(0, 25)


def test_no_words_stand_where_they_would() -> None:
    found = passage("een twee")
    assert found.span(1, 1) == Span(4, 4)
    assert found.span(2, 2) == Span(8, 8)


def test_a_passage_may_be_of_several_nodes_or_of_none() -> None:
    made = document("<vragenlijst><al>een</al><opmaak>3</opmaak><al> </al><al>twee</al></vragenlijst>")
    found = Passage(made, made.nodes["al"], 0, Quotes.ANY)
    assert (found.text, found.span(1, 2)) == ("een twee", Span(5, 9))
    nothing = Passage(made, [], 3, Quotes.ANY)
    assert (nothing.text, nothing.whole, nothing.is_broken(0, 0)) == ("", Span(3, 3), False)


def test_a_word_is_broken_by_a_hyphen_with_more_behind_it_or_by_a_soft_one() -> None:
    found = passage("bij- zonder -- in- lange\u00adtermijn a - b")
    assert found.is_broken(0, 2)
    assert found.is_broken(4, 5)
    assert not found.is_broken(0, 1)
    assert not found.is_broken(2, 3)
    assert not found.is_broken(5, 8)
