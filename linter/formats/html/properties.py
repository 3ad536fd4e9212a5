"""Properties of a page: what its head says in, facts out.

Knows the names that sites, LibreOffice and Word give them; Word keeps them in a comment.
"""

from collections.abc import Iterable, Iterator

from linter.formats.html.survey import Survey
from linter.formats.writer import Writer
from linter.model.flow import FactKind, Span
from linter.model.pattern import late

META = {
    "author": "creator", "dc.creator": "creator", "dcterms.creator": "creator",
    "description": "description", "dc.description": "description", "keywords": "keywords",
    "generator": "application", "originator": "application", "changedby": "lastModifiedBy",
    "created": "created", "changed": "modified", "dcterms.created": "created", "dcterms.modified": "modified",
    "company": "company", "subject": "subject", "dc.subject": "subject", "classification": "category",
    "dc.title": "title", "dcterms.title": "title", "dc.language": "language", "dcterms.language": "language",
}  # fmt: skip
_OFFICE = {
    "Author": "creator", "LastAuthor": "lastModifiedBy", "Company": "company", "Manager": "manager",
    "Created": "created", "LastSaved": "modified", "Revision": "revision", "Subject": "subject",
    "Keywords": "keywords", "Category": "category", "Description": "description", "Template": "template",
}  # fmt: skip
_KEPT = late(r"<o:(\w{1,20})>([^<]{1,2000})</o:")
_REMARKS = 64


def note_properties(writer: Writer, page: Survey) -> None:
    """Note each property that has a value, once, at the start of the flow."""
    seen: set[str] = set()
    for name, value in (*_told(page), *_kept(remark.text for remark in page.remarks[:_REMARKS])):
        folded = " ".join(value.split())
        if folded and name not in seen:
            seen.add(name)
            writer.fact(FactKind.PROPERTY, Span(0, 0), name, folded)


def application(page: Survey) -> str:
    """Return the name of the program that wrote the page, empty where it does not say."""
    return next((value for name, value in _told(page) if name == "application"), "")


def kept(remark: str, name: str) -> Iterator[Span]:
    """Yield where a comment of Word says the property `name`."""
    if "<o:DocumentProperties>" in remark:
        yield from (Span(*one.span(2)) for one in _KEPT.finditer(remark) if _OFFICE.get(one[1]) == name)


def _told(page: Survey) -> Iterator[tuple[str, str]]:
    for one in page.told:
        attributes = one.attributes
        if one.tag == "title":
            yield "title", one.said()
        elif one.tag == "meta":
            name = attributes.get("name", "").lower()
            if name in META:
                yield META[name], attributes.get("content", "")
        else:
            yield "language", attributes.get("lang", attributes.get("xml:lang", ""))


def _kept(remarks: Iterable[str]) -> Iterator[tuple[str, str]]:
    for remark in remarks:
        if "<o:DocumentProperties>" in remark:
            from html import unescape

            yield from (
                (_OFFICE[found[1]], unescape(found[2]))
                for found in _KEPT.finditer(remark)
                if found[1] in _OFFICE
            )
