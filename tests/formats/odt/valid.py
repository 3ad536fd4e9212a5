"""What OpenDocument demands of annotations and tracked changes: bytes in, a failure out if it is not so."""

import zipfile
from io import BytesIO

from lxml import etree

from linter.formats.odt.names import ANNOTATION, DC, META, OFFICE, TEXT, TRACKED, XML_ID, H, P
from linter.formats.odt.pages import KINDS
from linter.formats.odt.spots import OPEN

Element = etree._Element
_ID, _NAME = TEXT + "change-id", OFFICE + "name"
_INFO = OFFICE + "change-info"
_SAYS = [DC + "creator", DC + "date", META + "creator-initials"]
_MARKS = [TEXT + "change", TEXT + "change-start", TEXT + "change-end"]


def assert_valid(data: bytes) -> None:
    """Fail where a file breaks a rule of the schema, or refers to what is not there."""
    for root in _roots(data):
        ids = [str(one) for one in root.xpath("//@*[name()='xml:id']")]  # type: ignore[union-attr]
        assert len(ids) == len(set(ids))
        _annotations(root)
        for store in root.iter(TRACKED):
            _changes(store)


def _roots(data: bytes) -> list[Element]:
    if not data.startswith(b"PK"):
        return [etree.fromstring(data)]
    archive = zipfile.ZipFile(BytesIO(data))
    assert archive.testzip() is None
    first = archive.infolist()[0]
    assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
    return [
        etree.fromstring(archive.read(name))
        for name in archive.namelist()
        if name in {"content.xml", "styles.xml"}
    ]


def _annotations(root: Element) -> None:
    open_ones: set[str] = set()
    ours = [one for one in root.iter(ANNOTATION) if one.findtext(DC + "creator") == "vragenlint"]
    names = [one.get(_NAME) for one in root.iter(ANNOTATION) if one.get(_NAME)]
    assert len(names) == len(set(names))
    for one in ours:
        parent = one.getparent()
        assert parent is not None
        assert parent.tag in OPEN
        assert [child.tag for child in one][:3] == _SAYS
        assert {child.tag for child in one[3:]} == {P}
    for mark in root.iter(ANNOTATION, OFFICE + "annotation-end"):
        name = mark.get(_NAME) or ""
        if mark.tag == ANNOTATION:
            open_ones.add(name)
        else:
            assert name in open_ones
            open_ones.remove(name)


def _changes(store: Element) -> None:
    holder = store.getparent()
    assert holder is not None
    assert holder.tag in {OFFICE + "text", *KINDS}
    assert {one.tag for one in store.itersiblings(preceding=True)} <= {OFFICE + "forms"}
    marks: dict[str, list[str]] = {}
    for one in holder.iter(*_MARKS):
        marks.setdefault(one.get(_ID) or "", []).append(one.tag)
    regions = {one.get(XML_ID) or one.get(TEXT + "id") or "": one for one in store}
    assert len(regions) == len(store)
    assert marks.keys() <= regions.keys()
    for name, region in regions.items():
        (change,) = region
        assert change[0].tag == _INFO
        assert [one.tag for one in change[0]][:2] == _SAYS[:2]
        if name.startswith("vragenlint"):
            deleted = change.tag == TEXT + "deletion"
            assert marks[name] == (_MARKS[:1] if deleted else _MARKS[1:])
            assert [one.tag in {P, H} for one in change[1:]] == [True] * deleted
