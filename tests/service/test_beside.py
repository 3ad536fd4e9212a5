import json

import pytest

from linter.errors import ConfigError
from linter.model.options import Options
from linter.service.beside import compare
from linter.service.task import Sent, Task, Work
from tests.service.conftest import LIST

A, B = Sent("a.txt", LIST.encode()), Sent("b.txt", LIST.replace("mening", "gedachte").encode())


def test_what_differs() -> None:
    answer = compare(Task(Work.COMPARE, (A, B)), Options())
    made = json.loads(answer.body)
    assert (made["outcome"], made["about"]) == ("different", "list")
    assert [one["question"] for one in made["differences"][0]["sides"]] == ["3", "3"]


def test_whether_the_questions_are_as_they_were_put() -> None:
    made = json.loads(compare(Task(Work.COMPARE, (A, B), wish={"as": "questions"}), Options()).body)
    assert [one["code"] for one in made["files"][1]["findings"]] == ["VGL003"]


def test_one_that_cannot_be_read() -> None:
    refused = compare(Task(Work.COMPARE, (A, Sent("b.docx", b"PK"))), Options()).refused
    assert refused is not None
    assert refused.error == "BrokenSource"


def test_two_files() -> None:
    with pytest.raises(ConfigError, match="twee bestanden"):
        compare(Task(Work.COMPARE, (A,)), Options())
