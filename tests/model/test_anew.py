"""Series numbered anew: with all that names their questions, or not at all."""

import pytest

from linter.formats.docx.read import read as read_docx
from linter.formats.html.read import read as read_page
from linter.formats.text.read import read
from linter.model.anew import anew, pending
from linter.model.document import Document
from linter.model.edited import applied
from linter.model.flow import FactKind, Flow
from linter.model.numbering import series
from linter.model.source import Source
from linter.parse.parse import parse
from linter.trial.template import assembled
from tests.formats.docx.made import docx, p, r, tbl, tc, tr

TABLE = "Nr\tVraag\n"


def rows(*values: object, last: str = "Waarom?") -> str:
    return TABLE + "".join(f"{value}\tWaarom?\n" for value in values[:-1]) + f"{values[-1]}\t{last}\n"


def answered(*pairs: tuple[object, str, str]) -> str:
    return "".join(f"Vraag {number}\nWaarom?\n\n{label}\n{said}\n\n" for number, label, said in pairs)


def listed(text: str) -> Document:
    return parse(
        read(Source("lijst.txt", assembled("lva" if "ntwoord" in text else "lv", {"text": text}).encode()))
    )


def numbered(document: Document) -> str | None:
    """Return the text with all series that can be numbered anew; None where none can."""
    fixes = [fix for found in series(document) if (fix := anew(document, found))]
    edits = sorted(edit for fix in fixes for edit in fix.edits)
    return applied(document.flow.text, edits) if edits else None


def result(text: str) -> str | None:
    """Return the questions as they are numbered anew."""
    made = numbered(listed(text))
    return None if made is None else made[made.index("Hessing-Puts") + 14 :].rstrip("\n")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (rows(1, 2, 4), rows(1, 2, 3)),
        (rows(1, 2, "4.", "7."), rows(1, 2, "3.", "4.")),
        (rows(1, 2, 2, 3), rows(1, 2, 3, 4)),
        (rows(1, 2, 112, 4), rows(1, 2, 3, 4)),
        (rows(1, 3, 2, 4), rows(1, 2, 3, 4)),
        (rows("1a", "1b", "3a", "3b", 4), rows("1a", "1b", "2a", "2b", 3)),
        (rows(1, 2, 4, 5, last="Zie vraag 4: waarom?"), rows(1, 2, 3, 4, last="Zie vraag 3: waarom?")),
        (
            rows(1, 3, 4, 5, last="Zie de vragen 1, 3 en 4?"),
            rows(1, 2, 3, 4, last="Zie de vragen 1, 2 en 3?"),
        ),
        (
            rows(1, 3, 4, 5, last="Zie de vragen 3 tot en met 5?"),
            rows(1, 2, 3, 4, last="Zie de vragen 2 tot en met 4?"),
        ),
        (
            rows(1, 2, 4, last="Zie vraag 7 uit de brief over vraag 2?"),
            rows(1, 2, 3, last="Zie vraag 7 uit de brief over vraag 2?"),
        ),
        (
            rows(1, 2, 4, last="Wat is 4 procent van 4 en van nr. 4?"),
            rows(1, 2, 3, last="Wat is 4 procent van 4 en van nr. 4?"),
        ),
    ],
)
def test_numbers_and_references_go_along(before: str, after: str) -> None:
    assert result(before) == after.rstrip("\n")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            answered(
                (1, "Antwoord 1", "Ja."),
                (3, "Antwoord op vraag 3:", "Zie het antwoord op vraag 1."),
                (4, "Antwoord", "Zie vraag 3."),
            ),
            answered(
                (1, "Antwoord 1", "Ja."),
                (2, "Antwoord op vraag 2:", "Zie het antwoord op vraag 1."),
                (3, "Antwoord", "Zie vraag 2."),
            ),
        ),
        (
            "Vraag 1\nA?\n\nAntwoord\nJa.\n\nVraag 3\nB?\n\nVraag 4\nC?\n\nAntwoord op vragen 3 en 4:\nZo.",
            "Vraag 1\nA?\n\nAntwoord\nJa.\n\nVraag 2\nB?\n\nVraag 3\nC?\n\nAntwoord op vragen 2 en 3:\nZo.",
        ),
    ],
)
def test_labels_of_answers_go_along(before: str, after: str) -> None:
    assert result(before) == after.rstrip("\n")


@pytest.mark.parametrize(
    "text",
    [
        rows(1, 2, 3),
        rows(2, 3),
        rows(11, 2, 3, 3),
        rows(1, 2, "", 4),
        rows(1, 2, 2, 3, last="Zie vraag 2: waarom?"),
        rows(1, 2, 4, last="Zie vraag 3: waarom?"),
        rows(1, 2, 4, 6, last="Zie vraag 5: waarom?"),
        rows(1, 2, 4, 5, last="Wat zegt de brief van 2026 over vraag 4?"),
        rows(1, 2, 4, 5, last="Zie 4: waarom?"),
        rows(1, 3, 2, 4, last="Zie de vragen 1 t/m 3?"),
        rows(1, 4, 3, 2, 5, last="Zie de vragen 2 t/m 3?"),
        rows(1, 2, 4, 5, last="Klopt het wat u zegt (antwoorden 1 en 4)?"),
        rows(1, 2, 4, 5, last="Klopt het wat u zegt (antwoorden 1 t/m 5)?"),
        rows(1, 2, 4, 5, last="Klopt het wat u zegt (zie 1, 2 en 4)?"),
        rows(1, "2a", "2a", "2b", 3),
        answered((1, "Antwoord 1", "Ja."), (3, "Antwoord op vraag 4", "Nee."), (4, "Antwoord", "Ja.")),
        answered((1, "Antwoord 1", "Ja."), (3, "Antwoord 3", "Zie antwoord 4."), (4, "Antwoord", "Ja.")),
        "Deel een\n\n" + answered((1, "Antwoord", "Zie vraag 3."), (3, "Antwoord", "Ja.")) + "Deel twee\n\n"
        + answered((1, "Antwoord", "Ja."), (2, "Antwoord", "Nee.")),
    ],
)  # fmt: skip
def test_where_there_is_doubt_nothing_is_numbered(text: str) -> None:
    assert numbered(listed(text)) is None


def test_one_series_leaves_the_other_alone() -> None:
    one = answered((1, "Antwoord 1", "Ja."), (3, "Antwoord 3", "Ja."))
    other = answered((1, "Antwoord 1", "Ja."), (2, "Antwoord 2", "Nee."))
    made = result(f"Deel een\n\n{one}Deel twee\n\n{other}")
    assert made == f"Deel een\n\n{one.replace('3', '2')}Deel twee\n\n{other}".rstrip("\n")


def test_a_number_that_the_file_counts_is_written_as_a_whole() -> None:
    lines = "".join(f"<p>{line}" for line in assembled("lv", {"text": ""}).split("\n") if line)
    page = f"{lines}<p>Vragen<ol><li>Waarom is dat?<li>Hoezo is dat?<li value=5>Wie is dat?</ol>"
    flow: Flow = read_page(Source("a.html", page.encode()))
    document = parse(flow)
    (found,) = series(document)
    fix = anew(document, found)
    assert fix is not None
    assert [(flow.text[slice(*edit.span)], edit.text) for edit in fix.edits] == [("5.", "3.")]


def test_a_long_list_takes_no_time() -> None:
    from time import process_time

    document = listed(rows(*range(1, 1400), *range(1401, 2801), last="Zie vraag 2800: waarom?"))
    begun = process_time()
    made = numbered(document)
    assert made is not None
    assert made.count("\n2799\t") == 1
    assert process_time() - begun < 1


@pytest.mark.parametrize("said", ["De vragen 1 tot en met 4 gaan over geld.", "Vraag 4 gaat over geld."])
def test_what_the_intro_says_of_a_question_is_doubt(said: str) -> None:
    intro = (
        "De vaste commissie voor Financiën heeft een aantal vragen voorgelegd aan de Minister van Financiën."
    )
    parts = {"inleiding": f"{intro} {said}", "text": rows(1, 2, 4)}
    assert numbered(parse(read(Source("lijst.txt", assembled("lv", parts).encode())))) is None
    parts["inleiding"] = intro
    assert numbered(parse(read(Source("lijst.txt", assembled("lv", parts).encode())))) is not None


GONE = '<w:del w:id="1" w:author="Jansen" w:date="2026-06-01T09:00:00Z"/>'
WORD = '<w:del w:id="2" w:author="Jansen"><w:r><w:delText>toch </w:delText></w:r></w:del>'


def tabled(*made: str) -> Document:
    """Return a list in Word with these rows."""
    lines = "".join(p(line) for line in assembled("lv", {"text": ""}).split("\n") if line)
    return parse(read_docx(Source("lijst.docx", docx(lines + tbl(tr("Nr", "Vraag"), *made)))))


@pytest.mark.parametrize(
    ("gone", "where"),
    [
        (tr("2", "Hoezo is dat?", properties=GONE), 1),
        (tr("", "Hoezo is dat?", properties=GONE), 1),
        (tr("4", "Hoezo is dat?", properties=GONE), 2),
    ],
)
def test_over_a_row_whose_deletion_waits_nothing_is_numbered(gone: str, where: int) -> None:
    rest = [tr("1", "Waarom is dat?"), tr("3", "Wanneer is dat?"), tr("5", "Wie is dat?")]
    document = tabled(*rest[:where], gone, *rest[where:])
    (found,) = series(document)
    assert [name for name, _span in pending(document, found)] == ["verwijderd"]
    assert numbered(document) is None
    assert numbered(tabled(*rest)) is not None


def test_over_a_word_whose_deletion_waits_questions_are_numbered() -> None:
    worded = tr("1", tc(p(r("Waarom is ") + WORD + r("dat?"))))
    document = tabled(worded, tr("3", "Wanneer is dat?"))
    assert [*document.flow.facts_of(FactKind.DELETED)]
    made = numbered(document)
    assert made is not None
    assert "2\tWanneer" in made
