"""Automatic numbers that are asked to be others read so, in the document and in what is suggested."""

from pathlib import Path

import pytest

from linter.errors import UnwritableSource
from linter.formats.docx.edit import edit, suggest
from linter.formats.docx.read import read
from linter.model.flow import Span
from linter.model.rule import Edit
from linter.model.source import Source
from tests.formats.docx.made import docx, numbered, p
from tests.formats.docx.test_edit import STAMP, body, members

ABSTRACT = (
    '<w:abstractNum w:abstractNumId="{key}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
    '<w:lvlText w:val="{text}"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/>'
    '<w:lvlText w:val="%2)"/></w:lvl></w:abstractNum>'
)
NUM = '<w:num w:numId="{num}"><w:abstractNumId w:val="{key}"/>{more}</w:num>'
ANEW = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="{start}"/></w:lvlOverride>'


def lists(*nums: tuple[int, int, str], text: str = "%1.") -> dict[str, str]:
    """Return a part with lists: number, abstract list, what it overrides."""
    keys = dict.fromkeys(key for _, key, _ in nums)
    made = "".join(ABSTRACT.format(key=key, text=text) for key in keys)
    return {"numbering": made + "".join(NUM.format(num=num, key=key, more=more) for num, key, more in nums)}


def labels(data: bytes) -> list[str]:
    """Return the automatic numbers of a document."""
    flow = read(Source("a.docx", data))
    return [flow.text[slice(*one.span)].rstrip("\t") for one in flow.blocks if one.generated]


def relabelled(data: bytes, wanted: list[str]) -> list[Edit]:
    """Return the edits that make the numbers of a document these."""
    flow = read(Source("a.docx", data))
    blocks = [one for one in flow.blocks if one.generated]
    pairs = zip(blocks, labels(data), wanted, strict=True)
    return [Edit(Span(one.span.start, one.span.end - 1), new) for one, old, new in pairs if old != new]


CASES = {
    "a list that begins anew goes on": (
        [(1, 0, ""), (2, 0, ANEW.format(start=1))],
        [1, 1, 2, 2],
        ["1.", "2.", "3.", "4."],
    ),
    "a list of its own goes on": ([(1, 0, ""), (2, 1, "")], [1, 1, 2, 2], ["1.", "2.", "3.", "4."]),
    "a list begins at another number": ([(1, 0, "")], [1, 1, 1], ["5.", "6.", "7."]),
    "a gap is made": ([(1, 0, "")], [1, 1, 1], ["1.", "2.", "5."]),
    "a gap is closed": (
        [(1, 0, ""), (2, 0, ANEW.format(start=4))],
        [1, 1, 2, 1],
        ["1.", "2.", "3.", "4."],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_numbers_read_as_asked(name: str) -> None:
    nums, used, wanted = CASES[name]
    data = docx("".join(numbered(one, text=f"Vraag {one}?") for one in used), lists(*nums))
    assert labels(data) != wanted
    edits = relabelled(data, wanted)
    assert labels(edit(Source("a.docx", data), edits, ())) == wanted
    assert labels(suggest(Source("a.docx", data), edits, (), STAMP)) == wanted
    assert edits == relabelled(data, wanted)


def test_a_suggestion_tells_which_list_it_was() -> None:
    data = docx(
        numbered(1, text="a") + numbered(2, text="b"), lists((1, 0, ""), (2, 0, ANEW.format(start=1)))
    )
    made = body(suggest(Source("a.docx", data), relabelled(data, ["1.", "2."]), (), STAMP))
    assert "<w:pPrChange " in made
    assert '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr></w:pPr></w:pPrChange>' in made
    assert "pPrChange" not in body(edit(Source("a.docx", data), relabelled(data, ["1.", "2."]), ()))


def test_only_the_paragraph_and_the_lists_change() -> None:
    data = docx(numbered(1, text="a") + numbered(1, text="b") + p("c"), lists((1, 0, "")))
    made = edit(Source("a.docx", data), relabelled(data, ["1.", "7."]), ())
    assert body(made).count('<w:numId w:val="2"/>') == 1
    assert body(made).startswith(numbered(1, text="a"))
    assert {name for name, part in members(data).items() if members(made)[name] != part} == {
        "word/document.xml",
        "word/numbering.xml",
    }


def test_numbers_deeper_in_a_list_are_left() -> None:
    inside = numbered(1, text="a") + numbered(1, 1, "b") + numbered(1, 1, "c") + numbered(1, text="d")
    data = docx(inside, lists((1, 0, "")))
    assert labels(data) == ["1.", "a)", "b)", "2."]
    made = edit(Source("a.docx", data), relabelled(data, ["1.", "a)", "b)", "3."]), ())
    assert labels(made) == ["1.", "a)", "b)", "3."]


@pytest.mark.parametrize("wanted", [["1.", "b."], ["I.", "2."]])
def test_what_no_list_shows_is_refused(wanted: list[str]) -> None:
    data = docx(numbered(1, text="a") + numbered(1, text="b"), lists((1, 0, "")))
    with pytest.raises(UnwritableSource):
        edit(Source("a.docx", data), relabelled(data, wanted), ())


def test_a_paragraph_numbered_by_its_style_gets_a_list_of_its_own() -> None:
    number = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'
    styles = f'<w:style w:type="paragraph" w:styleId="V">{number}</w:style>'
    inside = p("a", '<w:pStyle w:val="V"/><w:keepNext/><w:jc w:val="left"/>') * 2
    data = docx(inside, lists((1, 0, "")) | {"styles": styles})
    made = edit(Source("a.docx", data), relabelled(data, ["1.", "4."]), ())
    assert '<w:keepNext/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr><w:jc' in body(made)


def test_the_numbers_of_a_sample(samples: Path) -> None:
    data = (samples / "numstress.docx").read_bytes()
    wanted = labels(data)
    place = wanted.index("Vraag 6:")
    wanted[place] = "Vraag 9:"
    assert labels(edit(Source("a.docx", data), relabelled(data, wanted), ())) == wanted
