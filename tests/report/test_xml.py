from lxml import etree

from linter.model.flow import Flow, Mark, Span
from linter.parse.marks import build
from linter.report.xml import render


def test_the_text_of_the_file_is_the_flow() -> None:
    text = "één\r\t<&\n"
    document = build(Flow(text, ()), Mark(Span(0, len(text)), "vragenlijst", (("soort", "lv"),)))
    made = render(document)
    assert made.startswith(b"<?xml version='1.0' encoding='UTF-8'?>")
    assert made.endswith(b">\n")
    assert "".join(etree.fromstring(made).itertext()) == text
