r"""
severity: warning
why:
  nl: Tekst die bij geen enkel onderdeel hoort, is een vergissing of wordt door niemand nagekeken.
  en: Text that belongs to no part is a slip, or is checked by nobody.
message:
  nl: "Deze tekst hoort bij geen onderdeel van de lijst: {tekst}"
  en: "This text belongs to no part of the list: {tekst}"
help:
  nl: Haal de tekst weg, of zet hem bij het onderdeel waar hij hoort.
  en: Remove the text, or put it with the part it belongs to.
variants:
  meer:
    message:
      nl: "Nog {aantal} stukken tekst horen bij geen onderdeel van de lijst; het eerste: {tekst}"
      en: "Another {aantal} pieces of text belong to no part of the list; the first: {tekst}"
related:
  ook: {nl: "dit ook niet: {tekst}", en: "nor does this: {tekst}"}
examples:
  good:
    - "1\tKunt u dit toelichten?"
  bad:
    - kind: lva
      type: "Nr. 4 LIJST VAN VRAGEN EN ANTWOORDEN ⟦OVER DE BRIEF⟧"
    - ondertekening: |-
        De voorzitter van de commissie,
        Mohandis

        De griffier van de commissie,
        Hessing-Puts

        ⟦Nog na te kijken door de afdeling.⟧
    - format: xml
      also: [STR001]
      whole: |-
        <vragenlijst soort="lv" formaat="text"><bestand/><vragen>
        <vraag nr="1" reeks="1"><nr>1</nr> <tekst>Hoe?</tekst></vraag> ⟦Losse tekst⟧
        </vragen></vragenlijst>
    - format: xml
      also: [STR001]
      whole: |-
        <vragenlijst soort="lv" formaat="text"><bestand/><vragen>
        <vraag nr="1" reeks="1"><nr>1</nr> <tekst>Hoe?</tekst></vraag> <onherkend reden="x">⟦A⟧</onherkend>
        <vraag nr="2" reeks="1"><nr>2</nr> <tekst>Hoe?</tekst></vraag> <onherkend reden="x">⟦B⟧</onherkend>
        <vraag nr="3" reeks="1"><nr>3</nr> <tekst>Hoe?</tekst></vraag> <onherkend reden="x">⟦C⟧</onherkend>
        <vraag nr="4" reeks="1"><nr>4</nr> <tekst>Hoe?</tekst></vraag> <onherkend reden="x">⟦D⟧</onherkend>
        <vraag nr="5" reeks="1"><nr>5</nr> <tekst>Hoe?</tekst></vraag> <onherkend reden="x">⟦E⟧</onherkend>
        <vraag nr="6" reeks="1"><nr>6</nr> <tekst>Hoe?</tekst></vraag> <onherkend reden="x">⟦F⟧</onherkend>
        <vraag nr="7" reeks="1"><nr>7</nr> <tekst>Hoe?</tekst></vraag> <onherkend reden="x">G</onherkend>
        <vraag nr="8" reeks="1"><nr>8</nr> <tekst>Hoe?</tekst></vraag> <onherkend reden="x">H</onherkend>
        </vragen></vragenlijst>
"""

from collections.abc import Iterator

from linter.model.answering import strays
from linter.model.document import Document
from linter.model.flow import Span
from linter.model.rule import Hit, Inputs

CONTAINERS = ("vragenlijst", "kop", "vragen")
MOST = 5
MOST_RELATED = 10


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield the first few pieces of text that found no place, and one hit that counts the others."""
    pieces = _pieces(document)
    shown = MOST if len(pieces) > MOST + 1 else len(pieces)
    yield from (Hit(span) for span in pieces[:shown])
    others = pieces[shown:]
    if others:
        related = tuple(("ook", span) for span in others[1 : MOST_RELATED + 1])
        yield Hit(others[0], {"aantal": str(len(others))}, variant="meer", related=related)


def _pieces(document: Document) -> list[Span]:
    """Return what found no place, without the white space at its ends; what touches is one piece.

    The values of a column that BIJ009 names are not told again, nor what is but a place to fill in (INV001).
    """
    found: list[Span] = []
    nodes = document.nodes.get("onherkend", ())
    said = _said_elsewhere(document) if nodes else frozenset()
    columns = any(kop.get("onbekend") for kop in document.nodes.get("kolomkop", ()))
    for node in nodes:
        span = _trimmed(document, document.span(node))
        if span.start == span.end or span.start in said or (columns and node.get("reden") == "kolom"):
            continue
        if any(document.span(blank) == span for blank in node.iterchildren("invulplek")):
            continue
        if found and not document.text(Span(found[-1].end, span.start)).strip():
            found[-1] = Span(found[-1].start, span.end)
        else:
            found.append(span)
    if document.flow.marks is not None:
        found = sorted({*found, *_loose(document)})
    return [] if _is_all(document, found) else found


def _loose(document: Document) -> Iterator[Span]:
    """Yield the text that canonical XML has between the parts of a list, in none of them."""
    for parent in (node for tag in CONTAINERS for node in document.nodes.get(tag, ())):
        at = document.span(parent).start
        for start, end in [*map(document.span, parent), Span(document.span(parent).end, 0)]:
            text = document.text(Span(at, start))
            if any(map(str.isalnum, text)):
                yield _trimmed(document, Span(at, start))
            at = end


def _said_elsewhere(document: Document) -> frozenset[int]:
    """Return where answers begin that stand before the first question: ANT002 reports those."""
    answered = document.soort.endswith("a")
    return (
        frozenset(stray.span.start for stray in strays(document) if stray.heads) if answered else frozenset()
    )


def _is_all(document: Document, found: list[Span]) -> bool:
    """Say whether one piece is all there is: then nothing was recognised, which STR001 says."""
    return len(found) == 1 and found[0] == _trimmed(document, Span(0, len(document.flow.text)))


def _trimmed(document: Document, span: Span) -> Span:
    text = document.text(span)
    start = span.start + len(text) - len(text.lstrip())
    return Span(start, max(start, span.start + len(text.rstrip())))
