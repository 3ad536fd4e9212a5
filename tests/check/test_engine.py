from collections.abc import Iterator

import pytest

from linter.check.engine import judge, printed, severity
from linter.check.fingerprint import fingerprint
from linter.errors import StoppedRule
from linter.model.comparison import Put
from linter.model.document import Document
from linter.model.finding import Finding, Place, Related
from linter.model.flow import Span
from linter.model.report import Failure
from linter.model.rule import Edit, Fix, Hit, Inputs, Safety, Severity, Stage, Variant
from linter.model.unjudged import Unjudged
from tests.check.sample import INPUTS, document, rule

LIST = document(
    "<r>kop\n<vragen><vraag nr='1'>1 een\n</vraag><vraag nr='3' letter='b'>3b twee\n</vraag>"
    "<vraag>drie</vraag></vragen></r>"
)
TEXT = LIST.flow.text


def _at(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def test_a_hit_becomes_a_finding_with_all_there_is_to_say() -> None:
    hit = Hit(
        _at("twee"),
        {"wie": "onbekend"},
        Fix("", (Edit(_at("b"), ""),)),
        "licht",
        related=(("ook", _at("een")),),
    )
    asked = rule(
        lambda *_: [hit],
        message={"nl": "fout", "en": "wrong"},
        help={"nl": "Vraag {nr} van {wie}.", "en": "Question {nr} by {wie}."},
        variants={
            "licht": Variant(Severity.INFO, {"nl": "Vraag {nr}: {tekst}", "en": "Question {nr}: {tekst}"})
        },
        terms={"wie": {"onbekend": {"nl": "een onbekende", "en": "a stranger"}}},
        related={"ook": {"nl": "ook {nr} {tekst} {wie}", "en": "{nr} {tekst} {wie} too"}},
        fix={"nl": "Haal {tekst} weg", "en": "Remove {tekst}"},
    )
    (found,), failures = judge(LIST, [asked], INPUTS, "en")
    assert failures == ()
    assert found == Finding(
        span=_at("twee"),
        code="XYZ001",
        name="fout",
        severity=Severity.INFO,
        message="Question 3b: “twee”",
        help="Question 3b by a stranger.",
        question="3b",
        text="twee",
        place=Place(3, 4, 3, 8),
        related=(Related("1 “een” a stranger too", _at("een"), Place(2, 3, 2, 6)),),
        fix=Fix("Remove “twee”", (Edit(_at("b"), ""),), Safety.UNSAFE),
        fingerprint=fingerprint("XYZ001", LIST, hit),
    )
    assert hash(found)


HIT = Hit(Span(0, 0))
LIGHT = HIT._replace(variant="licht")


@pytest.mark.parametrize(
    ("stage", "hit", "expected"),
    [
        (Stage.DEFINITIEF, HIT, Severity.ERROR),
        (Stage.DEFINITIEF, HIT._replace(doubt=True), Severity.WARNING),
        (Stage.DEFINITIEF, LIGHT, Severity.WARNING),
        (Stage.DEFINITIEF, LIGHT._replace(doubt=True), Severity.INFO),
        (Stage.DEFINITIEF, HIT._replace(variant="anders"), Severity.ERROR),
        (Stage.CONCEPT, HIT, Severity.INFO),
        (Stage.CONCEPT, LIGHT, Severity.INFO),
        (Stage.CONCEPT, HIT._replace(doubt=True), Severity.INFO),
    ],
)
def test_how_bad_it_is(stage: Stage, hit: Hit, expected: Severity) -> None:
    variants = {"licht": Variant(Severity.WARNING, None), "anders": Variant(None, None)}
    asked = rule(lambda *_: (), stages={Stage.CONCEPT: Severity.INFO}, variants=variants)
    assert severity(asked, hit, stage) is expected


def test_what_is_off_is_no_finding() -> None:
    asked = rule(lambda *_: [Hit(Span(0, 1))], stages={Stage.DEFINITIEF: Severity.OFF})
    assert judge(LIST, [asked], INPUTS, "nl") == ((), ())


def test_findings_come_in_the_order_of_their_places_and_once() -> None:
    late, early = Hit(_at("drie")), Hit(_at("een"))
    rules = [
        rule(lambda *_: [late, early, late], code="B"),
        rule(lambda *_: [early, Hit(_at("een"), {"x": "1"})], code="A", message={"nl": "{tekst}", "en": ""}),
    ]
    found, _failures = judge(LIST, rules, INPUTS, "nl")
    assert [(one.code, one.text) for one in found] == [("A", "een"), ("B", "een"), ("B", "drie")]


@pytest.mark.parametrize(
    ("hit", "question", "said"),
    [
        (Hit(_at("kop")), None, "zonder nummer"),
        (Hit(_at("een")), "1", "1"),
        (Hit(_at("drie")), None, "zonder nummer"),
        (Hit(_at("een"), {"nr": "9"}), "1", "9"),
        (Hit(_at("een"), question="3b"), "3b", "1"),
        (Hit(_at("een"), question=""), None, "1"),
    ],
)
def test_which_question_it_is_about(hit: Hit, question: str | None, said: str) -> None:
    (found,), _ = judge(LIST, [rule(lambda *_: [hit], message={"nl": "{nr}", "en": "{nr}"})], INPUTS, "nl")
    assert (found.question, found.message) == (question, said)


def test_a_question_is_told_with_its_series_where_there_are_several() -> None:
    two = document("<r><vraag nr='4' reeks='1'>a</vraag><vraag nr='4' letter='c' reeks='2'>b</vraag></r>")
    assert printed(two, Span(0, 1)) == "1:4"
    assert printed(two, Span(1, 2)) == "2:4c"
    one = document("<r><vraag nr='4' reeks='1'>a</vraag></r>")
    assert printed(one, Span(0, 1)) == "4"


def _crash(_document: Document, _inputs: Inputs) -> Iterator[Hit]:
    yield Hit(Span(0, 1))
    raise ValueError(TEXT)


@pytest.mark.parametrize(
    "broken",
    [
        rule(_crash),
        rule(lambda *_: [Hit(Span(0, 1))], message={"nl": "{geheim}", "en": ""}),
        rule(lambda *_: [Hit(Span(0, 1), variant="geen")]),
        rule(lambda *_: 1 / 0),
    ],
)
def test_a_rule_that_crashes_is_our_failure_and_the_others_go_on(broken: object) -> None:
    sound = rule(lambda *_: [Hit(_at("een"))], code="XYZ002")
    found, (failure,) = judge(LIST, [broken, sound], INPUTS, "nl")  # type: ignore[list-item]
    assert [one.code for one in found] == ["XYZ002"]
    assert failure.ours
    assert failure.error == "InternalError"
    assert failure.message.startswith("Regel XYZ001 is niet toegepast door een fout van vragenlint zelf (")
    assert "twee" not in failure.message


def test_a_failure_says_where_it_broke() -> None:
    _, (failure,) = judge(LIST, [rule(_crash)], INPUTS, "en")
    assert "(ValueError, test_engine.py:" in failure.message


def test_what_a_rule_cannot_tell_is_a_failure_and_no_fault_of_ours() -> None:
    def asked(_document: Document, _inputs: Inputs) -> Iterator[Hit | Unjudged]:
        yield Unjudged("dicht", {"bestand": "a.pdf", "reden": "slot"}, "EncryptedSource")
        yield Hit(_at("een"))

    one = rule(
        asked,
        unjudged={"dicht": {"nl": "{bestand} is {reden}.", "en": "{bestand} is {reden}."}},
        terms={"reden": {"slot": {"nl": "dicht", "en": "locked"}}},
    )
    for lang, said in (("nl", "a.pdf is dicht."), ("en", "a.pdf is locked.")):
        found, failures = judge(LIST, [one], INPUTS, lang)
        assert [finding.text for finding in found] == ["een"]
        assert failures == (Failure("EncryptedSource", said),)


def test_a_place_in_the_list_as_put_names_its_file() -> None:
    put = document("<vragenlijst><vraag nr='3'>drie</vraag></vragenlijst>")
    asked = rule(
        lambda _document, _inputs: [Hit(Span(0, 1), put=(("toen", Span(0, 4)),))],
        related={"toen": {"nl": "vraag {nr}: {tekst}", "en": "question {nr}"}},
    )
    inputs = INPUTS._replace(put=Put("gesteld.txt", put, ()))
    (found,) = judge(document("<vragenlijst>hier</vragenlijst>"), [asked], inputs, "nl").findings
    assert found.related == (Related("vraag 3: “drie”", Span(0, 4), Place(1, 1, 1, 5), "gesteld.txt"),)
    (found,) = judge(document("<vragenlijst>hier</vragenlijst>"), [asked], INPUTS, "nl").findings
    assert found.related == ()


def test_a_rule_that_was_stopped_is_told_in_its_own_words() -> None:
    def stopped(_document: Document, _inputs: Inputs) -> Iterator[Hit]:
        raise StoppedRule("eigen/x.yaml, regel 3: gestopt.", "eigen/x.yaml, line 3: stopped.")
        yield

    (failure,) = judge(document("<r>x</r>"), [rule(stopped)], INPUTS, "en").failures
    assert failure == ("StoppedRule", "eigen/x.yaml, line 3: stopped.", False)
