"""What Word keeps beside comments (threads, ids): its parts in, the same without comments of ours out.

A reply to a comment of ours stays, as a comment by itself.  Only a document that Word has stored since has
these.
"""

import re
from collections.abc import Iterable

from linter.formats.docx.markup import P, parse
from linter.formats.docx.package import Package
from linter.formats.spliced import Splice, extents, spliced
from linter.formats.xmlpart import Element

_PARENT = re.compile(rb"""\s[\w.-]+:paraIdParent\s*=\s*(?:"[^"]*"|'[^']*')""")
_ROLES = ("commentsextended", "commentsids", "commentsextensible")


def unthreaded(package: Package, comments: Iterable[Element]) -> dict[str, bytes | None]:
    """Return the parts to be stored for nothing to be kept of these comments."""
    gone = {_said(one, "paraId") for comment in comments for one in comment.iter(P)} - {""}
    if not gone:
        return {}
    found: dict[str, bytes | None] = {}
    for role in _ROLES:
        name = package.role(package.relations, role)
        data = package.bytes(name)
        if not data:
            continue
        root = parse(data)
        dropped = [
            one for one in root if not gone.isdisjoint({_said(one, "paraId"), _said(one, "durableId")} - {""})
        ]
        gone |= {_said(one, "durableId") for one in dropped} - {""}
        replies = [one for one in root if _said(one, "paraIdParent") in gone and one not in dropped]
        if dropped or replies:
            found[name] = _without(data, root, dropped, replies)
    return found


def _without(data: bytes, root: Element, dropped: list[Element], replies: list[Element]) -> bytes:
    places = extents(data, root, {*dropped, *replies})
    cuts = [Splice(places[one].start, places[one].end) for one in dropped]
    for one in replies:
        parent = _PARENT.search(data, places[one].start, places[one].inside)
        cuts += [] if parent is None else [Splice(*parent.span())]
    return spliced(data, cuts)


def _said(element: Element, name: str) -> str:
    """Return an attribute by its name, in whatever namespace the version of Word has it."""
    return next((str(value) for key, value in element.items() if str(key).rpartition("}")[2] == name), "")
