"""A row without a number goes on with the question before it; what else stands between stays as it is."""

import pytest

from linter.model.flow import Span
from linter.parse.broken import joined
from linter.parse.entries import Entry, Event, Field, Form, Header, Heading, Number, Role


class Rows:
    """Rows written one after another: `number|text|blz`, empty where nothing stands."""

    def __init__(self, *lines: str) -> None:
        self.text = "\n".join(lines)
        self.events: list[Event] = []
        start = 0
        for at, line in enumerate(lines):
            self.events.append(self._event(at, start, line))
            start += len(line) + 1

    def _event(self, at: int, start: int, line: str) -> Event:
        whole = Span(start, start + len(line))
        if "|" not in line:
            return Heading(whole)
        spans, begin = [], start
        for piece in line.split("|"):
            spans.append(Span(begin, begin + len(piece)))
            begin += len(piece) + 1
        nr, said, blz = spans
        numbers = (Number(nr, int(self.text[slice(*nr)])),) if nr.start < nr.end else ()
        role = Role.ANTWOORD if self.text[blz.start : blz.end].startswith("Antwoord") else Role.VAN
        fields = (Field(role, blz),) if blz.start < blz.end else ()
        texts = (said,) if said.start < said.end else ()
        return Entry(whole, nr, numbers, texts, Form.TABLE, at + 1, at + 2, fields)

    def told(self) -> list[tuple[list[str], list[tuple[str, str]]]]:
        """The texts of each entry that is found, and its fields."""
        entries = [event for event in joined(self.text, self.events) if isinstance(event, Entry)]
        return [
            (
                [self.text[slice(*span)] for span in entry.texts],
                [(field.role.value, self.text[slice(*field.span)]) for field in entry.fields],
            )
            for entry in entries
        ]


def test_events_that_go_on_with_nothing_stay_as_they_are() -> None:
    rows = Rows("1|Waarom?|11", "Onderdeel Zorg", "2|Hoe?|")
    events = [Header(Span(0, 0)), *rows.events]
    assert joined(rows.text, events) == events
    assert joined("", []) == []


@pytest.mark.parametrize(
    ("first", "rest"),
    [
        ("Waarom is het", "Ministerie laat?"),
        ("Waarom is dat?", "en hoe dan?"),
        ("Waarom is het", "‘ministerie’ laat?"),
    ],
)
def test_the_rest_of_a_question_is_taken_into_it(first: str, rest: str) -> None:
    rows = Rows(f"1|{first}|", f"|{rest}|12", "2|Hoe?|")
    made = joined(rows.text, rows.events)[0]
    assert isinstance(made, Entry)
    assert rows.told() == [([first, rest], [("van", "12")]), (["Hoe?"], [])]
    assert (made.broken, made.first, made.last) == (True, 2, 3)
    assert made.span == Span(0, rows.events[1].span.end)


def test_more_than_two_rows_make_one_question() -> None:
    assert Rows("1|Waarom is|", "|het ministerie|", "|te laat?|").told() == [
        (["Waarom is", "het ministerie", "te laat?"], [])
    ]


@pytest.mark.parametrize(
    ("first", "rest"),
    [
        ("1|Waarom is dat?|", "|Hoe kan dat?|"),
        ("1|Waarom is|", "|2 Hoe kan dat?|"),
        ("|Waarom is|", "|dat zo?|"),
        ("1||", "|dat zo?|"),
        ("1|Waarom is|", "2|dat zo?|"),
    ],
)
def test_what_goes_on_with_nothing_is_a_row_of_its_own(first: str, rest: str) -> None:
    assert len(Rows(first, rest).told()) == 2


def test_a_heading_ends_what_went_before() -> None:
    assert Rows("1|Waarom is|", "Onderdeel Zorg", "|dat zo?|").told() == [
        (["Waarom is"], []),
        (["dat zo?"], []),
    ]


def test_a_row_with_values_alone_is_of_the_question_before_it_and_breaks_nothing() -> None:
    rows = Rows("1|Waarom is dat?|", "||15")
    (made,) = joined(rows.text, rows.events)
    assert isinstance(made, Entry)
    assert not made.broken
    assert rows.told() == [(["Waarom is dat?"], [("van", "15")])]


def test_values_that_ran_into_the_sentence_before_the_break_are_taken_out_of_it() -> None:
    assert Rows("1|Waarom is het 11 15|", "|ministerie laat?|").told() == [
        (["Waarom is het", "ministerie laat?"], [("van", "11"), ("tm", "15")])
    ]


def test_values_in_their_own_cells_did_not_run_into_the_sentence() -> None:
    assert Rows("1|Waarom zijn er 11|12", "|ministeries te laat?|").told() == [
        (["Waarom zijn er 11", "ministeries te laat?"], [("van", "12")])
    ]


def test_text_behind_an_answer_is_no_rest_of_the_question() -> None:
    rows = Rows("1|Waarom is dat?|", "||Antwoord: omdat het", "|kan.|")
    (made,) = joined(rows.text, rows.events)
    assert isinstance(made, Entry)
    assert [(field.role, field.twijfel) for field in made.fields] == [
        (Role.ANTWOORD, ""),
        (Role.ONBEKEND, "vervolg"),
    ]
    assert not made.broken
    assert rows.told()[0][0] == ["Waarom is dat?"]


def headings(*lines: str) -> list[str]:
    """The rows without a number that are taken for headings."""
    rows = Rows(*lines)
    found = joined(rows.text, rows.events)
    return [rows.text[slice(*event.span)].strip("|") for event in found if isinstance(event, Heading)]


@pytest.mark.parametrize(
    "words", ["Inleiding", "Hoofdstuk 2", "1. Inleiding", "Onderdeel Zorg", "Zorg en welzijn"]
)
def test_a_few_words_between_rows_that_count_on_head_what_follows(words: str) -> None:
    assert headings("1|Waarom?|", f"|{words}|", "2|Hoe?|") == [words]
    assert headings(f"|{words}|", "1|Waarom?|", "2|Hoe?|") == [words]


@pytest.mark.parametrize(
    "words", ["Hoeveel zijn er afgewezen", "Graag een overzicht", "zorg en welzijn", "Dat is zo.", "Hoezo?"]
)
def test_what_may_be_a_question_heads_nothing(words: str) -> None:
    assert headings("1|Waarom?|", f"|{words}|", "2|Hoe?|") == []


def test_where_a_number_lacks_words_head_nothing_unless_they_always_do() -> None:
    assert headings("1|Waarom?|", "|Zorg en welzijn|", "3|Hoe?|") == []
    assert headings("1|Waarom?|", "|Hoofdstuk 2|", "3|Hoe?|") == ["Hoofdstuk 2"]


def test_the_rest_of_a_question_heads_nothing() -> None:
    assert headings("1|Waarom zijn|", "|Amsterdam en Utrecht|", "2|Hoe?|") == []


def test_a_row_with_other_values_heads_nothing() -> None:
    assert headings("1|Waarom?|", "|Inleiding|11", "2|Hoe?|") == []
