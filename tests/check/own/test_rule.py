import time

import pytest

from linter.check.files import RuleFile
from linter.check.own.rule import compiled, words
from linter.errors import ConfigError
from tests.check.own.writing import CHECK, EXAMPLES, HEADER, RULE, SECOND, checking


def file(text: str) -> RuleFile:
    return RuleFile("eigen/mij001_x.yaml", "MIJ001", "x", text.encode())


def refused(text: str) -> str:
    started = time.thread_time()
    with pytest.raises(ConfigError) as caught:
        compiled(file(text))
    assert time.thread_time() - started < SECOND
    assert caught.value.say("en").startswith("eigen/mij001_x.yaml, line ")
    return caught.value.say("nl").removeprefix("eigen/mij001_x.yaml, regel ")


def test_a_rule() -> None:
    made = compiled(file(RULE))
    assert (made.source.code, made.source.name, made.source.program) == ("MIJ001", "x", None)
    assert made.lines["examples", "bad", 0] == 10
    assert made.source.header["terms"] == {}
    assert words(made.source.header) == set()


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (("severity: warning", "severity: erg"), "1: bij severity hoort een van"),
        (("severity: warning\n", ""), "1: hier ontbreekt severity"),
        ((", en: Write it otherwise.", ""), "4: bij help ontbreekt en"),
        (('{tekst}.", en', '{teskt}.", en'), "3: {teskt} kan niet worden ingevuld"),
        (("Schrijf het anders.", "'Schrijf {van} {onzin}'"), "4: {onzin} kan niet worden ingevuld"),
        (("context: vraag/tekst\n", ""), "1: hier ontbreekt context"),
        (("context:", "since: '2026-02-31'\ncontext:"), "5: since 2026-02-31 bestaat niet"),
        (
            ("context:", "since: '2026-03-02'\nuntil: '2026-03-01'\ncontext:"),
            "6: until ligt vóór since",
        ),
        ((CHECK, ""), "1: context, where en check horen bij elkaar"),
        (("vraag/tekst", "//vraag"), "5: bij context hoort een pad van elementnamen"),
        (("must_not_match", "mag_niet"), "7: 'mag_niet' kan hier niet"),
        (("'(?i)\\bkan u\\b'", "'(a'"), "7: RE2 kan dit patroon niet lezen"),
        (("'(?i)\\bkan u\\b'", "'x*'"), "7: het patroon past ook op niets"),
        (("'(?i)\\bkan u\\b'", "[x]"), "7: bij pattern hoort tekst"),
        (("check:", "where: '@nr ='\ncheck:"), "6: de XPath houdt te vroeg op"),
        (("check:", "severity: info\ncheck:"), "6: 'severity' staat er twee keer"),
        (("good: [", "good: ["), ""),
        ((HEADER, "- a\n"), "2: dit is geen geldige YAML"),
        ((RULE, "- a\n"), "1: hier hoort een rij van sleutels"),
        ((RULE, ""), "1: hier hoort een rij van sleutels"),
    ],
)
def test_what_cannot_be_is_one_sentence_with_its_line(change: tuple[str, str], said: str) -> None:
    assert change[0] in RULE
    text = RULE.replace(*change)
    if said:
        assert refused(text).startswith(said)
    else:
        assert compiled(file(text))


@pytest.mark.parametrize(
    "path", ["'x'", "count(x)", "x[", "$x", "x:y", "id('x')", "last()", "x[last()]", "document('x')", "@x/y"]
)
def test_a_path_that_is_none_is_refused_at_its_line(path: str) -> None:
    assert refused(checking(f'absent: {{path: "{path}"}}')).startswith("7: ")


def test_the_words_of_a_kind_may_be_used() -> None:
    text = HEADER.replace("context: vraag/tekst\n", "").replace("{tekst}", "{onderdeel}")
    made = compiled(file(f"{text}check:\n  schema: {{report: missing}}\n{EXAMPLES}"))
    assert words(made.source.header) == {"onderdeel"}


def test_variants_and_related_are_read_too() -> None:
    extra = "variants: {zacht: {message: {nl: '{gek}', en: x}}}\nrelated: {ook: {nl: x, en: '{nr}'}}\n"
    assert refused(RULE + extra).startswith("11: {gek} kan niet worden ingevuld")
