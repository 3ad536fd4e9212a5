"""Questions whose numbers the file has lost are counted in order, and that is doubted."""

import pytest
from lxml import etree

from linter.formats.detect import read
from linter.model.flow import Fact, FactKind, Span
from linter.model.source import Source
from linter.parse.parse import parse
from linter.pipeline import convert, lint
from linter.resources import folder

HEAD = (
    "<html><p>36 100 X Jaarverslag<p>Nr. 7<p>LIJST VAN VRAGEN<p>Vastgesteld 9 juni 2022"
    "<p>De vaste commissie voor Defensie heeft een aantal vragen voorgelegd aan de Minister van Defensie "
    "over de brief van 18 mei 2022 inzake het jaarverslag (Kamerstuk 36 100 X, nr. 1)."
    "<p>De voorzitter van de commissie,<p>Mulder<p>De griffier van de commissie,<p>De Lange"
    "<table><tr><td>Nr<td>Vraag<td>Bijlage<td>Blz. (van)<td>t/m"
)
ROW = "<tr><td><ol{}><li><p></ol><td>Waarom is onderdeel {} er?<td><td><td>"


def page(starts: list[str]) -> Source:
    rows = "".join(ROW.format(start, letter) for letter, start in zip("ABCDEF", starts, strict=False))
    return Source("a.html", (HEAD + rows + "</table>").encode())


def test_rows_whose_numbers_were_lost_are_numbered_in_order_and_doubted() -> None:
    document = convert(page(["", "", ""]))
    assert [(one.get("nr"), one.get("twijfel")) for one in document.nodes["vraag"]] == [
        ("1", "nummer-verloren"),
        ("2", "nummer-verloren"),
        ("3", "nummer-verloren"),
    ]
    assert etree.XMLSchema(etree.parse(folder("schemas") + "/vragenlijst.xsd")).validate(document.tree)


@pytest.mark.parametrize("starts", [["", " start=2", " start=3"], ["", " start=2", " start=4"]])
def test_rows_that_kept_their_numbers_are_not_doubted(starts: list[str]) -> None:
    document = convert(page(starts))
    assert [one.get("twijfel") for one in document.nodes["vraag"]] == [None] * 3


def test_rules_about_numbers_keep_silent_where_they_were_lost_and_say_so_once() -> None:
    (said,) = [one for one in lint(page(["", "", ""])).findings if one.code.startswith("NUM")]
    assert (said.code, said.severity, said.question) == ("NUM005", "info", None)
    kept = lint(page(["", " start=2", " start=4"])).findings
    assert [one.code for one in kept if one.code.startswith("NUM")] == ["NUM001"]


@pytest.mark.parametrize(("name", "counted"), [("lijst.md", True), ("lijst.txt", False)])
def test_items_that_all_bear_the_number_one_are_counted_in_markdown(name: str, counted: bool) -> None:  # noqa: FBT001
    document = convert(Source(name, b"2026D12345 LIJST VAN VRAGEN\n\n1. Waarom?\n1. Hoe?\n1. Wie?"))
    numbers = [(vraag.get("nr"), vraag.get("twijfel")) for vraag in document.nodes["vraag"]]
    lost = [(str(number), "nummer-verloren") for number in (1, 2, 3)]
    assert numbers == (lost if counted else [("1", None)] * 3)


def test_where_rows_and_columns_are_unsure_questions_and_their_values_are_doubted() -> None:
    plain = read(
        Source("a.txt", (FRONT + "1\tWaarom is A er?\t3\t4\t5\n2\tWaarom is B er?\t3\t6\t7\n").encode())
    )
    start = plain.text.index("1\tWaarom")
    fact = Fact(FactKind.UNSURE, Span(start, plain.text.index("\n", start)))
    tree = parse(plain._replace(facts=(*plain.facts, fact))).tree
    doubts = [
        (one.get("twijfel"), one.find("bijlage").get("twijfel"), one.find("blz").get("twijfel"))
        for one in tree.iter("vraag")
    ]
    assert doubts == [("ligging", "ligging", "ligging"), (None, None, None)]
    assert etree.XMLSchema(etree.parse(folder("schemas") + "/vragenlijst.xsd")).validate(tree)


FRONT = (
    "36 100 X Jaarverslag\nNr. 7\nLIJST VAN VRAGEN\nVastgesteld 9 juni 2022\n"
    "De vaste commissie voor Defensie heeft een aantal vragen voorgelegd aan de Minister van Defensie "
    "over de brief van 18 mei 2022 inzake het jaarverslag (Kamerstuk 36 100 X, nr. 1).\n"
    "De voorzitter van de commissie,\nMulder\nDe griffier van de commissie,\nDe Lange\n"
    "Nr\tVraag\tBijlage\tBlz. (van)\tt/m\n"
)
