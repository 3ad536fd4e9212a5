import asyncio
from collections.abc import Iterator

import pytest
from starlette.testclient import TestClient
from starlette.types import Message

from linter.service import bodies, gate
from linter.service.app import application
from linter.service.gate import HEADERS, Gate
from linter.service.limits import Settings

TOKEN = "een-geheim-van-zestien-tekens"


@pytest.fixture(scope="module")
def guarded() -> Iterator[TestClient]:
    settings = Settings(workers=1, tokens=(TOKEN, "een-ander-geheim-woord"), body=1000)
    with TestClient(application(settings)) as made:
        yield made


def test_who_has_no_token_is_refused(guarded: TestClient) -> None:
    answer = guarded.post("/v1/check?lang=en", content=b"x")
    assert (answer.status_code, answer.headers["www-authenticate"]) == (401, "Bearer")
    assert answer.json()["detail"].startswith("This takes an access token")
    for wrong in ("Bearer nee", f"Basic {TOKEN}", "Bearer", f"Bearer {TOKEN}x"):
        assert guarded.post("/v1/check", content=b"x", headers={"authorization": wrong}).status_code == 401
    assert guarded.get("/metrics").status_code == 401
    assert guarded.get("/v1/rules").status_code == 401
    assert guarded.get("/v1/openapi.json").status_code == 200


def test_who_has_one_is_let_through(guarded: TestClient) -> None:
    known = {"authorization": f"bearer {TOKEN}"}
    assert guarded.post("/v1/check", content=b"x", headers=known).status_code == 200
    assert guarded.get("/health").status_code == 200


def test_what_is_too_large(guarded: TestClient) -> None:
    known = {"authorization": f"Bearer {TOKEN}"}
    told = guarded.post("/v1/check", content=b"x" * 1001, headers=known)
    untold = guarded.post("/v1/check", content=iter([b"x" * 600, b"x" * 600]), headers=known)
    assert (told.status_code, untold.status_code) == (413, 413)
    assert told.json()["title"] == "HostileSource"


def test_every_answer_has_the_headers(client: TestClient) -> None:
    for path in ("/", "/health", "/v1/nothing", "/v1/rules"):
        headers = client.get(path).headers
        assert {name: headers.get(name) for name in HEADERS} == HEADERS


def test_what_comes_too_slowly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gate, "BODY_SECONDS", 0.05)
    made = application(Settings(workers=1))
    sent: list[Message] = []

    async def receive() -> Message:
        await asyncio.sleep(5)
        raise AssertionError("waited for a body that does not come")

    async def send(message: Message) -> None:
        sent.append(message)

    asyncio.run(made(_scope(), receive, send))
    assert sent[0]["status"] == 408


def test_only_requests_are_gated() -> None:
    seen: list[str] = []

    async def app(scope: Message, _receive: object, _send: object) -> None:
        seen.append(scope["type"])

    asyncio.run(Gate(app, Settings(), None)({"type": "lifespan"}, None, None))  # type: ignore[arg-type]
    assert seen == ["lifespan"]


@pytest.mark.parametrize(
    ("path", "told"), [("/v1/nothing", 404), ("/v1/rules", 405), ("/v1/check", 401), ("/", 405)]
)
def test_an_answer_ends_when_what_was_sent_is_read(path: str, told: int) -> None:
    made = application(Settings(workers=1, tokens=(TOKEN,) if told == 401 else ()))
    parts = [b"x" * 100, b"y", b""]
    sent: list[tuple[Message, int]] = []

    async def receive() -> Message:
        return {"type": "http.request", "body": parts.pop(0), "more_body": bool(parts)}

    async def send(message: Message) -> None:
        sent.append((message, len(parts)))

    asyncio.run(made({**_scope(), "path": path, "raw_path": path.encode()}, receive, send))
    (start, unread), *bodies = sent
    assert (start["status"], unread) == (told, 3)
    assert [message.get("more_body", False) for message, _left in bodies] == [True, False]
    assert bodies[-1][1] == 0


def _scope() -> dict[str, object]:
    return {
        "type": "http",
        "method": "POST",
        "path": "/v1/check",
        "raw_path": b"/v1/check",
        "query_string": b"",
        "headers": [(b"content-type", b"text/plain"), (b"content-length", b"101")],
        "client": ("127.0.0.1", 1),
        "server": ("127.0.0.1", 80),
        "scheme": "http",
        "http_version": "1.1",
        "root_path": "",
    }


def test_what_all_send_at_once_is_bounded(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bodies, "BYTES_OF_ONE_CLIENT", 100)
    for _again in range(3):
        assert client.post("/v1/check", content=b"x" * 60).status_code == 200
    answer = client.post("/v1/check", content=iter([b"x" * 60, b"x" * 60]))
    assert (answer.status_code, answer.headers["retry-after"]) == (429, "2")
    assert answer.json()["title"] == "Busy"
    assert client.post("/v1/check", content=b"x" * 100).status_code == 200
