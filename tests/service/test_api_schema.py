"""The interface asked as its own description says, and every answer held against that description."""

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from tests.service.serving import served

schemathesis = pytest.importorskip("schemathesis")


@pytest.fixture(scope="module")
def described() -> Iterator[Any]:
    """The description of a service that runs."""
    with served("--workers", "1") as address:
        yield schemathesis.openapi.from_url(f"{address}/v1/openapi.json")


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
