"""One finding as people read it on a page: what is wrong, its own text marked, what to do.

In: a finding, the flow it was found in and how to say places.  Out: an element.  Knows nothing of verdicts.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from linter.hypertext.page import Node, tag
from linter.model.finding import Finding
from linter.model.flow import Flow
from linter.model.rule import Edit, Fix
from linter.report.frame import frame
from linter.report.html.phrases import SAFETY, WORDS
from linter.report.place import Places
from linter.report.text import MOST_RELATED, View
from linter.report.words import PHRASES, SEVERITY

WINDOW = 400
MOST_EDITS = 10
LONGEST_EDIT = 200
AROUND = 40
"""How many characters of the words that an edit touches are shown, on either side."""


class Ground(NamedTuple):
    """What the findings of one file stand on: its text, how its places are said (and, by path, those of the
    files beside it), and how all is shown."""

    flow: Flow | None
    places: Mapping[str, Places]
    view: View

    @property
    def lang(self) -> str:
        """The language."""
        return self.view.lang

    def where(self, finding: Finding) -> str:
        """Return the place of a finding in words, empty where none is known."""
        line, column = finding.place[:2]
        if line is not None:
            return WORDS[self.lang]["line"].format(line=line, column=column or 1)
        return finding.where or self.places[""].say(finding.place, finding.span)


def shown(finding: Finding, ground: Ground) -> Node:
    """Return a finding that counts as an item of a list."""
    words = WORDS[ground.lang]
    place = ground.where(finding)
    known = {"data-fingerprint": finding.fingerprint} if finding.fingerprint else {}
    return tag(
        "li",
        {"class": f"finding {finding.severity}", **known},
        tag(
            "h4",
            {},
            tag("span", {"class": "severity"}, SEVERITY[ground.lang][finding.severity]),
            " ",
            linked(finding, ground),
            f" {finding.message}",
        ),
        _quoted(finding, ground),
        tag("p", {}, tag("b", {}, words["do"]), f" {finding.help}") if finding.help else None,
        _fix(finding.fix, ground) if finding.fix else None,
        tag("p", {"class": "soft"}, place) if place else None,
        *_related(finding, ground),
    )


def linked(finding: Finding, ground: Ground) -> Node:
    """Return the code of a finding, a link to the page of its rule where that is known."""
    code = tag("code", {}, finding.code)
    page = ground.view.page(finding.code, ground.lang)
    return tag("a", {"href": page}, code) if page else code


def _quoted(finding: Finding, ground: Ground) -> Node | None:
    """Return the line or cell with the finding's characters marked; a caret where something is absent."""
    found = frame(ground.flow, finding.span, WINDOW) if ground.flow else None
    if found is None:
        return None
    marked = tag("mark", {}, found.marked or WORDS[ground.lang]["here"])
    return tag("blockquote", {}, found.head, marked, found.tail)


def _fix(fix: Fix, ground: Ground) -> Node:
    """Return what is proposed: its title, how sure it is, and each change to the text."""
    said = f" {fix.title} ({SAFETY[ground.lang][fix.safety]})"
    head = tag("p", {}, tag("b", {}, WORDS[ground.lang]["fix"]), said)
    edits = [tag("li", {}, *_edit(edit, ground)) for edit in fix.edits[:MOST_EDITS]]
    if len(fix.edits) > MOST_EDITS:
        more = PHRASES[ground.lang]["more"].format(count=len(fix.edits) - MOST_EDITS)
        edits.append(tag("li", {}, more))
    return tag("div", {"class": "fix"}, head, tag("ul", {}, *edits) if edits else None)


def _edit(edit: Edit, ground: Ground) -> Iterator[Node | str]:
    """Yield the words before and after, and between them a word, for not all can see a line through them."""
    start, end = edit.span
    text = ground.flow.text if ground.flow else ""
    before = text[start:end]
    head, tail = text[max(start - AROUND, 0) : start].split(), text[end : end + AROUND].split()
    near = (
        head[-1] if head and start and not text[start - 1].isspace() else "",
        tail[0] if tail and end < len(text) and not text[end].isspace() else "",
    )
    yield tag("span", {}, near[0], tag("del", {}, _short(before)) if before else None, near[1])
    yield f" {WORDS[ground.lang]['becomes']} "
    yield tag("span", {}, near[0], tag("ins", {}, _short(edit.text)) if edit.text else None, near[1])


def _short(text: str) -> str:
    return text if len(text) <= LONGEST_EDIT else text[:LONGEST_EDIT] + "…"


def _related(finding: Finding, ground: Ground) -> Iterator[Node]:
    """Yield the places that explain a finding, each in a paragraph."""
    words = PHRASES[ground.lang]
    for related in finding.related[:MOST_RELATED]:
        there = ground.places.get(related.path) or Places(None, ground.lang)
        said = related.where or there.say(related.place, related.span)
        where = ":".join(filter(None, (related.path, said)))
        yield tag("p", {"class": "soft"}, f"{words['see']} {where}: {related.message}")
    if len(finding.related) > MOST_RELATED:
        more = words["more"].format(count=len(finding.related) - MOST_RELATED)
        yield tag("p", {"class": "soft"}, more)
