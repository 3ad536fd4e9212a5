"""What LibreOffice itself shows and writes; skipped where it is not installed."""

import shutil
import subprocess
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from lxml import etree

from linter.formats.odt.read import read
from linter.model.document import Document
from linter.model.flow import BlockKind
from linter.model.source import Source
from linter.pipeline import convert
from tests.flow_invariants import assert_sound
from tests.formats.docx.made import tbl, tc, tr
from tests.formats.odt.numbered import Lists
from tools.docx import numbered, package, paragraph, run, table
from tools.make_examples import EXAMPLES

CASES = 60
Converter = Callable[[Mapping[str, bytes], str], Mapping[str, bytes]]


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Converter:
    """Converts files, all in one go, with a profile of its own."""
    program = shutil.which("soffice")
    if program is None:
        pytest.skip("LibreOffice is not installed")
    profile = tmp_path_factory.mktemp("profile")

    def converted(files: Mapping[str, bytes], form: str) -> Mapping[str, bytes]:
        folder = tmp_path_factory.mktemp("files")
        for name, data in files.items():
            (folder / name).write_bytes(data)
        command = [program, "--headless", f"-env:UserInstallation={profile.as_uri()}", "--convert-to", form]
        command += ["--outdir", str(folder / "out"), *(str(folder / name) for name in files)]
        subprocess.run(command, check=True, capture_output=True, timeout=300)
        return {path.stem: path.read_bytes() for path in (folder / "out").iterdir()}

    return converted


def shown(data: bytes) -> Iterator[str]:
    """Yield the paragraphs of a document with their numbers, as a text file has them."""
    found = read(Source("a.fodt", data))
    assert_sound(found)
    label = ""
    for block in found.blocks:
        text = found.text[slice(*block.span)].strip()
        if block.kind is BlockKind.NUMBER:
            label = f"{text} "
            continue
        yield (label + text).strip()
        label = ""


def test_numbers_are_those_that_are_shown(office: Converter) -> None:
    made = {f"{seed}.fodt": Lists(seed).document() for seed in range(CASES)}
    texts = office(made, "txt:Text (encoded):UTF8")
    assert len(texts) == CASES
    differing = [
        name
        for name, data in made.items()
        if list(shown(data))
        != [line.strip() for line in texts[name.removesuffix(".fodt")].decode("utf-8-sig").splitlines()]
    ]
    assert differing == []


def canonical(document: Document) -> bytes:
    """Return the canonical XML without what is said of the file itself."""
    tree = document.tree
    tree.attrib.pop("formaat")
    next(tree.iter("bestand")).attrib.clear()
    return etree.tostring(tree)


def lists() -> dict[str, bytes]:
    """Return lists of questions in Word's format, by name."""
    head = "".join(paragraph(run(text)) for text in ("36 740 XVI Zorg", "Nr. 3 LIJST VAN VRAGEN"))
    rows = [
        [
            numbered(),
            paragraph(run(f"Hoeveel is dat in {year}?")),
            paragraph(),
            *map(paragraph, (run("3"), run(""))),
        ]
        for year in range(2000, 2006)
    ]
    merged = tbl(
        tr("Nr", "Vraag"),
        tr(tc("1", '<w:vMerge w:val="restart"/>'), "Waarom is dat zo?"),
        tr(tc("", "<w:vMerge/>"), "En waarom niet?"),
        tr(
            "2", tc("Wie doet dat?" + tbl(tr("a", "b"), tr(tc("c", '<w:gridSpan w:val="2"/>'))) + paragraph())
        ),
        tr(tc("3 Dit is breed?", '<w:gridSpan w:val="2"/>')),
    )
    made = {"lang": package(head + table(rows)), "samengevoegd": package(head + merged)}
    return made | {name.removesuffix(".docx"): make() for name, make in EXAMPLES.items()}


def test_a_word_document_and_what_is_made_of_it_are_one_list(office: Converter, samples: Path) -> None:
    made = lists()
    made |= {
        name: (samples / f"{name}.docx").read_bytes() for name in ("clean_1", "clean_1_noborder", "lo_1")
    }
    converted = office({f"{name}.docx": data for name, data in made.items()}, "odt")
    for name, data in made.items():
        ours = convert(Source(f"{name}.odt", converted[name]))
        assert_sound(ours.flow)
        assert ours.flow.format == "odt"
        assert canonical(ours) == canonical(convert(Source(f"{name}.docx", data))), name
