"""How like two questions are."""

import subprocess
import sys

import pytest

from linter.model.likeness import ask_the_same, figures, sketch

ASKED = "Hoeveel mensen ontvingen vorig jaar een uitkering van de regeling?"


@pytest.mark.parametrize(
    "other",
    [
        ASKED,
        "Hoeveel mensen ontvingen vorig jaar ook een uitkering van deze regeling?",
        "Hoeveel mensen ontvingen vorig jaar een uitkeering van de regeling?",
        "Hoeveel mensen ontvingen vorig jaar, een uitkering van de regleing",
    ],
)
def test_small_words_and_a_slip_change_nothing(other: str) -> None:
    assert ask_the_same(ASKED, other)
    assert sketch(other) == sketch(ASKED)


@pytest.mark.parametrize(
    "other",
    [
        "Hoeveel mensen ontvingen vorig jaar geen uitkering van de regeling?",
        "Hoeveel mensen ontvingen vorig jaar een uitkeringen van de regeling?",
        "Hoeveel mannen ontvingen vorig jaar een uitkering van de regeling?",
        "Hoeveel mensen ontvangen vorig jaar een uitkeering van de regeling?",
        "Hoeveel mensen ontvingen vorig jaar een uitkering van de Regeling?",
        "Hoeveel mensen ontvingen vorig jaar een uitkering?",
    ],
)
def test_any_other_word_makes_another_question(other: str) -> None:
    assert not ask_the_same(ASKED, other)


def test_too_many_small_words_are_no_likeness() -> None:
    more = ASKED.replace("een", "nu dan toch ook nog eens even precies een")
    assert not ask_the_same(ASKED, more)


def test_what_measures_is_loaded_when_it_is_needed() -> None:
    said = "import sys, linter.model.likeness; sys.exit('rapidfuzz' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", said], check=False).returncode == 0


def test_figures_tell_questions_apart() -> None:
    assert figures("Waarom kost 1.5 km in 2024 zo veel?") == b"152024"
    assert sketch(f"{ASKED} In 2024?") != sketch(f"{ASKED} In 2025?")
