"""What LibreOffice makes of suggestions looks as it did, and as it would directly; skipped without it."""

from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from linter.formats.odt.edit import edit, suggest
from linter.formats.odt.names import FO, NAME, OFFICE, STYLE, STYLE_NAME, TEXT, H, P
from linter.formats.odt.read import read
from linter.model.flow import Span
from linter.model.remark import Stamp
from linter.model.rule import Edit
from linter.model.source import Source
from tests.conftest import program
from tests.formats.odt.made import flat, h, p, sections, style
from tests.formats.settled import ACCEPT, KEEP, REJECT, settled

Element = etree._Element
BODY = p('gewoon <text:span text:style-name="B">vette woorden</text:span> en gewoon') + h(
    'Een <text:span text:style-name="B">kop</text:span>'
)
SPAN = TEXT + "span"


def looks(data: bytes) -> list[str]:
    """Return the paragraphs, with what is bold between stars."""
    root = etree.fromstring(data)
    bold = {
        one.get(NAME)
        for one in root.iter(STYLE + "style")
        for look in one.iterchildren(STYLE + "text-properties")
        if look.get(FO + "font-weight") == "bold"
    }
    (text,) = root.iter(OFFICE + "text")
    return ["".join(_pieces(one, bold)).replace("**", "") for one in text.iterchildren(P, H)]


def _pieces(element: Element, bold: set[str | None]) -> Iterator[str]:
    star = "*" if element.tag == SPAN and element.get(STYLE_NAME) in bold else ""
    yield star + (element.text or "") + star
    for one in element:
        yield from _pieces(one, bold)
        yield star + (one.tail or "") + star


def test_the_look_of_characters_is_kept(tmp_path: Path) -> None:
    office = program("soffice", "libreoffice")
    source = Source("a.fodt", flat(BODY, sections(automatic=style("B", 'fo:font-weight="bold"'))))
    head = read(source).text.index("kop")
    edits = [Edit(Span(3, 12), "XX"), Edit(Span(15, 18), "dik"), Edit(Span(head, head + 3), "KOP")]
    suggested = suggest(source, edits, (), Stamp("2026-11-25T12:00:00Z"))
    ways = [(suggested, REJECT), (source.data, KEEP), (suggested, ACCEPT), (edit(source, edits, ()), KEEP)]
    found = []
    for count, (data, verb) in enumerate(ways):
        folder = tmp_path / str(count)
        folder.mkdir()
        found.append(looks(settled(office, folder, {"a.fodt": data}, verb)["a.fodt"]))
    assert found[0] == found[1] == ["gewoon *vette woorden* en gewoon", "Een *kop*"]
    assert found[2] == found[3] == ["gewXX* wodiken* en gewoon", "Een *KOP*"]
