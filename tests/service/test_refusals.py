from starlette.testclient import TestClient


def test_a_wrong_option_is_named_with_what_it_may_be(client: TestClient) -> None:
    made = client.post("/v1/check?stage=af&lang=en", content=b"x").json()
    assert made["options"] == ["stage"]
    assert made["detail"] == (
        "The option stage does not exist or has a value that cannot be; choose 'concept' or 'definitief'."
    )


def test_a_name_that_cannot_be_seen_is_named(client: TestClient) -> None:
    made = client.post("/v1/check?%E2%80%AEa=1", content=b"x").json()
    assert "<U+202E>a" in made["detail"]


def test_an_address_that_is_asked_wrongly(client: TestClient) -> None:
    answer = client.delete("/v1/rules")
    assert (answer.status_code, answer.json()["title"]) == (405, "MethodNotAllowed")
    assert answer.headers["allow"] == "GET"
