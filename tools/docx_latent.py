"""The styles that Word knows by itself, whether a document uses them or not.

In: nothing.  Out: w:latentStyles, an exception for each name; knows nothing of the styles' looks.
"""

from collections.abc import Iterable, Iterator

_VARIANTS = ("", *(f" Accent {number}" for number in range(1, 7)))


def _series(stem: str, first: int, last: int) -> list[str]:
    return [f"{stem} {number}" for number in range(first, last + 1)]


def _names(text: str) -> list[str]:
    return text.split(",")


_LISTS = [name for stem in ("List", "List Bullet", "List Number") for name in _series(stem, 2, 5)]
_HTML = _names("Acronym,Address,Cite,Code,Definition,Keyboard,Preformatted,Sample,Typewriter,Variable")
_OLD_TABLES = {
    "Outline List": 3,
    "Table Simple": 3,
    "Table Classic": 4,
    "Table Colorful": 3,
    "Table Columns": 5,
    "Table Grid": 8,
    "Table List": 8,
    "Table 3D effects": 3,
    "Table Subtle": 2,
    "Table Web": 3,
}
_SHOWN = {
    "Normal": 0,
    "heading 1": 9,
    "Title": 10,
    "Subtitle": 11,
    "Strong": 22,
    "Emphasis": 20,
    "No Spacing": 1,
    "List Paragraph": 34,
    "Quote": 29,
    "Intense Quote": 30,
    "Subtle Emphasis": 19,
    "Intense Emphasis": 21,
    "Subtle Reference": 31,
    "Intense Reference": 32,
    "Book Title": 33,
}
_HIDDEN = [
    *_series("index", 1, 9),
    *_names("Normal Indent,footnote text,annotation text,header,footer,index heading,table of figures"),
    *_names("envelope address,envelope return,footnote reference,annotation reference,line number"),
    *_names("page number,endnote reference,endnote text,table of authorities,macro,toa heading"),
    *_names("List,List Bullet,List Number,Closing,Signature,Body Text,Body Text Indent"),
    *_LISTS,
    "List Continue",
    *_series("List Continue", 2, 5),
    *_names("Message Header,Salutation,Date,Body Text First Indent,Body Text First Indent 2"),
    *_names("Note Heading,Body Text 2,Body Text 3,Body Text Indent 2,Body Text Indent 3,Block Text"),
    *_names("Hyperlink,FollowedHyperlink,Document Map,Plain Text,E-mail Signature"),
    *_names("HTML Top of Form,HTML Bottom of Form,Normal (Web)"),
    *(f"HTML {name}" for name in _HTML),
    *_names("Normal Table,annotation subject,No List"),
    *(name for stem, last in _OLD_TABLES.items() for name in _series(stem, 1, last)),
    *_names("Table Contemporary,Table Elegant,Table Professional,Balloon Text,Table Theme"),
    *_names("Mention,Smart Hyperlink,Hashtag,Unresolved Mention,Smart Link"),
]
_EARLY_TABLES = _names(
    "Light Shading,Light List,Light Grid,Medium Shading 1,Medium Shading 2,Medium List 1,Medium List 2,"
    "Medium Grid 1,Medium Grid 2,Medium Grid 3,Dark List,Colorful Shading,Colorful List,Colorful Grid"
)
_LATE_TABLES = _names("1 Light,2,3,4,5 Dark,6 Colorful,7 Colorful")


def latent() -> str:
    """Return w:latentStyles with an exception for every style that Word knows."""
    made = list(_exceptions())
    count = f'w:count="{len(made)}"'
    return (
        '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="0" '
        f'w:defUnhideWhenUsed="0" w:defQFormat="0" {count}>{"".join(made)}</w:latentStyles>'
    )


def _exceptions() -> Iterator[str]:
    hidden = 'w:semiHidden="1"'
    unhidden = f'{hidden} w:unhideWhenUsed="1"'
    for name, priority in _SHOWN.items():
        yield _exception(name, f'w:uiPriority="{priority}" w:qFormat="1"')
    yield from _each(_series("heading", 2, 9), f'{unhidden} w:uiPriority="9" w:qFormat="1"')
    yield from _each(_series("toc", 1, 9), f'{unhidden} w:uiPriority="39"')
    yield _exception("caption", f'{unhidden} w:uiPriority="35" w:qFormat="1"')
    yield _exception("Default Paragraph Font", f'{unhidden} w:uiPriority="1"')
    yield from _each(_HIDDEN, unhidden)
    yield _exception("Bibliography", f'{unhidden} w:uiPriority="37"')
    yield _exception("TOC Heading", f'{unhidden} w:uiPriority="39" w:qFormat="1"')
    yield from _each(("Placeholder Text", "Revision"), hidden)
    yield from _tables()


def _tables() -> Iterator[str]:
    yield _exception("Table Grid", 'w:uiPriority="39"')
    yield _exception("Grid Table Light", 'w:uiPriority="40"')
    for priority, name in enumerate(_series("Plain Table", 1, 5), 41):
        yield _exception(name, f'w:uiPriority="{priority}"')
    for variant in _VARIANTS:
        for priority, name in enumerate(_EARLY_TABLES, 60):
            yield _exception(name + variant, f'w:uiPriority="{priority}"')
        for stem in ("Grid Table", "List Table"):
            for priority, name in enumerate(_LATE_TABLES, 46):
                yield _exception(f"{stem} {name}{variant}", f'w:uiPriority="{priority}"')


def _each(names: Iterable[str], attributes: str) -> Iterator[str]:
    return (_exception(name, attributes) for name in names)


def _exception(name: str, attributes: str) -> str:
    return f'<w:lsdException w:name="{name}" {attributes}/>'
