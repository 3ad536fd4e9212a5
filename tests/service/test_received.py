import pytest
from starlette.testclient import TestClient

from linter.service.received import NAMELESS, safe
from tests.service.conftest import LIST


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("lijst.docx", "lijst.docx"),
        ("/etc/passwd", "passwd"),
        ("..\\..\\boot.ini", "boot.ini"),
        ("a\r\nX-Evil: 1.txt", "aX-Evil: 1.txt"),
        ("lijst\u2028.md", "lijst.md"),
        ("lijst\u202excod.exe", "lijstxcod.exe"),
        ("é ☃.odt", "é ☃.odt"),
        ("..", NAMELESS),
        ("", NAMELESS),
        ("x" * 300 + ".docx", "x" * 195 + ".docx"),
    ],
)
def test_a_name_is_no_path(name: str, expected: str) -> None:
    assert safe(name) == expected


def test_several_files_and_their_bijlagen(client: TestClient) -> None:
    parts = [("file", ("a.txt", LIST)), ("file", ("b.txt", LIST)), ("bijlage", ("1.pdf", b"%PDF-"))]
    report = client.post("/v1/check", files=parts).json()
    assert [file["path"] for file in report["files"]] == ["a.txt", "b.txt"]


def test_a_large_part_stays_in_memory(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_arguments: object, **_more: object) -> None:
        raise AssertionError("written to disk")

    monkeypatch.setattr("tempfile.TemporaryFile", refused)
    answer = client.post("/v1/check", files={"file": ("a.txt", LIST + " " * 3_000_000)})
    assert answer.status_code == 200


@pytest.mark.parametrize(
    ("body", "content", "status"),
    [
        (b"", "text/plain", 400),
        (b"--x\r\nbroken", "multipart/form-data; boundary=x", 400),
        (b"--x--\r\n", "multipart/form-data", 400),
        (b"--x--\r\n", "multipart/form-data; boundary=x", 400),
        (
            (
                b'--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nLijst\r\n'
                b'--x\r\nContent-Disposition: form-data; name="file"; filename="b.txt"\r\n\r\nLij'
            ),
            "multipart/form-data; boundary=x",
            400,
        ),
        (
            b'--x\r\nContent-Disposition: form-data; name="stage"\r\n\r\nconcept\r\n--x--\r\n',
            "multipart/form-data; boundary=x",
            422,
        ),
    ],
)
def test_a_body_that_is_none(client: TestClient, body: bytes, content: str, status: int) -> None:
    answer = client.post("/v1/check", content=body, headers={"content-type": content})
    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"


def test_too_many_files(client: TestClient) -> None:
    answer = client.post("/v1/check", files=[("file", (f"{number}.txt", b"x")) for number in range(101)])
    assert answer.status_code == 400
    assert "100" in answer.json()["detail"]
