"""The published schemas in the description: whole, found by their references, and true of real answers."""

import json
from typing import Any

import jsonschema
import pytest
from starlette.testclient import TestClient

from linter.report.html.section import LOOKS
from linter.service.schemas import STANDINGS, components, ref
from tests.conftest import ROOT
from tests.service.conftest import LIST


def _validator(schema: Any) -> Any:
    whole = {"components": {"schemas": components()}, **schema}
    return jsonschema.Draft202012Validator(whole)


@pytest.mark.parametrize("name", components())
def test_each_is_a_schema(name: str) -> None:
    made = components()[name]
    jsonschema.Draft202012Validator.check_schema(made)
    assert not {"$id", "$schema"} & set(made)


@pytest.mark.parametrize(
    ("file", "name"),
    [("report", "Report"), ("comparison", "Comparison"), ("rules", "Rules")],
)
def test_each_says_what_its_file_says(file: str, name: str) -> None:
    published = (ROOT / f"schemas/{file}.schema.json").read_text("utf-8")
    said = json.dumps(components()[name]).replace(f"#/components/schemas/{name}/", "#/")
    assert json.loads(said) == {key: one for key, one in json.loads(published).items() if key[0] != "$"} | {
        "$defs": json.loads(published)["$defs"]
    }


def test_a_report_and_a_view(client: TestClient) -> None:
    report = client.post("/v1/check?name=a.txt", content=LIST.encode()).json()
    view = client.post("/v1/view?name=a.txt", content=LIST.encode()).json()
    _validator(ref("Report")).validate(report)
    _validator(ref("View")).validate(view)
    assert view["files"][0]["numbers"]
    for wrong in ({**report, "version": 2}, {**report, "files": [{"path": "a.txt"}]}):
        assert not _validator(ref("Report")).is_valid(wrong)
        assert not _validator(ref("View")).is_valid({**view, "report": wrong})


def test_a_comparison(client: TestClient) -> None:
    other = LIST.replace("bekend", "vertrouwd")
    sent = [("file", (name, text.encode())) for name, text in (("a.txt", LIST), ("b.txt", other))]
    made = client.post("/v1/compare", files=sent).json()
    _validator(ref("Comparison")).validate(made)
    assert made["differences"]


def test_the_rules(client: TestClient) -> None:
    listed = client.get("/v1/rules").json()
    _validator({"type": "array", "items": ref("Rules", "named")}).validate(listed)
    one = client.get("/v1/rules/NUM001").json()
    _validator(ref("Rules", "explained")).validate(one)
    assert not _validator(ref("Rules", "explained")).is_valid({**one, "fix": {}})
    assert not _validator(ref("Rules", "explained")).is_valid(listed[0])


def test_how_a_file_may_stand() -> None:
    assert len(STANDINGS) == len(LOOKS)
    assert "not-ready" in STANDINGS
