from linter.service.described import BODY, FILE_BACK, PROBLEMS, REPORTS, rules_described
from linter.service.media import FILES, FORMS, UNKNOWN


def test_every_problem_is_one_of_the_standard() -> None:
    for described in PROBLEMS.values():
        assert list(described["content"]) == ["application/problem+json"]


def test_every_form_and_file_is_told() -> None:
    assert len(REPORTS[200]["content"]) == len(FORMS)
    assert len(FILE_BACK[200]["content"]) == len({*FILES.values(), UNKNOWN})
    assert set(rules_described({404: "No."})) == {200, 401, 404, 422}
    assert set(BODY["requestBody"]["content"]) == {"multipart/form-data", "application/octet-stream"}
