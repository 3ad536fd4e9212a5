from starlette.testclient import TestClient

from tests.service.conftest import LIST


def test_a_wrong_option_is_named_with_what_it_may_be(client: TestClient) -> None:
    made = client.post("/v1/check?stage=af&lang=en", content=b"x").json()
    assert made["options"] == ["stage"]
    assert made["detail"] == "'af' cannot be used for --stage; choose concept or definitief."


def test_in_dutch_the_choices_are_dutch(client: TestClient) -> None:
    assert (
        client.post("/v1/check?stage=af", content=b"x")
        .json()["detail"]
        .endswith("kies concept of definitief.")
    )


def test_what_is_nearly_right_is_guessed_as_the_command_line_does(client: TestClient) -> None:
    for word, said in (
        ("stage=Concept", "'Concept' kan niet bij --stage; kies concept of definitief. Bedoelde u concept?"),
        ("select=PUB-001", "Er is geen regel PUB-001. Bedoelde u PUB001?"),
        ("ignore=NUM001,BIJX", "Er is geen regel BIJX."),
    ):
        made = client.post(f"/v1/check?{word}", content=LIST.encode()).json()
        assert made["detail"].startswith(said), made["detail"]


def test_codes_are_read_as_the_command_line_reads_them(client: TestClient) -> None:
    for word in ("select=NUM,,BIJ", "select=num%20,bij", "select=&ignore=", "select=NUM,"):
        assert client.post(f"/v1/check?name=a.txt&{word}", content=LIST.encode()).status_code == 200, word


def test_a_day_is_refused_as_the_command_line_refuses_it(client: TestClient) -> None:
    for word in ("0", "1700000000", "2026-02-30", "20260301"):
        made = client.post(f"/v1/check?today={word}", content=b"x")
        assert made.status_code == 422
        assert made.json()["detail"].startswith(f"'{word}' is geen bestaande dag bij --today")
    assert client.post("/v1/check?today=2026-03-01", content=b"x").status_code == 200


def test_an_option_has_one_name(client: TestClient) -> None:
    for word in ("fail_on=never", "form=html"):
        assert client.post(f"/v1/check?{word}", content=b"x").status_code == 422


def test_a_name_that_cannot_be_seen_is_named(client: TestClient) -> None:
    made = client.post("/v1/check?%E2%80%AEa=1", content=b"x").json()
    assert "<U+202E>a" in made["detail"]


def test_an_address_that_is_asked_wrongly(client: TestClient) -> None:
    answer = client.delete("/v1/rules")
    assert (answer.status_code, answer.json()["title"]) == (405, "MethodNotAllowed")
    assert answer.headers["allow"] == "GET"
