from io import StringIO

from lxml import etree

from linter.model.report import FileReport, Outcome, Report
from linter.model.rule import Stage
from linter.report.junit import render
from linter.report.text import View
from linter.report.writer import Run

from .html.made import BROKEN, GAP, PAGES, file

DTD = """
<!ELEMENT testsuites (testsuite*)>
<!ATTLIST testsuites name CDATA #IMPLIED tests CDATA #IMPLIED failures CDATA #IMPLIED errors CDATA #IMPLIED>
<!ELEMENT testsuite (properties?, testcase*)>
<!ELEMENT properties (property+)>
<!ELEMENT property EMPTY>
<!ATTLIST property name CDATA #REQUIRED value CDATA #REQUIRED>
<!ATTLIST testsuite name CDATA #REQUIRED tests CDATA #REQUIRED failures CDATA #REQUIRED errors CDATA #REQUIRED
  skipped CDATA #IMPLIED>
<!ELEMENT testcase (skipped | error | failure | system-out)*>
<!ATTLIST testcase name CDATA #REQUIRED classname CDATA #REQUIRED>
<!ELEMENT skipped EMPTY>
<!ATTLIST skipped type CDATA #IMPLIED message CDATA #IMPLIED>
<!ELEMENT error EMPTY>
<!ATTLIST error type CDATA #IMPLIED message CDATA #IMPLIED>
<!ELEMENT failure EMPTY>
<!ATTLIST failure type CDATA #IMPLIED message CDATA #IMPLIED>
<!ELEMENT system-out (#PCDATA)>
"""
LETTER = FileReport("brief.txt", Outcome.SKIPPED, "text", "onbekend", Stage.DEFINITIEF, 0, note="een brief")


def made(*files: FileReport) -> etree._Element:
    tree = etree.fromstring(render(Run(Report("0.1.0", "7", files), View("nl"))).encode())
    dtd = etree.DTD(StringIO(DTD))
    assert dtd.validate(tree), dtd.error_log
    for suite in tree:
        assert int(suite.get("tests")) == len(suite.findall("testcase"))
        assert int(suite.get("failures")) == len(suite.findall("testcase/failure"))
        assert int(suite.get("errors")) == len(suite.findall("testcase/error"))
        assert int(suite.get("skipped")) == len(suite.findall("testcase/skipped"))
    assert int(tree.get("tests")) == len(tree.findall("testsuite/testcase"))
    return tree


def test_the_verdict_is_a_case_and_each_finding_is_one() -> None:
    marked = GAP._replace(fingerprint="0123456789abcdef")
    (suite,) = made(file(marked, PAGES, PAGES._replace(known=True), outcome=Outcome.REJECTED))
    properties, verdict, gap, pages = suite
    assert {one.get("name"): one.get("value") for one in properties} == {
        "vragenlint": "0.1.0", "rules": "7", "sha256": "5ea1",
    }  # fmt: skip
    assert verdict.get("name") == "oordeel"
    assert verdict[0].get("message") == "Niet gereed: 1 fout, 1 waarschuwing, 1 bekend"
    assert gap.get("name") == "NUM001 gat 3:1 0123456789abcdef"
    assert (gap[0].tag, gap[0].get("type"), gap[0].get("message")) == (
        "failure",
        "NUM001",
        "Vraag 5 ontbreekt.",
    )
    assert pages[0].tag == "system-out"


def test_each_verdict_ends_as_it_should() -> None:
    ends = [suite[1][0] for suite in made(file(), BROKEN, LETTER)]
    assert [end.tag for end in ends] == ["system-out", "error", "skipped"]
    assert (ends[1].get("type"), ends[1].get("message")) == ("BrokenSource", "Onbeslist: Beschadigd.")


def test_no_text_can_break_it() -> None:
    odd = GAP._replace(message='"<b>&\x00]]>', name="a\ud800")
    (suite,) = made(file(odd, path="a\udcff<.txt"))
    assert suite.get("name") == "a\\xff<.txt"
    assert suite[2][0].get("message") == '"<b>&<U+0000>]]>'
