import json

from linter.model.options import Options
from linter.service.judging import reports
from linter.service.task import Sent, Task, Work
from linter.service.viewing import viewed
from tests.service.conftest import LIST


def _viewed(text: str) -> dict[str, object]:
    options = Options(today="2026-03-05")
    task = Task(Work.VIEW, (Sent("a.txt", text.encode()),))
    shown: dict[str, object] = json.loads(viewed(list(reports(task, options)), options))
    return shown


def test_every_finding_has_a_mark() -> None:
    shown = _viewed(LIST)
    file = shown["files"][0]  # type: ignore[index]
    findings = shown["report"]["files"][0]["findings"]  # type: ignore[index]
    assert sorted(file["numbers"]) == list(range(1, len(findings) + 1))
    assert len(file["places"]) == len(findings)
    for number in file["numbers"]:
        assert f'id="m{number}"' in file["document"]


def test_text_stays_text() -> None:
    shown = _viewed(LIST.replace("dit bericht", "<script>alert(1)</script> & «dit»"))
    document = shown["files"][0]["document"]  # type: ignore[index]
    assert "<script" not in document
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; «dit»" in document


def test_a_file_that_cannot_be_read_has_no_document() -> None:
    file = _viewed("")["files"][0]  # type: ignore[index]
    assert file["standing"] in {"skipped", "undetermined"}
