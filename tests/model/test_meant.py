"""Which files a question means."""

import pytest

from linter.errors import BrokenSource
from linter.model.bijlagen import Bijlage, Bijlagen, Counted, Pages
from linter.model.cited import Cited, citations
from linter.model.meant import called, meant, summed
from tests.rules.asking import Draft


def cited(said: str) -> Cited:
    draft = Draft()
    (one,) = citations(draft.document(draft.mark("vraag", draft.mark("bijlage", said), nr="1")))
    return one


def given(*names: str) -> Bijlagen:
    return Bijlagen([Bijlage(name, lambda: Pages(3)) for name in names])


@pytest.mark.parametrize(
    ("said", "names", "expected"),
    [
        ("2", ["2.pdf"], [("2", ["2.pdf"], False, False)]),
        ("1, 2", ["1.pdf"], [("1", ["1.pdf"], False, False), ("2", [], True, False)]),
        ("1a", ["1a.pdf", "1b.pdf"], [("1a", ["1a.pdf"], False, False)]),
        ("1 en 2", ["1 en 2.pdf"], [("1 en 2", ["1 en 2.pdf"], False, False)]),
        ("Besluit", ["besluit.pdf"], [("Besluit", ["besluit.pdf"], False, True)]),
        ("Besluit", ["1.pdf"], [("Besluit", [], False, True)]),
    ],
)
def test_a_value_is_a_file_or_none(said: str, names: list[str], expected: list[object]) -> None:
    found = meant(cited(said), given(*names))
    assert [(one.said, [file.name for file in one.files], one.doubt, one.titled) for one in found] == expected


def test_part_of_a_bijlage_may_be_in_the_whole() -> None:
    found = meant(cited("2b"), given("2.pdf"))
    assert [(one.said, len(one.files), one.doubt) for one in found] == [("2b", 1, True)]


@pytest.mark.parametrize(
    ("pages", "total"),
    [(Pages(3), 3), (None, None), (BrokenSource("stuk"), None)],
    ids=["yes", "no", "broken"],
)
def test_pages_are_those_of_one_file_that_says(pages: Counted, total: int | None) -> None:
    (one,) = meant(cited("2"), Bijlagen([Bijlage("2.pdf", lambda: pages)]))
    found = one.pages()
    assert (found.total if found else None) == total


def test_of_two_files_the_pages_are_unknown_and_neither_is_read() -> None:
    def read() -> Counted:
        raise AssertionError

    (one,) = meant(cited("2"), Bijlagen([Bijlage("2.pdf", read), Bijlage("2.docx", read)]))
    assert (len(one.files), one.pages()) == (2, None)


def test_names_are_said_on_one_line_and_not_without_end() -> None:
    assert called(Bijlage("a\n b.pdf", lambda: None)) == "a b.pdf"
    assert called(Bijlage("a" * 100, lambda: None)) == "a" * 59 + "…"
    assert summed(["a", "b", "a"]) == "a\nb"
    assert summed(map(str, range(30))).split("\n") == [*map(str, range(20)), "…"]
