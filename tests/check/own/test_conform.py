from typing import Any

import pytest

from linter.check.own.conform import fault

TEXTS = {"nl": "Fout {nr}.", "en": "Wrong {nr}."}
HEADER: dict[str, Any] = {
    "severity": "error",
    "why": TEXTS,
    "message": TEXTS,
    "help": TEXTS,
    "context": "vraag/tekst",
    "check": {"must_match": {"pattern": "x"}},
    "examples": {"good": ["x"], "bad": ["y"]},
}


def test_what_conforms_has_no_fault() -> None:
    assert fault(HEADER) is None


@pytest.mark.parametrize(
    ("change", "path", "said"),
    [
        ({"severity": "fout"}, ("severity",), "bij severity hoort een van: error, warning, info"),
        ({"severity": ["error"]}, ("severity",), "bij severity hoort een van"),
        ({"serverity": "error"}, ("serverity",), "'serverity' kan hier niet; bedoelde u severity?"),
        ({"why": {"nl": "Daarom."}}, ("why",), "bij why ontbreekt en"),
        ({"why": "Daarom."}, ("why",), "bij why hoort een rij van sleutels met een waarde"),
        ({"why": {"nl": "x", "en": None}}, ("why", "en"), "bij en hoort tekst"),
        ({"message": {"nl": "{nr.x}", "en": "x"}}, ("message", "nl"), "accolades"),
        ({"context": "//vraag[1]"}, ("context",), "een pad van elementnamen"),
        ({"check": {"may_match": {"pattern": "x"}}}, ("check", "may_match"), "bedoelde u must_match?"),
        (
            {"check": {"must_match": {"patroon": "x"}}},
            ("check", "must_match", "patroon"),
            "bedoelde u pattern?",
        ),
        ({"check": {"must_match": {}}}, ("check", "must_match"), "bij must_match ontbreekt pattern"),
        (
            {"check": {"must_match": {"pattern": "x" * 501}}},
            ("check", "must_match", "pattern"),
            "ten hoogste 500",
        ),
        ({"check": {"must_match": {"pattern": ""}}}, ("check", "must_match", "pattern"), "ten minste 1"),
        ({"check": {}}, ("check",), "ten minste 1"),
        ({"check": {"schema": {"report": "alles"}}, "context": None}, None, ""),
        ({"examples": {"good": [], "bad": ["x"]}}, ("examples", "good"), "ten minste 1"),
        ({"examples": {"good": ["x"], "bad": [["x"]]}}, ("examples", "bad", 0), "een voorbeeld: tekst"),
        ({"examples": {"good": ["x"], "bad": [{"today": "morgen"}]}}, None, "een dag, zoals"),
        ({"preview": "ja"}, ("preview",), "true of false"),
        ({"kinds": ["lv", "lv"]}, ("kinds",), "iets anders"),
        ({"kinds": "lv"}, ("kinds",), "een lijst"),
        ({"since": "vandaag"}, ("since",), "een dag, zoals 2026-03-04"),
        ({"check": {"schema": {"report": "missing"}}}, None, "horen bij elkaar"),
    ],
)
def test_a_fault_has_its_place_and_what_is_allowed(
    change: dict[str, Any], path: tuple[str | int, ...] | None, said: str
) -> None:
    found = fault({**HEADER, **change})
    assert found is not None
    assert said in found.nl
    assert found.en
    assert path in {None, found.path}


@pytest.mark.parametrize("absent", ["severity", "why", "message", "help", "examples", "context"])
def test_what_is_missing_is_named(absent: str) -> None:
    found = fault({key: value for key, value in HEADER.items() if key != absent})
    assert found is not None
    assert absent in found.nl


def test_without_a_check_there_is_no_rule() -> None:
    found = fault({key: value for key, value in HEADER.items() if key not in {"check", "context"}})
    assert found is not None
    assert "ontbreekt check" in found.nl


@pytest.mark.parametrize("data", [None, [], "x", True])
def test_what_is_no_header_is_told(data: object) -> None:
    found = fault(data)
    assert found is not None
    assert found.nl == "hier hoort een rij van sleutels met een waarde"
