import subprocess
import sys

import pytest

from linter.service import doing
from linter.service.task import Sent, Task, Work
from tests.conftest import ROOT
from tests.service.conftest import LIST


@pytest.mark.parametrize("work", [Work.CHECK, Work.VIEW, Work.CONVERT, Work.ANNOTATE, Work.FIX])
def test_every_work_has_a_doer(work: Work) -> None:
    answer = doing.do(Task(work, (Sent("a.txt", LIST.encode()),)))
    assert answer.body
    assert answer.refused is None


def test_a_fresh_process_has_judged_before_the_first_document() -> None:
    script = "from linter.service import doing; doing.prepare(); print(doing.do(doing.FIRST).media)"
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout == "application/json\n"


def test_a_wrong_option_is_an_answer() -> None:
    task = Task(Work.CHECK, (Sent("a.txt", LIST.encode()),), said={"select": ["ZZZ"], "lang": "en"})
    refused = doing.do(task).refused
    assert refused is not None
    assert refused.error == "ConfigError"
    assert "ZZZ" in refused.sentence


def test_a_fault_of_ours_says_nothing_of_the_document(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_task: Task, _options: object) -> None:
        raise ZeroDivisionError("geheim")

    monkeypatch.setattr(doing, "_DOERS", {Work.CHECK: broken})
    refused = doing.do(Task(Work.CHECK, ())).refused
    assert refused is not None
    assert refused.error == "InternalError"
    assert "geheim" not in refused.sentence
