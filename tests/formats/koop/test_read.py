"""Official XML read as wholes: the same canonical XML as the same list as text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from linter.errors import HostileSource, SourceError
from linter.formats.koop import read as module
from linter.formats.koop.read import read
from linter.model.flow import FactKind
from linter.model.source import Source
from linter.pipeline import convert
from tests.flow_invariants import assert_sound
from tests.formats.koop.made import flow

PUBLISHED = """<?xml version="1.0" encoding="utf-8"?>
<officiele-publicatie xml:lang="nl">
  <metadata><meta name="DC.title" content="Lijst van  vragen"/><meta name="DC.title" content="Ander"/>
    <meta name="OVERHEIDop.dossiernummer" content="36100"/><meta name="DC.creator" content=" "/></metadata>
  <kamerstuk>
    <kamerstukkop><tekstregel inhoud="vergaderjaar">Vergaderjaar 2021-2022</tekstregel></kamerstukkop>
    <dossier><dossiernummer><dossiernr>36 100</dossiernr>
      <begrotingshoofdstuk>X</begrotingshoofdstuk></dossiernummer>
      <titel>Jaarverslag Defensie 2021</titel></dossier>
    <stuk><stuknr>Nr. <ondernummer kamer="2">7</ondernummer></stuknr>
      <titel>LIJST VAN VRAGEN EN ANTWOORDEN</titel>
      <datumtekst>Vastgesteld <datum isodatum="2022-06-09">9 juni 2022</datum></datumtekst>
      <algemeen><vrije-tekst><tekst>
        <al>De vaste commissie voor Defensie heeft een aantal vragen voorgelegd aan de Minister van Defensie
          over de brief van 18 mei 2022 inzake het jaarverslag (Kamerstuk 36 100 X, nr. 1).</al>
        <al>De Minister heeft deze vragen beantwoord bij brief van 3 juni 2022.</al>
        <ondertekening><functie>De voorzitter van de commissie,</functie><naam>Mulder</naam></ondertekening>
        <ondertekening><functie>De griffier van de commissie,</functie><naam>De Lange</naam></ondertekening>
        <tussenkop>Vraag 1</tussenkop><al>Wat is het budget?</al><tussenkop>Antwoord</tussenkop><al>Hoog.</al>
        <tussenkop>Vraag 2</tussenkop><al>Hoe kan dat?</al><tussenkop>Antwoord</tussenkop><al>Zo.</al>
      </tekst></vrije-tekst></algemeen>
    </stuk>
  </kamerstuk>
</officiele-publicatie>
"""
PRINTED = """Vergaderjaar 2021-2022
36 100 X
Jaarverslag Defensie 2021
Nr. 7
LIJST VAN VRAGEN EN ANTWOORDEN
Vastgesteld 9 juni 2022
De vaste commissie voor Defensie heeft een aantal vragen voorgelegd aan de Minister van Defensie over de brief van 18 mei 2022 inzake het jaarverslag (Kamerstuk 36 100 X, nr. 1).
De Minister heeft deze vragen beantwoord bij brief van 3 juni 2022.
De voorzitter van de commissie,
Mulder
De griffier van de commissie,
De Lange
Vraag 1
Wat is het budget?
Antwoord
Hoog.
Vraag 2
Hoe kan dat?
Antwoord
Zo.
"""  # noqa: E501 - as it stands on one line


def test_a_publication_reads_as_it_is_printed() -> None:
    found = flow(PUBLISHED)
    assert (found.format, found.text) == ("xml", PRINTED)
    assert [(fact.name, fact.value) for fact in found.facts_of(FactKind.PROPERTY)] == [
        ("language", "nl"),
        ("title", "Lijst van vragen"),
        ("custom:OVERHEIDop.dossiernummer", "36100"),
    ]


def test_it_gives_the_canonical_xml_that_its_text_gives() -> None:
    published, printed = (
        convert(Source(name, data.encode())).tree for name, data in (("a.xml", PUBLISHED), ("a.txt", PRINTED))
    )
    for tree in (published, printed):
        tree.remove(tree[0])
        del tree.attrib["formaat"]
    assert etree.tostring(published) == etree.tostring(printed)


@settings(max_examples=100, deadline=None)
@given(st.integers(0, len(PUBLISHED)), st.binary(max_size=3))
def test_damage_gives_a_sentence_or_a_sound_flow(at: int, put: bytes) -> None:
    data = PUBLISHED.encode()
    for broken in (data[:at], data[:at] + put + data[at + len(put) :]):
        try:
            assert_sound(read(Source("a.xml", broken)))
        except SourceError as error:
            assert error.say("nl")  # noqa: PT017 - a sentence is as good as a flow


TABLES = ["table", "tgroup", "tbody", "row", "entry", "entry"]
OTHERS = ["al", "noot", "noot.nr", "noot.al", "lijst", "li", "li.nr", "kop", "nr", "x", "naam"]
LEAVES = st.sampled_from(["a", " b ", "\n", "&#233;", "<br/>", "<witreg/>"])


def wrapped(made: tuple[str, list[str]]) -> str:
    return f"<{made[0]}>{''.join(made[1])}</{made[0]}>"


TREES = st.recursive(
    LEAVES,
    lambda inner: st.tuples(st.sampled_from(TABLES + OTHERS), st.lists(inner, max_size=4)).map(wrapped),
    max_leaves=25,
)


@settings(max_examples=200, deadline=None)
@given(TREES)
def test_elements_in_any_order_give_a_sound_flow(inside: str) -> None:
    found = flow(f"<officiele-publicatie>{inside}</officiele-publicatie>")
    assert set(found.text) <= set("ab é\n\t")


def test_a_file_that_is_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LARGEST", 10)
    with pytest.raises(HostileSource, match="splits haar"):
        flow(PUBLISHED)
