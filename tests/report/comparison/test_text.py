import pytest

from linter.model.comparison import Difference, Side, What
from linter.report.comparison.phrases import KINDS, PARTS, PHRASES, WHOLE
from linter.report.comparison.text import render
from tests.report.comparison.differing import comparison, renumbered, side, words


def line(found: Difference, lang: str = "nl") -> str:
    return render(comparison(found), lang).splitlines()[2]


def test_the_same() -> None:
    assert render(comparison(), "nl") == (
        "Eerste bestand: a.txt\n"
        "Tweede bestand: b.txt\n"
        "Geen verschillen: soort, kop en 3 vragen zijn gelijk.\n"
    )
    assert render(comparison(first=1, second=1), "en") == (
        "First file: a.txt\nSecond file: b.txt\nNo differences: kind, header and 1 question are the same.\n"
    )


def test_which_file_is_which_the_differences_and_the_totals() -> None:
    found = Difference(What.REWORDED, (side("3", "", 7), side("3", "", 9)), (words("dit", "dat"),))
    assert render(comparison(found, second=1), "nl") == (
        "Eerste bestand: a.txt\n"
        "Tweede bestand: b.txt\n"
        "vraag 3, tekst: “dit” tegenover “dat” (eerste: 7:1; tweede: 9:1)\n"
        "1 verschil; vergeleken: 3 vragen met 1 vraag.\n"
    )
    assert render(comparison(found, found._replace(certain=False)), "en") == (
        "First file: a.txt\n"
        "Second file: b.txt\n"
        "question 3, text: “dit” against “dat” (first: 7:1; second: 9:1)\n"
        "question 3, text (uncertain): “dit” against “dat” (first: 7:1; second: 9:1)\n"
        "2 differences, 1 of them uncertain; compared: 3 questions.\n"
    )


def test_the_only_one_is_uncertain() -> None:
    found = renumbered("3", "4")._replace(certain=False)
    assert render(comparison(found), "nl").endswith("1 verschil, onzeker; vergeleken: 3 vragen.\n")


def two(what: What, first: Side, second: Side) -> Difference:
    return Difference(what, (first, second))


NOWHERE = Side()
FIRST = "alleen in het eerste bestand"


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (
            two(What.KIND, side(None, "lv", 1), side(None, "lva")),
            "soort lijst: “lijst van vragen” tegenover “lijst van vragen en antwoorden” (eerste: 1:1)",
        ),
        (
            two(What.NUMBER, side(None, "21", 2), NOWHERE),
            "nummer: alleen in het eerste bestand: “21” (eerste: 2:1)",
        ),
        (
            two(What.DATE, NOWHERE, side(None, "9 juni 2026", 2)),
            "vastgesteld: alleen in het tweede bestand: “9 juni 2026” (tweede: 2:1)",
        ),
        (two(What.TM, side(None, "1", 4), NOWHERE), "kolom t/m: alleen in het eerste bestand (eerste: 4:1)"),
        (two(What.ANSWERED, NOWHERE, side(None, "Ja.")), "antwoorden: alleen in het tweede bestand"),
        (two(What.DROPPED, side("3", "Wat?"), NOWHERE), "vraag 3: alleen in het eerste bestand: “Wat?”"),
        (two(What.ADDED, NOWHERE, side("", "A?")), "vraag zonder nummer: alleen in het tweede bestand: “A?”"),
        (two(What.ADDED, NOWHERE, side("4")), "vraag 4: alleen in het tweede bestand"),
        (renumbered("3", "2:4"), "vraag 3 is in het tweede bestand vraag 2:4"),
        (renumbered("3", ""), "vraag 3 is in het tweede bestand vraag zonder nummer"),
        (two(What.BIJLAGE, side("", "1"), side("", "2")), "vraag zonder nummer, bijlage: “1” tegenover “2”"),
        (
            two(What.VAN, side("3", "1"), side("4", "2")),
            "vraag 3 (in het tweede bestand: vraag 4), blz. (van): “1” tegenover “2”",
        ),
        (two(What.ANSWERED, side("3", "A"), side("3")), f"vraag 3, antwoord: {FIRST}: “A”"),
    ],
)  # fmt: skip
def test_every_difference_in_one_line(found: Difference, expected: str) -> None:
    assert line(found) == expected


def test_questions_that_were_renumbered_by_as_much_are_one_line() -> None:
    made = comparison(renumbered("3", "4"), renumbered("4", "5"))
    assert "vragen 3 t/m 4 zijn in het tweede bestand 4 t/m 5\n2 verschillen;" in render(made, "nl")


@pytest.mark.parametrize(
    ("more", "expected"), [(0, ""), (1, "; en nog op 1 plaats"), (2, "; en nog op 2 plaatsen")]
)
def test_of_many_words_the_first(more: int, expected: str) -> None:
    found = Difference(What.ANSWER, (side("3"), side("3")), (words("a", ""),) * (3 + more))
    assert line(found).endswith(f"alleen in het eerste bestand: “a”{expected}")


def test_what_is_long_is_cut_and_what_steers_a_terminal_is_named() -> None:
    found = Difference(What.REWORDED, (side("3"), side("3")), (words("x" * 100, "\x1b[2J"),))
    assert line(found) == f"vraag 3, tekst: “{'x' * 59}…” tegenover “<U+001B>[2J”"
    made = comparison(renumbered("\x1b3", "4"))
    hostile = made._replace(renderings=(made.renderings[0]._replace(path="a\x1b[2J"), made.renderings[1]))
    assert "\x1b" not in render(hostile, "nl")


def test_both_languages_have_all_words() -> None:
    for texts in (KINDS, WHOLE, PARTS, PHRASES):
        assert texts["nl"].keys() == texts["en"].keys()


def test_a_file_without_text_has_no_places() -> None:
    made = comparison(renumbered("3", "4"))
    bare = made._replace(renderings=(made.renderings[0]._replace(flow=None), made.renderings[1]))
    assert render(bare, "nl") == render(made, "nl")
