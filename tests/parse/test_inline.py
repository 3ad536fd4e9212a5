"""What stands inside sentences is found with its value, or without one where none can be read."""

import pytest

from linter.model.flow import Mark, Span
from linter.parse.inline import Inline

Told = tuple[str, str, dict[str, str]]


def told(text: str) -> list[Told]:
    found = Inline(text).within(Span(0, len(text)))
    return [(mark.tag, text[slice(*mark.span)], dict(mark.attributes)) for mark in found]


@pytest.mark.parametrize(
    ("date", "value"),
    [
        ("9 juni 2022", {"isodatum": "2022-06-09"}),
        ("29 februari 2024", {"isodatum": "2024-02-29"}),
        ("29 februari 2000", {"isodatum": "2000-02-29"}),
        ("1 januari 2022", {"isodatum": "2022-01-01"}),
        ("31 december 2022", {"isodatum": "2022-12-31"}),
        ("09 juni 2022", {"isodatum": "2022-06-09", "vorm": "afwijkend"}),
        ("9 Juni 2022", {"isodatum": "2022-06-09", "vorm": "afwijkend"}),
        ("9e juni 2022", {"isodatum": "2022-06-09", "vorm": "afwijkend"}),
        ("9-6-2022", {"isodatum": "2022-06-09", "vorm": "afwijkend"}),
        ("09.06.2022", {"isodatum": "2022-06-09", "vorm": "afwijkend"}),
        ("2022-06-09", {"isodatum": "2022-06-09", "vorm": "afwijkend"}),
        ("31 juni 2022", {"vorm": "bestaat-niet"}),
        ("29 februari 1900", {"vorm": "bestaat-niet"}),
        ("32-1-2022", {"vorm": "bestaat-niet"}),
        ("1-13-2022", {"vorm": "bestaat-niet"}),
    ],
)
def test_dates(date: str, value: dict[str, str]) -> None:
    assert told(f"De brief van {date}, waarin") == [("datum", date, value)]


@pytest.mark.parametrize(
    "text",
    [
        "in juni 2022",
        "9 juni",
        "9 juni 20222",
        "12-9-6-2022",
        "1/2-2022",
        "9-6-22",
        "1234-5-2022",
        "1999-1 juni",
        "tabel 3.4.5",
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("reference", "value"),
    [
        ("Kamerstuk 31 865, nr. 207", {"dossiernr": "31865", "ondernummers": "207"}),
        ("Kamerstuk 36 100 X, nr. 1", {"dossiernr": "36100", "hoofdstuk": "X", "ondernummers": "1"}),
        (
            "kamerstukken II 2021-2022, 21 501-32, nrs. 4 en 5",
            {"dossiernr": "21501-32", "ondernummers": "4 5"},
        ),
        ("Kamerstuk 21501‑32", {"dossiernr": "21501-32"}),
        ("31 865, nr. 207", {"dossiernr": "31865", "ondernummers": "207"}),
    ],
)
def test_references_to_papers(reference: str, value: dict[str, str]) -> None:
    assert told(f"de nota ({reference}) over") == [("kamerstuk", reference, value)]


@pytest.mark.parametrize(
    "text", ["(31 865 euro)", "Kamerstuk 318 65", "hetKamerstuk 31 865", "Kamerstuk 31 8657"]
)
def test_what_is_no_reference_to_a_paper(text: str) -> None:
    assert told(text) == []


def test_references_to_questions() -> None:
    text = "Vraag 8: zie het antwoord op vraag 03 en vragen 12, hoofdvraag 4, vraag 2,5 en vraag 20%."
    assert told(text)[0] == ("verwijzing", "Vraag 8", {"vraag": "8"})
    assert told(text)[1:] == [
        ("verwijzing", "vraag 03", {"vraag": "3"}),
        ("verwijzing", "vragen 12", {"vraag": "12"}),
    ]


def test_a_date_is_one_before_the_question_its_day_looks_like() -> None:
    assert told("op de vraag 3 juni 2022") == [("datum", "3 juni 2022", {"isodatum": "2022-06-03"})]


@pytest.mark.parametrize(
    "blank",
    ["(*wordt door griffie ingevuld*)", "[datum]", "[naam bewindspersoon]", "<naam>", "XXX", "xxx",
     "Fout! Verwijzingsbron niet gevonden.", "Fout! Bladwijzer niet gedefinieerd.",
     "Error! Reference source not found.", "@@", "_____", ". . . . . . .", "........", "… …"],
)  # fmt: skip
def test_blanks(blank: str) -> None:
    assert told(f"De brief van {blank} is") == [("invulplek", blank, {})]


@pytest.mark.parametrize(
    "text",
    [
        "wacht even...",
        "[naamgeving]",
        "[sic]",
        "een a__b",
        "MAXXXL",
        "boxxx",
        "…",
        "Fout! Dat is niet gevonden.",
    ],
)
def test_what_is_no_blank(text: str) -> None:
    assert told(text) == []


def test_a_full_stop_is_no_part_of_the_blank_behind_it() -> None:
    assert told("Nr. ........") == [("invulplek", "........", {})]
    assert told("Vastgesteld........") == [("invulplek", "........", {})]


def test_places_hold_where_lower_case_is_longer() -> None:
    assert told("İİ 9 JUNI 2022") == [
        ("datum", "9 JUNI 2022", {"isodatum": "2022-06-09", "vorm": "afwijkend"})
    ]


def test_only_what_lies_whole_in_a_span_is_given() -> None:
    text = "Op 9 juni 2022, XXX en 3 mei 2021 en vraag 4"
    inline = Inline(text)
    assert _said(text, inline.within(Span(3, 33))) == ["9 juni 2022", "XXX", "3 mei 2021"]
    assert _said(text, inline.within(Span(4, 32))) == ["XXX"]
    assert _said(text, inline.within(Span(0, 33), without=[Span(5, 6), Span(33, 40)])) == [
        "XXX",
        "3 mei 2021",
    ]
    first = inline.first("datum", Span(4, len(text)))
    assert first is not None
    assert _said(text, (first,)) == ["3 mei 2021"]
    assert inline.first("kamerstuk", Span(0, len(text))) is None


def _said(text: str, marks: tuple[Mark, ...]) -> list[str]:
    return [text[slice(*mark.span)] for mark in marks]
