"""The document: text as it reads that knows where it stands, nodes by tag, the question at a place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter.model.document import NOT_READ, Document, Reading, read
from linter.model.flow import Flow, Mark, Span
from linter.parse.marks import build

SIGNS = st.lists(
    st.sampled_from(
        ["a", "é", " ", "\t", "\n", "\u00a0", "\u00ad", "\u200b", "\ufeff", "\u202a", "\u2404", "🙂"]
    )
).map("".join)
TEXT = "1\tKunt u dat?\t11\n2\tHoe  ko\u00admt dat?\nslot"


def marked() -> Document:
    """Return a document of two questions, of which the first has a page number and the second is spaced."""
    first = Mark(
        Span(0, 16),
        "vraag",
        (),
        (Mark(Span(0, 1), "nr"), Mark(Span(2, 16), "tekst", (), (Mark(Span(14, 16), "blz"),))),
    )
    second = Mark(Span(17, 34), "vraag", (), (Mark(Span(17, 18), "nr"), Mark(Span(19, 34), "tekst")))
    children = (Mark(Span(0, 34), "vragen", (), (first, second)),)
    return build(Flow(TEXT, ()), Mark(Span(0, len(TEXT)), "vragenlijst", (("soort", "lv"),), children))


def test_nodes_are_found_by_tag_in_order_with_their_spans() -> None:
    document = marked()
    assert [document.text(document.span(node)) for node in document.nodes["nr"]] == ["1", "2"]
    assert "antwoord" not in document.nodes
    assert document.vragen_starts == [0, 17]


def test_the_kind_is_that_of_the_tree() -> None:
    assert marked().soort == "lv"
    assert build(Flow("", ()), Mark(Span(0, 0), "vragenlijst")).soort == "onbekend"


def test_text_is_read_without_what_is_not_part_of_it() -> None:
    document = marked()
    assert [document.reading(node).text for node in document.nodes["tekst"]] == [
        "Kunt u dat?",
        "Hoe komt dat?",
    ]
    (blz,) = document.nodes["blz"]
    assert document.reading(blz).text == "11"
    tekst = document.nodes["tekst"][0]
    assert document.reading(tekst) is document.reading(tekst)


@pytest.mark.parametrize("tag", sorted(NOT_READ))
def test_every_tag_that_is_not_read_is_left_out_also_where_nested(tag: str) -> None:
    hidden = Mark(Span(3, 9), tag, (), (Mark(Span(4, 6), tag),))
    document = build(
        Flow("een twee drie", ()), Mark(Span(0, 13), "al", (), (Mark(Span(2, 10), "datum", (), (hidden,)),))
    )
    assert document.reading(document.tree).text == "eendrie"


@pytest.mark.parametrize(
    ("offset", "index"), [(0, 0), (15, 0), (16, 0), (17, 1), (34, 1), (35, None), (99, None)]
)
def test_the_question_at_a_place(offset: int, index: int | None) -> None:
    document = marked()
    assert document.vraag_at(offset) is (None if index is None else document.nodes["vraag"][index])


def test_before_the_first_question_there_is_none() -> None:
    root = Mark(Span(0, 4), "r", (), (Mark(Span(2, 4), "vraag"),))
    assert build(Flow("abcd", ()), root).vraag_at(1) is None


def test_what_is_asked_twice_is_made_once() -> None:
    document, made = marked(), []

    def count(of: Document) -> int:
        made.append(of)
        return len(made)

    assert [document.once(count), document.once(count)] == [1, 1]
    assert made == [document]
    assert document.once(lambda _document: "ander") == "ander"


@pytest.mark.parametrize(
    ("pieces", "text"),
    [
        ([(0, 10)], "een twee"),
        ([(0, 3), (6, 10)], "eentwee"),
        ([(0, 4), (6, 10)], "een twee"),
        ([(0, 3), (4, 6), (6, 10)], "een twee"),
        ([(3, 6)], ""),
        ([(2, 2)], ""),
    ],
)
def test_only_white_space_that_is_read_parts_words(pieces: list[tuple[int, int]], text: str) -> None:
    made = read("een \t\ntwee", [Span(*piece) for piece in pieces], 10)
    assert made.text == text


def test_offsets_and_places_lead_to_each_other() -> None:
    made = read("  Hoe  ko\u00admt", [Span(0, 12)], 12)
    assert made.text == "Hoe komt"
    assert [made.place(offset) for offset in range(9)] == [2, 3, 4, 6, 7, 8, 10, 11, 12]
    assert [made.offset(place) for place in (0, 2, 5, 7, 9, 10, 12, 99)] == [0, 0, 3, 4, 6, 6, 8, 8]
    assert made.span(4, 8) == Span(7, 12)
    assert made.span(3, 3) == Span(6, 6)
    assert Reading("", (), (), 5).place(0) == 5
    assert Reading("", (), (), 5).offset(3) == 0


@given(SIGNS, st.integers(0, 20), st.integers(0, 20))
def test_reading_text_is_folded_and_every_character_stands_at_its_place(
    text: str, one: int, other: int
) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    for pieces in ([Span(0, len(text))], [Span(0, start), Span(end, len(text))]):
        made = read(text, pieces, len(text))
        assert made.text == " ".join(made.text.split())
        assert not set(made.text) & set("\u00ad\u200b\ufeff\u202a\u2404\t\n")
        places = [made.place(offset) for offset in range(len(made.text))]
        assert places == sorted(set(places))
        assert all(
            text[place] == sign or (sign == " " and text[place].isspace())
            for place, sign in zip(places, made.text, strict=True)
        )
        assert [made.offset(place) for place in places] == list(range(len(made.text)))
        assert all(any(piece.start <= place < piece.end for piece in pieces) for place in places)
