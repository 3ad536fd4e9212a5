"""The names of a Word package: namespaces, kinds of relationships, kinds of content.

In: what stands in a part.  Out: the part's text with its root.  Knows no part's content.
"""

from collections.abc import Iterable

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
OPEN = "http://schemas.openxmlformats.org/"
SOFT = "http://schemas.microsoft.com/office/"
WORD = f"{OPEN}wordprocessingml/2006/main"
OFFICE = f"{OPEN}officeDocument/2006/relationships"
PACKAGE = f"{OPEN}package/2006"
_DRAWING = f"{SOFT}word/2010/wordprocessing"
_NAMESPACES = {
    "wpc": f"{_DRAWING}Canvas",
    "cx": f"{SOFT}drawing/2014/chartex",
    **{f"cx{n}": f"{SOFT}drawing/{day}/chartex" for n, day in ((1, "2015/9/8"), (2, "2015/10/21"))},
    "mc": f"{OPEN}markup-compatibility/2006",
    "aink": f"{SOFT}drawing/2016/ink",
    "am3d": f"{SOFT}drawing/2017/model3d",
    "o": "urn:schemas-microsoft-com:office:office",
    "oel": f"{SOFT}2019/extlst",
    "r": OFFICE,
    "m": f"{OPEN}officeDocument/2006/math",
    "v": "urn:schemas-microsoft-com:vml",
    "wp14": f"{_DRAWING}Drawing",
    "wp": f"{OPEN}drawingml/2006/wordprocessingDrawing",
    "w10": "urn:schemas-microsoft-com:office:word",
    "w": WORD,
    "w14": f"{SOFT}word/2010/wordml",
    "w15": f"{SOFT}word/2012/wordml",
    "w16cex": f"{SOFT}word/2018/wordml/cex",
    "w16cid": f"{SOFT}word/2016/wordml/cid",
    "w16": f"{SOFT}word/2018/wordml",
    "w16sdtdh": f"{SOFT}word/2020/wordml/sdtdatahash",
    "w16se": f"{SOFT}word/2015/wordml/symex",
    "wpg": f"{_DRAWING}Group",
    "wpi": f"{_DRAWING}Ink",
    "wne": f"{SOFT}word/2006/wordml",
    "wps": f"{_DRAWING}Shape",
}
_NEWER = ("w14", "w15", "w16se", "w16cid", "w16", "w16cex", "w16sdtdh", "wp14")
STORY = tuple(_NAMESPACES)
SHEET = ("mc", "r", "w", "w14", "w15", "w16cex", "w16cid", "w16", "w16sdtdh", "w16se")
SETTINGS = ("mc", "o", "r", "m", "v", "w10", *SHEET[2:])


def val(tag: str, value: str | int) -> str:
    """Return the element that says one thing: `<w:tag w:val="value"/>`."""
    return f'<w:{tag} w:val="{value}"/>'


def part(tag: str, inside: str, prefixes: Iterable[str] = STORY) -> str:
    """Return a part of Word's own: a root that declares `prefixes`, newer ones to be ignored at will."""
    declared = list(prefixes)
    spaces = "".join(f' xmlns:{prefix}="{_NAMESPACES[prefix]}"' for prefix in declared)
    newer = " ".join(prefix for prefix in _NEWER if prefix in declared)
    ignorable = f' mc:Ignorable="{newer}"' if newer else ""
    return f"{HEAD}<w:{tag}{spaces}{ignorable}>{inside}</w:{tag}>"
