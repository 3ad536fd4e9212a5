"""What Word keeps of comments beside them goes with ours, and a reply to one of ours becomes a comment."""

from linter.formats.docx.markup import parse
from linter.formats.docx.package import Package
from linter.formats.docx.threads import unthreaded
from tests.formats.docx.made import NAMESPACES, docx, p, parts, relations, zipped

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
X = 'xmlns:x="urn:x"'
COMMENT = '<w:comment w:id="0"><w:p w14:paraId="0A"/></w:comment>'
COMMENTS = f"<w:comments {NAMESPACES} {W14}>{COMMENT}</w:comments>"
_IDS = '<x:id x:paraId="0A" x:durableId="1F"/><x:id x:paraId="0B" x:durableId="2F"/>'
_THREADS = '<x:one x:paraId="0A" x:done="0"/><x:one x:paraId="0B" x:paraIdParent="0A" x:done="0"/>'
PARTS = {
    "word/commentsExtended.xml": f"<x:ex {X}>{_THREADS}</x:ex>",
    "word/commentsIds.xml": f"<x:ids {X}>{_IDS}</x:ids>",
    "word/commentsExtensible.xml": f'<x:all {X}><x:one x:durableId="1F"/><x:one x:durableId="2F"/></x:all>',
}


def package() -> Package:
    """Return a document as Word stores one with a comment and a reply."""
    main = {name.removeprefix("word/"): f"{OFFICE}/{name[5:-4]}" for name in PARTS}
    return Package(zipped(parts(p("een")) | PARTS | {"word/_rels/document.xml.rels": relations(main)}))


def test_what_is_kept_of_a_comment_goes_with_it() -> None:
    found = unthreaded(package(), list(parse(COMMENTS.encode())))
    assert {name: (text or b"").decode() for name, text in found.items()} == {
        "word/commentsExtended.xml": f'<x:ex {X}><x:one x:paraId="0B" x:done="0"/></x:ex>',
        "word/commentsIds.xml": f'<x:ids {X}><x:id x:paraId="0B" x:durableId="2F"/></x:ids>',
        "word/commentsExtensible.xml": f'<x:all {X}><x:one x:durableId="2F"/></x:all>',
    }


def test_comments_that_word_has_not_stored_leave_nothing_behind() -> None:
    assert unthreaded(package(), list(parse(COMMENTS.replace(' w14:paraId="0A"', "").encode()))) == {}
    assert unthreaded(Package(docx(p("een"))), list(parse(COMMENTS.encode()))) == {}
