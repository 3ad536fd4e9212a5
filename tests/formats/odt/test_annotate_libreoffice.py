"""LibreOffice shows our remarks on the very characters, and keeps them; skipped where it is not installed."""

import subprocess
import zipfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from random import Random

from linter.formats.odt.annotate import annotate, clean
from linter.formats.odt.read import read
from linter.model.flow import Flow, Span
from linter.model.remark import Remark, Stamp
from linter.model.rule import Severity
from linter.model.source import Source
from tests.conftest import program
from tests.formats.odt.made import flat
from tests.formats.odt.test_annotate import renamed
from tests.formats.odt.test_edit_random import spaced
from tests.generate.formats import noted
from tests.generate.lists import told
from tests.generate.written import odt as written
from tests.generate.written.sheet import sheet

STAMP = Stamp("2026-11-25T12:00:00Z")


def spans(flow: Flow, random: Random) -> Iterator[Span]:
    """Yield words, pieces of paragraphs, and places."""
    blocks = [block for block in flow.blocks if block.span.end - block.span.start > 2 and not block.generated]
    for block in random.sample(blocks, min(25, len(blocks))):
        start = random.randrange(block.span.start, block.span.end - 1)
        yield Span(start, random.randrange(start + 1, block.span.end + 1))
        yield Span(start, start)


def documents(samples: Path) -> Iterator[tuple[str, bytes]]:
    yield from ((path.stem, path.read_bytes()) for path in sorted(samples.glob("*.odt")))
    yield from ((f"l{seed}", written.write(sheet(noted(told(seed), Random(seed))))) for seed in range(6))


def test_libreoffice_shows_our_remarks_where_they_are(samples: Path, tmp_path: Path) -> None:
    office = program("soffice", "libreoffice")
    made: dict[str, tuple[bytes, list[Span]]] = {}
    for name, data in documents(samples):
        source = Source("a.odt", data)
        found = sorted(set(spans(read(source), Random(name))))
        remarks = [Remark(span, str(span), Severity.ERROR, (f"r{n}",)) for n, span in enumerate(found)]
        made[name] = (annotate(source, remarks, STAMP), found)
        (tmp_path / f"{name}.odt").write_bytes(made[name][0])
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    files = [str(tmp_path / f"{name}.odt") for name in made]
    command = [
        office,
        "--headless",
        profile,
        "--convert-to",
        "odt",
        "--outdir",
        str(tmp_path / "out"),
        *files,
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    for name, (data, found) in made.items():
        theirs = (tmp_path / "out" / f"{name}.odt").read_bytes()
        expected, shown = _remarks(data), _remarks(theirs)
        assert len(expected) == len(found), name
        assert shown == expected, name
        assert b"vragenlint" not in zipfile.ZipFile(BytesIO(clean(Source("a.odt", theirs)))).read(
            "content.xml"
        )


def test_the_text_is_as_libreoffice_shows_it_without_our_remarks(tmp_path: Path) -> None:
    office = program("soffice", "libreoffice")
    for name in ("plain", "said"):
        (tmp_path / name).mkdir()
    for seed in range(60):
        data = flat(spaced(Random(seed)))
        source = Source("a.fodt", data)
        found = sorted(set(spans(read(source), Random(seed))))
        remarks = [Remark(span, str(span), Severity.ERROR, ("r",)) for span in found]
        (tmp_path / "plain" / f"{seed}.fodt").write_bytes(data)
        (tmp_path / "said" / f"{seed}.fodt").write_bytes(annotate(source, remarks, STAMP))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    texts = []
    for name in ("plain", "said"):
        files = [str(path) for path in sorted((tmp_path / name).iterdir())]
        command = [
            office,
            "--headless",
            profile,
            "--convert-to",
            "fodt",
            "--outdir",
            str(tmp_path / f"{name}-out"),
        ]
        subprocess.run([*command, *files], check=True, capture_output=True, timeout=300)
        out = sorted((tmp_path / f"{name}-out").iterdir())
        texts.append({path.name: read(Source("a", path.read_bytes())).text for path in out})
    assert len(texts[0]) == 60
    assert texts[1] == texts[0]


def _remarks(data: bytes) -> list[tuple[str, str, str]]:
    """Return our remarks: what each says, the characters it is about, and those before it."""
    flow = read(Source("a.odt", renamed(data)))
    return [
        (fact.value, flow.text[slice(*fact.span)], flow.text[: fact.span.start].rpartition("\n")[2])
        for fact in flow.facts
        if fact.name == "x"
    ]
