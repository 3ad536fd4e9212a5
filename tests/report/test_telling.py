import sys

import pytest

from linter.model.finding import Place
from linter.model.report import Report
from linter.report.telling import address, counting, sentence, traced

from .html.made import GAP, PAGES, file


def test_a_place_that_is_no_line_stands_in_front() -> None:
    assert sentence(GAP._replace(where="3:1")) == GAP.message
    in_word = GAP._replace(where="tabel 1, rij 4", place=Place(paragraph=1, part="p"))
    assert sentence(in_word) == "tabel 1, rij 4: Vraag 5 ontbreekt."
    assert sentence(GAP._replace(message="a\nb\x1b")) == "a b<U+001B>"


def test_what_counts() -> None:
    assert counting(file(GAP, PAGES._replace(known=True), PAGES._replace(suppressed=""))) == [GAP]


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("./map/lijst 1.docx", "map/lijst%201.docx"),
        ("/tmp/é.txt", "file:///tmp/%C3%A9.txt"),
        ("C:\\a\\b.txt", "file:///C%3A/a/b.txt"),
        pytest.param(
            "a\\b.txt",
            "a%5Cb.txt",
            marks=pytest.mark.skipif(sys.platform == "win32", reason="there it parts folders"),
        ),
        ("a:b#?.txt", "a%3Ab%23%3F.txt"),
        ("a\udcff", "a%FF"),
        ("a\ud800", "a%3CU%2BD800%3E"),
        ("📎.docx", "%F0%9F%93%8E.docx"),
    ],
)
def test_a_path_is_an_address(path: str, said: str) -> None:
    assert address(path) == said


def test_what_judged_which_bytes_and_what_was_written() -> None:
    run = Report("0.1.0", "7", (file()._replace(rules="7"),))
    assert traced(run, "", "nl") == "SHA-256 5ea1; vragenlint 0.1.0, regels 7"
    assert traced(run, "e5ea1", "en") == "SHA-256 5ea1, then e5ea1; vragenlint 0.1.0, rules 7"
