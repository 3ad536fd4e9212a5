"""Word files of the old kind and RTF, where LibreOffice is installed."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from linter.errors import BrokenSource, EncryptedSource
from linter.formats.office import read as module
from linter.formats.office.convert import program
from linter.formats.office.limits import Limits
from linter.formats.office.read import read_doc, read_rtf
from linter.model.flow import Flow
from linter.model.source import Source
from linter.pipeline import convert
from tests.flow_invariants import assert_sound
from tests.formats.odt.made import grid, p, parts, td, tr, zipped
from tests.formats.office.made import doc

needs_office = pytest.mark.skipif(program() is None, reason="LibreOffice is not installed")
RTF = rb"{\rtf1\ansi\ansicpg1252 {\b Lijst van vragen}\par Hoe \'e9\'e9n?\par{\v geheim}\par}"


@pytest.mark.parametrize(
    ("reader", "form", "data"), [(read_doc, "doc", doc("Hoe?")), (read_rtf, "rtf", b"{\\rtf1 abc}")]
)
def test_the_flow_is_that_of_the_document_and_names_the_format(
    reader: Callable[[Source], Flow], form: str, data: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[bytes, str]] = []

    def converted(data: bytes, ending: str, most: Limits) -> bytes:
        assert most.seconds < 5
        asked.append((data, ending))
        return zipped(parts(p("Hoe?")))

    monkeypatch.setattr(module, "to_odt", converted)
    found = reader(Source("a", data))
    assert (found.text, found.format) == ("Hoe?\n", form)
    assert asked == [(data, form)]


def test_a_file_with_a_password_is_refused_by_name() -> None:
    header = b"\xec\xa5\xc1\x00" + b"\0" * 6 + b"\x00\x01" + b"\0" * 600
    with pytest.raises(EncryptedSource, match="wachtwoord"):
        read_doc(Source("a.doc", b"\xd0\xcf\x11\xe0".ljust(512, b"\0") + header))


def test_a_document_that_loses_its_tables_is_damaged(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "to_odt", lambda *_: zipped(parts(p("1 Hoe? 2 Wat?"))))
    with pytest.raises(BrokenSource, match="tabellen"):
        read_doc(Source("a.doc", doc("1\x07Hoe?\x07\x07" * 10)))


def test_a_document_may_have_merged_cells(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "to_odt", lambda *_: zipped(parts(grid(*[tr(td(p("Hoe?")))] * 10))))
    assert read_doc(Source("a.doc", doc("1\x07Hoe?\x07\x07" * 10))).format == "doc"


@needs_office
def test_the_sample_gives_its_truth(samples: Path) -> None:
    truth = json.loads((samples / "clean_1.truth.json").read_text("utf-8"))["questions"]
    document = convert(Source("clean_1.doc", (samples / "clean_1.doc").read_bytes()))
    assert document.tree.get("formaat") == "doc"
    assert_sound(document.flow)
    tags = ("tekst", "bijlage", "van", "tm")
    found = []
    for vraag in document.nodes["vraag"]:
        said = {node.tag: document.reading(node).text for node in vraag.iter(*tags)}
        found.append((vraag.get("nr"), *(said.get(tag, "") for tag in tags)))
    keys = ("nr", "text", "bijlage", "van", "tm")
    assert found == [tuple(" ".join(one[key].split()) for key in keys) for one in truth]


@needs_office
def test_rich_text_is_read() -> None:
    found = read_rtf(Source("a.rtf", RTF))
    assert_sound(found)
    assert found.text.startswith("Lijst van vragen\nHoe één?\n")
    assert found.format == "rtf"


@needs_office
@pytest.mark.parametrize("data", [b"{\\rtf", b"{\\rtf1 " + b"\xff" * 50 + b"\0" * 50])
def test_what_is_no_document_gives_a_sentence_or_a_flow(data: bytes) -> None:
    try:
        assert_sound(read_rtf(Source("a.rtf", data)))
    except BrokenSource as error:
        assert "LibreOffice" in error.say("nl")  # noqa: PT017 - a sentence is as good as a flow
