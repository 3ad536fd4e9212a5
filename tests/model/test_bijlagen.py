"""Which file a column means by what it says, and which pages a file has."""

import pytest

from linter.model.bijlagen import Bijlage, Bijlagen, Pages, bare, folded


def given(*names: str, **named: str) -> Bijlagen:
    files = [Bijlage(name, lambda: None) for name in names]
    return Bijlagen(files, {label: Bijlage(name, lambda: None) for label, name in named.items()})


def found(value: str, bijlagen: Bijlagen) -> list[str]:
    return [one.name for one in bijlagen.find(value)]


@pytest.mark.parametrize(
    ("value", "names", "expected"),
    [
        ("3", ["bijlage-3.pdf", "2.pdf"], ["bijlage-3.pdf"]),
        ("3", ["Bijlage 3 - besluit.docx"], ["Bijlage 3 - besluit.docx"]),
        ("3", ["bijlage_03.pdf"], ["bijlage_03.pdf"]),
        ("03", ["3.pdf"], ["3.pdf"]),
        ("3", ["3.pdf", "bijlage 3.pdf"], ["3.pdf"]),
        ("3", ["3.pdf", "3.docx"], ["3.pdf", "3.docx"]),
        ("3", ["bijlage 3 oud.pdf", "bijlage 3 nieuw.pdf"], ["bijlage 3 oud.pdf", "bijlage 3 nieuw.pdf"]),
        ("3", ["2026-1 bijlage 3.pdf"], ["2026-1 bijlage 3.pdf"]),
        ("3", ["3 bij bijlage 4.pdf", "4 bij bijlage 3.pdf"], ["3 bij bijlage 4.pdf"]),
        ("3", ["bijlage 13.pdf", "bijlage 1.3.pdf"], []),
        ("A", ["Bijlage A.pdf"], ["Bijlage A.pdf"]),
        ("bijlage a", ["A.pdf"], ["A.pdf"]),
        ("1a", ["bijlage-1a.pdf", "bijlage-1b.pdf"], ["bijlage-1a.pdf"]),
        ("1", ["bijlage-1a.pdf", "bijlage-1b.pdf"], ["bijlage-1a.pdf", "bijlage-1b.pdf"]),
        ("IV", ["bijlage IV.docx"], ["bijlage IV.docx"]),
        ("Besluit", ["besluit.pdf", "nota.pdf"], ["besluit.pdf"]),
        ("Be\u0301", ["Bé.pdf"], ["Bé.pdf"]),
        ("Besluit", ["besluit van 3 mei.pdf"], []),
        ("bijlage", ["bijlage.pdf"], ["bijlage.pdf"]),
        ("besluit", ["besluit"], ["besluit"]),
        (".x", [".x"], [".x"]),
        ("9" * 5000, ["9" * 200 + ".pdf"], []),
    ],
)
def test_a_value_is_looked_for(value: str, names: list[str], expected: list[str]) -> None:
    assert found(value, given(*names)) == expected


def test_what_a_configuration_names_goes_before() -> None:
    bijlagen = given("3.pdf", **{"Bijlage 3": "besluit.pdf", "4": "besluit.pdf"})
    assert found("3", bijlagen) == ["besluit.pdf"]
    assert [one.name for one in bijlagen.files] == ["3.pdf", "besluit.pdf", "besluit.pdf"]


def test_a_file_that_is_named_twice_is_one() -> None:
    one = Bijlage("besluit.pdf", lambda: None)
    assert Bijlagen((), {"1": one, "2": one}).files == (one,)


@pytest.mark.parametrize(
    ("names", "told"),
    [
        (["1.pdf", "2.pdf"], (True, False)),
        (["1.pdf", "besluit.pdf"], (True, True)),
        (["2026 - 7.pdf"], (True, True)),
        (["besluit.pdf"], (False, True)),
    ],
)
def test_a_name_may_leave_open_which_it_is(names: list[str], told: tuple[bool, bool]) -> None:
    bijlagen = given(*names)
    assert (bijlagen.numbered, bijlagen.may_hold("7")) == told


def test_names_by_number_in_a_configuration_number_the_files() -> None:
    assert given(**{"1": "besluit.pdf"}).numbered
    assert not given(A="besluit.pdf").numbered


def test_names_as_they_are_compared() -> None:
    assert folded("  Bijlage__3 ") == "bijlage 3"
    assert [bare(one) for one in ("Bijlage nr. 003", "bijlagen 2", "000", "Bijlage", "nr. 4")] == [
        "3",
        "2",
        "0",
        "bijlage",
        "nr. 4",
    ]


ROMAN = ("i", "ii", "1", "2", "3")


@pytest.mark.parametrize(
    ("pages", "right", "wrong"),
    [
        (Pages(5), [1, 5], [0, 6]),
        (Pages(5, ROMAN), [1, 3], [0, 4, 5]),
        (Pages(3, ("A-1", "A-2", "A-3")), [1, 3], [4]),
    ],
)
def test_pages_are_told_by_their_own_numbers(pages: Pages, right: list[int], wrong: list[int]) -> None:
    assert [pages.has(page) for page in (*right, *wrong)] == [True] * len(right) + [False] * len(wrong)


def test_the_ends_of_a_file() -> None:
    assert Pages(2, ("x" * 99, "2")).first == "x" * 20
    assert [(one.first, one.last) for one in (Pages(5), Pages(5, ROMAN), Pages(2, ("x", "y")))] == [
        ("1", "5"),
        ("i", "3"),
        ("1", "2"),
    ]
    assert [one.repeats for one in (Pages(5, ROMAN), Pages(4, ("1", "2", "1", "2")), Pages(2, ("", "")))] == [
        False,
        True,
        False,
    ]


def test_a_page_may_have_a_name() -> None:
    assert [Pages(5, ROMAN).calls(name) for name in ("ii", "II", "2", "iii", "")] == [
        True,
        True,
        True,
        False,
        False,
    ]
    assert not Pages(5).calls("2")
