"""A package: its parts, what kind each is, how they refer to one another, and the file that holds them.

In: the text of the parts.  Out: the bytes of a file, always the same.  Knows nothing of what a part says.
"""

import io
import re
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from itertools import count
from typing import NamedTuple

from tools.docx_names import HEAD, OFFICE, PACKAGE

_DAY = (2026, 1, 1, 0, 0, 0)
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_OTHER = "application/vnd.openxmlformats-"
_MARKED = re.compile(r"<w:(p|tr)(?= w:rsid)")
_FIRST_MARK, _STEP = 0x10C40A31, 0x4D3F


class Part(NamedTuple):
    """A part: its name in the package, the role in which another refers to it, its kind, its text."""

    name: str
    role: str
    kind: str
    text: str


def word(name: str, text: str, role: str = "") -> Part:
    """Return a part of Word's own that document.xml refers to; its role is its name unless said."""
    role = role or name
    return Part(f"word/{name}.xml", f"{OFFICE}/{role}", f"{_WORD}{role}+xml", text)


def document(text: str) -> Part:
    """Return the part with the text."""
    return Part("word/document.xml", f"{OFFICE}/officeDocument", f"{_WORD}document.main+xml", text)


def theme(text: str) -> Part:
    """Return the part with the theme."""
    return Part("word/theme/theme1.xml", f"{OFFICE}/theme", f"{_OTHER}officedocument.theme+xml", text)


def custom(text: str) -> Part:
    """Return a part of one's own that document.xml refers to."""
    return Part("customXml/item1.xml", f"{OFFICE}/customXml", "", text)


def custom_properties(text: str) -> Part:
    """Return what describes the part of one's own."""
    kind = f"{_OTHER}officedocument.customXmlProperties+xml"
    return Part("customXml/itemProps1.xml", f"{OFFICE}/customXmlProps", kind, text)


def core(text: str) -> Part:
    """Return the properties that every kind of document has."""
    role, kind = f"{PACKAGE}/relationships/metadata/core-properties", f"{_OTHER}package.core-properties+xml"
    return Part("docProps/core.xml", role, kind, text)


def extended(text: str) -> Part:
    """Return the properties that are Word's own."""
    role = "extended-properties"
    return Part("docProps/app.xml", f"{OFFICE}/{role}", f"{_OTHER}officedocument.{role}+xml", text)


def zipped(relations: Mapping[str, Sequence[Part]], compression: int) -> bytes:
    """Return the file; `relations` has for each part that refers to others ("" the package) those others.

    The first part is rId1, the second rId2.  Deflated, other versions of zlib make other bytes.
    """
    parts = [one for others in relations.values() for one in others]
    texts = {"[Content_Types].xml": _content_types(parts)}
    texts |= {_beside(name): _relations(name, others) for name, others in relations.items()}
    texts |= {one.name: text for one, text in zip(parts, _marked(parts), strict=True)}
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, text in texts.items():
            entry = zipfile.ZipInfo(name, _DAY)
            entry.compress_type = compression
            entry.create_system = 0
            archive.writestr(entry, text.encode())
    return file.getvalue()


def _marked(parts: Iterable[Part]) -> Iterable[str]:
    """Return the texts, each paragraph and row with an id that no other in the package has."""
    marks = count(_FIRST_MARK, _STEP)

    def mark(found: re.Match[str]) -> str:
        return f'{found[0]} w14:paraId="{next(marks) % 0x80000000:08X}" w14:textId="77777777"'

    return [_MARKED.sub(mark, one.text) for one in parts]


def _beside(name: str) -> str:
    folder, slash, file = name.rpartition("/")
    return f"{folder}{slash}_rels/{file}.rels"


def _relations(name: str, others: Iterable[Part]) -> str:
    folder = name.rpartition("/")[0]
    made = "".join(
        f'<Relationship Id="rId{index}" Type="{one.role}" Target="{_target(one.name, folder)}"/>'
        for index, one in enumerate(others, 1)
    )
    return f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{made}</Relationships>'


def _target(name: str, folder: str) -> str:
    inside = not folder or name.startswith(f"{folder}/")
    return name[len(folder) + 1 if folder else 0 :] if inside else f"../{name}"


def _content_types(parts: Iterable[Part]) -> str:
    made = "".join(
        f'<Override PartName="/{one.name}" ContentType="{one.kind}"/>' for one in parts if one.kind
    )
    return (
        f'{HEAD}<Types xmlns="{PACKAGE}/content-types">'
        f'<Default Extension="rels" ContentType="{_OTHER}package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{made}</Types>'
    )
