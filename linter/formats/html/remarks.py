"""Comments on a document that was saved as a page: what holds them in, what each says out.

Knows how Word and LibreOffice write them; where they belong is known to the story.
"""

from typing import NamedTuple

from linter.formats.tree import Element, Text
from linter.model.pattern import late

_NO_REMARK = late(r"\s*(?:\[|(?:Start|End)Fragment\b|/?\w+\s*$|#)")
_BRACKETS = " []\u00a0"
ANCHOR = "msocomanchor"


class Comment(NamedTuple):
    """What someone remarked."""

    author: str
    text: str


def written(element: Element | None) -> dict[str, Comment]:
    """Return the comments in Word's list of them, by the name that leads to each."""
    found: dict[str, Comment] = {}
    name, author, said = "", "", list[str]()
    waiting: list[Element | Text] = [element] if element else []
    while waiting:
        one = waiting.pop()
        if isinstance(one, Text):
            said.append(one.text)
        elif one.tag != "a":
            waiting += [child for child in reversed(one.children) if isinstance(child, Element | Text)]
        elif "name" in one.attributes:
            name, said = one.attributes["name"], []
        else:
            author = one.said().strip(_BRACKETS)
        if name:
            found[name] = Comment(author, " ".join("".join(said).split()))
    return found


def remarked(text: str) -> str:
    """Return what a comment in the text of a LibreOffice page says; empty where a program wrote it."""
    return "" if _NO_REMARK.match(text) else " ".join(text.split())
