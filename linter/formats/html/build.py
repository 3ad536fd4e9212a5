"""The tree of a page: its text in, elements out.

Takes in one step what begins, stands or ends where nothing has to be closed for it, as nearly all of a page
does; the rest is left to what knows the elements that are open.
"""

from collections.abc import Iterator, Sequence

from linter.formats.html.nesting import SETTLED
from linter.formats.html.opened import DEEPEST, MOST_PIECES, WHITE, Opened
from linter.formats.html.place import is_apart
from linter.formats.html.survey import Survey
from linter.formats.html.tags import CLOSES_P, IN_TABLE
from linter.formats.html.tokens import END, START, TEXT, Token, cut, tell
from linter.formats.tree import Element, Text
from linter.model.making import new

_NOTHING: dict[
    str, str
] = {}  # the attributes of most elements; those that are given more later have their own


def build(text: str) -> Survey:
    """Return the tree of a page with what it holds; raises HostileSource where it is too deep or has too
    many pieces."""
    builder = _Builder()
    builder.take(cut(text))
    return builder.done()


class _Builder(Opened):
    """Takes the pieces of a page in order."""

    def take(self, pieces: Iterator[Token]) -> None:
        """Take all pieces, the usual ones without a call for each."""
        opened, count, survey, settled = self._open, self._count, self._survey, SETTLED
        for one in pieces:
            kind, top = one.type, opened[-1]
            if kind is START:
                tag = one.tag or ""
                if (
                    top.tag in settled.get(tag, ())
                    and not (tag in CLOSES_P and count["p"])
                    and not one.self_closing
                    and len(opened) < DEEPEST
                ):
                    element = Element(tag, _NOTHING, one.line, one.col + 1)
                    self._pieces += 1
                    if one.attrs or self._pieces > MOST_PIECES:
                        self._describe(element, one.attrs or ())
                    top.children.append(element)
                    opened.append(element)
                    count[tag] += 1
                    if tag in IN_TABLE:
                        survey.count(tag)
                    continue
            elif kind is END:
                if one.tag == top.tag and top.tag in settled:
                    count[opened.pop().tag] -= 1
                    continue
            elif kind is TEXT and self._say(one, top):
                continue
            tell(one, self)
            settled = {} if count["svg"] or count["math"] else SETTLED

    def _say(self, one: Token, top: Element) -> bool:
        """Take characters that end nothing; return whether these are."""
        said = one.data or ""
        shown = len(said.strip())
        if top.tag == "head":
            return False
        if shown or not is_apart(top) or said.strip(WHITE):
            self._pieces += 1
            self._survey.length += shown
            top.children.append(new(Text, (said, one.line, one.col + 1)))
        return True

    def _describe(self, element: Element, attributes: Sequence[tuple[str, str]]) -> None:
        """Give an element its attributes, the first of each name."""
        element.attributes = said = dict(reversed(attributes))
        self._more(len(said))
        if "id" in said or "role" in said:
            self._survey.begin(element)
