import io
import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from starlette.testclient import TestClient

from linter.cli import run
from linter.service.media import REPORTS
from tests.conftest import ROOT
from tests.formats.docx.made import docx, p, r
from tests.service.conftest import LIST, pages_of

SARIF, PAGE = "application/sarif+json", "text/html"


def test_the_report_is_that_of_the_schema(client: TestClient) -> None:
    answer = client.post("/v1/check?name=a.txt", content=LIST)
    schema = json.loads((ROOT / "schemas/report.schema.json").read_text("utf-8"))
    Draft202012Validator(schema).validate(answer.json())
    assert answer.json()["files"][0]["outcome"] == "rejected"


@pytest.mark.parametrize(
    ("accept", "media"),
    [
        ("*/*", "application/json"),
        (SARIF, SARIF),
        (f"{PAGE}, {SARIF};q=0.5", PAGE),
        (f"{PAGE};q=0.1, application/json;q=0.2", "application/json"),
        ("text/*", PAGE),
        ("", "application/json"),
        ("text/html; charset=utf-8", PAGE),
        ("application/sarif+json; version=2.1.0;q=0.9, text/html;q=0.1", SARIF),
    ],
)
def test_the_form_that_is_accepted_best(client: TestClient, accept: str, media: str) -> None:
    answer = client.post("/v1/check?name=a.txt", content=LIST, headers={"accept": accept})
    assert answer.headers["content-type"].partition(";")[0] == media


def test_a_form_that_is_named_goes_before_what_is_accepted(client: TestClient) -> None:
    answer = client.post("/v1/check?format=junit", content=LIST, headers={"accept": "text/html"})
    assert answer.headers["content-type"] == "application/xml"
    assert client.post("/v1/check", content=LIST, headers={"accept": "image/png"}).status_code == 406


def test_an_address_with_a_slash_behind_it_is_nowhere(client: TestClient) -> None:
    answer = client.post("/v1/check/", content=LIST, follow_redirects=False)
    assert (answer.status_code, answer.json()["title"]) == (404, "NotFound")


def test_every_form_of_json_is_described(client: TestClient) -> None:
    described = client.get("/v1/openapi.json").json()
    answers = described["paths"]["/v1/check"]["post"]["responses"]["200"]["content"]
    told = {**answers["application/json"]["schema"], "components": described["components"]}
    for form in ("json", "gitlab"):
        report = client.post(f"/v1/check?name=a.txt&format={form}", content=LIST).json()
        assert list(Draft202012Validator(told).iter_errors(report)) == []


def test_the_options_of_the_command_line(client: TestClient) -> None:
    query = "stage=concept&select=num,VST001&fail-on=never&lang=en&today=2026-03-05&kind=lv"
    report = client.post(f"/v1/check?{query}", content=LIST).json()
    (file,) = report["files"]
    assert (file["stage"], file["kind"], file["outcome"]) == ("concept", "lv", "accepted")
    assert {one["code"][:3] for one in file["findings"]} == {"NUM"}
    assert file["findings"][0]["message"].startswith("Number")


def test_a_baseline_beside_the_list(client: TestClient) -> None:
    (file,) = client.post("/v1/check?name=a.txt", content=LIST).json()["files"]
    counts = {one["fingerprint"]: 1 for one in file["findings"]}
    baseline = json.dumps({"version": 1, "lists": {"lijsten/a": counts}})
    parts = [("file", ("a.txt", LIST)), ("baseline", ("b.json", baseline))]
    report = client.post("/v1/check", files=parts).json()
    assert report["files"][0]["outcome"] == "accepted"
    assert client.post("/v1/annotate", files=parts).headers["vragenlint-remarks"] == "0"
    wrong = client.post("/v1/check", files=[parts[0], ("baseline", ("b.json", "{}"))])
    assert (wrong.status_code, wrong.json()["title"]) == (422, "ConfigError")


def test_codes_link_to_the_pages_of_the_rules(client: TestClient) -> None:
    site = "https://voorbeeld.nl/regels"
    page = client.post(f"/v1/check?format=html&site={site}", content=LIST).text
    assert f"{site}/nl/rules/num001.html" in page
    assert client.post("/v1/check?site=javascript:alert(1)", content=LIST).status_code == 422


@pytest.mark.parametrize("form", REPORTS)
def test_every_form_of_the_command_line(client: TestClient, form: str) -> None:
    answer = client.post(f"/v1/check?name=a.txt&format={form}", content=LIST)
    assert (answer.status_code, answer.headers["content-type"]) == (200, REPORTS[form])
    assert "NUM001" in answer.text


def test_comments_are_taken_out_again(client: TestClient) -> None:
    sent = (ROOT / "examples/fouten.docx").read_bytes()
    made = client.post("/v1/annotate?name=a.docx", content=sent).content
    back = client.post("/v1/annotate?name=a.docx&remove=true", content=made)
    assert made != sent
    assert back.content == sent
    assert "vragenlint-outcome" not in back.headers


@pytest.mark.parametrize(
    "query",
    ["stage=x", "select=1;2", "today=2026-13-01", "colour=yes", "kind=brief", "lang=fr", "select=ZZZ"],
)
def test_an_option_that_is_wrong(client: TestClient, query: str) -> None:
    answer = client.post(f"/v1/check?{query}", content=LIST)
    assert answer.status_code == 422
    assert answer.json()["type"] == "urn:vragenlint:ConfigError"


def test_a_file_that_cannot_be_judged_is_a_problem_with_the_report(client: TestClient) -> None:
    answer = client.post("/v1/check?name=a.docx", content=b"PK")
    made = answer.json()
    assert (answer.status_code, made["title"], made["status"]) == (422, "BrokenSource", 422)
    assert made["report"]["files"][0]["outcome"] == "undetermined"


def test_a_file_that_is_handed_back_is_called_after_its_own_name(client: TestClient) -> None:
    answer = client.post("/v1/annotate", files={"file": ("lijst é; x.txt", LIST)})
    said = answer.headers["content-disposition"]
    assert said == (
        'attachment; filename="lijst _; x-nagekeken.html"; '
        "filename*=UTF-8''lijst%20%C3%A9%3B%20x-nagekeken.html"
    )


def test_head_is_answered_where_get_is(client: TestClient) -> None:
    for path in ("/", "/health", "/metrics", "/v1/rules", "/web/page.js"):
        answer = client.head(path)
        assert answer.status_code == 200, path
        assert answer.headers["content-type"] == client.get(path).headers["content-type"]
    assert client.head("/v1/check").status_code == 405


def test_bijlagen_go_with_comments_too(client: TestClient) -> None:
    rows = "Nr\tVraag\tBijlage\tBlz. (van)\tt/m\n1\tWat is dit?\t1\t999\t\n"
    text = LIST.partition("1 Bent")[0] + rows
    annex = docx(p(r("Bijlage")), {"docProps/app.xml": pages_of(3)})
    parts = [("file", ("lijst.txt", text)), ("bijlage", ("bijlage 1.docx", annex))]
    found = client.post("/v1/check", files=parts).json()["files"][0]["findings"]
    assert "BIJ007" in {one["code"] for one in found}
    for route in ("annotate", "fix"):
        alone, both = (client.post(f"/v1/{route}", files=some) for some in (parts[:1], parts))
        assert (alone.status_code, both.status_code) == (200, 200)
    assert b"BIJ007" in client.post("/v1/annotate", files=parts).content
    assert client.post("/v1/convert", files=parts).status_code == 422
    assert client.post("/v1/compare", files=[parts[0], *parts]).status_code == 422


@pytest.mark.parametrize("route", ["convert", "annotate", "fix"])
def test_no_list_at_all(client: TestClient, route: str) -> None:
    answer = client.post(f"/v1/{route}?name=a.docx", content=b"PK\x03\x04")
    assert answer.status_code == 422
    assert answer.json()["detail"].endswith(".")


def test_the_samples_get_the_verdicts_of_the_command_line(
    client: TestClient, samples: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(samples)
    names = sorted(path.name for path in samples.iterdir() if path.is_file())
    assert len(names) > 3
    for name in names:
        run(["check", name, "--format", "json", "--isolated", "--today", "2026-11-25"])
        ours = json.loads(capsys.readouterr().out)
        part = {"file": (name, io.BytesIO(Path(name).read_bytes()))}
        answer = client.post("/v1/check?today=2026-11-25", files=part).json()
        assert answer.get("report", answer) == ours
