import io
import sys
from pathlib import Path

import pytest
from lxml import etree

from linter.cli import run
from linter.model.document import Document
from linter.model.flow import Flow, Mark, Span
from linter.model.source import Source
from linter.parse.marks import build

SCHEMA = """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
<xs:element name="vragenlijst"><xs:complexType mixed="true"><xs:attribute name="soort" type="xs:string"/>
</xs:complexType></xs:element></xs:schema>"""


class Pipeline:
    """A document whose attribute `soort` is the kind, or with `fout` in the name one the schema has not."""

    @staticmethod
    def convert(source: Source, kind: str | None) -> Document:
        text = source.data.decode()
        name = "verkeerd" if "fout" in source.name else "soort"
        return build(Flow(text, ()), Mark(Span(0, len(text)), "vragenlijst", ((name, kind or "auto"),)))


@pytest.fixture(autouse=True)
def _here(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("linter.commands.convert.pipeline", Pipeline)
    monkeypatch.setattr("linter.commands.convert.folder", lambda _name: str(tmp_path))
    monkeypatch.chdir(tmp_path)
    Path("vragenlijst.xsd").write_text(SCHEMA)
    Path("lijst.txt").write_text("één")
    Path("fout.txt").write_text("x")


def test_the_xml_goes_out_in_utf8(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run(["convert", "lijst.txt"]) == 0
    out = capfdbinary.readouterr().out
    assert etree.fromstring(out).text == "één"
    assert "één".encode() in out


def test_or_to_a_file(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["convert", "lijst.txt", "-o", "uit.xml", "--kind", "lv"]) == 0
    assert capsys.readouterr() == ("", "")
    assert etree.parse("uit.xml").getroot().get("soort") == "lv"


def test_it_says_whether_it_is_valid(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["convert", "lijst.txt", "--check"]) == 0
    assert capsys.readouterr().err == "Geldig volgens vragenlijst.xsd.\n"
    assert run(["convert", "fout.txt", "--check", "--lang", "en"]) == 1
    assert capsys.readouterr().err.startswith("Not valid by vragenlijst.xsd: /vragenlijst: ")


def test_standard_input(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"abc")))
    assert run(["convert", "-", "--kind=auto"]) == 0
    assert ">abc<" in capsys.readouterr().out


def test_the_file_itself_is_never_overwritten(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["convert", "lijst.txt", "-o", "./lijst.txt"]) == 2
    assert "kies een andere naam" in capsys.readouterr().err
    assert Path("lijst.txt").read_text() == "één"


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ([], "Noem het bestand"),
        (["weg.docx"], "weg.docx: Dit bestand of deze map bestaat niet"),
        (["a", "b"], "'b' is te veel"),
        (["lijst.txt", "-o", "geen/map/x"], "kan niet worden geschreven"),
    ],
)
def test_what_is_wrong_is_said(typed: list[str], expected: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["convert", *typed]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert expected in err
