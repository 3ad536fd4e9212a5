"""What the page shows of files: reports in, JSON out with each document laid out as HTML.

The HTML holds the text of the document, its marks, and a link behind each mark to its finding; text stays
text whatever it holds.  Findings have the numbers of their marks.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from lxml import etree

from linter import pipeline
from linter.annotating import remarks_of
from linter.hypertext.laid import Layout
from linter.hypertext.marked import Marks, Numbered, numbered
from linter.hypertext.page import Node
from linter.model.options import Options
from linter.model.remark import Remark
from linter.model.report import FileReport
from linter.report.html.section import LOOKS
from linter.report.json import data, written
from linter.report.place import Places
from linter.report.text import View, standing, verdict
from linter.rulebook import chapters


def viewed(files: Sequence[FileReport], options: Options) -> str:
    """Return what is shown of all files, in their order."""
    shown = [_shown(file, options) for file in files]
    made = {"report": data(pipeline.report(files)), "files": shown, "chapters": chapters()}
    return written(made, indent=None)


def _shown(file: FileReport, options: Options) -> dict[str, Any]:
    """Return the verdict on a file, its document, and of each finding that counts its number and place."""
    stands = standing(file)
    remarks = list(remarks_of(file, options.lang))
    places = Places(file.flow, options.lang)
    counting = [one for one in file.findings if one.counts]
    return {
        "verdict": verdict(file, View(options.lang)),
        "standing": stands.replace(" ", "-"),
        "look": LOOKS[stands],
        "numbers": numbered(remarks),
        "places": [places.say(one.place, one.span) for one in counting],
        "document": _document(file, remarks, options.lang),
    }


def _document(file: FileReport, remarks: Sequence[Remark], lang: str) -> str:
    if file.flow is None:
        return ""
    parts = Layout(file.flow, Marks(file.flow, remarks), _nothing, lang).parts()
    return "".join(_html(parts))


def _html(parts: Iterator[Node]) -> Iterator[str]:
    for part in parts:
        yield etree.tostring(part, encoding="unicode", method="html", with_tail=False)


def _nothing(_remarks: Sequence[Numbered]) -> None:
    """Tell nothing beside the text: the page has its findings elsewhere."""
