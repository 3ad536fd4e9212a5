"""Bodies of documents that hold anything a body may hold, in any order: a random source in, markup out."""

from collections.abc import Callable
from random import Random

from tests.formats.docx.made import WHO, p, r, tbl

_TEXTS = ("een", "twee ", " drie", "vraag &amp; antwoord", "é€😀", " ", "a  b", "x\ny", "&lt;9&gt;", "z")
_LOOKS = (
    "",
    "<w:b/>",
    '<w:i/><w:sz w:val="20"/>',
    '<w:rStyle w:val="a"/>',
    f"<w:b/><w:rPrChange {WHO}><w:rPr/></w:rPrChange>",
)
_SIGNS = (
    "<w:tab/>",
    "<w:br/>",
    "<w:noBreakHyphen/>",
    '<w:sym w:font="Symbol" w:char="F061"/>',
    "<w:lastRenderedPageBreak/>",
)
_BOX = "<w:pict><v:shape><v:textbox><w:txbxContent>{}</w:txbxContent></v:textbox></v:shape></w:pict>"
NOTE = '<w:footnoteReference w:id="{}"/>'
NOTES = "".join(f'<w:footnote w:id="{count}">{p(f"noot {count}")}</w:footnote>' for count in (2, 3))
COMMENTS = f'<w:comment w:id="7" w:author="J. Jansen">{p("Klopt dit?")}</w:comment>'
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_KINDS = {"document": "document.main", "comments": "comments", "footnotes": "footnotes"}
TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    + "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{_WORD}.{kind}+xml"/>'
        for name, kind in _KINDS.items()
    )
    + "</Types>"
)


def text(random: Random) -> str:
    """Return a text, kept or not, as references, CDATA or characters."""
    said = random.choice(_TEXTS)
    if random.random() < 0.1 and "&" not in said:
        said = f"<![CDATA[{said}]]>"
    return f"<w:t{random.choice(['', ' xml:space=' + chr(34) + 'preserve' + chr(34)])}>{said}</w:t>"


def run(random: Random) -> str:
    """Return a run of texts and signs."""
    look = random.choice(_LOOKS)
    head = f"<w:rPr>{look}</w:rPr>" if look else random.choice(["", "<w:rPr/>"])
    inside = "".join(
        random.choice(_SIGNS) if random.random() < 0.2 else text(random)
        for _ in range(random.randrange(1, 4))
    )
    return f"<w:r{random.choice(['', ' w:rsidR=' + chr(34) + '00A1' + chr(34)])}>{head}{inside}</w:r>"


def _field(random: Random) -> str:
    begin, turn, end = (f'<w:fldChar w:fldCharType="{kind}"/>' for kind in ("begin", "separate", "end"))
    if random.random() < 0.3:
        return f"<w:r>{begin}<w:instrText> REF a </w:instrText>{turn}{text(random)}{end}</w:r>"
    return r(begin) + r("<w:instrText> REF a </w:instrText>") + r(turn) + runs(random) + r(end)


def _note(random: Random) -> str:
    return r(text(random) + NOTE.format(random.choice([2, 3])) + random.choice(["", text(random)]))


def _own_mark(_random: Random) -> str:
    return r(NOTE.format(2).replace("/>", ' w:customMarkFollows="1"/>') + "<w:t>**</w:t>")


_INLINE: tuple[Callable[[Random], str], ...] = (
    run,
    run,
    run,
    lambda random: f'<w:hyperlink w:anchor="a">{runs(random)}</w:hyperlink>',
    lambda random: f"<w:ins {WHO}>{runs(random)}</w:ins>",
    lambda random: f"<w:moveTo {WHO}>{runs(random)}</w:moveTo>",
    lambda _random: f"<w:del {WHO}><w:r><w:delText>weg</w:delText></w:r></w:del>",
    lambda random: f"<w:sdt><w:sdtPr/><w:sdtContent>{runs(random)}</w:sdtContent></w:sdt>",
    lambda random: (
        f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{run(random)}</w:sdtContent></w:sdt>"
    ),
    lambda random: f'<w:fldSimple w:instr=" PAGE ">{run(random)}</w:fldSimple>',
    _field,
    _note,
    _own_mark,
    lambda random: '<w:bookmarkStart w:id="1" w:name="a"/>' + runs(random) + '<w:bookmarkEnd w:id="1"/>',
    lambda random: f"<w:smartTag>{runs(random)}</w:smartTag>",
    lambda random: f"<m:oMath><m:r><m:t>{random.randrange(99)}</m:t></m:r></m:oMath>",
    lambda random: r(random.choice(["", text(random)]) + _BOX.format(p("kader"))),
    lambda random: (
        f'<mc:AlternateContent><mc:Choice Requires="wps">{run(random)}</mc:Choice></mc:AlternateContent>'
    ),
    lambda random: "<w:proofErr w:type='spellStart'/>" + run(random) + "<!-- x -->",
)


def runs(random: Random) -> str:
    """Return a few runs."""
    return "".join(run(random) for _ in range(random.randrange(1, 3)))


def paragraph(random: Random) -> str:
    """Return a paragraph, at times without anything."""
    if random.random() < 0.15:
        return random.choice(["<w:p/>", "<w:p />", "<w:p></w:p>", "<w:p><w:pPr><w:jc/></w:pPr></w:p>"])
    inside = "".join(random.choice(_INLINE)(random) for _ in range(random.randrange(1, 5)))
    return p(inside, random.choice(["", '<w:jc w:val="left"/>', f"<w:rPr><w:del {WHO}/></w:rPr>"]))


def _cell(random: Random, depth: int) -> str:
    merge = random.choice(["", "", '<w:vMerge w:val="restart"/>', "<w:vMerge/>"])
    return f"<w:tc><w:tcPr>{merge}</w:tcPr>{blocks(random, depth + 1)}{paragraph(random)}</w:tc>"


def _table(random: Random, depth: int) -> str:
    rows = (
        f"<w:tr>{_cell(random, depth)}{_cell(random, depth)}</w:tr>" for _ in range(random.randrange(1, 4))
    )
    return tbl(*rows)


def blocks(random: Random, depth: int = 0) -> str:
    """Return paragraphs, tables and controls around them, some within another."""
    found = []
    for _ in range(random.randrange(1, 5) if depth == 0 else random.randrange(2)):
        chance = random.random()
        if chance < 0.2 and depth < 2:
            found.append(_table(random, depth))
        elif chance < 0.3 and depth < 2:
            inside = blocks(random, depth + 1) + paragraph(random)
            found.append(f"<w:sdt><w:sdtPr/><w:sdtContent>{inside}</w:sdtContent></w:sdt>")
        else:
            found.append(paragraph(random))
    return "".join(found)


def body(random: Random) -> str:
    """Return a body, at times with a comment of somebody on some of it."""
    theirs = p('<w:commentRangeStart w:id="7"/>' + runs(random))
    ends = p(run(random) + '<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>')
    middle = blocks(random)
    return (theirs + middle + ends if random.random() < 0.5 else middle) + p("slot")
