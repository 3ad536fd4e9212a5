"""What is left in a file: counted, with the names of who left it, at the first place."""

from lxml import etree

from linter.model.document import Document
from linter.model.flow import Fact, FactKind, Flow, Span
from linter.model.leftovers import MOST, leftovers


def document(*facts: Fact, **told: str) -> Document:
    root = etree.Element("vragenlijst")
    bestand = etree.SubElement(root, "bestand", told)
    return Document(root, Flow("abc", (), facts, "text"), {root: Span(0, 3), bestand: Span(0, 0)})


def comment(place: int, name: str) -> Fact:
    return Fact(FactKind.COMMENT, Span(place, place + 1), name, "")


def test_nothing_left_is_no_hit() -> None:
    assert list(leftovers(document(), (FactKind.COMMENT,), "opmerkingen")) == []
    assert list(leftovers(document(comment(0, "A")), (FactKind.INSERTED,), "wijzigingen")) == []


def test_the_first_is_pointed_at_and_each_author_named_once() -> None:
    (hit,) = leftovers(
        document(comment(1, "B"), comment(0, " A  a"), comment(2, "B")), (FactKind.COMMENT,), "opmerkingen"
    )
    assert hit.span == (0, 1)
    assert hit.words == {"aantal": "3", "auteurs": "A a\nB"}
    assert [span for _, span in hit.related] == [(1, 2), (2, 3)]


def test_one_has_words_of_its_own() -> None:
    (hit,) = leftovers(document(comment(1, "")), (FactKind.COMMENT,), "opmerkingen")
    assert (hit.variant, hit.words["auteurs"]) == ("een", "onbekend")


def test_no_more_names_than_a_message_can_bear() -> None:
    many = [comment(0, f"naam {number}") for number in range(MOST + 5)]
    (hit,) = leftovers(document(*many), (FactKind.COMMENT,), "opmerkingen")
    assert hit.words["auteurs"].split("\n")[-2:] == [f"naam {MOST - 1}", "…"]
    assert len(hit.related) == MOST


def test_a_file_can_say_how_many_without_where() -> None:
    (hit,) = leftovers(document(opmerkingen="4"), (FactKind.COMMENT,), "opmerkingen")
    assert (hit.words["aantal"], hit.span, hit.question) == ("4", (0, 0), "")
    assert list(leftovers(document(opmerkingen="veel"), (FactKind.COMMENT,), "opmerkingen")) == []
