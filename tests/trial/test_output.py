"""What a check prints of an example."""

from linter import rulebook
from linter.model.rule import Safety
from linter.trial.output import printed, safety


def test_an_example_is_checked_by_its_rule_alone() -> None:
    rule = rulebook.ready("NUM001")
    lines = printed(rule, "1\tWaarom?\n2\tHoezo\n⟦4⟧\tWanneer?\n", "nl")
    assert lines[0].endswith("NUM001 fout Nummer 3 ontbreekt.")
    assert lines[0].startswith("voorbeeld.txt:")
    assert lines[1:3] == ["    4    Wanneer?", "    ^"]
    assert lines[-1]
    assert printed(rule, "1\tWaarom?\n2\tHoezo?\n", "nl") == []


def test_it_speaks_the_language_that_is_asked() -> None:
    said = printed(rulebook.ready("NUM001"), "1\tWaarom?\n⟦3⟧\tWanneer?\n", "en")
    assert said[0].endswith("NUM001 error Number 2 is missing.")


def test_what_cannot_be_told_is_printed_too() -> None:
    said = {"text": "Nr\tVraag\tBijlage\tBlz. (van)\n1\tWaarom?\t1\t4\n", "bijlagen": {"1.pdf": "beveiligd"}}
    assert any("1.pdf" in line for line in printed(rulebook.ready("BIJ007"), said, "nl"))


def test_an_example_of_two_lists_names_the_other() -> None:
    said = {
        "gesteld": "1\tWaarom is dat zo?\n2\tHoe?\n",
        "text": "1\tWaarom is dit zo?\n2\tHoe?\n",
        "kind": "lva",
    }
    assert "gesteld.txt" in "\n".join(printed(rulebook.ready("VGL003"), said, "nl"))


def test_an_example_that_cannot_be_made_prints_nothing() -> None:
    assert (
        printed(rulebook.ready("PUB001"), {"text": "1\tHoe?", "fact": [{"kind": "x", "text": "weg"}]}, "nl")
        == []
    )


def test_how_safe_is_what_a_rule_proposes() -> None:
    twice = ["1\tWaarom?", "1\tWat is ⟦de de⟧ oorzaak?"]
    assert safety(rulebook.ready("TYP001"), twice) is Safety.UNSAFE
    assert safety(rulebook.ready("TYP001"), twice[:1]) is None
    unmade = {"text": "1\tHoe?", "fact": [{"kind": "x", "text": "weg"}]}
    assert safety(rulebook.ready("TYP003"), [unmade, "1\tWat is⟦  ⟧de oorzaak?"]) is Safety.SAFE
