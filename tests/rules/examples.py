"""The examples in rule files, as documents, and what the rules say of them."""

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from linter.check import catalog
from linter.check.engine import Judgement, judge
from linter.check.place import place
from linter.check.rulefile import RuleSource
from linter.check.select import applicable
from linter.compare.compare import compare
from linter.errors import BrokenSource, EncryptedSource
from linter.model.bijlagen import Bijlage, Bijlagen, Counted, Pages
from linter.model.comparison import Put, Quotes
from linter.model.document import Document
from linter.model.finding import Finding
from linter.model.flow import Fact, FactKind, Flow, Span
from linter.model.rule import Inputs, Rule, Stage
from linter.model.source import Source
from linter.model.suppression import Unheeded, suppressions
from linter.parse.parse import parse
from tests.rules.template import PARTS, TODAY, assembled

Said = str | Mapping[str, Any]
SOURCES = catalog.sources()
RULES = (*catalog.load().rules, *catalog.load_beside().rules)
_MARKED = re.compile("⟦([^⟦⟧]*)⟧")


class Example(NamedTuple):
    """An example as a document: `marked` are the spans of the characters it marks."""

    document: Document
    marked: list[Span]
    inputs: Inputs


def told(kind: str) -> list[tuple[RuleSource, int]]:
    """Return every rule with the number of each of its examples of `kind` (good, bad)."""
    return [(source, index) for source in SOURCES for index in range(len(source.header["examples"][kind]))]


def rule_of(source: RuleSource) -> Rule:
    return next(rule for rule in RULES if rule.code == source.code)


def made(said: Said) -> Example:
    """Return the document that an example describes."""
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
    unheeded = tuple(Unheeded(one, one.codes) for one in suppressions(document))
    given_files = given(example.get("bijlagen", {}))
    inputs = Inputs(example.get("today", TODAY), stage, unheeded, given_files, _put(example, document))
    return Example(document, marked, inputs)


def _put(example: Mapping[str, Any], document: Document) -> Put | None:
    if "gesteld" not in example:
        return None
    kind = example.get("kind", "lv").removesuffix("a")
    put = parse(_read(assembled(kind, {"text": example["gesteld"]}), "text"))
    return Put("gesteld.txt", put, compare((put, document), Quotes.ANY, place))


def given(told: Mapping[str, Any]) -> Bijlagen | None:
    """Return the files given with an example, none where it has none: each with its pages."""
    files = [
        Bijlage(name, lambda name=name, pages=pages: _pages(name, pages)) for name, pages in told.items()
    ]  # type: ignore[misc]
    return Bijlagen(files) if files else None


def _pages(name: str, told: Any) -> Counted:
    if isinstance(told, int):
        return Pages(told, saved=not name.endswith(".pdf"))
    if isinstance(told, list):
        return Pages(len(told), told)
    return {"onbekend": None, "beveiligd": EncryptedSource(""), "beschadigd": BrokenSource("")}[told]


def as_mapping(said: Said) -> Mapping[str, Any]:
    return {"text": said} if isinstance(said, str) else said


def written(example: Mapping[str, Any]) -> str:
    """Return the whole file of an example, with its marks."""
    if "whole" in example:
        return str(example["whole"])
    return assembled(example.get("kind", "lv"), {key: example[key] for key in PARTS if key in example})


def fixed(said: Said) -> str:
    """Return the whole file as the example says it is after the fix."""
    example = as_mapping(said)
    part = next(key for key in ("whole", *PARTS) if "⟦" in example.get(key, ""))
    return written({**example, part: example["fixed"]})


def judged(example: Example, rule: Rule, lang: str = "nl") -> Judgement:
    """Return what every rule says of an example; of the preview rules only `rule` itself."""
    asked = [one for one in RULES if one.code == rule.code or not one.preview]
    rules = applicable(asked, example.document.soort, example.inputs.stage)
    found, failures = judge(example.document, rules, example.inputs, lang)
    return Judgement(tuple(one for one in found if one.suppressed is None), failures)


def edited(text: str, findings: list[Finding]) -> str:
    """Return `text` with the fixes of `findings` applied."""
    edits = sorted((edit for finding in findings if finding.fix for edit in finding.fix.edits), reverse=True)
    for edit in edits:
        text = text[: edit.span.start] + edit.text + text[edit.span.end :]
    return text


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
    assert at >= 0, f"no {text!r} in the example"
    return Fact(FactKind(fact["kind"]), Span(at, at + len(text)), fact.get("name", ""), fact.get("value", ""))


def _at(fact: Fact) -> Span:
    return fact.span
