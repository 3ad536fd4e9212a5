"""Whatever is read can be shown with remarks beside its text."""

import pytest
from lxml import html

from linter.errors import SourceError, UnknownFormat
from linter.formats.known import KNOWN
from linter.formats.standalone import ENDING, annotate, clean
from linter.model.flow import Span
from linter.model.remark import Remark, Stamp
from linter.model.rule import Severity
from linter.model.source import Source

STAMP = Stamp("2026-03-04T12:00:00Z")
REMARK = Remark(Span(2, 8), "k", Severity.ERROR, ("FOUT NUM001", "Zo niet."))
PAGE = b"<html lang=nl><script>x</script><table><tr><td>1<td onclick=y>Kunt u vragen?</table>"


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("map/lijst.txt", b"1\tKunt u vragen?\n"),
        ("lijst.md", b"| 1 | Kunt u vragen? |\n"),
        ("lijst.html", PAGE),
    ],
)
def test_the_text_is_shown_with_its_remark(name: str, data: bytes) -> None:
    source = Source(name, data)
    made = annotate(source, [REMARK], STAMP)
    assert made == annotate(source, [REMARK], STAMP)
    found = html.document_fromstring(made)
    assert found.xpath("string(//title)") == f"{name.rsplit('/', maxsplit=1)[-1]}, met bevindingen"
    assert found.xpath("string(//mark)") != ""
    assert "vragen?" in found.text_content()
    assert found.xpath("count(//script) + count(//@onclick)") == 0


def test_it_is_a_page_of_its_own() -> None:
    assert ENDING == "html"
    named = {form.suffixes[:1]: form.margin for form in KNOWN if form.margin == "standalone"}
    assert {("html",), ("xml",), ("txt",)} <= set(named)


def test_what_cannot_be_read_is_refused_as_ever() -> None:
    with pytest.raises(SourceError):
        annotate(Source("lijst.txt", b"\x00" * 64), [], STAMP)


def test_there_is_nothing_to_take_out() -> None:
    with pytest.raises(UnknownFormat) as refused:
        clean(Source("lijst.txt", b"1\tKunt u?\n"))
    assert "aparte pagina" in refused.value.say("nl")
    assert "page of their own" in refused.value.say("en")
