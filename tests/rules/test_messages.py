"""What rules say to a clerk: in both languages, of the same things, and nothing of how we are made."""

import re
import string
from collections.abc import Iterator, Mapping

import pytest

from linter import rulebook
from linter.check.rulefile import RuleSource

SOURCES = rulebook.rule_sources()
ABOUT_XML = {"STR005"}
INTERNAL = re.compile(
    r"[<>@]|\b(?:None|True|False|NoneType|Traceback|Exception|Error|dict|tuple|list\(|span|xpath|regex|node|"
    r"isodatum|kolomkop|onherkend|twijfel=|nummer-verloren|xsd|schema|lxml)\b"
)


def texts(source: RuleSource) -> Iterator[tuple[str, Mapping[str, str]]]:
    """Yield what a rule says, each text with where it stands in the header."""
    header = source.header
    for key in ("why", "message", "help", "fix"):
        if key in header:
            yield key, header[key]
    for key in ("variants", "related", "unjudged"):
        for name, one in header.get(key, {}).items():
            told = one.get("message", {}) if key == "variants" else one
            if told:
                yield f"{key}.{name}", told


@pytest.mark.parametrize("source", SOURCES, ids=[source.code for source in SOURCES])
def test_a_rule_speaks_both_languages_of_the_same_things(source: RuleSource) -> None:
    for place, told in texts(source):
        assert set(told) == {"nl", "en"}, place
        named = [
            {field for _text, field, *_rest in string.Formatter().parse(told[lang]) if field} for lang in told
        ]
        assert named[0] == named[1], place
        assert all(text.strip() for text in told.values()), place


@pytest.mark.parametrize("source", SOURCES, ids=[source.code for source in SOURCES])
def test_a_rule_says_nothing_of_how_we_are_made(source: RuleSource) -> None:
    for place, told in texts(source):
        for text in told.values():
            found = INTERNAL.search(text)
            assert found is None or source.code in ABOUT_XML, f"{place}: {found}"


def test_a_text_about_how_we_are_made_is_seen() -> None:
    for text in ("NoneType has no len", "kolomkop ontbreekt", "vul @soort in", "<vraag> is leeg"):
        assert INTERNAL.search(text)
