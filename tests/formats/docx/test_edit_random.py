"""Random edits of random documents: never another text than was asked, never what does not open."""

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from linter.errors import UnwritableSource
from linter.formats.docx.edit import edit, suggest
from linter.formats.docx.read import read
from linter.model.edited import applied
from linter.model.flow import Span
from linter.model.rule import Edit
from linter.model.source import Source
from tests.formats.docx.made import WHO, docx, p, r, tbl, tc, tr
from tests.formats.docx.test_edit import STAMP
from tests.formats.settled import ACCEPT, KEEP, REJECT, settled
from tests.generate.formats import noted
from tests.generate.lists import told
from tests.generate.written import docx as written
from tests.generate.written.sheet import sheet

NEW = ("", " ", "x", " en ", "a\tb", "<&>", "é€😀", "nog een zin.")
TEXT = st.text("ab ,.é", min_size=1, max_size=8)
RUN = st.one_of(
    TEXT.map(r),
    TEXT.map(lambda text: r(text, "<w:b/>")),
    TEXT.map(lambda text: f"<w:r><w:t>{text}</w:t><w:tab/><w:t>{text}</w:t></w:r>"),
    TEXT.map(lambda text: f"<w:ins {WHO}>{r(text)}</w:ins>"),
    TEXT.map(lambda text: f"<w:del {WHO}><w:r><w:delText>{text}</w:delText></w:r></w:del>"),
    TEXT.map(lambda text: f"<w:sdt><w:sdtContent>{r(text)}{r(text)}</w:sdtContent></w:sdt>"),
    TEXT.map(lambda text: f"<w:hyperlink>{r(text)}</w:hyperlink>"),
    TEXT.map(lambda text: f'<w:fldSimple w:instr="REF a">{r(text)}</w:fldSimple>'),
    st.just('<w:bookmarkStart w:id="3" w:name="b"/><w:proofErr w:type="spellStart"/>'),
    st.just("<w:r><w:softHyphen/></w:r><w:r><w:noBreakHyphen/></w:r>"),
)
PARAGRAPH = st.lists(RUN, max_size=5).map(lambda runs: p("".join(runs) or "<w:r/>"))
BLOCK = st.one_of(
    PARAGRAPH, st.lists(PARAGRAPH, min_size=1, max_size=3).map(lambda cells: tbl(tr(*map(tc, cells))))
)


@st.composite
def asked(draw: st.DrawFn, size: int) -> list[Edit]:
    """Draw edits in order that do not overlap."""
    places = sorted(draw(st.sets(st.integers(0, size), max_size=8)))
    pairs = zip(places[::2], places[1::2], strict=False)
    return [
        Edit(Span(start, draw(st.integers(start, end))), draw(st.sampled_from(NEW))) for start, end in pairs
    ]


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_random_edits_are_what_is_read(data: st.DataObject) -> None:
    source = Source("a.docx", docx("".join(data.draw(st.lists(BLOCK, min_size=1, max_size=4)))))
    flow = read(source)
    edits = data.draw(asked(len(flow.text)))
    for made in (lambda edits: edit(source, edits, ()), lambda edits: suggest(source, edits, (), STAMP)):
        try:
            found = made(edits)
        except UnwritableSource as error:
            edits = [one for one in edits if one not in error.parts]
            found = made(edits)
        assert read(Source("a.docx", found)).text == applied(flow.text, edits)


def _edits(source: Source, random: Random) -> list[Edit]:
    """Return edits of words here and there in a list, all of which can be made."""
    text = read(source).text
    words = [at for at in range(1, len(text)) if text[at - 1].isspace() and text[at].isalpha()]
    edits = []
    for at in sorted(random.sample(words, 25)):
        end = at + len(text[at:].split(maxsplit=1)[0])
        edits.append(Edit(Span(at, random.choice((at, end))), random.choice(("", "woord ", "een & ander"))))
    with pytest.raises(UnwritableSource) as caught:
        edit(source, [*edits, Edit(Span(len(text) - 1, len(text)), "")], ())
    return [one for one in edits if one not in caught.value.parts]


def test_libreoffice_accepts_and_refuses_what_is_suggested(
    libreoffice: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    plain, direct, suggested = {}, {}, {}
    for seed in range(12):
        name, random = f"{seed}.docx", Random(seed)
        source = Source(name, written.write(sheet(noted(told(seed), random))))
        edits = _edits(source, random)
        assert len(edits) > 10
        plain[name] = source.data
        direct[name] = edit(source, edits, ())
        suggested[name] = suggest(source, edits, (), STAMP)

    def text(files: dict[str, bytes], verb: str) -> dict[str, str]:
        made = settled(libreoffice, tmp_path_factory.mktemp("office"), files, verb)
        return {name: read(Source(name, data)).text for name, data in made.items()}

    assert text(suggested, ACCEPT) == text(direct, ACCEPT)
    assert text(suggested, REJECT) == text(plain, REJECT)
    assert text(suggested, KEEP) != text(plain, KEEP)
