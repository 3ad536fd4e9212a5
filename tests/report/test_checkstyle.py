from io import StringIO

from lxml import etree

from linter.model.report import FileReport, Report
from linter.report.checkstyle import render
from linter.report.text import View
from linter.report.writer import Run

from .html.made import ABSENT, BROKEN, GAP, PAGES, file

DTD = """
<!ELEMENT checkstyle (file*)>
<!ATTLIST checkstyle version CDATA #IMPLIED>
<!ELEMENT file (error*)>
<!ATTLIST file name CDATA #REQUIRED>
<!ELEMENT error EMPTY>
<!ATTLIST error line CDATA #REQUIRED column CDATA #IMPLIED
  severity (ignore | info | warning | error) #REQUIRED message CDATA #REQUIRED source CDATA #IMPLIED>
"""


def made(*files: FileReport) -> etree._Element:
    text = render(Run(Report("0.1.0", "7", files), View("nl")))
    tree = etree.fromstring(text.encode(), etree.XMLParser(remove_comments=True))
    dtd = etree.DTD(StringIO(DTD))
    assert dtd.validate(tree), dtd.error_log
    return tree


def test_each_finding_that_counts_is_an_error_of_its_file() -> None:
    marked = GAP._replace(fingerprint="0123456789abcdef")
    (one,) = made(file(marked, PAGES, ABSENT, GAP._replace(suppressed="")))
    assert one.get("name") == "map/lijst.txt"
    assert [error.get("severity") for error in one] == ["error", "warning", "info"]
    assert dict(one[0].attrib) == {
        "line": "3", "column": "1", "severity": "error", "source": "vragenlint.NUM001",
        "message": "Vraag 5 ontbreekt. [0123456789abcdef]",
    }  # fmt: skip


def test_a_file_that_was_not_judged_has_an_error_and_a_clean_one_none() -> None:
    clean, broken = made(file(), BROKEN)
    assert len(clean) == 0
    assert broken[0].get("message") == "Onbeslist: Beschadigd."
    assert broken[0].get("source") == "vragenlint.BrokenSource"


def test_no_text_can_break_it() -> None:
    odd = GAP._replace(message='"<b>&\x00\x1b\ud800\ufffe]]>')
    (one,) = made(file(odd, path='a\udcff<".txt'))
    assert one.get("name") == 'a\\xff<".txt'
    assert one[0].get("message") == '"<b>&<U+0000><U+001B><U+D800><U+FFFE>]]>'


def test_what_judged_stands_in_comments_that_nothing_ends() -> None:
    run = Run(Report("0.1--->", "7", (file(),)), View("en"))
    tree = etree.fromstring(render(run).encode())
    assert [one.text for one in tree.iter(etree.Comment)] == [
        " vragenlint 0.1- - ->, rules 7 ", " SHA-256 5ea1 ",
    ]  # fmt: skip
