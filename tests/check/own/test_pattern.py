import time
from random import Random

import pytest

from linter.check.own import pattern
from linter.check.own.pattern import compiled
from linter.check.own.unfit import TooFarError, UnfitError
from tests.check.own.writing import SECOND

LONG = "ab" * 200_000


@pytest.mark.parametrize(
    ("source", "text", "spans"),
    [
        ("é+", "aéébé", [(1, 3), (4, 5)]),
        (r"\bde\b", "de dedede de", [(0, 2), (10, 12)]),
        (r"(?i)VRAAG", "de Vraag", [(3, 8)]),
        (r"\pL{2,}", "één 12 à", [(0, 3)]),
        ("x", "abc", []),
    ],
)
def test_matches_are_counted_in_characters(source: str, text: str, spans: list[tuple[int, int]]) -> None:
    made = compiled(source)
    assert [match.span() for match in made.finditer(text)] == spans
    first = made.search(text)
    assert (first.span() if first else None) == (spans[0] if spans else None)


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        (r"(a)\1", "RE2 kan dit patroon niet lezen"),
        ("(?=a)b", "vooruit- of terugkijken"),
        ("(?!a)b", "vooruit- of terugkijken"),
        ("(?<=a)b", "vooruit- of terugkijken"),
        ("(?<!a)b", "vooruit- of terugkijken"),
        ("(?>a+)b", "RE2 kan dit patroon niet lezen"),
        ("(?(1)a|b)", "RE2 kan dit patroon niet lezen"),
        ("a++", "RE2 kan dit patroon niet lezen"),
        ("[a-z", "RE2 kan dit patroon niet lezen"),
        ("a{1001}", "RE2 kan dit patroon niet lezen"),
        ("((a{100}){100}){100}", "RE2 kan dit patroon niet lezen"),
        (r"\pL{900}", "RE2 kan dit patroon niet lezen"),
        (r"\pL{18}", "te groot"),
    ],
)
def test_what_cannot_be_told_is_refused(source: str, reason: str) -> None:
    started = time.thread_time()
    with pytest.raises(UnfitError) as caught:
        compiled(source)
    assert reason in caught.value.nl
    assert time.thread_time() - started < SECOND


@pytest.mark.parametrize(
    "source", ["(a+)+$", "(a|a)*c", "(.*)(.*)(.*)c", "(a|ab)*c", "(a*)*b", "(x+x+)+y", r"\s+$"]
)
def test_what_explodes_elsewhere_is_linear_here(source: str) -> None:
    started = time.thread_time()
    compiled(source).search(LONG)
    compiled(source).search("a" * 100_000)
    assert time.thread_time() - started < SECOND


@pytest.mark.parametrize("source", ["(?:[ab]?){1000}c", "[^x]{900}x", r"\w{500}\d"])
def test_what_is_linear_and_still_too_much_is_stopped(source: str) -> None:
    started = time.thread_time()
    with pytest.raises(TooFarError, match="too much time"):
        compiled(source).search(LONG)
    assert time.thread_time() - started < SECOND


def test_one_that_begins_anew_behind_each_match_is_stopped() -> None:
    started = time.thread_time()
    with pytest.raises(TooFarError):
        list(compiled("a.*c|a").finditer("a" * 60_000))
    assert time.thread_time() - started < SECOND


def test_the_time_of_many_texts_adds_up(monkeypatch: pytest.MonkeyPatch) -> None:
    made = compiled("[ab]*a[ab]{40}c")
    draw = Random(1)
    texts = ["".join(draw.choices("ab", k=4_000)) for _number in range(50)]
    started = time.thread_time()
    with pytest.raises(TooFarError):
        all(made.search(text) is None for text in texts * 20)
    assert time.thread_time() - started < SECOND
    made.watch = pattern.Watch()
    assert made.search("a" + "b" * 40 + "c") is not None
    monkeypatch.setattr(pattern, "SECONDS", -1)
    with pytest.raises(TooFarError):
        pattern.Watch().look()
