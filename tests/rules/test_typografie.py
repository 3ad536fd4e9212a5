"""Typography, where the examples do not reach."""

import time

import pytest

from tests.rules.asking import reported, rule
from tests.rules.examples import made


def _said(code: str, text: str) -> list[str]:
    return [one.text for one in reported(code, text)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("1\tIs dit de\nde regel?", ["de\nde"]),
        ("1\tIs dit de  de regel?", ["de  de"]),
        ("1\tStaat dit in het jaarverslag Jaarverslag?", []),
        ("1\tStaat dit in het Jaarverslag jaarverslag?", ["Jaarverslag jaarverslag"]),
        ("1\tVul in: xx xx?", []),
        ("1\tGaat het om de kosten? Kosten zijn dat toch?", []),
        ("1\tIs de A-a A van de-de?", []),
    ],
)
def test_a_word_twice(text: str, said: list[str]) -> None:
    assert _said("TYP001", text) == said


def test_among_many_words_that_are_parted_by_a_mark_one_that_stands_twice_is_found() -> None:
    apart = " ".join(f"zaak{letter}. Zaak{letter}" for letter in "abcdefghijklmnop")
    assert _said("TYP001", f"1\tGaat het om {apart} of om de de rest?") == ["de de"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("1\tStaat het op post@Voorbeeld.nl,en.Zo?", []),
        ("1\tIs de lijst, m.b.t. o.a. de zorg,want dat telt, af?", [",want"]),
        ("1\tZijn enantwoorden er?", ["enantwoorden"]),
    ],
)
def test_words_run_together(text: str, said: list[str]) -> None:
    assert _said("TYP002", text) == said


def test_what_is_run_together_in_a_fixed_sentence_is_a_slip_in_that() -> None:
    reply = "De Minister heeft deze vragen beantwoord bij brief van 3 juni 2026."
    said = {"kind": "lva", "antwoordzin": f"{reply} Vragen enantwoorden zijn hierna afgedrukt."}
    assert reported("TYP002", said) == []
    assert len(reported("KOP005", said)) == 1


def test_an_unseen_sign_is_reported_once_with_all_its_places() -> None:
    (found,) = reported("TYP005", "1\tIs\u200b dit\u200b zo\u200b?")
    assert len(found.related) == 2
    assert found.fix
    assert len(found.fix.edits) == 3


@pytest.mark.parametrize(
    ("code", "piece"),
    [("TYP001", "van van "), ("TYP002", "a.a,b?"), ("TYP002", "enantwoorden "), ("TYP003", "a  a "),
     ("TYP004", "a ,"), ("TYP005", "a\u200b"), ("TYP006", '"a" “a” ')],
)  # fmt: skip
def test_a_hostile_question_takes_linear_time(code: str, piece: str) -> None:
    small, large = (_least(code, f"1\t{piece * (size // len(piece))}?") for size in (20_000, 80_000))
    assert large < 12 * small + 0.1


def _least(code: str, text: str) -> float:
    """Return the least of three times, of the processor: other work on the machine is no part of it."""
    spent = []
    for _ in range(3):
        example = made(text)
        start = time.process_time()
        list(rule(code).check(example.document, example.inputs))
        spent.append(time.process_time() - start)
    return min(spent)
