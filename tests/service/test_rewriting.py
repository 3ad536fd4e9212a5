import io
import zipfile

import pytest

from linter.errors import ConfigError, NotAList
from linter.model.options import Options
from linter.service.rewriting import annotate, convert, fix
from linter.service.task import Sent, Task, Work
from tests.formats.docx.made import docx, p, r
from tests.service.conftest import LIST


def _word() -> bytes:
    return docx("".join(p(r(line)) for line in LIST.splitlines()))


def test_canonical_xml() -> None:
    answer = convert(Task(Work.CONVERT, (Sent("lijst.txt", LIST.encode()),)), Options())
    assert (answer.media, answer.name) == ("application/xml", "lijst.xml")
    assert b"<vraag " in answer.body


def test_comments_in_a_word_file() -> None:
    answer = annotate(Task(Work.ANNOTATE, (Sent("lijst.docx", _word()),)), Options())
    assert answer.name == "lijst-nagekeken.docx"
    assert int(answer.told["Vragenlint-Remarks"]) > 0
    assert "word/comments.xml" in zipfile.ZipFile(io.BytesIO(answer.body)).namelist()


def test_comments_taken_out_again() -> None:
    sent = Sent("lijst.docx", _word())
    made = annotate(Task(Work.ANNOTATE, (sent,)), Options())
    task = Task(Work.ANNOTATE, (Sent("lijst.docx", made.body),), wish={"remove": "remove"})
    back = annotate(task, Options(lang="en"))
    assert (back.body, back.name) == (sent.data, "lijst-without-comments.docx")
    assert back.told == {}


def test_a_text_comes_back_as_a_page() -> None:
    answer = annotate(Task(Work.ANNOTATE, (Sent("lijst.txt", LIST.encode()),)), Options(lang="en"))
    assert (answer.name, answer.media) == ("lijst-checked.html", "text/html; charset=utf-8")


@pytest.mark.parametrize("name", ["lijst.pdf", "lijst", "lijst.DOCX"])
def test_what_comes_back_is_named_for_what_it_is(name: str) -> None:
    for doer, added in ((annotate, "nagekeken"), (fix, "hersteld")):
        answer = doer(Task(Work.FIX, (Sent(name, _word()),)), Options())
        assert answer.name == f"lijst-{added}.docx"
        assert answer.media.endswith("wordprocessingml.document")


def test_repairs() -> None:
    sent = Sent("lijst.txt", LIST.encode())
    safely = fix(Task(Work.FIX, (sent,)), Options())
    boldly = fix(Task(Work.FIX, (sent,), wish={"safety": "unsafe", "manner": "direct"}), Options())
    assert safely.told["Vragenlint-Repaired"] == "0"
    assert safely.body == sent.data
    assert int(boldly.told["Vragenlint-Repaired"]) > 0
    assert b"\n2 Deelt" in boldly.body
    assert boldly.name == "lijst-hersteld.txt"


def test_one_file_that_is_a_list() -> None:
    with pytest.raises(ConfigError, match="één bestand"):
        convert(Task(Work.CONVERT, (Sent("a", b"a"), Sent("b", b"b"))), Options())
    for work, doer in ((Work.ANNOTATE, annotate), (Work.FIX, fix)):
        with pytest.raises(NotAList, match="geen vragenlijst"):
            doer(Task(work, (Sent("a.txt", b"Geachte voorzitter"),)), Options())
