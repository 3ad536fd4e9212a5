"""Every format that we write a list in: its name in; how to write it, and what it can carry, out.

Knows nothing of the readers.
"""

from collections.abc import Callable
from random import Random
from typing import NamedTuple

from linter.model.source import Source
from linter.pipeline import convert
from linter.report.xml import render
from tests.generate.told import Line, Role, Told
from tests.generate.truth import Made
from tests.generate.words import NOTES
from tests.generate.written import docx, html, koop, markdown, odt, text
from tests.generate.written.sheet import Sheet, sheet


class Format(NamedTuple):
    """How a list is written, the ending of its name, and what it can carry beside the text."""

    write: Callable[[Sheet], bytes]
    ending: str
    notes: bool = True
    changes: bool = False
    remarks: bool = False
    hidden: bool = False


def canonical(written: Sheet) -> bytes:
    """Return a list as canonical XML."""
    made = render(convert(Source("lijst.docx", docx.write(written))))
    return made.replace(b'<vraag nr="1"', b'<vraag kleur="rood" nr="1"', 1) if written.file.strange else made


FORMATS = {
    "text": Format(text.write, "txt", notes=False),
    "markdown": Format(markdown.write, "md", notes=False),
    "docx": Format(docx.write, "docx", changes=True, remarks=True, hidden=True),
    "odt": Format(odt.write, "odt", changes=True, remarks=True, hidden=True),
    "html": Format(html.clean, "html", changes=True, hidden=True),
    "site": Format(html.site, "html", changes=True, hidden=True),
    "word": Format(html.word, "htm", changes=True, hidden=True),
    "koop": Format(koop.publication, "xml"),
    "kamerwrk": Format(koop.old, "xml"),
    "nds": Format(koop.without_dossier, "xml"),
    "xml": Format(canonical, "xml"),
}
"""All formats that have paragraphs and tables."""


def fits(told: Told, name: str) -> bool:
    """Say whether lists like this are written in a format: those without a dossier have one of their own."""
    return name not in {"koop", "kamerwrk", "nds"} or (name == "nds") == bool(told.front.documentnummer)


def written(told: Told, name: str) -> Made:
    """Return a list as a file in the format of this name."""
    found = FORMATS[name]
    return told.made(f"lijst.{found.ending}", found.write(sheet(told)))


def noted(told: Told, random: Random) -> Told:
    """Return a list with footnotes: to its type line, its intro or a question, or with none."""
    if random.random() < 0.5:
        return told
    wanted = random.sample(NOTES, random.choice([1, 2]))
    roles = {Role.TYPE, Role.INTRO}
    lines = [place for place, line in enumerate(told.opening) if line.text and line.role in roles]
    opening = list(told.opening)
    place = random.choice(lines)
    opening[place] = Line(f"{opening[place].text.rstrip('1')}[^1]", opening[place].role)
    if len(wanted) == 1:
        return told._replace(opening=tuple(opening), notes=tuple(wanted))
    body = list(told.body)
    last = body[-1]
    assert not isinstance(last, Line)
    asks = f"{last.text}[^2]"
    body[-1] = last._replace(text=asks, asked=(*last.asked[:-1], last.asked[-1]._replace(text=asks)))
    return told._replace(opening=tuple(opening), body=tuple(body), notes=tuple(wanted))
