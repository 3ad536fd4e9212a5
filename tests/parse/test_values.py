"""The values of a question's columns, marked: a number where it is one, a doubt where there is one."""

import pytest

from linter.model.flow import Mark, Span
from linter.parse.entries import Field, Number, Role
from linter.parse.values import listed, value_marks

OWN = (Number(Span(0, 0), 3),)


def field(text: str, role: Role, value: str, twijfel: str = "") -> Field:
    start = text.index(value)
    return Field(role, Span(start, start + len(value)), twijfel)


def marked(text: str, *fields: Field) -> list[Mark]:
    return list(value_marks(text, fields, OWN))


def test_pages_beside_each_other_are_one_blz_whatever_their_order() -> None:
    text = "2\t11\t15"
    bijlage, blz = marked(
        text, field(text, Role.TM, "15"), field(text, Role.BIJLAGE, "2"), field(text, Role.VAN, "11")
    )
    assert (bijlage.tag, bijlage.attributes) == ("bijlage", (("nr", "2"),))
    assert (blz.tag, blz.span, blz.attributes) == ("blz", Span(2, 7), (("van", "11"), ("tm", "15")))
    assert [(child.tag, text[slice(*child.span)]) for child in blz.children] == [("van", "11"), ("tm", "15")]


@pytest.mark.parametrize(("text", "pages"), [("11 | 15", 1), ("11\n15", 1), ("11 en 15", 2), ("15 11", 2)])
def test_pages_with_words_between_or_turned_round_are_apart(text: str, pages: int) -> None:
    found = marked(text, field(text, Role.VAN, "11"), field(text, Role.TM, "15"))
    assert [mark.tag for mark in found] == ["blz"] * pages


@pytest.mark.parametrize(
    ("value", "attributes"),
    [
        ("7", (("nr", "7"),)),
        ("007", (("nr", "7"),)),
        ("-", ()),
        ("7a", ()),
        ("²", ()),
        ("٣", ()),
        ("1234567", ()),
        ("VI", ()),
    ],
)
def test_only_figures_are_a_number(value: str, attributes: tuple[tuple[str, str], ...]) -> None:
    (mark,) = marked(value, field(value, Role.BIJLAGE, value))
    assert mark.attributes == attributes


def test_doubt_is_said_beside_the_value() -> None:
    text = "2 11 15"
    bijlage, blz = marked(
        text,
        field(text, Role.BIJLAGE, "2", "achter-zin"),
        field(text, Role.VAN, "11"),
        field(text, Role.TM, "15", "achter-zin"),
    )
    assert bijlage.attributes == (("nr", "2"), ("twijfel", "achter-zin"))
    assert blz.attributes == (("van", "11"), ("tm", "15"), ("twijfel", "achter-zin"))


@pytest.mark.parametrize(
    ("value", "attributes"),
    [
        (Span(0, 1), (("nr", "4"),)),
        (Span(2, 4), (("twijfel", "samengevoegd"),)),
        (Span(1, 1), ()),
    ],
)
def test_a_bijlage_in_a_merged_cell_is_empty_and_has_its_value(
    value: Span, attributes: tuple[tuple[str, str], ...]
) -> None:
    (mark,) = value_marks("4 IV ", [Field(Role.BIJLAGE, Span(5, 5), value=value)], OWN)
    assert (mark.span, mark.attributes) == (Span(5, 5), attributes)


@pytest.mark.parametrize(
    ("text", "nrs", "start"), [("Ja.", "3", 0), ("Antwoord op vragen 1 en 2: Ja.", "1 2", 27)]
)
def test_an_answer_is_for_the_questions_it_names_else_its_own(text: str, nrs: str, start: int) -> None:
    (mark,) = marked(text, field(text, Role.ANTWOORD, text))
    assert (mark.tag, mark.attributes) == ("antwoord", (("nrs", nrs),))
    assert mark.children == (Mark(Span(start, len(text)), "al"),)
    (unnumbered,) = value_marks("Ja.", [field("Ja.", Role.ANTWOORD, "Ja.")], ())
    assert unnumbered.attributes == ()


@pytest.mark.parametrize(("twijfel", "reden"), [("", "kolom"), ("vervolg", "vervolg")])
def test_a_column_the_template_does_not_have_is_not_recognised(twijfel: str, reden: str) -> None:
    (mark,) = marked("extra", field("extra", Role.ONBEKEND, "extra", twijfel))
    assert (mark.tag, mark.attributes) == ("onherkend", (("reden", reden),))


def test_values_are_listed_as_attributes_have_them() -> None:
    assert (listed([1, 2, 15]), listed([])) == ("1 2 15", "")


@pytest.mark.parametrize(
    ("text", "nrs", "said"),
    [
        ("Antwoord\t12", "3", ["12"]),
        ("Antwoord 4\t 12 stuks.", "4", ["12 stuks."]),
        ("Antwoord\t", "3", []),
        ("Antwoord 4: Ja.", "4", ["Ja."]),
        ("Antwoord\nJa.\nNee.", "3", ["Ja.\nNee."]),
        ("Antwoord:", "3", []),
        ("Antwoorden zijn er niet.", "3", ["Antwoorden zijn er niet."]),
        ("Ja.\tNee.", "3", ["Ja.\tNee."]),
    ],
)
def test_a_label_in_a_cell_of_its_own_names_no_number_of_the_next(
    text: str, nrs: str, said: list[str]
) -> None:
    (mark,) = marked(text, field(text, Role.ANTWOORD, text))
    assert mark.attributes == (("nrs", nrs),)
    assert [text[slice(*child.span)] for child in mark.children] == said


def test_an_answer_in_a_merged_cell_is_for_the_rows_below_too() -> None:
    text = "Ja. "
    above = field(text, Role.ANTWOORD, "Ja.")
    rest = Field(Role.ANTWOORD, Span(4, 4), value=above.span)
    (mark,) = marked(text, above._replace(also=(Number(Span(0, 0), 4),)), rest)
    assert (mark.span, mark.attributes) == (above.span, (("nrs", "3 4"),))
