from typing import Any

import pytest

from linter.config.conform import Wrong, refuse
from linter.config.positions import Path
from linter.errors import ConfigError

CODES = ("BIJ001", "NUM001", "VST006")


def wrong(data: object) -> Wrong | None:
    found: list[Wrong] = []

    def told(one: Wrong) -> ConfigError:
        found.append(one)
        return ConfigError(one.nl, one.en)

    try:
        refuse(data, lambda: CODES, told)
    except ConfigError:
        return found[0]
    return None


def test_what_may_stand_there_is_left_alone() -> None:
    entry: dict[str, Any] = {"files": "concept/**", "stage": "concept", "select": ["NUM"], "kind": "auto"}
    data = {
        "stage": "definitief",
        "select": [],
        "ignore": ["num001", "B"],
        "fail-on": "never",
        "lang": "en",
        "kind": "lva",
        "include": ["*.docx"],
        "exclude": "archief/",
        "severity": {"VST006": "off"},
        "bijlagen": {"2": "besluit.pdf", "A": "../nota.docx"},
        "per-file": [entry, {"files": ["a", "**/b/*.txt"], "ignore": [], "bijlagen": "stukken/"}],
    }
    assert wrong(data) is None
    assert wrong({}) is None


@pytest.mark.parametrize(
    ("data", "path", "nl"),
    [
        ({"failon": "info"}, ("failon",), "'failon' kent vragenlint niet; bedoelde u fail-on?"),
        ({"per-file": [{"files": "x", "lang": "nl"}]}, ("per-file", 0, "lang"), "hier kan staan: files, "),
        ({"per-file": [{"stage": "concept"}]}, ("per-file", 0), "hier ontbreekt files; schrijf [[per-file]]"),
        ({"per-file": {"files": "x"}}, ("per-file",), "hier hoort [[per-file]] met files"),
        ({"select": "NUM"}, ("select",), "select kan zo niet; hier hoort een lijst van codes"),
        ({"ignore": ["NUM", 3]}, ("ignore", 1), "ignore kan zo niet; hier hoort een lijst van codes"),
        ({"exclude": ["a*b*c*d*e*f*g"]}, ("exclude", 0), "elk met ten hoogste vijf *"),
        ({"exclude": ["a*b*c*d*e*f*"]}, ("exclude", 0), "elk met ten hoogste vijf *"),
        ({"bijlagen": ["a"]}, ("bijlagen",), 'hier hoort een map, zoals "stukken/", of [bijlagen]'),
        ({"bijlagen": {"2": ""}}, ("bijlagen", "2"), "2 kan zo niet; hier hoort een map"),
        ({"bijlagen": {"": "a"}}, ("bijlagen",), "hier hoort een map"),
        ({"per-file": [{"files": "x", "bijlagen": 3}]}, ("per-file", 0, "bijlagen"), "hier hoort een map"),
        ({"severity": []}, ("severity",), 'hier hoort [severity] met regels als VST006 = "warning"'),
        ({"severity": {"VST": "off"}}, ("severity", "VST"), "er is geen regel VST. Bedoelde u VST006?"),
        ({"severity": {"NUM001": 3}}, ("severity", "NUM001"), "dit kan niet bij NUM001; kies error,"),
        (
            {"kind": "lvb"},
            ("kind",),
            "'lvb' kan niet bij kind; kies auto, lv, lva, vhlv of vhlva. Bedoelde u",
        ),
        (
            {"per-file": [{"files": "x", "select": ["Q"]}]},
            ("per-file", 0, "select", 0),
            "geen regel Q.",
        ),
        (3, (), "hier hoort een tabel"),
    ],
)
def test_what_is_wrong_is_named_with_what_is_right(data: object, path: Path, nl: str) -> None:
    found = wrong(data)
    assert found is not None
    assert found.path == path
    assert nl in found.nl
    assert found.en != found.nl


@pytest.mark.parametrize(
    "site",
    ["https://a.nl", "http://localhost:8000/", "https://a-b.nl/~x/vragenlint/v1.0", "https://a.nl/%20"],
)
def test_a_site_is_an_address(site: str) -> None:
    assert wrong({"site": site}) is None


@pytest.mark.parametrize(
    "site",
    [
        "",
        "a.nl",
        "javascript:alert(1)",
        "file:///etc",
        "https://a.nl/?q",
        "https://a.nl/#x",
        "https://u@a.nl/",
        "https://a.nl/ x",
        "https://a.nl/)",
        "https://a.nl/\x1b",
        "https://a.nl/\n",
        "https://a.nl\n",
        "https://é.nl/",
        3,
    ],
)
def test_a_site_is_nothing_else(site: object) -> None:
    found = wrong({"site": site})
    assert found is not None
    assert found.nl.startswith("site kan zo niet; hier hoort een adres")
