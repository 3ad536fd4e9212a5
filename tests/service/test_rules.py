from pathlib import Path

from starlette.testclient import TestClient

from linter.service.app import application
from linter.service.limits import Settings


def test_all_rules(client: TestClient) -> None:
    rules = client.get("/v1/rules?lang=en").json()
    assert len(rules) > 80
    assert [rule["code"] for rule in rules] == sorted(rule["code"] for rule in rules)


def test_one_rule_by_code_or_name(client: TestClient) -> None:
    rule = client.get("/v1/rules/num001").json()
    assert rule == client.get("/v1/rules/gat").json()
    assert any("NUM001" in line for line in rule["output"][0])
    assert client.get("/v1/rules/NUM001?lang=en").json()["why"] != rule["why"]


def test_no_such_rule(client: TestClient) -> None:
    answer = client.get("/v1/rules/NUM999?lang=en")
    assert answer.status_code == 404
    assert answer.json()["detail"].startswith("There is no rule NUM999")


def test_the_language_of_the_administrator(tmp_path: Path) -> None:
    place = tmp_path / "vragenlint.toml"
    place.write_text('lang = "en"\n')
    spoken = TestClient(application(Settings(workers=1, config=str(place))))
    english = spoken.get("/v1/rules/NUM001?lang=en").json()
    assert spoken.get("/v1/rules/NUM001").json() == english
    assert spoken.get("/v1/rules").json() == spoken.get("/v1/rules?lang=en").json()
    assert spoken.get("/v1/rules/NUM001?lang=nl").json() != english
