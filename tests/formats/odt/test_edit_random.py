"""Any edits of any list leave a sound document, and LibreOffice settles suggestions as they are meant."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from random import Random

import pytest

from linter.errors import UnwritableSource
from linter.formats.odt.edit import edit, suggest
from linter.formats.odt.read import read
from linter.model.edited import applied
from linter.model.flow import Flow, Span
from linter.model.remark import Stamp
from linter.model.rule import Edit
from linter.model.source import Source
from tests.conftest import program
from tests.formats.odt.made import flat, grid, h, items, p, sections, td, tr
from tests.formats.odt.valid import assert_valid
from tests.formats.settled import ACCEPT, REJECT, settled
from tests.generate.formats import noted
from tests.generate.lists import told
from tests.generate.written import odt as written
from tests.generate.written.sheet import sheet

STAMP = Stamp("2026-11-25T12:00:00Z")
NEW = ["", "x", " ", "nieuw woord", " - ", "a  b", "é & <b>", "\t", "ja\nnee"]


def asked(flow: Flow, random: Random, many: int = 12) -> Iterator[Edit]:
    """Yield edits within blocks, in order, that do not touch."""
    blocks = [block for block in flow.blocks if not block.generated and block.layout.merged is None]
    at = 0
    for block in sorted(random.sample(blocks, min(many, len(blocks)))):
        start = random.randint(block.span.start, block.span.end)
        end = min(block.span.end, start + random.choice([0, 0, 1, 1, 3, 9, 400]))
        if start > at or not at:
            yield Edit(Span(start, end), random.choice(NEW))
            at = end


def possible(source: Source, edits: Sequence[Edit]) -> list[Edit]:
    """Return the edits that the file has a place for."""
    try:
        suggest(source, edits, (), STAMP)
        edit(source, edits, ())
    except UnwritableSource as error:
        if error.parts:
            return [one for one in edits if one not in error.parts]
        return [one for one in edits if len(edits) > 1 and possible(source, [one])]
    return list(edits)


def spaced(random: Random) -> str:
    """Return the body of a document of split runs and white space of all kinds."""
    return "".join(_paragraph(random) for _ in range(8)) + grid(tr("a b", td("<text:p/>")), tr("c"))


def _paragraph(random: Random) -> str:
    pieces = [
        "a",
        " ",
        "b c",
        "  ",
        "\n ",
        "<text:s/>",
        '<text:s text:c="3"/>',
        "<text:tab/>",
        "&amp;",
        "d e f",
    ]
    pieces += ["<text:span>", "<text:span>", "<text:line-break/>", '<text:bookmark text:name="x"/>']
    made, opened = "", 0
    for _ in range(random.randint(0, 14)):
        piece = random.choice(pieces)
        opened += piece == "<text:span>"
        made += piece
        if opened and random.random() < 0.4:
            opened -= 1
            made += "</text:span>"
    made += "</text:span>" * opened
    return h(made) if random.random() < 0.2 else p(made)


@pytest.mark.parametrize("seed", range(150))
def test_any_edits_of_any_white_space_read_as_asked(seed: int) -> None:
    random = Random(seed)
    _assert_edited(Source("a.fodt", flat(spaced(random))), random)


@pytest.mark.parametrize("seed", range(30))
def test_any_edits_of_any_list_read_as_asked(seed: int) -> None:
    random = Random(seed)
    _assert_edited(Source("a.odt", written.write(sheet(noted(told(seed), random)))), random)


def _assert_edited(source: Source, random: Random) -> None:
    flow = read(source)
    edits = possible(source, list(asked(flow, random)))
    assert edits
    for data in (edit(source, edits, ()), suggest(source, edits, (), STAMP)):
        assert read(source._replace(data=data)).text == applied(flow.text, edits)
        assert_valid(data)


def test_libreoffice_accepts_what_is_written_directly_and_refuses_to_what_was(
    samples: Path, tmp_path: Path
) -> None:
    office = program("soffice", "libreoffice")
    for ending, documents in (("odt", _lists(samples)), ("fodt", _white_space())):
        ways: dict[str, dict[str, bytes]] = {"suggested": {}, "direct": {}, "plain": {}}
        for name, data in documents:
            source, random = Source("a.odt", data), Random(name)
            edits = possible(source, list(asked(read(source), random)))
            ways["suggested"][f"{name}.{ending}"] = suggest(source, edits, (), STAMP)
            ways["direct"][f"{name}.{ending}"] = edit(source, edits, ())
            ways["plain"][f"{name}.{ending}"] = data
            assert edits
        found = {}
        for way, verb in (
            ("suggested", ACCEPT),
            ("suggested", REJECT),
            ("direct", ACCEPT),
            ("plain", REJECT),
        ):
            folder = tmp_path / f"{ending}-{way}-{verb}"
            folder.mkdir()
            found[way, verb] = _texts(settled(office, folder, ways[way], verb))
        assert found["suggested", ACCEPT] == found["direct", ACCEPT]
        assert found["suggested", REJECT] == found["plain", REJECT]


def _lists(samples: Path) -> Iterator[tuple[str, bytes]]:
    yield from ((path.stem, path.read_bytes()) for path in sorted(samples.glob("*.odt")))
    yield from ((f"l{seed}", written.write(sheet(noted(told(seed), Random(seed))))) for seed in range(8))


def _white_space() -> Iterator[tuple[str, bytes]]:
    yield from ((f"s{seed}", flat(spaced(Random(seed)))) for seed in range(40))
    yield from ((f"p{seed}", flat(*_places(Random(seed)))) for seed in range(10))


def _places(random: Random) -> tuple[str, str]:
    """Return the body of a document with notes, boxes and lists, and its header."""
    note = (
        '<text:note text:id="n{0}" text:note-class="footnote"><text:note-citation>1</text:note-citation>'
        "<text:note-body>{1}</text:note-body></text:note>"
    )
    size = 'text:anchor-type="paragraph" svg:width="5cm"'
    frame = f"<draw:frame {size}><draw:text-box>{p('in het kader')}</draw:text-box></draw:frame>"
    notes = "".join(p("a" + note.format(n, p(f"noot nummer {n}")) + "b") for n in range(2))
    body = notes + p(frame + "bij een kader") + items("een item", "nog een")
    header = f"<style:header>{p('kop van de bladzijde')}</style:header>"
    page = 'style:name="Standard" style:page-layout-name="L"'
    return body + spaced(random), sections(
        automatic='<style:page-layout style:name="L"><style:header-style/></style:page-layout>',
        pages=f"<style:master-page {page}>{header}</style:master-page>",
    )


def _texts(files: Mapping[str, bytes]) -> dict[str, list[tuple[str, str]]]:
    flows = {name: read(Source("a.odt", data)) for name, data in files.items()}
    return {
        name: [(block.kind.value, flow.text[slice(*block.span)]) for block in flow.blocks]
        for name, flow in flows.items()
    }
