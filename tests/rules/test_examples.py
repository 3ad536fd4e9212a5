"""What every rule file promises: the examples in it are its tests."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from lxml import etree

from linter.check.rulefile import RuleSource
from linter.check.select import applicable
from linter.model.document import Document
from linter.model.finding import Finding
from linter.model.flow import Span
from linter.model.rule import Hit, Inputs, Rule
from linter.resources import folder
from tests.rules import examples
from tests.rules.examples import SOURCES, Said, as_mapping, edited, fixed, judged, made, rule_of, told


def _named(value: Any) -> str | None:
    return value.code if isinstance(value, RuleSource) else None


def _example(source: RuleSource, kind: str, index: int) -> Said:
    said: Said = source.header["examples"][kind][index]
    return said


def _unclean(said: Said, rule: Rule) -> str:
    """Return what is said of an example that should be clean, or that `rule` was not even asked of it."""
    example = made(said)
    found, failures = judged(example, rule)
    asked = applicable([rule], example.document.soort, example.inputs.stage)
    unasked = [] if asked else [f"not asked: {example.document.soort}"]
    return "\n".join([*map(_told, found), *map(str, failures), *unasked])


def _misreported(said: Said, rule: Rule) -> str:
    """Return where `rule` does not report exactly the marked characters, or others report unlisted."""
    example = made(said)
    found, failures = judged(example, rule)
    own = sorted(one.span for one in found if one.code == rule.code)
    others = {one.code for one in found} - {rule.code}
    if own == example.marked and not failures and others == set(as_mapping(said).get("also", ())):
        return ""
    marked = [f"marked {tuple(span)} {example.document.text(span)!r}" for span in example.marked]
    return "\n".join([*marked, *map(_told, found), *map(str, failures)])


def _told(finding: Finding) -> str:
    return f"{finding.code} {tuple(finding.span)} {finding.text!r} {finding.message}"


@pytest.mark.parametrize(("source", "index"), told("good"), ids=_named)
def test_a_good_example_is_clean_under_every_rule(source: RuleSource, index: int) -> None:
    assert _unclean(_example(source, "good", index), rule_of(source)) == ""


@pytest.mark.parametrize(("source", "index"), told("bad"), ids=_named)
def test_a_bad_example_is_reported_exactly_where_it_is_marked(source: RuleSource, index: int) -> None:
    said = _example(source, "bad", index)
    assert made(said).marked, "nothing is marked"
    assert _misreported(said, rule_of(source)) == ""


FIXED = [
    (source, index) for source, index in told("bad") if "fixed" in as_mapping(_example(source, "bad", index))
]


@pytest.mark.parametrize(("source", "index"), FIXED, ids=_named)
def test_a_fix_gives_the_text_it_promises_and_is_clean_after(source: RuleSource, index: int) -> None:
    said, rule = _example(source, "bad", index), rule_of(source)
    example = made(said)
    own = [one for one in judged(example, rule).findings if one.code == rule.code]
    assert edited(example.document.flow.text, own) == fixed(said)
    after = {key: value for key, value in as_mapping(said).items() if key not in {"fixed", "also"}}
    assert _unclean({**after, "whole": fixed(said)}, rule) == ""


@pytest.mark.parametrize("source", SOURCES, ids=_named)
def test_every_way_of_saying_it_is_shown_in_both_languages(source: RuleSource) -> None:
    rule, shown, proposed = rule_of(source), set(), False
    for said in source.header["examples"]["bad"]:
        example = made(said)
        hits = list(rule.check(example.document, example.inputs))
        shown |= {hit.variant for hit in hits}
        shown |= {key for hit in hits for key, _span in (*hit.related, *hit.put)}
        proposed = proposed or any(hit.fix for hit in hits)
        for lang in ("nl", "en"):
            found, failures = judged(example, rule, lang)
            assert not failures
            assert all("\n" not in one.message for one in found)
    unseen = {*rule.variants, *rule.related} - shown
    assert not unseen, f"no bad example shows {unseen}"
    assert proposed == bool(rule.fix)


@pytest.mark.parametrize("source", SOURCES, ids=_named)
def test_a_rule_that_says_the_opposite_fails_its_examples(
    source: RuleSource, monkeypatch: pytest.MonkeyPatch
) -> None:
    rule = rule_of(source)

    def opposite(document: Document, inputs: Inputs) -> Iterator[Hit]:
        if not list(rule.check(document, inputs)):
            yield Hit(Span(0, 0), dict.fromkeys(_words(source), ""))

    turned = rule._replace(check=opposite)
    monkeypatch.setattr(examples, "RULES", [turned if one is rule else one for one in examples.RULES])
    assert all(_unclean(said, turned) for said in source.header["examples"]["good"])
    assert all(_misreported(said, turned) for said in source.header["examples"]["bad"])


@pytest.mark.parametrize("source", [one for one in SOURCES if "where" in one.header], ids=_named)
def test_a_condition_is_needed_by_an_example(source: RuleSource, monkeypatch: pytest.MonkeyPatch) -> None:
    from linter.check.kinds import declared

    rule = rule_of(source)
    bare = rule._replace(check=declared({**source.header, "where": ""}))
    monkeypatch.setattr(examples, "RULES", [bare if one is rule else one for one in examples.RULES])
    good = any(_unclean(said, bare) for said in source.header["examples"]["good"])
    assert good or any(_misreported(said, bare) for said in source.header["examples"]["bad"])


@pytest.mark.parametrize("source", [one for one in SOURCES if "context" in one.header], ids=_named)
def test_what_it_is_asked_of_exists(source: RuleSource) -> None:
    schema = etree.parse(f"{folder('schemas')}/vragenlijst.xsd")
    known = set(schema.xpath("//*[local-name() = 'element']/@name"))
    assert set(re.findall("[a-z]+", source.header["context"])) <= known


def _words(source: RuleSource) -> set[str]:
    texts = (*source.header["message"].values(), *source.header["help"].values())
    return set(re.findall("{([a-z]+)}", " ".join(texts)))
