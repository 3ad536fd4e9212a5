"""LibreOffice opens what we write and shows each remark on the very characters it is about.

VRAGENLINT_OFFICE says of how many generated lists this is tried.
"""

import io
import os
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random

from lxml import etree

from linter.annotating import annotate
from linter.formats.docx.annotate import clean
from linter.formats.docx.read import read
from linter.model.flow import FactKind
from linter.model.options import Options
from linter.model.source import Source
from tests.formats.docx.annotated import annotated, on, shown, stored
from tests.formats.docx.made import p, parts, zipped
from tests.formats.docx.test_annotate import CASES
from tests.formats.docx.varied import TYPES
from tests.generate.formats import noted
from tests.generate.lists import told
from tests.generate.written import docx as written
from tests.generate.written.sheet import sheet
from tests.golden.office import converted

_LISTS = range(int(os.environ.get("VRAGENLINT_OFFICE", "24")))
_EXAMPLES = Path(__file__).parents[3] / "examples"
_SPACES = {
    "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}": "draw:",
    "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}": "office:",
    "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}": "text:",
}
_ASIDE = {
    "draw:frame",
    "draw:custom-shape",
    "text:note",
    "text:tracked-changes",
    "office:forms",
    "text:sequence-decls",
}
Shown = Counter[tuple[str, str]]


def in_office(data: bytes) -> Shown:
    """Return what an ODT shows of remarks: what each is about and what it says, without white space."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        root = etree.fromstring(archive.read("content.xml"))
    text: list[str] = []
    begun: dict[str, tuple[int, str]] = {}
    found: Shown = Counter()
    for kind, element in _walk(root):
        if kind == "text":
            text.append(str(element))
        elif kind == "begin" and "vragenlint" not in map(str, element.itertext()):
            continue
        elif kind == "begin":
            lines = "".join("".join(map(str, line.itertext())) for line in element if line.tag.endswith("}p"))
            begun[_named(element)] = (len(text), lines)
        elif _named(element) in begun:
            at, said = begun.pop(_named(element))
            found[_folded("".join(text[at:])), _folded(said)] += 1
    found.update(("", _folded(said)) for _, said in begun.values())
    return found


def _walk(element: etree._Element) -> Iterator[tuple[str, etree._Element]]:
    name = _short(element)
    if name == "office:annotation":
        yield "begin", element
    elif name == "office:annotation-end":
        yield "end", element
    elif name not in _ASIDE:
        if element.text:
            yield "text", element.text
        for child in element:
            yield from _walk(child)
            if child.tail:
                yield "text", child.tail


def _short(element: etree._Element) -> str:
    for space, prefix in _SPACES.items():
        if str(element.tag).startswith(space):
            return prefix + str(element.tag)[len(space) :]
    return ""


def _named(element: etree._Element) -> str:
    return next(str(value) for key, value in element.items() if str(key).endswith("}name"))


def _folded(text: str) -> str:
    return "".join(text.split())


def ours(data: bytes) -> Shown:
    """Return the same of what we wrote."""
    return Counter((_folded(text), _folded(said)) for text, said in shown(data))


def found_in(data: bytes) -> bytes:
    """Return a document with all that is found in it."""
    done = annotate(Source("lijst.docx", data), Options(today="2026-11-25"))
    assert done.data is not None
    assert done.remarks == (len(shown(done.data)) if done.remarks else 0)
    return done.data


def test_every_finding_is_shown_on_its_characters(libreoffice: str, samples: Path, tmp_path: Path) -> None:
    held = {path.stem: path.read_bytes() for path in sorted(_EXAMPLES.glob("*.docx"))}
    held |= {name: (samples / f"{name}.docx").read_bytes() for name in ("clean_1", "rich_1", "lo_1")}
    held |= {f"list{seed}": written.write(sheet(noted(told(seed), Random(seed)))) for seed in _LISTS}
    made = {name: found_in(data) for name, data in held.items()}
    told_of = {name: ours(data) if b"comments" in data else Counter() for name, data in made.items()}
    files = {f"{name}.docx": data for name, data in made.items()}
    there = converted(libreoffice, files, "odt", tmp_path / "at")
    assert sum(map(Counter.total, told_of.values())) > 20
    assert {name: in_office(data) for name, data in there.items()} == told_of


def test_remarks_in_all_kinds_of_places_are_shown(libreoffice: str, tmp_path: Path) -> None:
    """Within a control around one paragraph LibreOffice has a remark begin where that does."""
    made = {}
    for name, (body, words) in CASES.items():
        data = zipped(parts(body + p("slot")) | {"[Content_Types].xml": TYPES})
        made[name] = annotated(data, on(data, *words))
    files = {f"{name}.docx": data for name, data in made.items()}
    there = {
        name: in_office(data) for name, data in converted(libreoffice, files, "odt", tmp_path / "at").items()
    }
    assert there.pop("a control of blocks") == Counter({("eentwee", "twee"): 1})
    assert there == {name: ours(data) for name, data in made.items() if name in there}


def test_what_libreoffice_stored_loses_its_remarks_and_nothing_else(
    libreoffice: str, samples: Path, tmp_path: Path
) -> None:
    plain = (_EXAMPLES / "fouten.docx").read_bytes(), (samples / "rich_1.docx").read_bytes()
    files = {f"plain{count}.docx": data for count, data in enumerate(plain)}
    files |= {f"remarked{count}.docx": found_in(data) for count, data in enumerate(plain)}
    there = converted(libreoffice, files, "docx", tmp_path / "at")
    for count in range(len(plain)):
        before = read(Source("lijst.docx", there[f"plain{count}"]))
        left = clean(Source("lijst.docx", there[f"remarked{count}"]))
        after = read(Source("lijst.docx", left))
        assert (after.text, after.blocks) == (before.text, before.blocks)
        assert [one.value for one in after.facts_of(FactKind.COMMENT)] == [
            one.value for one in before.facts_of(FactKind.COMMENT)
        ]
        assert b"vragenlint" not in stored(left)["word/comments.xml"]
