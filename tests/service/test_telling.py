import json
import logging

import pytest

from linter.service.telling import LOG, Telling

SCOPE = {
    "method": "POST",
    "path": "/v1/check",
    "query_string": b"name=geheim.docx",
    "client": ("10.0.0.9", 1),
}


def test_a_line_for_each_request_without_what_was_sent(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, LOG.name):
        Telling(lambda: 0).tell(SCOPE, 200, 0.0123)
    line = json.loads(caplog.messages[0])
    assert (line["status"], line["ms"], line["route"]) == (200, 12.3, "(elders)")
    assert "geheim" not in caplog.messages[0]
    assert "10.0.0.9" not in caplog.messages[0]


def test_numbers() -> None:
    telling = Telling(lambda: 3)
    telling.tell(SCOPE, 503, 1.0)
    numbers = telling.metrics().decode()
    assert 'vragenlint_requests_total{route="(elders)",status="503"} 1.0' in numbers
    assert "vragenlint_waiting 3.0" in numbers


def test_what_was_judged() -> None:
    telling = Telling(lambda: 0)
    telling.judged(["accepted", "rejected", "accepted"])
    assert 'vragenlint_files_total{outcome="accepted"} 2.0' in telling.metrics().decode()
