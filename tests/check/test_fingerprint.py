"""A fingerprint stays when a list is renumbered or stored otherwise, and tells two faults apart."""

from collections.abc import Mapping

import pytest

from linter import pipeline
from linter.check.fingerprint import fingerprint
from linter.model.flow import Span
from linter.model.options import Options
from linter.model.rule import Hit
from linter.model.source import Source
from tests.check.sample import document
from tests.rules.template import assembled

TEXT = "Vraag 1\nWaarom is dat  zo?\n\nVraag 2\nWat kost dat [bedrag]\n\nVraag 4\nWanneer XXX en XXX?"


def _prints(text: str, ending: str = "txt") -> list[tuple[str, str]]:
    source = Source(f"lijst.{ending}", assembled("lv", {"text": text}).encode())
    found = pipeline.lint(source, Options(ignore=("TYP003",)))  # two spaces are a finding of their own
    assert len(found.findings) > 2
    return sorted((one.code, one.fingerprint) for one in found.findings)


def _changed(*pairs: tuple[str, str]) -> list[tuple[str, str]]:
    text = TEXT
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new)
    return _prints(text)


@pytest.mark.parametrize(
    "pairs",
    [
        (("Vraag 4", "Vraag 5"),),
        (("Vraag 1\n", "Vraag 0\n"), ("Vraag 2", "Vraag 1"), ("Vraag 4", "Vraag 7")),
        (("dat  zo", "dat zo"),),
        (("Wat kost", "Wat\nkost"),),
        (("Wanneer", "Wan\u00adneer"),),
    ],
)
def test_what_is_the_same_list_has_the_same(pairs: tuple[tuple[str, str], ...]) -> None:
    ours = {one for one in _changed(*pairs) if one[0] != "NUM006"}
    assert set(_prints(TEXT)) <= ours | {one for one in _prints(TEXT) if one[0] == "NUM006"}


def test_another_question_and_other_characters_have_others() -> None:
    before: Mapping[str, str] = dict(_prints(TEXT))
    after = dict(_changed(("Wat kost dat", "Hoeveel kost dat"), ("4\nWanneer", "4\nWaarom")))
    assert not {*before.values()} & {*after.values()}


def test_two_places_in_one_question_are_two_of_the_same() -> None:
    codes = [code for code, _ in _prints(TEXT)]
    prints = [one for one in _prints(TEXT) if one[0] == "INV001"]
    assert codes.count("INV001") == len(prints)
    assert len(set(prints)) == len(prints) - 1


def test_what_is_absent_is_told_by_its_own_text_whatever_it_is_called() -> None:
    made = document("<r><vraag nr='1'>een</vraag></r>")
    hit = Hit(Span(0, 0), {"nummer": "3"}, absent="Waarom is dat?")
    same = hit._replace(words={"nummer": "4"}, span=Span(3, 3), absent="Waarom  is dat?")
    assert fingerprint("XYZ001", made, hit) == fingerprint("XYZ001", made, same)
    assert fingerprint("XYZ001", made, hit) != fingerprint("XYZ001", made, hit._replace(absent="Hoe?"))
