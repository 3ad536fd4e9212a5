from linter.service.described import ANNOTATED, BODY, FIXED, PROBLEMS, REPORTS, rules_described
from linter.service.media import FILES, FORMS, UNKNOWN


def test_every_problem_is_one_of_the_standard() -> None:
    for described in PROBLEMS.values():
        assert list(described["content"]) == ["application/problem+json"]


def test_every_form_and_file_is_told() -> None:
    assert len(REPORTS[200]["content"]) == len(FORMS)
    assert len(ANNOTATED[200]["content"]) == len({*FILES.values(), UNKNOWN})
    assert set(rules_described({}, {404: "No."})) == {200, 401, 404, 422, 500}
    assert set(BODY["requestBody"]["content"]) == {"multipart/form-data", "application/octet-stream"}


def test_every_form_has_a_schema() -> None:
    assert all(one["schema"] for one in REPORTS[200]["content"].values())


def test_who_is_to_wait_is_told_how_long() -> None:
    assert {status for status, one in PROBLEMS.items() if "Retry-After" in one.get("headers", {})} == {
        429,
        503,
    }


def test_what_is_told_of_a_file() -> None:
    told = {"Content-Disposition", "Vragenlint-Outcome", "Vragenlint-Verdict"}
    assert set(ANNOTATED[200]["headers"]) == told | {"Vragenlint-Remarks"}
    assert set(FIXED[200]["headers"]) == told | {"Vragenlint-Repaired"}
