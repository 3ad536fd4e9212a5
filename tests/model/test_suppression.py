"""What a comment asks to leave unsaid, and for which characters."""

import pytest

from linter.formats.text.read import read
from linter.model.document import Document
from linter.model.flow import Fact, FactKind, Span
from linter.model.source import Source
from linter.model.suppression import is_suppression, suppressions
from linter.parse.parse import parse

TEXT = "Verslag\n\nLijst van vragen\n\n1, 2\tWaarom?\n3\tHoezo?\n"


def _document(value: str, at: str) -> Document:
    flow = read(Source("lijst.txt", TEXT.encode()))
    start = flow.text.index(at)
    fact = Fact(FactKind.COMMENT, Span(start, start + len(at)), "De Groot", value)
    return parse(flow._replace(facts=(fact,)), "lv")


@pytest.mark.parametrize(
    ("value", "codes", "reason"),
    [
        ("vragenlint: negeer NUM001", ("NUM001",), ""),
        ("Vragenlint: negeer num001, BIJ001 en VRG002 – zo", ("NUM001", "BIJ001", "VRG002"), "zo"),
        ("vragenlint: ignore NUM001; it was\nwithdrawn", ("NUM001",), "it was withdrawn"),
        ("vragenlint:negeer NUM001: (vraag 2 vervalt", ("NUM001",), "vraag 2 vervalt"),
        ("vragenlint: negeer", (), ""),
        ("vragenlint: negeer alles", (), "alles"),
    ],
)  # fmt: skip
def test_codes_and_reason(value: str, codes: tuple[str, ...], reason: str) -> None:
    (found,) = suppressions(_document(value, "Hoezo"))
    assert (found.codes, found.reason) == (codes, reason)


@pytest.mark.parametrize(
    "value", ["negeer NUM001", "vragenlint zegt NUM001", "vragenlint: negeren NUM001", ""]
)
def test_other_comments_ask_nothing(value: str) -> None:
    document = _document(value, "Hoezo")
    assert suppressions(document) == ()
    assert not any(map(is_suppression, document.flow.facts))


@pytest.mark.parametrize(
    ("at", "reach"),
    [("Hoezo", "3\tHoezo?"), ("Waarom", "1, 2\tWaarom?"), ("1", "1, 2\tWaarom?"), ("Verslag", "Verslag")],
)
def test_it_holds_for_the_question_or_the_paragraph(at: str, reach: str) -> None:
    document = _document("vragenlint: negeer NUM001", at)
    (found,) = suppressions(document)
    assert document.text(found.reach).strip() == reach
    assert found.holds("NUM001", Span(found.reach.end, found.reach.end))
    assert not found.holds("NUM002", found.reach)
    assert not found.holds("NUM001", Span(found.reach.end + 1, found.reach.end + 2))


@pytest.mark.parametrize(
    ("text", "reach"),
    [
        ("| Nr | Vraag |\n|---|---|\n| 1 | Waarom? |\n| 3 | Hoezo? <!--X--> |", "3 | Hoezo?"),
        ("<!--X-->\n\nLijst van vragen\n\n| Nr | Vraag |\n|---|---|\n| 1 | Waarom? |", "Lijst van vragen"),
    ],
)
def test_a_comment_in_markdown_is_of_its_row_or_of_what_follows(text: str, reach: str) -> None:
    asked = text.replace("X", " vragenlint: negeer NUM001 want zo ")
    document = parse(read(Source("lijst.md", asked.encode())), "lv")
    (found,) = suppressions(document)
    assert document.text(found.reach) == reach
