from typing import Any

import pytest
from starlette.testclient import TestClient

from linter.service.app import application
from linter.service.limits import Settings


def _described(*tokens: str) -> dict[str, Any]:
    client = TestClient(application(Settings(tokens=tokens)))
    headers = {"Authorization": f"Bearer {''.join(tokens)}"}
    described: dict[str, Any] = client.get("/v1/openapi.json", headers=headers).json()
    return described


def _operations(described: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {path: one for path, methods in described["paths"].items() for one in methods.values()}


def test_a_token_is_told_where_it_is_asked_for() -> None:
    asking = _operations(_described("geheim"))
    open_to_all = {path for path, one in asking.items() if "security" not in one}
    assert open_to_all == {"/health", "/ready"}
    assert not any("security" in one for one in _operations(_described()).values())


def test_every_answer_has_a_schema() -> None:
    for one in _operations(_described()).values():
        for answer in one["responses"].values():
            assert all(content.get("schema") for content in answer["content"].values())


@pytest.mark.parametrize("at", ["/v1/annotate", "/v1/convert", "/metrics"])
def test_no_answer_is_told_that_is_never_given(at: str) -> None:
    assert "application/json" not in _operations(_described())[at]["responses"]["200"]["content"]


def test_operations_are_called_by_what_they_do() -> None:
    names = [one["operationId"] for one in _operations(_described()).values()]
    assert {"check", "view", "rules", "rule", "health"} <= set(names)
    assert len(names) == len(set(names))
