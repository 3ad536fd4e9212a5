import re

import pytest
from starlette.testclient import TestClient

from linter.service.gate import HEADERS


def test_the_page_loads_nothing_from_elsewhere(client: TestClient) -> None:
    answer = client.get("/")
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert "default-src 'none'" in HEADERS["Content-Security-Policy"]
    assert re.findall(r"https?://", answer.text) == []


@pytest.mark.parametrize("name", ["page.py", "../page.py", "%2e%2e%2fpage.py", "index.html.bak", ""])
def test_nothing_but_the_page(client: TestClient, name: str) -> None:
    assert client.get(f"/web/{name}").status_code == 404
