"""The interface asked as its own description says, and every answer held against that description."""

import socket
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from tests.conftest import ROOT

schemathesis = pytest.importorskip("schemathesis")


@pytest.fixture(scope="module")
def described() -> Iterator[Any]:
    """The description of a service that runs."""
    with socket.create_server(("127.0.0.1", 0)) as found:
        port = found.getsockname()[1]
    typed = [sys.executable, "-m", "linter", "serve", "--port", str(port), "--workers", "1"]
    with subprocess.Popen(typed, cwd=ROOT, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        process.stderr.readline()
        yield schemathesis.openapi.from_url(f"http://127.0.0.1:{port}/v1/openapi.json")
        process.kill()


UNFIT = [schemathesis.checks.positive_data_acceptance]
"""No description can say which bytes are a list."""
QUICK = settings(
    max_examples=20,
    deadline=None,
    derandomize=True,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
POSTED = ("check", "view", "convert", "annotate", "fix", "compare")
EVERY = [
    *((f"/v1/{name}", "POST") for name in POSTED),
    *((path, "GET") for path in ("/v1/rules", "/v1/rules/{code}", "/health", "/ready")),
]


@pytest.mark.parametrize(("path", "method"), EVERY, ids=[path for path, _method in EVERY])
def test_every_answer_is_as_described(described: Any, path: str, method: str) -> None:
    seen: list[int] = []

    @QUICK
    @given(case=described[path][method].as_strategy())
    def asked(case: Any) -> None:
        answer = case.call_and_validate(excluded_checks=UNFIT)
        assert answer.headers["x-content-type-options"]
        seen.append(answer.status_code)

    asked()
    assert seen
    assert max(seen) < 500
