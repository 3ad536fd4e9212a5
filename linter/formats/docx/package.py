"""The parts of a document and how they refer to one another: an archive in, parts by role out.

Knows relationships; does not know what a part says.  The main part is the one the package names.
"""

from typing import NamedTuple

from linter.formats.archive import Archive, Stored
from linter.formats.docx.markup import parse, utf8
from linter.formats.docx.refusal import WORD, broken
from linter.formats.xmlpart import Element


class Relation(NamedTuple):
    """Where a part points: the role of what is there, and the name of the part, or what is outside."""

    role: str
    target: str
    outside: str = ""


class Package:
    """A document's parts; `main` is the name of the part with the text."""

    __slots__ = ("_archive", "main", "relations", "top")

    def __init__(self, data: bytes) -> None:
        self._archive = Archive(data, WORD)
        self.top = self.related("")
        self.main = self.role(self.top, "officedocument")
        if not self.main:
            raise broken("geen Word-document", "no Word document")
        self.relations = self.related(self.main)

    def role(self, relations: dict[str, Relation], role: str) -> str:
        """Return the part in this role that is really there, else the empty string."""
        found = (one.target for one in relations.values() if one.role == role and one.target in self._archive)
        return next(found, "")

    def within(self, folder: str) -> bool:
        """Say whether there are parts in a folder, named with the slash behind it."""
        return bool(self._archive.below((folder,)))

    def stored(self, name: str) -> Stored | None:
        """Return a part as it lies in the file."""
        return self._archive.stored(name) if name else None

    def bytes(self, name: str) -> bytes:
        """Return the bytes of a part in UTF-8; empty where there is none."""
        stored = self.stored(name)
        return utf8(stored.inflate()) if stored else b""

    def root(self, name: str) -> Element | None:
        """Return the tree of a part; None where there is none."""
        data = self.bytes(name)
        return parse(data) if data else None

    def related(self, part: str) -> dict[str, Relation]:
        """Return where a part points; nowhere where it does not say."""
        folder, _, name = part.rpartition("/")
        root = self.root(f"{folder}/_rels/{name}.rels".lstrip("/"))
        if root is None:
            return {}
        return {one.get("Id") or "": _relation(one, folder) for one in root}


def _relation(element: Element, folder: str) -> Relation:
    role = (element.get("Type") or "").rpartition("/")[2].replace("-", "").lower()
    target = element.get("Target") or ""
    if element.get("TargetMode") == "External":
        return Relation(role, "", target.strip())
    return Relation(role, _resolved(target, folder))


def _resolved(target: str, folder: str) -> str:
    """Return the name of a part as the archive has it: no leading slash, no dots."""
    steps: list[str] = []
    for step in (target if target.startswith("/") else f"{folder}/{target}").split("/"):
        if step == "..":
            del steps[-1:]
        elif step not in {"", "."}:
            steps.append(step)
    return "/".join(steps)
