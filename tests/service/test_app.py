import pytest
from starlette.testclient import TestClient

from linter.service import routes
from linter.service.app import application
from linter.service.limits import Settings


def test_how_the_service_is(client: TestClient) -> None:
    assert client.get("/health").json() == {"status": "ok"}
    assert client.get("/ready").json() == {"status": "ready", "waiting": 0}
    client.post("/v1/check", content=b"x")
    numbers = client.get("/metrics").text
    assert 'vragenlint_requests_total{route="/v1/check"' in numbers
    assert "vragenlint_waiting 0.0" in numbers
    assert 'vragenlint_files_total{outcome="skipped"}' in numbers


def test_it_says_when_it_has_started() -> None:
    said: list[str] = []
    with TestClient(application(Settings(workers=1), lambda: said.append("started"))):
        assert said == ["started"]


def test_nothing_there(client: TestClient) -> None:
    answer = client.get("/v1/nothing?lang=en")
    assert (answer.status_code, answer.json()["title"]) == (404, "NotFound")
    assert client.get("/v1/check").status_code == 405


def test_a_fault_of_ours(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_request: object) -> str:
        raise ZeroDivisionError("geheim")

    monkeypatch.setattr(routes, "_acceptable", broken)
    answer = client.post("/v1/check", content=b"x")
    assert (answer.status_code, answer.json()["title"]) == (500, "InternalError")
    assert "geheim" not in answer.text
    assert answer.headers["x-content-type-options"] == "nosniff"


def test_openapi_names_every_route(client: TestClient) -> None:
    described = client.get("/v1/openapi.json").json()
    works = {"check", "view", "convert", "annotate", "fix", "compare"}
    assert {f"/v1/{work}" for work in works} < set(described["paths"])
    assert "multipart/form-data" in described["paths"]["/v1/check"]["post"]["requestBody"]["content"]
