import pytest

from linter.model.comparison import About, Comparison, Difference, Side, What
from linter.model.finding import Finding, Place, Related
from linter.model.flow import Span
from linter.model.report import Failure, FileReport, Outcome, Report
from linter.model.rule import Severity, Stage
from linter.report.comparison.asked import render
from linter.report.text import View
from tests.report.comparison.differing import comparison, side

FOUND = Finding(
    Span(0, 1), "VGL003", "anders", Severity.ERROR, "Anders.", "Doe.", "3", "a", Place(line=7, column=1),
    (Related("zo gesteld", Span(0, 1), Place(line=4, column=2), "a.txt"),),
)  # fmt: skip


def partial(made: Comparison) -> Comparison:
    assert made.report is not None
    put, here = made.report.files
    return made._replace(report=made.report._replace(files=(put, here._replace(selected=("VGL004",)))))


def asked(*findings: Finding, differences: tuple[Difference, ...] = (), failures: int = 0) -> Comparison:
    made = comparison(*differences)
    put, here = (
        FileReport(
            one.path, Outcome.ACCEPTED, "text", one.kind, Stage.DEFINITIEF, one.questions, flow=one.flow
        )
        for one in made.renderings
    )
    put = put._replace(failures=(Failure("ScannedSource", "Beeld."),) * failures)
    here = here._replace(findings=findings, beside={"a.txt": put.flow} if put.flow else {})
    return made._replace(about=About.QUESTIONS, report=Report("1.2", "x", (put, here)))


def said(made: Comparison, view: View = View()) -> str:  # noqa: B008 - it is frozen
    assert made.report is not None
    return render(made, made.report.files[1], view)


def test_a_finding_says_where_it_is_and_what_was_put_where() -> None:
    assert said(asked(FOUND)) == (
        "Eerste bestand: a.txt\n"
        "Tweede bestand: b.txt\n"
        "b.txt:7:1 VGL003 fout Anders.\n"
        "    abc\n"
        "    ^\n"
        "    Doe.\n"
        "    zie ook a.txt:4:2: zo gesteld\n"
        "\n"
        "vragenlint 1.2, regels x\n"
        "1 fout; vergeleken: 3 vragen.\n"
    )


def test_quiet_is_a_line_per_finding() -> None:
    assert said(asked(FOUND), View("en", quiet=True)) == "b.txt:7:1 VGL003 error Anders.\n"
    assert said(asked(), View(quiet=True)) == ""


HEADS = {
    "nl": "Eerste bestand: a.txt\nTweede bestand: b.txt\nvragenlint 1.2, regels x\n",
    "en": "First file: a.txt\nSecond file: b.txt\nvragenlint 1.2, rules x\n",
}


@pytest.mark.parametrize(
    ("made", "view", "expected"),
    [
        (asked(), View(), "De vragen zijn zoals ze zijn gesteld; vergeleken: 3 vragen.\n"),
        (asked(), View("en"), "The questions are as they were put; compared: 3 questions.\n"),
        (
            asked(FOUND._replace(suppressed="zo afgesproken")),
            View(),
            "De vragen zijn zoals ze zijn gesteld; vergeleken: 3 vragen; 1 onderdrukt.\n",
        ),
        (
            partial(asked()),
            View(),
            "Niets gevonden, maar alleen nagekeken op VGL004; vergeleken: 3 vragen.\n",
        ),
        (
            asked(failures=1),
            View(),
            "Onbeslist, want niet alles is nagekeken; geen bevindingen; vergeleken: 3 vragen.\n",
        ),
    ],
)
def test_nothing_is_called_as_put_that_was_not_checked(made: Comparison, view: View, expected: str) -> None:
    assert said(made, view) == HEADS[view.lang] + expected


def test_what_else_differs_is_told_but_for_what_an_answered_list_always_has() -> None:
    differences = (
        Difference(What.KIND, (side(None, "lv", 1), side(None, "lva", 1))),
        Difference(What.DOSSIER, (side(None, "1", 1), side(None, "2", 1))),
        Difference(What.DOSSIER, (Side(), side(None, "2", 1))),
        Difference(What.BIJLAGE, (side(None, "1", 1), Side())),
        Difference(What.VAN, (side("3", "1", 1), side("3", "2", 1))),
        Difference(What.ANSWERED, (side("3"), side("3", "Ja."))),
        Difference(What.ADDED, (Side(), side("4", "Wat?"))),
    )
    assert said(asked(differences=differences)).splitlines()[2:] == [
        "Verder verschilt (telt niet mee):",
        "dossier: “1” tegenover “2” (eerste: 1:1; tweede: 1:1)",
        "vraag 3, blz. (van): “1” tegenover “2” (eerste: 1:1; tweede: 1:1)",
        "vragenlint 1.2, regels x",
        "De vragen zijn zoals ze zijn gesteld; vergeleken: 3 vragen.",
    ]
