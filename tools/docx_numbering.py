"""The lists of the template: the part word/numbering.xml.

In: nothing.  Out: the part's text.  Knows nothing of the paragraphs that count.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from tools.docx_names import STORY, part, val

QUESTIONS = 1
_LEVELS = 9
_HANGING = 360


class _Kind(NamedTuple):
    """How a list counts: its notations, taken in turn level by level, and what stands behind a number."""

    notations: Sequence[str]
    behind: str


_KINDS = (
    _Kind(("decimal", "lowerLetter", "lowerRoman"), ""),
    _Kind(("bullet",), ""),
    _Kind(("decimal", "lowerLetter", "lowerRoman"), "."),
    _Kind(("lowerLetter", "lowerRoman", "decimal"), ")"),
)
_BULLETS = (("\uf0b7", "Symbol"), ("o", "Courier New"), ("\uf0a7", "Wingdings"))


def numbering() -> str:
    """Return the part: as many lists as kinds; the one for the questions is `QUESTIONS`."""
    return _part("".join(map(_abstract, range(len(_KINDS)), _KINDS)), range(len(_KINDS)), STORY)


def single() -> str:
    """Return the part with no more in it than the list for the questions, of one level."""
    return _part(
        f'<w:abstractNum w:abstractNumId="0">{val("multiLevelType", "singleLevel")}'
        f"{_level(0, _KINDS[0])}</w:abstractNum>",
        range(1),
        ("w",),
    )


def _part(abstracts: str, kinds: Iterable[int], prefixes: Iterable[str]) -> str:
    nums = "".join(
        f'<w:num w:numId="{kind + QUESTIONS}">{val("abstractNumId", kind)}</w:num>' for kind in kinds
    )
    return part("numbering", abstracts + nums, prefixes)


def _abstract(index: int, kind: _Kind) -> str:
    levels = "".join(_level(level, kind) for level in range(_LEVELS))
    return (
        f'<w:abstractNum w:abstractNumId="{index}">{val("nsid", f"{0x1C0A3F51 * (index + 1):08X}")}'
        f"{val('multiLevelType', 'hybridMultilevel')}{val('tmpl', f'{0x2B41D6E3 * (index + 1):08X}')}{levels}"
        "</w:abstractNum>"
    )


def _level(level: int, kind: _Kind) -> str:
    notation = kind.notations[level % len(kind.notations)]
    sign, font = _BULLETS[level % len(_BULLETS)]
    bullet = notation == "bullet"
    text = sign if bullet else f"%{level + 1}{kind.behind}"
    look = f'<w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:hint="default"/></w:rPr>' if bullet else ""
    left = _HANGING + 720 * level
    return (
        f'<w:lvl w:ilvl="{level}">{val("start", 1)}{val("numFmt", notation)}{val("lvlText", text)}'
        f"{val('lvlJc', 'right' if notation == 'lowerRoman' else 'left')}"
        f'<w:pPr><w:ind w:left="{left}" w:hanging="{_HANGING}"/></w:pPr>{look}</w:lvl>'
    )
