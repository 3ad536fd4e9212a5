"""What a parsed list says against the truth about it: a document and a made list in, differences out."""

from collections.abc import Iterator
from itertools import zip_longest
from typing import TYPE_CHECKING, NamedTuple

from linter.model.document import Document
from tests.generate.truth import Asked, Made

if TYPE_CHECKING:
    from lxml.etree import _Element as Element


class Difference(NamedTuple):
    """What is said, and what is true."""

    name: str
    found: object
    true: object

    def __str__(self) -> str:
        return f"{self.name}: {self.found!r}, not {self.true!r}"


def differences(document: Document, made: Made) -> list[Difference]:
    """Return the differences, none where the document says what is true."""
    return [*_front(document, made), *_questions(document, made), *_rest(document, made)]


def _read(document: Document, node: "Element | None") -> str:
    return "" if node is None else " ".join(document.reading(node).text.split())


def _differs(name: str, found: object, true: object) -> Iterator[Difference]:
    if found != true:
        yield Difference(name, found, true)


def _front(document: Document, made: Made) -> Iterator[Difference]:
    front = made.front
    tree = document.tree
    yield from _differs("soort", document.soort, front.soort)
    yield from _differs("type", [node.get("soort") for node in tree.findall("kop/soort")], [front.soort])
    numbers = [_read(document, node) for node in tree.findall("kop/documentnummer")]
    yield from _differs("documentnummer", numbers, [front.documentnummer] if front.documentnummer else [])
    dossiers = tuple(
        (node.get("dossiernr", ""), node.get("hoofdstuk", ""), _read(document, node.getnext()))
        for node in tree.findall("kop/dossier/dossiernummer")
    )
    yield from _differs("dossiers", dossiers, front.dossiers)
    yield from _differs("stuknr", len(tree.findall("kop/stuknr")), 0 if front.documentnummer else 1)
    yield from _differs(
        "ondernummer", _read(document, tree.find("kop/stuknr/ondernummer")), front.ondernummer
    )
    dates = [_dated(node) for node in tree.findall("kop/datumtekst")]
    yield from _differs("vastgesteld", dates, [front.vastgesteld] if front.vastgesteld else [])
    intro = " ".join(_read(document, node) for node in tree.findall("inleiding"))
    yield from _differs("inleiding", intro, front.inleiding)
    roles = tuple(
        (node.get("rol", ""), node.get("isodatum", ""))
        for node in tree.iterfind("inleiding//datum")
        if node.get("rol")
    )
    yield from _differs("datums", roles, front.dates)
    signed = tuple(
        (node.find("functie").get("rol"), _read(document, node.find("naam")))
        for node in tree.findall("ondertekening")
    )
    yield from _differs("ondertekening", signed, tuple(map(tuple, front.signed)))


def _dated(node: "Element") -> str:
    date = node.find("datum")
    if date is not None:
        return date.get("isodatum", "")
    return "" if node.find("invulplek") is None else "invulplek"


def _questions(document: Document, made: Made) -> Iterator[Difference]:
    found = document.nodes.get("vraag", [])
    numbers = [(node.get("nr"), node.get("letter", ""), node.get("reeks")) for node in found]
    true = [(str(one.nr), one.letter, str(one.reeks)) for one in made.questions]
    yield from _differs("nummers", numbers, true)
    if numbers == true:
        for node, one in zip_longest(found, made.questions):
            for said in _question(document, node, one):
                yield said._replace(name=f"vraag {one.nr}{one.letter}: {said.name}")


def _question(document: Document, node: "Element", one: Asked) -> Iterator[Difference]:
    yield from _differs("tekst", _read(document, node.find("tekst")), " ".join(one.text.split()))
    blz = next(node.iter("blz"), None)
    bijlage = next(node.iter("bijlage"), None)
    yield from _differs("bijlage", "" if bijlage is None else bijlage.get("nr", ""), one.bijlage)
    yield from _differs("van", "" if blz is None else blz.get("van", ""), one.van)
    yield from _differs("tm", "" if blz is None else blz.get("tm", ""), one.tm)
    yield from _differs("twijfel", node.get("twijfel"), None)
    answer = node.find("antwoord")
    yield from _differs("antwoord", None if answer is None else _read(document, answer), one.answer)
    if answer is not None:
        yield from _differs("nrs", answer.get("nrs"), " ".join(map(str, one.nrs)))


def _rest(document: Document, made: Made) -> Iterator[Difference]:
    headings = [_read(document, node) for node in document.nodes.get("tussenkop", ())]
    headings = [text for text in headings if text != "Vragen en antwoorden"]
    yield from _differs("tussenkoppen", headings, list(made.headings))
    unknown = [_read(document, node)[:60] for node in document.nodes.get("onherkend", ())]
    yield from _differs("onherkend", [text for text in unknown if text != "Vragen en antwoorden"], [])
