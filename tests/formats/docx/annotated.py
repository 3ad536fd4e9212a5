"""Documents given back with remarks: seen to be sound, told by what is remarked where, then without again."""

import io
import re
import zipfile
from collections.abc import Sequence

from lxml import etree

from linter.formats.docx.annotate import annotate, clean
from linter.formats.docx.markup import AUTHOR, ID, W
from linter.formats.docx.package import Package
from linter.formats.docx.read import read
from linter.model.flow import FactKind, Span
from linter.model.remark import Remark, Stamp
from linter.model.rule import Severity
from linter.model.source import Source

STAMP = Stamp("2026-03-04T10:00:00Z")
_MARKS = ("commentRangeStart", "commentRangeEnd", "commentReference")
_HOLDERS = {W + name for name in ("p", "hyperlink", "ins", "moveTo", "smartTag", "customXml", "sdtContent")}
_HOLDERS |= {W + name for name in ("fldSimple", "dir", "bdo")}
_BLOCKS = _HOLDERS | {W + "body", W + "tc"}


def remark(start: int, end: int, *lines: str) -> Remark:
    """Return a remark on these characters."""
    return Remark(Span(start, end), f"{start}-{end}", Severity.ERROR, lines or (f"{start}-{end}",))


def on(data: bytes, *words: str) -> list[Remark]:
    """Return a remark on the first place of each of these words, that says the word."""
    text = read(Source("lijst.docx", data)).text
    return [remark(text.index(word), text.index(word) + len(word), word) for word in words]


def stored(data: bytes) -> dict[str, bytes]:
    """Return the parts of a document, in order."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        return {one.filename: archive.read(one) for one in archive.infolist()}


def main(data: bytes) -> str:
    """Return the body of a document as it is stored."""
    package = Package(data)
    return (
        package.bytes(package.main).decode().partition("<w:body>")[2].removesuffix("</w:body></w:document>")
    )


def annotated(data: bytes, remarks: Sequence[Remark]) -> bytes:
    """Return a document with remarks, seen to be read as before, to be sound, and to be the same without."""
    source = Source("lijst.docx", data)
    found = annotate(source, remarks, STAMP)
    assert read(Source("lijst.docx", found)).unremarked() == read(source).unremarked()
    assert_sound(found, len(remarks))
    assert stored(annotate(Source("lijst.docx", found), remarks, STAMP)) == stored(found)
    back = stored(clean(Source("lijst.docx", found)))
    assert list(back) == list(stored(data))
    assert back == stored(data)
    return found


def shown(data: bytes) -> list[tuple[str, str]]:
    """Return what Word shows of our remarks: the characters each is about, and what it says."""
    package = Package(data)
    name = package.role(package.relations, "comments")
    text = package.bytes(name).replace(b'author="vragenlint"', b'author="een lezer"')
    flow = read(Source("lijst.docx", _with(data, name, text)))
    found = [one for one in flow.facts_of(FactKind.COMMENT) if one.name == "een lezer"]
    return [(flow.text[slice(*one.span)], one.value) for one in found]


def spans(data: bytes) -> list[Span]:
    """Return the characters that each of our remarks is about."""
    package = Package(data)
    name = package.role(package.relations, "comments")
    text = package.bytes(name).replace(b'author="vragenlint"', b'author="een lezer"')
    flow = read(Source("lijst.docx", _with(data, name, text)))
    return [one.span for one in flow.facts_of(FactKind.COMMENT) if one.name == "een lezer"]


def _with(data: bytes, name: str, content: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for part, text in (stored(data) | {name: content}).items():
            archive.writestr(part, text)
    return out.getvalue()


def assert_sound(data: bytes, count: int) -> None:
    """Fail where Word would mend a document, or show other than `count` comments of ours."""
    package = Package(data)
    if not count:
        return
    names = [one.target for one in package.relations.values() if one.role == "comments"]
    assert len(names) == 1
    types = etree.fromstring(package.bytes("[Content_Types].xml"))
    named = [one.get("ContentType") for one in types if one.get("PartName") == f"/{names[0]}"]
    assert len(named) <= 1
    comments = package.root(names[0])
    root = package.root(package.main)
    assert comments is not None
    assert root is not None
    ids = [one.get(ID) or "" for one in comments]
    assert len(set(ids)) == len(ids)
    ours = [one for one in comments if one.get(AUTHOR) == "vragenlint"]
    assert len(ours) == count
    for one in ours:
        assert (one.get(W + "initials"), one.get(W + "date")) == ("vl", STAMP.moment)
        assert [line.tag for line in one] == [W + "p"] * len(one)
    _assert_marked(root, [one.get(ID) or "" for one in ours])
    _assert_ordered(root)


def _assert_marked(root: etree._Element, ids: Sequence[str]) -> None:
    """Fail where a comment has not one beginning, one end behind it and one reference behind that."""
    place = {element: count for count, element in enumerate(root.iter())}
    marks: dict[str, dict[str, int]] = {ident: {} for ident in ids}
    for element in root.iter(*(W + name for name in _MARKS)):
        ident, kind = element.get(ID) or "", str(element.tag).removeprefix(W)
        if ident not in marks:
            continue
        assert kind not in marks[ident]
        marks[ident][kind] = place[element]
        held = next(element.iterancestors(W + "r"), element) if kind == "commentReference" else element
        held = held.getparent()
        assert held is not None
        assert held.tag in (_BLOCKS if kind == "commentRangeEnd" else _HOLDERS), held.tag
        assert next(element.iterancestors(W + "txbxContent", W + "instrText"), None) is None
    for ident, found in marks.items():
        assert sorted(found, key=found.__getitem__) == list(_MARKS), ident


def _assert_ordered(root: etree._Element) -> None:
    """Fail where properties come not first, or twice."""
    for holder, properties in (("p", "pPr"), ("r", "rPr")):
        for one in root.iter(W + holder):
            assert [place for place, child in enumerate(one) if child.tag == W + properties] in ([], [0])


def as_word_stores(data: bytes) -> bytes:
    """Return a document as a word processor would store it: its parts written anew, run by run."""
    package = Package(data)
    out = data
    for name in (package.main, package.role(package.relations, "comments")):
        tree = etree.fromstring(package.bytes(name))
        out = _with(out, name, etree.tostring(tree, encoding="UTF-8", standalone=True))
    return out


def plainly(markup: str) -> str:
    """Return markup with the marks of comments as signs: [ and ] with their ids, ^ for a reference."""
    said = re.sub(r'<w:commentRangeStart w:id="(\d+)"\s*/>', r"[\1", markup)
    said = re.sub(r'<w:commentRangeEnd w:id="(\d+)"\s*/>', r"\1]", said)
    return re.sub(r'<w:r><w:commentReference w:id="\d+"\s*/></w:r>', "^", said)
