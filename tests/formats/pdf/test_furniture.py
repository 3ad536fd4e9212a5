"""Running headers, footers and page numbers, told from the text."""

from collections.abc import Sequence

from linter.formats.pdf.furniture import Parted, parted
from linter.formats.pdf.words import Line, line_of
from tests.formats.pdf.set import column, line, word

HEIGHT = 842.0


def of(pages: Sequence[Sequence[Line]], keep: str = "") -> list[Parted]:
    return parted(pages, [HEIGHT] * len(pages), lambda _page, one: one.text == keep)


def said(lines: Sequence[Line]) -> list[str]:
    return [one.text for one in lines]


def page(head: str, text: str, foot: str) -> list[Line]:
    return [line(head, y=40), *column([text, "en nog wat", "daarna"], y=90), line(foot, y=800)]


def test_what_comes_back_at_one_height_is_furniture() -> None:
    found = of(
        [page("Tweede Kamer", text, f"blz. {number}") for number, text in enumerate(("Een", "Twee"), 1)]
    )
    assert [(said(one.head), said(one.body)[0], said(one.foot)) for one in found] == [
        (["Tweede Kamer"], "Een", ["blz. 1"]),
        (["Tweede Kamer"], "Twee", ["blz. 2"]),
    ]


def test_numbers_of_questions_at_the_top_of_pages_are_no_page_numbers() -> None:
    found = of([page("1", "Een", "x"), page("7", "Twee", "y"), page("12", "Drie", "z")])
    assert [said(one.head) for one in found] == [[], [], []]


def test_what_stands_at_another_height_or_once_is_text() -> None:
    one, other = page("Kop", "Een", "x"), [line("Kop", y=70), *column(["Twee"], y=120)]
    assert [said(found.head) for found in of([one, other])] == [[], []]


def test_what_is_to_be_kept_is_kept() -> None:
    pages = [page("Kop", "Een", "voet"), page("Kop", "Twee", "voet")]
    assert [said(one.head) for one in of(pages, keep="Kop")] == [[], []]


def test_what_also_stands_amid_the_text_is_no_footer() -> None:
    def pages(amid: str) -> list[list[Line]]:
        texts = [*map(str, range(6)), amid, *map(str, range(6))]
        return [
            [*column(texts, y=60), *column(["Antwoord:", "Ja."], y=760), line(foot, y=815)]
            for foot in ("4", "5")
        ]

    assert [said(one.foot) for one in of(pages("Nee."))] == [
        ["Antwoord:", "Ja.", "4"],
        ["Antwoord:", "Ja.", "5"],
    ]
    assert [said(one.foot) for one in of(pages("Antwoord:"))] == [["Ja.", "4"], ["Ja.", "5"]]


def test_names_of_columns_that_come_back_are_no_furniture() -> None:
    def table(number: int) -> list[Line]:
        rows = [(word(str(number + at), 50, 80 + at * 20), word("Kunt", 83, 80 + at * 20)) for at in range(3)]
        return [line("Nr\tVraag", y=40), *map(line_of, rows)]

    assert [said(one.head) for one in of([table(1), table(9)])] == [[], []]
    close = [[line("Nr Vraag", y=40), *column([text], y=50)] for text in ("Een", "Twee")]
    assert said(of(close)[0].head) == []
    first = [
        *column(["Inleiding", "a", "b", "c", "d"], y=60),
        line("Nr Vraag", y=200),
        *column(["e"] * 8, y=220),
    ]
    later = [[line("Nr Vraag", y=40), *column([text], y=90)] for text in ("Een", "Twee")]
    assert [said(one.head) for one in of([first, *later])] == [[], [], []]


def test_what_stands_in_the_margin_is_furniture_on_one_page_too() -> None:
    (found,) = of([[line("11/25/26", y=20), *column(["Tekst"], y=60), line("1/1", y=830)]])
    assert (said(found.head), said(found.body), said(found.foot)) == (["11/25/26"], ["Tekst"], ["1/1"])


def test_the_number_of_the_only_page_is_furniture() -> None:
    (found,) = of([[*column(["Tekst", "nog meer"], y=60), line("Pagina 1 van 1", y=800)]])
    assert said(found.foot) == ["Pagina 1 van 1"]
    assert said(of([[*column(["Tekst"], y=60), line("2", y=800)]])[0].foot) == []


def test_pages_with_nothing_but_furniture_have_no_text() -> None:
    found = of([[line("Kop", y=40)], [line("Kop", y=40)], []])
    assert [(said(one.head), said(one.body)) for one in found] == [(["Kop"], []), (["Kop"], []), ([], [])]
