"""Series of questions, merged headers and answers, on documents marked by hand."""

import pytest

from linter.model.document import Document
from linter.model.flow import Flow, Mark, Span
from linter.model.numbering import known, listed, merged, number_of, place_of, series
from linter.parse.marks import build
from tests.rules.asking import Draft, numbered


def made(*rows: tuple[str, ...], joined: str = "\n") -> Document:
    """Return a list of questions: each (number as written, text, attributes as `nr=1`, ...)."""
    text, marks = "", []
    for written, tekst, *said in rows:
        start = len(text)
        text += written
        nr = Mark(Span(start, len(text)), "nr")
        inner = [nr] if written else []
        attributes = dict(one.split("=") for one in said)
        nrs = attributes.pop("nrs", None)
        if tekst:
            text += "\t" + tekst
            inner.append(Mark(Span(len(text) - len(tekst), len(text)), "tekst"))
        if nrs:
            inner.append(Mark(Span(len(text), len(text)), "antwoord", (("nrs", nrs),)))
        marks.append(Mark(Span(start, len(text)), "vraag", tuple(attributes.items()), tuple(inner)))
        text += joined if not tekst else "\n"
    return build(Flow(text, ()), Mark(Span(0, len(text)), "vragen", (), tuple(marks)))


def test_series_are_kept_apart() -> None:
    document = made(("1", "A?", "nr=1"), ("2", "B?", "nr=2"), ("1", "C?", "nr=1", "reeks=2"))
    assert [found.numbers for found in series(document)] == [[(1, ""), (2, "")], [(1, "")]]


@pytest.mark.parametrize(
    "joined", [", ", " / ", " en ", ", en ", ";", " & ", " t/m ", " tot en met ", "-", ", vraag "]
)
def test_a_header_of_several_numbers_shares_one_text(joined: str) -> None:
    document = made(
        ("1", "", "nr=1"), ("4", "", "nr=4"), ("5", "A?", "nr=5"), ("2", "B?", "nr=2"), joined=joined
    )
    assert [[vraag.get("nr") for vraag in group] for group in merged(document)] == [["1", "4", "5"]]


@pytest.mark.parametrize("joined", ["\n", "\t\t\n", " en dan ", ". "])
def test_two_empty_questions_are_no_header(joined: str) -> None:
    document = made(("1", "", "nr=1"), ("2", "A?", "nr=2"), joined=joined)
    assert list(merged(document)) == []


def test_what_a_range_leaves_out_stands_at_its_end() -> None:
    text = "2 t/m 4\tA?"
    marks = (
        Mark(Span(0, 1), "vraag", (("nr", "2"),), (Mark(Span(0, 1), "nr"),)),
        Mark(Span(6, 6), "vraag", (("nr", "3"),), (Mark(Span(6, 6), "nr"),)),
        Mark(Span(6, 10), "vraag", (("nr", "4"),), (Mark(Span(6, 7), "nr"), Mark(Span(8, 10), "tekst"))),
    )
    document = build(Flow(text, ()), Mark(Span(0, len(text)), "vragen", (), marks))
    assert [len(group) for group in merged(document)] == [3]


def test_numbers_on_lines_of_one_cell_share_one_text() -> None:
    marks = (
        Mark(Span(0, 1), "vraag", (("nr", "1"),), (Mark(Span(0, 1), "nr"),)),
        Mark(Span(1, 6), "vraag", (("nr", "2"),), (Mark(Span(2, 3), "nr"), Mark(Span(4, 6), "tekst"))),
    )
    document = build(Flow("1\n2\tA?", ()), Mark(Span(0, 6), "vragen", (), marks))
    assert [len(group) for group in merged(document)] == [2]


def test_a_merged_header_at_the_end_counts() -> None:
    document = made(("1", "", "nr=1"), ("2", "", "nr=2"), joined=", ")
    assert [len(group) for group in merged(document)] == [2]


def test_a_merged_answer_takes_its_questions_together() -> None:
    document = made(
        ("1", "A?", "nr=1"), ("4", "B?", "nr=4", "nrs=1 4"), ("2", "C?", "nr=2"), ("3", "D?", "nr=3")
    )
    (found,) = series(document)
    assert found.shared == {0, 1}
    assert list(found.tally.astray) == []


def test_an_answer_to_one_question_takes_nothing_together() -> None:
    document = made(("1", "A?", "nr=1", "nrs=1"), ("2", "B?", "nr=2", "nrs=2"))
    assert series(document)[0].shared == frozenset()


@pytest.mark.parametrize("value", ["", "drie", "-1", "1.5", "²", "12345678901234567890"])
def test_what_is_no_number_is_none(value: str) -> None:
    document = made(("x", "A?", f"nr={value}"))
    assert number_of(document.nodes["vraag"][0]) is None


def test_letters_are_read_in_lower_case() -> None:
    document = made(("1B", "A?", "nr=1", "letter=B"))
    assert number_of(document.nodes["vraag"][0]) == (1, "b")


def test_a_number_that_is_not_there_has_its_place_at_the_start() -> None:
    document = made(("1", "A?", "nr=1"), ("", "B?"))
    first, second = document.nodes["vraag"]
    assert place_of(document, first) == (0, 1)
    assert place_of(document, second) == (5, 5)


@pytest.mark.parametrize(
    ("ranges", "said"),
    [
        ([(3, 3)], "3"),
        ([(3, 3), (7, 7)], "3\n7"),
        ([(3, 3), (4, 4)], "3\n4"),
        ([(3, 4), (5, 5), (9, 9)], "3-5\n9"),
        ([(12, 111)], "12-111"),
        ([(n, n) for n in range(0, 40, 2)], "0\n2\n4\n6\n8\n10\n12\n14\n…"),
        ([], ""),
    ],
)
def test_numbers_are_listed_short(ranges: list[tuple[int, int]], said: str) -> None:
    assert listed(ranges) == said


@pytest.mark.parametrize(
    ("values", "lacking", "there"),
    [
        ((1, 2, 3), [0, 4, 99], [1, 3, 2026]),
        ((1, 2, 4), [5], [3]),
        ((1, 2, 33, 4), [5, 32], [3, 33]),
        ((), [1], []),
    ],
)
def test_numbers_that_a_list_lacks(values: tuple[int, ...], lacking: list[int], there: list[int]) -> None:
    found = known(numbered(*values))
    assert [value for value in lacking if not found.lacks(value)] == []
    assert [value for value in there if found.lacks(value)] == []
    assert found.sure


def test_where_a_question_may_have_been_missed_the_numbers_are_not_sure() -> None:
    assert not known(numbered(1, 2, twijfel="nummer")).sure
    draft = Draft()
    before = draft.mark("onherkend", "x")
    vraag = draft.mark("vraag", draft.mark("nr", "1"), nr="1", reeks="1")
    column, behind = draft.mark("onherkend", "y", reden="kolom"), draft.mark("onherkend", "9 Wie?")
    assert known(draft.document(before, vraag, column)).sure
    assert not known(draft.document(before, vraag, column, behind)).sure
    assert not known(draft.document(vraag, draft.mark("vraag", "Wie?", reeks="1"))).sure
