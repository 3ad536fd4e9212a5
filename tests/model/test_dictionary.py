"""What a dictionary makes of a word that it lists, of one made of two, and of one with a slip."""

import pytest

from linter.model.dictionary import Dictionary

LISTED = frozenset(
    [
        "regeling",
        "regelingen",
        "kosten",
        "zorg",
        "model",
        "kabinet",
        "val",
        "valk",
        "kaart",
        "belasting",
        "dienst",
        "huis",
        "voorziening",
        "de",
        "glasvoorraad",
    ]
)
NONE: frozenset[str] = frozenset()


def of(*more: str, foreign: tuple[str, ...] = ()) -> Dictionary:
    return Dictionary(LISTED, LISTED.union(more).__contains__, foreign.__contains__)


def test_a_word_is_known_where_it_is_listed_right_or_plainly_made_of_two() -> None:
    known = of("gezegd")
    assert known.knows("regeling")
    assert known.knows("gezegd")
    assert known.knows("belastingregeling")
    assert known.knows("zorgmodel")
    assert not known.knows("regleing")


@pytest.mark.parametrize(
    "word", ["zorgmodel", "kabinetsval", "regelingenkaart", "dekosten", "amsterdamkaart"]
)
def test_a_word_may_be_two(word: str) -> None:
    assert of("Amsterdam").is_joined(word)


@pytest.mark.parametrize("word", ["zorgmodl", "kabinetxval", "xykosten", "zorg", "de", "huissde"])
def test_a_word_is_not_two(word: str) -> None:
    assert not of().is_joined(word)


@pytest.mark.parametrize("word", ["amsterdam", "btw", "framework", "moodboard"])
def test_a_word_is_one_elsewhere(word: str) -> None:
    known = of("Amsterdam", "BTW", foreign=("framework", "mood", "board"))
    assert known.is_elsewhere(word)
    assert not of().is_elsewhere(word)


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("regleing", "regeling"),
        ("reggeling", "regeling"),
        ("regelng", "regeling"),
        ("regelimg", "regeling"),
        ("regelignn", ""),
        ("kegeling", ""),
        ("vragenlijst", ""),
        ("kostn", ""),
    ],
)
def test_the_word_that_was_meant_lies_one_slip_away(word: str, meant: str) -> None:
    assert of().meant(word, NONE) == meant


def test_a_word_that_is_there_was_meant_before_any_other() -> None:
    assert of().meant("regelingn", NONE) == "regeling"
    assert of().meant("regelingn", {"regelingen", "dienst"}) == "regelingen"
    assert of().meant("kostn", {"kosten"}) == "kosten"
    assert of().meant("kostn", {"kostne"}) == ""


def test_a_short_part_of_a_word_that_nobody_wrote_was_not_meant() -> None:
    known = of("huisvalk", "huisvoorziening")
    assert known.meant("huisvlk", NONE) == ""
    assert known.meant("huisvlk", {"huisvalk"}) == "huisvalk"
    assert known.meant("huisvooziening", NONE) == "huisvoorziening"


def test_each_word_is_asked_for_once() -> None:
    asked: list[str] = []
    known = Dictionary(NONE, lambda word: bool(asked.append(word)))
    assert not known.knows("vraag")
    assert not known.knows("vraag")
    assert asked == ["vraag"]
