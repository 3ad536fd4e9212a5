import json
from http import HTTPStatus

import pytest

from linter.errors import ConfigError
from linter.service.problems import Problem, problem, status_of


def test_the_members_of_the_standard() -> None:
    made = problem(HTTPStatus.NOT_FOUND, "NotFound", "Er is niets.", {"more": 1}, {"X": "y"})
    assert json.loads(bytes(made.body)) == {
        "type": "urn:vragenlint:NotFound",
        "title": "NotFound",
        "status": 404,
        "detail": "Er is niets.",
        "more": 1,
    }
    assert made.headers["content-type"] == "application/problem+json"
    assert made.headers["x"] == "y"


def test_a_problem_speaks_two_languages() -> None:
    raised = Problem(HTTPStatus.BAD_REQUEST, "BrokenRequest", ConfigError("Nee.", "No."))
    assert [json.loads(bytes(raised.response(lang).body))["detail"] for lang in ("nl", "en")] == [
        "Nee.",
        "No.",
    ]


@pytest.mark.parametrize(
    ("error", "status"), [("EncryptedSource", 422), ("NotAList", 422), ("InternalError", 500)]
)
def test_whose_fault_it_is(error: str, status: int) -> None:
    assert status_of(error) == status
