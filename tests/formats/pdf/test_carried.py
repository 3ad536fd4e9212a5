"""What a file carries beside its pages, as the findings of one tell it."""

import pytest

from linter.formats.pdf.read import read
from linter.model.flow import FactKind
from linter.model.source import Source
from tests.formats.pdf.made import at, pdf, remark

FILE = "<< /Type /Filespec /F (concept.docx) /UF (concept.docx) /EF << /F 3 0 R >> >>"
NAMELESS = "<< /Type /Filespec >>"
SCRIPT = "/Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (app.beep) >>] >> >>"


def foreign(catalog: str = "", *annotations: str) -> list[tuple[str, str, str]]:
    data = pdf(at(50, 800, "Zie hier nu"), catalog=catalog, annotations=annotations)
    found = read(Source("a.pdf", data))
    return [
        (fact.name, fact.value, found.text[slice(*fact.span)]) for fact in found.facts_of(FactKind.FOREIGN)
    ]


@pytest.mark.parametrize(
    ("catalog", "told"),
    [
        (SCRIPT, [("script", "JavaScript", "")]),
        (f"/Names << /EmbeddedFiles << /Names [(a) {FILE}] >> >>", [("attachment", "concept.docx", "")]),
        (
            "/Names << /EmbeddedFiles << /Names [(a) << /Type /Filespec >>] >> >>",
            [("attachment", "attachment", "")],
        ),
        ("/OpenAction [4 0 R /Fit]", []),
        ("/OpenAction << /S /JavaScript /JS (app.beep) >>", [("script", "JavaScript", "")]),
        ("/OpenAction << /S /J#61vaScript /JS (app.beep) >>", [("script", "JavaScript", "")]),
        ("/AA << /WC << /S /JavaScript /JS (app.beep) >> >>", [("script", "JavaScript", "")]),
        ("/Title (/JavaScript)", []),
    ],
)
def test_what_a_document_carries(catalog: str, told: list[tuple[str, str, str]]) -> None:
    assert foreign(catalog) == told


def test_what_a_link_opens_and_a_remark_holds() -> None:
    box = (65, 795, 84, 808)
    launch = remark("Link", box, more="/A << /S /Launch /F (C:/concept.docx) >>")
    nameless = remark("Link", box, more="/A << /S /Launch >>")
    held = remark("FileAttachment", box, more=f"/FS {FILE}")
    address = remark("Link", box, more="/A << /S /URI /URI (https://voorbeeld.nl) >>")
    assert foreign("", launch) == [("launch", "C:/concept.docx", "hier")]
    assert foreign("", nameless) == [("launch", "launch", "hier")]
    assert foreign("", held) == [("attachment", "concept.docx", "hier")]
    assert foreign("", address) == []
