from linter.model.options import Options
from linter.service.judging import check, refusal, reports, view
from linter.service.task import Sent, Task, Work
from tests.service.conftest import LIST


def test_a_report_in_the_form_that_was_asked_for() -> None:
    answer = check(Task(Work.CHECK, (Sent("a.txt", LIST.encode()),), form="text"), Options(lang="en"))
    assert answer.media == "text/plain; charset=utf-8"
    assert b"NUM001" in answer.body
    assert answer.refused is None


def test_a_hash_of_every_file() -> None:
    files = list(reports(Task(Work.CHECK, (Sent("a.txt", b"x"), Sent("b.pdf", b""))), Options()))
    assert [len(file.sha256 or "") for file in files] == [64, 64]


def test_refused_only_where_no_file_could_be_read() -> None:
    bad, good = Sent("b.docx", b"PK"), Sent("a.txt", LIST.encode())
    only = list(reports(Task(Work.CHECK, (bad,)), Options()))
    both = list(reports(Task(Work.CHECK, (bad, good)), Options()))
    refused = refusal(only)
    assert refused is not None
    assert refused.error == "BrokenSource"
    assert refusal(both) is None
    assert refusal([]) is None


def test_the_pages_of_a_bijlage_that_came_with_the_list() -> None:
    rows = "Nr\tVraag\tBijlage\tBlz. (van)\tt/m\n1\tWat is dit?\t1\t9\t\n"
    text = LIST.replace("1 Bent u bekend met dit bericht?\n3 Deelt u deze mening?\n", rows)
    task = Task(Work.CHECK, (Sent("a.txt", text.encode()),), (Sent("1.pdf", b"%PDF-1.4 broken"),))
    (file,) = reports(task, Options())
    assert any("1.pdf" in failure.message for failure in file.failures)


def test_what_the_page_shows() -> None:
    answer = view(Task(Work.VIEW, (Sent("a.txt", LIST.encode()),)), Options())
    assert b'"standing": "not-ready"' in answer.body
    assert b"<mark" in answer.body
