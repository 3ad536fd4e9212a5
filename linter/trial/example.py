"""An example in a rule file to the list it describes.

In: the text of the questions, or parts that replace those of a list that is right.  Out: the document, the
characters that are marked in it, and what a rule may know beside it; a NoSuchTextError where a fact is about
what is not there.  Knows no rule.
"""

import re
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from linter.check.catalog import load
from linter.errors import BrokenSource, EncryptedSource
from linter.model.bijlagen import Bijlage, Bijlagen, Counted, Pages
from linter.model.document import Document
from linter.model.flow import Fact, FactKind, Flow, Span
from linter.model.pattern import late
from linter.model.rule import Inputs, Stage
from linter.model.source import Source
from linter.model.suppression import Suppression, Unheeded, suppressions
from linter.parse.parse import parse
from linter.trial.template import PARTS, TODAY, assembled

if TYPE_CHECKING:
    from linter.model.comparison import Put
    from linter.model.dictionary import Dictionary

Said = str | Mapping[str, Any]
_MARKED = late("⟦([^⟦⟧]*)⟧")


class NoSuchTextError(ValueError):
    """What a fact of an example is about is not in it, or is no fact; says which."""


class Example(NamedTuple):
    """An example as a document: `marked` are the spans of the characters it marks."""

    document: Document
    marked: list[Span]
    inputs: Inputs


def made(said: Said) -> Example:
    """Return the document that an example describes.

    Raises NoSuchTextError, and SourceError where it is a whole file that cannot be read.
    """
    example = as_mapping(said)
    text = written(example)
    ending = example.get("format", "text")
    marked = _spans(_read(text, ending).text)
    flow = _read(_MARKED.sub(r"\1", text), ending)
    start = _questions(flow, example)
    facts = sorted((_fact(flow, fact, start) for fact in example.get("fact", ())), key=_at)
    forced = example.get("kind") if "whole" in example else None
    document = parse(flow._replace(facts=(*flow.facts, *facts)), forced)
    stage = Stage(example.get("stage", Stage.DEFINITIEF))
    unheeded = tuple(map(_unheeded, suppressions(document)))
    files = given(example.get("bijlagen", {}))
    inputs = Inputs(
        example.get("today", TODAY), stage, unheeded, files, _put(example, document), codes=_codes
    )
    if "woordenboek" in example:
        inputs = inputs._replace(dictionary=_opening(document, example["woordenboek"]))
    return Example(document, marked, inputs)


def _unheeded(asked: Suppression) -> Unheeded:
    """Return a suppression that left nothing out."""
    known = _codes()
    there = tuple(code for code in asked.codes if code in known)
    return Unheeded(asked, there, tuple(code for code in asked.codes if code not in known))


def _codes() -> frozenset[str]:
    return frozenset(rule.code for rule in load().rules)


def _opening(document: Document, told: Mapping[str, Any]) -> "Callable[[], Dictionary]":
    """Return what opens a dictionary: of the words of an example but what it does not know, and others."""
    from linter.model.dictionary import Dictionary

    there = {word.lower() for word in re.findall(r"[^\W\d_]+", document.flow.text)}
    words = frozenset((there - {*told.get("kent-niet", ())}).union(told.get("kent", ())))
    return lambda: Dictionary(words, words.__contains__)


def given(told: Mapping[str, Any]) -> Bijlagen | None:
    """Return the files given with an example, None without: each with its pages, or why nobody knows them."""
    files = [Bijlage(name, partial(_pages, name, pages)) for name, pages in told.items()]
    return Bijlagen(files) if files else None


def _pages(name: str, told: Any) -> Counted:
    if isinstance(told, int):
        return Pages(told, saved=not name.endswith(".pdf"))
    if isinstance(told, list):
        return Pages(len(told), told)
    reasons = {"onbekend": None, "beveiligd": EncryptedSource("", ""), "beschadigd": BrokenSource("", "")}
    return reasons[told]


def _put(example: Mapping[str, Any], document: Document) -> "Put | None":
    """Return the list as it was put, None where an example is of one list."""
    if "gesteld" not in example:
        return None
    from linter.check.place import place
    from linter.compare.compare import compare
    from linter.model.comparison import Put, Quotes

    kind = example.get("kind", "lv").removesuffix("a")
    put = parse(_read(assembled(kind, {"text": example["gesteld"]}), "text"))
    return Put("gesteld.txt", put, compare((put, document), Quotes.ANY, place))


def as_mapping(said: Said) -> Mapping[str, Any]:
    """Return an example as the parts it says."""
    return {"text": said} if isinstance(said, str) else said


def written(example: Mapping[str, Any]) -> str:
    """Return the whole file of an example, with its marks."""
    if "whole" in example:
        return str(example["whole"])
    return assembled(example.get("kind", "lv"), {key: example[key] for key in PARTS if key in example})


def _spans(text: str) -> list[Span]:
    found = list(_MARKED.finditer(text))
    return [Span(one.start() - 2 * index, one.end() - 2 * index - 2) for index, one in enumerate(found)]


def _read(text: str, ending: str) -> Flow:
    if ending == "xml":
        from linter.formats.xml.read import read as read_xml

        return read_xml(Source("voorbeeld.xml", text.encode()))
    from linter.formats.text.read import read

    return read(Source("voorbeeld.md" if ending == "markdown" else "voorbeeld.txt", text.encode()))


def _questions(flow: Flow, example: Mapping[str, Any]) -> int:
    """Return where the questions of an example begin, so that a fact on `dit` does not land in the intro."""
    text = _MARKED.sub(r"\1", example.get("text", ""))
    return max(flow.text.find(text), 0)


def _fact(flow: Flow, fact: Mapping[str, str], start: int) -> Fact:
    text = fact.get("text", "")
    at = flow.text.find(text, start) if text else 0
    if at < 0:
        raise NoSuchTextError(text)
    if fact["kind"] not in set(FactKind):
        raise NoSuchTextError(fact["kind"])
    return Fact(FactKind(fact["kind"]), Span(at, at + len(text)), fact.get("name", ""), fact.get("value", ""))


def _at(fact: Fact) -> Span:
    return fact.span
