"""Between the parts every character finds a place, save white space and what stands beside the text."""

from linter.model.flow import Mark, Span
from linter.parse.gaps import REASON, blank, filled
from linter.parse.inline import Inline


def mark(text: str, words: str, tag: str = "kop") -> Mark:
    start = text.index(words)
    return Mark(Span(start, start + len(words)), tag)


def shown(text: str, marks: list[Mark], aside: list[Mark]) -> list[tuple[str, str]]:
    found = filled(text, Span(0, len(text)), marks, aside)
    return [(made.tag, text[slice(*made.span)]) for made in found]


def test_what_no_part_claims_is_wrapped_without_the_white_space_around_it() -> None:
    text = "\n Voorblad \nKop\n\nlosse regel\n\nnog een\nEinde\n"
    marks = [mark(text, "Einde"), mark(text, "Kop")]
    assert shown(text, marks, []) == [
        ("onherkend", "Voorblad"),
        ("kop", "Kop"),
        ("onherkend", "losse regel\n\nnog een"),
        ("kop", "Einde"),
    ]


def test_the_reason_is_told() -> None:
    (made,) = filled("rest", Span(0, 4), [], [])
    assert made == Mark(Span(0, 4), "onherkend", REASON)


def test_parts_that_touch_and_empty_gaps_get_nothing_between_them() -> None:
    text = "KopEinde \t\n"
    assert shown(text, [mark(text, "Kop"), mark(text, "Einde")], []) == [("kop", "Kop"), ("kop", "Einde")]


def test_what_nobody_sees_needs_no_place() -> None:
    assert shown("\u2404\nKop\n\u200e \u2405", [mark("\u2404\nKop", "Kop")], []) == [("kop", "Kop")]


def test_the_years_of_a_session_are_furniture() -> None:
    text = "Kop\neen\n2021 – 2022\ntwee"
    assert shown(text, [mark(text, "Kop")], []) == [
        ("kop", "Kop"),
        ("onherkend", "een"),
        ("opmaak", "2021 – 2022"),
        ("onherkend", "twee"),
    ]


def test_what_stands_aside_parts_a_gap_and_is_left_to_others() -> None:
    text = "voor\nPagina 3\nna\nverborgen Kop verborgen rest"
    aside = [mark(text, "Pagina 3"), mark(text, "verborgen"), Mark(Span(31, 40), "verborgen")]
    assert text[31:40] == "verborgen"
    assert shown(text, [mark(text, "Kop")], aside) == [
        ("onherkend", "voor"),
        ("onherkend", "na"),
        ("kop", "Kop"),
        ("onherkend", "rest"),
    ]


def test_what_stands_aside_over_a_part_hides_nothing_behind_it() -> None:
    text = "een Kop twee"
    aside = [Mark(Span(2, 9), "verborgen")]
    assert shown(text, [mark(text, "Kop")], aside) == [
        ("onherkend", "ee"),
        ("kop", "Kop"),
        ("onherkend", "wee"),
    ]


def test_what_is_to_be_filled_in_is_told_where_no_part_claims_it() -> None:
    text = "Kop [datum]\nrest [naam] XXX"
    root = Mark(
        Span(0, len(text)),
        "vragenlijst",
        (),
        tuple(filled(text, Span(0, len(text)), [mark(text, "Kop [datum]")], [])),
    )
    _kop, rest = blank(root, text, Inline(text)).children
    assert [text[slice(*one.span)] for one in rest.children] == ["[naam]", "XXX"]
    assert blank(root, text, Inline(text)).children[0] == root.children[0]


def test_a_line_that_is_drawn_is_nothing_to_fill_in() -> None:
    text = "____________\nPost\n........\n… … …"
    root = Mark(Span(0, len(text)), "onherkend", REASON)
    assert Inline(text).has_blanks
    assert blank(root, text, Inline(text)) == root
