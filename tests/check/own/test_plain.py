import time
from typing import Any

import pytest

from linter.check.own.plain import LARGEST, WrongError, said
from tests.check.own.writing import SECOND

BOMB = b"a: &a [x,x,x]\nb: &b [*a,*a,*a,*a]\nc: [*b,*b,*b,*b]\n"


@pytest.mark.parametrize(
    ("text", "data"),
    [
        ("", None),
        ("a: off\nb: 12\nc: true\nd: 'true'\ne: 2026-03-04\nf: !  x", None),
        (
            "a: off\nb: 12\nc: true\nd: 'true'\ne: 2026-03-04",
            {"a": "off", "b": "12", "c": True, "d": "true", "e": "2026-03-04"},
        ),
        ("- x\n- {y: [z]}\n- ~", ["x", {"y": ["z"]}, None]),
        ("\ufeffa: |\n  een\n  twee\n", {"a": "een\ntwee\n"}),
        ("1: a\ntrue: b", {"1": "a", "true": "b"}),
    ],
)
def test_all_is_text_but_true_and_false(text: str, data: Any) -> None:
    found = said(text.encode()).data
    assert found == data or (data is None and found["f"] == "x")


def test_everything_has_its_line() -> None:
    found = said(b"a:\n  b: x\n  c:\n    - y\n    -\n      d: z\n")
    assert found.lines["a", "c", 1, "d"] == 6
    assert (found.line(("a", "c", 0)), found.line(("a", "weg", 3)), found.line(("weg",))) == (4, 1, 1)


@pytest.mark.parametrize(
    ("data", "line", "reason"),
    [
        (BOMB, 1, "verwijzingen"),
        (b"a: x\nb: *a\n", 2, "verwijzingen"),
        (b"a: x\n<<: &b {c: d}\n", 2, "verwijzingen"),
        (b"a: !!python/object/apply:os.system [x]\n", 1, "een type"),
        (b"a: !!binary x\n", 1, "een type"),
        (b"a: !!int 3\n", 1, "een type"),
        (b"a: x\na: y\n", 2, "'a' staat er twee keer"),
        (b"a: x\n? [b]\n: y\n", 2, "een sleutel met een naam"),
        (b"a: x\n  b: y\n", 2, "geen geldige YAML"),
        (b"a: [x\n", 2, "geen geldige YAML"),
        (b"a: 'x\n", 2, "geen geldige YAML"),
        (b"a: x\n--- \nb: y\n", 2, "geen geldige YAML"),
        (b"a: \x07\n", 1, "geen geldige YAML"),
        (b"a: x\nb: \xff\n", 2, "geen UTF-8"),
        (b"[" * 50_000, 1, "te diep genest"),
        (b"{a: " * 20_000, 1, "te diep genest"),
        (b"- " * 40_000, 1, "te diep genest"),
        (b"- x\n" * 20_000, 4999, "te lang"),
        (b"a" * (LARGEST + 1), 1, "groter dan 100 kB"),
        (b"a: " + b"1:" * 40_000, 1, "geen geldige YAML"),
    ],
)
def test_what_a_rule_does_not_need_is_refused_at_once(data: bytes, line: int, reason: str) -> None:
    started = time.thread_time()
    with pytest.raises(WrongError) as caught:
        said(data)
    assert (reason in caught.value.nl, caught.value.line) == (True, line)
    assert time.thread_time() - started < SECOND
