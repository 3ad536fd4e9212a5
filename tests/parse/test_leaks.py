"""Values behind a sentence are told from what the sentence itself says."""

import pytest

from linter.model.flow import Span
from linter.parse.entries import Role
from linter.parse.leaks import Split, at_break, at_end

Told = tuple[str, list[tuple[str, str]]]


def told(text: str, split: Split) -> Told:
    """Return what is left of `text`, and each value with its column."""
    left = text[split.text.start : split.text.end]
    return left, [(str(field.role), text[slice(*field.span)]) for field in split.fields]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Waarom is dat zo? 144", ("Waarom is dat zo?", [("van", "144")])),
        ("Waarom is dat zo?  11 15", ("Waarom is dat zo?", [("van", "11"), ("tm", "15")])),
        ("Hoe komt dat? 2\t11\t15", ("Hoe komt dat?", [("bijlage", "2"), ("van", "11"), ("tm", "15")])),
        ("Wat is “nareis?” 13", ("Wat is “nareis?”", [("van", "13")])),
        ("Graag een toelichting. 254", ("Graag een toelichting.", [("van", "254")])),
    ],
)
def test_values_behind_the_last_sentence_leave_it(text: str, expected: Told) -> None:
    split = at_end(text, Span(0, len(text)))
    assert told(text, split) == expected
    assert {field.twijfel for field in split.fields} == {"achter-zin"}


@pytest.mark.parametrize(
    "text",
    [
        "Hoeveel waren dat er in 2019",
        "Kunt u dat toelichten?",
        "Wat is dat? 11 15 20 25",
        "Wat is dat? 12345",
        "Wat is dat? 11a",
        "Wat is dat? 11 euro",
        "",
    ],
)
def test_what_is_no_value_stays_at_the_end(text: str) -> None:
    assert at_end(text, Span(0, len(text))) == Split(Span(0, len(text)), ())


def test_only_the_span_is_looked_into() -> None:
    text = "Ja? 12 Nee? 13"
    assert at_end(text, Span(7, 11)).fields == ()
    assert told(text, at_end(text, Span(7, 14))) == ("Nee?", [("van", "13")])


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Kunt u uiteenzetten welke vreemdelingen 13", [("van", "13")]),
        ("Welke kosten maakt de IND  11 15", [("van", "11"), ("tm", "15")]),
    ],
)
def test_values_before_a_break_leave_the_sentence(text: str, values: list[tuple[str, str]]) -> None:
    split = at_break(text, Span(0, len(text)))
    assert told(text, split)[1] == values
    assert split.text.end == len(text[: split.fields[0].span.start].rstrip())
    assert {field.twijfel for field in split.fields} == {"voor-paginagrens"}


@pytest.mark.parametrize(
    "text",
    [
        "Hoe verhoudt dit zich tot artikel 13",
        "Zie uw antwoord op vraag 3",
        "Wat zijn de uitgaven voor 2021",
        "Wat gebeurde er tussen 1998 2004",
        "Waarom staat op blz. 4",
        "Kunt u aangeven of",
        "Is dat waar? 13",
    ],
)
def test_a_number_of_the_sentence_stays_before_a_break(text: str) -> None:
    assert at_break(text, Span(0, len(text))) == Split(Span(0, len(text)), ())


def test_a_word_outside_the_span_does_not_claim_a_number() -> None:
    text = "artikel\nx 13"
    (field,) = at_break(text, Span(8, 12)).fields
    assert (field.role, field.span) == (Role.VAN, Span(10, 12))
