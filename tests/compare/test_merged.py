"""Questions that one list asks apart and the other in one text."""

import pytest

from linter.compare.compare import compare
from linter.model.comparison import Quotes
from linter.model.document import Document
from linter.model.finding import Place
from tests.compare.listed import listed, vraag

ONE, TWO, THREE = "Waarom is dat zo?", "Wat kost dat dan?", "Wie betaalt dat nu?"


def together(text: str, *numbers: int) -> str:
    """Return the XML of a header of several numbers over one text."""
    *bare, last = numbers
    heads = "".join(f"<vraag nr='{one}' reeks='1'><nr>{one}</nr></vraag>, " for one in bare)
    return heads + vraag(last, text)


def apart(*texts: str) -> Document:
    return listed(*(vraag(number, text) for number, text in enumerate(texts, 1)))


def found(first: Document, second: Document) -> list[tuple[str, str | None, list[tuple[str, str]]]]:
    return [
        (str(one.what), one.sides[1].question, [change.texts for change in one.changes])
        for one in compare((first, second), Quotes.ANY, lambda _flow, _span: Place())
    ]


@pytest.mark.parametrize(
    "merged",
    [
        (together(f"{ONE} {TWO}", 1, 2), vraag(3, THREE)),
        (together(f"{ONE} {THREE}", 1, 3), vraag(2, TWO)),
        (vraag(1, ONE), together(f"{TWO}\n{THREE}", 2, 3)),
        (together(f"{ONE} {TWO} {THREE}", 1, 2, 3),),
    ],
)
def test_what_is_asked_together_is_what_was_asked_apart(merged: tuple[str, ...]) -> None:
    assert found(apart(ONE, TWO, THREE), listed(*merged)) == []
    assert found(listed(*merged), apart(ONE, TWO, THREE)) == []


def test_the_same_question_twice_may_be_asked_once() -> None:
    assert found(apart(ONE, ONE, TWO), listed(together(ONE, 1, 2), vraag(3, TWO))) == []


def test_what_differs_of_them_all_is_told_with_the_last() -> None:
    merged = listed(together(f"{ONE} Wat kost het dan?", 1, 2), vraag(3, THREE))
    assert found(apart(ONE, TWO, THREE), merged) == [("reworded", "2", [("dat", "het")])]
    assert found(merged, apart(ONE, TWO, THREE)) == [("reworded", "2", [("het", "dat")])]


def test_a_question_that_is_in_the_header_alone_has_lost_its_text() -> None:
    merged = listed(together(TWO, 1, 2), vraag(3, THREE))
    assert found(apart(ONE, TWO, THREE), merged) == [("reworded", "2", [(ONE, "")])]


def test_both_may_ask_them_together() -> None:
    one = listed(together(f"{ONE} {TWO}", 1, 2), vraag(3, THREE))
    assert found(one, one) == []
    other = listed(vraag(1, ONE), together(f"{TWO} {THREE}", 2, 3))
    assert {what for what, _question, _words in found(one, other)} <= {"reworded"}


def test_a_header_that_names_a_new_question() -> None:
    merged = listed(together(f"{ONE} {TWO}", 1, 2), vraag(3, THREE))
    assert ("added", "2", []) in found(listed(vraag(1, ONE), vraag(3, THREE)), merged)


def test_a_thousand_headers_take_little_time() -> None:
    texts = [f"Waarom is nummer {number} zo gekozen?" for number in range(1, 3_001)]
    merged = [together(" ".join(texts[at : at + 3]), at + 1, at + 2, at + 3) for at in range(0, 3_000, 3)]
    assert found(apart(*texts), listed(*merged)) == []
