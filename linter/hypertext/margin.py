"""A page of its own: a document's text with the findings in its margin, each beside its line.

In: a flow, remarks on it, and what is known of the file and of who made them.  Out: bytes of HTML that run
nothing and load nothing; links lead from text to finding and back.  Knows nothing of how a file is read.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from linter.hypertext.laid import Layout
from linter.hypertext.marked import Marks, Numbered
from linter.hypertext.page import Node, Shell, page, tag
from linter.hypertext.phrases import SEVERITY, WORDS
from linter.model.flow import Flow
from linter.model.remark import Remark, Stamp

MARGIN = """
body { max-width: 84rem; }
.row { display: grid; grid-template-columns: minmax(0, 1fr) 22rem; gap: 0 1.5rem; align-items: start; }
.row > p, .row > h2, .laid p { white-space: pre-wrap; tab-size: 4; min-height: 1.5em; margin: 0 0 .25rem; }
.row > h2 { font-size: 1.1rem; }
.laid { width: 100%; border-collapse: collapse; margin: .5rem 0; }
.laid th { text-align: left; }
.laid :is(td, th) { border: 1px solid var(--line); padding: .3rem .5rem; vertical-align: top; }
.laid td.margin { border: 0; width: 23.5rem; padding: 0 0 0 1.5rem; }
.notes { list-style: none; margin: 0 0 .5rem; padding: 0; }
.notes li { border-left: .3rem solid var(--own); background: var(--paper); padding: .4rem .7rem;
  margin: 0 0 .4rem; font-size: .9rem; }
.notes p { margin: .15rem 0; }
.notes .head { color: var(--own); font-weight: 700; }
.notes nav { font-size: .85rem; }
mark { border-bottom-color: var(--own); }
mark.warning { border-bottom-style: dashed; }
mark.info { border-bottom-style: dotted; }
mark.more { border-bottom-width: 4px; border-bottom-style: double; }
mark.place { border: 0; color: var(--own); background: none; font-weight: 700; }
sup { line-height: 0; font-weight: 700; }
sup a { padding: 0 .15em; }
small { color: var(--soft); }
@media screen and (max-width: 60rem) {
  .row { display: block; }
  .laid, .laid tbody, .laid tr, .laid :is(td, th), .laid td.margin { display: block; width: auto; }
  .laid td.margin { padding: .3rem 0; }
  .laid :is(td, th):empty, .laid :is(td, th):has(> p:only-child:empty) { display: none; }
  .laid tr { margin: 0 0 .6rem; }
}
@media print {
  .row { grid-template-columns: minmax(0, 1fr) 62mm; gap: 0 5mm; }
  .laid td.margin { width: 65mm; padding-left: 3mm; }
  .notes li, .laid tr { break-inside: avoid; }
  .notes nav, .jump { display: none; }
}
"""


class About(NamedTuple):
    """What is said of a page: the file's name and the hash of its bytes, and who made it when."""

    name: str
    sha256: str
    stamp: Stamp


def document(flow: Flow, remarks: Sequence[Remark], about: About) -> bytes:
    """Return the page."""
    lang = about.stamp.lang
    title = WORDS[lang]["title"].format(name=about.name)
    margin = _Margin(len(remarks), lang)
    parts = Layout(flow, Marks(flow, remarks), margin.told, lang).parts()
    body = (
        tag("header", {}, tag("h1", {}, title), *_summary(remarks, lang)),
        tag("main", {"id": "main", "tabindex": "-1"}, *parts),
        _foot(about),
    )
    return page(Shell(title, lang, WORDS[lang]["skip"], MARGIN), body)


def _summary(remarks: Sequence[Remark], lang: str) -> Iterator[Node]:
    words = WORDS[lang]
    numbers = Counter(remark.severity for remark in remarks)
    said = [
        f"{numbers[one]} {name[numbers[one] != 1]}" for one, name in SEVERITY[lang].items() if numbers[one]
    ]
    if not said:
        yield tag("p", {}, words["none"])
        return
    yield tag("p", {}, tag("b", {}, ", ".join(said)))
    yield tag("p", {"class": "soft jump"}, words["how"])
    yield tag("p", {"class": "jump"}, tag("a", {"href": "#n1"}, words["first"]))


def _foot(about: About) -> Node:
    words = WORDS[about.stamp.lang]
    day = about.stamp.moment[:10]
    made = words["made"].format(tool=about.stamp.tool, day=day, name=about.name, sha256=about.sha256)
    return tag("footer", {}, tag("p", {}, words["about"]), tag("p", {}, made))


class _Margin:
    """Tells remarks, of `total`, as a list beside their line."""

    __slots__ = ("_lang", "_total")

    def __init__(self, total: int, lang: str) -> None:
        self._total = total
        self._lang = lang

    def told(self, remarks: Sequence[Numbered]) -> Node:
        """Return the list of remarks that stand beside one line."""
        return tag("ul", {"class": "notes"}, *map(self._item, remarks))

    def _item(self, one: Numbered) -> Node:
        name = str(one.number)
        label = WORDS[self._lang]["remark"].format(number=name)
        first, *rest = one.remark.lines or ("",)
        back = tag("a", {"href": f"#m{name}", "aria-label": label}, name)
        return tag(
            "li",
            {"id": f"n{name}", "class": str(one.remark.severity)},
            tag("p", {"class": "head"}, back, f" {first}"),
            *(tag("p", {}, line) for line in rest),
            self._turning(one.number, label),
        )

    def _turning(self, number: int, label: str) -> Node | None:
        """Return the links to the remarks before and after, None where there are no others."""
        words = WORDS[self._lang]
        turns: list[Node | str] = []
        if number > 1:
            turns.append(tag("a", {"href": f"#n{number - 1}"}, words["previous"]))
        if number < self._total:
            turns += [" · "] if turns else []
            turns.append(tag("a", {"href": f"#n{number + 1}"}, words["next"]))
        return tag("nav", {"aria-label": label}, *turns) if turns else None
