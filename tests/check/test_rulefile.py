import textwrap

import pytest

from linter.check.files import RuleFile
from linter.check.rulefile import compiled
from linter.errors import ConfigError

HEADER = """\
severity: error
stages: {concept: off}
why: {nl: Daarom., en: Because.}
message: {nl: "Fout {nr}", en: "Wrong {nr}"}
help: {nl: Doe., en: Do.}
examples: {good: [x], bad: ["⟦x⟧"]}
"""
CHECK = "context: vraag/tekst\ncheck:\n  must_match: {pattern: '[?]'}\n"


def _yaml(text: str) -> RuleFile:
    return RuleFile("rules/x/xyz001_fout.yaml", "XYZ001", "fout", text.encode())


def _python(text: str) -> RuleFile:
    return RuleFile("rules/x/xyz001_fout.py", "XYZ001", "fout", text.encode())


def _refused(file: RuleFile) -> str:
    with pytest.raises(ConfigError) as caught:
        compiled(file)
    assert file.path in caught.value.say("en")
    return caught.value.say("nl")


def test_a_declarative_rule() -> None:
    found = compiled(_yaml(HEADER + CHECK))
    assert (found.code, found.name, found.program) == ("XYZ001", "fout", None)
    assert found.header["stages"] == {"concept": "off"}
    assert found.header["check"] == {"must_match": {"pattern": "[?]"}}


def test_a_python_rule_has_its_header_as_docstring() -> None:
    found = compiled(_python(f'r"""\n{HEADER}"""\n\ndef check(document, inputs):\n    return iter(())\n'))
    assert found.header["why"]["en"] == "Because."
    assert found.program is not None
    names: dict[str, object] = {}
    exec(found.program, names)
    assert callable(names["check"])
    assert names.get("__doc__") is None


def test_a_kind_adds_its_terms() -> None:
    found = compiled(_yaml(HEADER + "check:\n  schema: {report: missing}\nterms: {x: {y: {nl: a, en: b}}}\n"))
    assert found.header["terms"]["x"] == {"y": {"nl": "a", "en": "b"}}
    assert found.header["terms"]["onderdeel"]["vragen"]["en"] == "the questions"


@pytest.mark.parametrize(
    ("change", "place"),
    [
        (("severity: error", "severity: fout"), "bij severity"),
        (("why: {nl: Daarom., en: Because.}", "why: {nl: Daarom.}"), "bij why"),
        (("severity: error\n", ""), "bij the top"),
        (("{nr}", "{nr.x}"), "bij message"),
        (("concept: off", "concept: uit"), "bij stages.concept"),
        (("stages: {concept: off}", "extra: 1"), "bij the top"),
        (("good: [x]", "good: []"), "bij examples.good"),
        (("good: [x]", "good: [{today: 2026-6-1}]"), "bij examples.good.0"),
        (("context: vraag/tekst\n", ""), "bij the top"),
        (("vraag/tekst", "//vraag[1]"), "bij context"),
        (("must_match", "may_match"), "bij check"),
        (("pattern: '[?]'", "patroon: x"), "bij check.must_match"),
        (("[?]'", "('"), "bij check.must_match"),
        (("[?]'", "(a+)+'"), "bij check.must_match.pattern: a repeat within a repeat at offset 3"),
        (("[?]'", "x', blame: '(a*)*'"), "bij check.must_match.blame"),
        (("check:", "where: '@nr ='\ncheck:"), "bij check.must_match"),
        (("severity: error", "severity: error\nseverity: info"), "bij line 2: severity stands twice"),
        (("severity: error", "severity: [error"), "bij line 2"),
        (("severity: error", "severity: \x07"), "bij line 1"),
        ((CHECK, ""), "bij check: a YAML rule needs a check"),
        ((HEADER + CHECK, "- a"), "bij the top"),
        ((HEADER + CHECK, ""), "bij the top"),
    ],
)
def test_a_wrong_file_is_refused_with_the_place_in_it(change: tuple[str, str], place: str) -> None:
    text = HEADER + CHECK
    assert change[0] in text
    assert place in _refused(_yaml(text.replace(*change)))


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("", "bij line 1: the header must be the docstring"),
        ("x = 1", "bij line 1"),
        ("def check(:", "bij line 1"),
        ("x = '\0'", "bij line 1"),
        (f'"""{HEADER}"""', "bij def check"),
        (f'"""{HEADER}"""\ndef check(document): ...', "bij def check"),
        (
            f'"""{HEADER}{CHECK}"""\ndef check(document, inputs): ...',
            "bij check: a Python rule is its own check",
        ),
        ('# eerst\n"""\nseverity: error\na: [b\n"""\ndef check(d, i): ...', "bij line 5"),
        ('"""severity: fout"""\ndef check(d, i): ...', "bij "),
    ],
)
def test_a_wrong_program_is_refused(text: str, place: str) -> None:
    assert place in _refused(_python(textwrap.dedent(text)))


def test_what_is_no_utf_8_is_refused() -> None:
    assert "bij byte 1" in _refused(_yaml("")._replace(data=b"x\xff"))


def test_a_pattern_that_matches_nothing_is_refused() -> None:
    text = HEADER + CHECK.replace("must_match", "must_not_match").replace("[?]", "x?")
    assert "empty text" in _refused(_yaml(text))
