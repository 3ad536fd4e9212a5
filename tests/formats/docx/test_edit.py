"""Edits of a document: what was asked is what is read, in the same look, and all else keeps its bytes."""

import io
import re
import zipfile
from collections.abc import Sequence
from pathlib import Path

import docx as python_docx
import pytest

from linter.errors import SignedSource, UnwritableSource
from linter.formats.docx.edit import edit, suggest
from linter.formats.docx.read import read
from linter.model.edited import applied
from linter.model.flow import FactKind, Span
from linter.model.remark import Stamp
from linter.model.rule import Edit
from linter.model.source import Source
from tests.formats.docx.made import docx, p, parts, r, zipped

STAMP = Stamp("2026-07-01T10:00:00Z")
BOLD = "<w:rPr><w:b/></w:rPr>"


def source(body: str) -> Source:
    """Return a document with this body."""
    return Source("lijst.docx", docx(body))


def asked(found: Source, *pairs: tuple[str, str]) -> list[Edit]:
    """Return edits of the first places of these texts, in order."""
    text = read(found).text
    return sorted(Edit(Span(text.index(old), text.index(old) + len(old)), new) for old, new in pairs)


def body(data: bytes) -> str:
    """Return what the body of a document holds."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        found = archive.read("word/document.xml").decode()
    return found.partition("<w:body>")[2].partition("</w:body>")[0]


def changed(inside: str, *pairs: tuple[str, str]) -> str:
    """Return the body after direct edits."""
    found = source(inside)
    return body(edit(found, asked(found, *pairs), ()))


def suggested(inside: str, *pairs: tuple[str, str]) -> str:
    """Return the body after suggestions, without who and when."""
    found = source(inside)
    made = suggest(found, asked(found, *pairs), (), STAMP)
    assert (
        read(Source("a.docx", made)).text
        == read(Source("a.docx", edit(found, asked(found, *pairs), ()))).text
    )
    by = ' w:author="vragenlint" w:date="2026-07-01T10:00:00Z"'
    assert by in body(made)
    return re.sub(r' w:id="[0-9]+"', "", body(made).replace(by, ""))


def test_letters_amid_a_run_change_and_its_look_stays() -> None:
    made = changed(p(f"<w:r>{BOLD}<w:t>19637 Zaak</w:t></w:r>"), ("19637", "19 637"))
    assert made == p(f"<w:r>{BOLD}<w:t>19 637 Zaak</w:t></w:r>")


def test_words_over_several_runs_take_the_look_of_the_first_letter_that_goes() -> None:
    runs = f"<w:r>{BOLD}<w:t>het hee</w:t></w:r><w:r><w:t>ft niet</w:t></w:r>"
    made = changed(p(runs), ("heeft", "heben"))
    assert made == p(f"<w:r>{BOLD}<w:t>het heben</w:t></w:r>" + r(" niet"))


def test_other_parts_are_as_they_were() -> None:
    beside = {
        "footnotes": f'<w:footnote w:id="2">{p("noot")}</w:footnote>',
        "styles": "<w:style/>",
    }
    found = Source("a.docx", docx(p('<w:r><w:t>een</w:t><w:footnoteReference w:id="2"/></w:r>'), beside))
    made = edit(found, asked(found, ("noot", "voetnoot")), ())
    assert {name for name, data in members(found.data).items() if members(made)[name] != data} == {
        "word/footnotes.xml"
    }
    assert list(members(made)) == list(members(found.data))
    assert "voetnoot" in read(Source("a.docx", made)).text


def members(data: bytes) -> dict[str, bytes]:
    """Return the parts of a document."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_other_prefixes_are_kept_to() -> None:
    made = parts(p("<w:r><w:t>een</w:t></w:r>"))
    document = str(made["word/document.xml"])
    made["word/document.xml"] = (
        document.replace("<w:", "<x:").replace("</w:", "</x:").replace("xmlns:w=", "xmlns:x=")
    )
    found = Source("a.docx", zipped(made))
    assert (
        "<x:delText>een</x:delText>"
        in members(suggest(found, asked(found, ("een", "1")), (), STAMP))["word/document.xml"].decode()
    )


def test_a_signed_document_is_refused() -> None:
    made = parts(p("een")) | {"_xmlsignatures/sig1.xml": "<Signature/>"}
    found = Source("a.docx", zipped(made))
    with pytest.raises(SignedSource):
        edit(found, asked(found, ("een", "1")), ())


def test_of_samples_what_was_asked_is_what_is_read(samples: Path) -> None:
    for path in sorted(samples.glob("*.docx")):
        found = Source(path.name, path.read_bytes())
        flow = read(found)
        edits = _everywhere(found)
        for made in (edit(found, edits, ()), suggest(found, edits, (), STAMP)):
            after = read(Source(path.name, made))
            assert after.text == applied(flow.text, edits)
            assert [one.anchor for one in after.blocks] == [one.anchor for one in flow.blocks]
            changes = {FactKind.INSERTED, FactKind.DELETED, FactKind.FORMATTED}
            assert _others(after.facts, changes) == _others(flow.facts, changes)
            python_docx.Document(io.BytesIO(made))


def _others(facts: Sequence[object], without: set[FactKind]) -> list[tuple[object, ...]]:
    return sorted((f.kind, f.name, f.value) for f in facts if f.kind not in without)  # type: ignore[attr-defined]


def _everywhere(found: Source) -> list[Edit]:
    """Return an edit of every seventh word that can be changed."""
    flow = read(found)
    wanted = [Edit(Span(*one.span()), f"({one[0]})") for one in re.finditer(r"\w+", flow.text)][::7]
    with pytest.raises(UnwritableSource) as caught:
        edit(found, [*wanted, Edit(Span(len(flow.text) - 1, len(flow.text)), "")], ())
    return [one for one in wanted if one not in caught.value.parts]
