"""What is said of a repair."""

from linter.errors import VragenlintError
from linter.model.finding import Finding, Place
from linter.model.flow import Span
from linter.model.report import FileReport, Outcome, Report
from linter.model.rule import Edit, Fix, Safety, Severity, Stage
from linter.report.account import Account, Done, possible, summary
from linter.report.text import View

DUTCH, ENGLISH = View(), View("en")
AFTER = FileReport("a\x1b.txt", Outcome.ACCEPTED, "text", "lv", Stage.DEFINITIEF, 2)
BEFORE = Report("0.1.0", "7", (AFTER._replace(sha256="5ea1"),))


def finding(code: str, line: int = 1, safety: Safety = Safety.SAFE) -> Finding:
    span = Span(line, line)
    fix = Fix("Schrijf\x1b dit", (Edit(span, "x"),), safety)
    return Finding(span, code, "naam", Severity.INFO, "m", "h", None, "", Place(line, 1, line, 1), fix=fix)


FOUND = (finding("TYP003", 3), finding("KOP006", 1, Safety.UNSAFE), finding("TYP003", 2))


def test_what_was_repaired_is_summed_up() -> None:
    account = Account(Done.REPAIRED, FOUND, (), 0, AFTER, BEFORE)
    assert summary(account, DUTCH) == (
        "a<U+001B>.txt: hersteld: KOP006, 2x TYP003; daarna: gereed voor publicatie\n"
        "    SHA-256 5ea1; vragenlint 0.1.0, regels 7\n"
    )
    assert summary(account._replace(written="e5ea1"), ENGLISH) == (
        "a<U+001B>.txt: repaired: KOP006, 2x TYP003; then: ready for publication\n"
        "    SHA-256 5ea1, then e5ea1; vragenlint 0.1.0, rules 7\n"
    )


def test_suggestions_are_to_be_accepted() -> None:
    assert "aanvaard of weiger dat daar: KOP006" in summary(
        Account(Done.SUGGESTED, FOUND, (), 0, AFTER, BEFORE), DUTCH
    )


def test_what_is_no_text_is_not_said_to_be_suggested() -> None:
    named = finding("PUB004")._replace(fix=Fix("Haal weg", (), Safety.SAFE))
    account = Account(Done.SUGGESTED, (*FOUND, named), (), 0, AFTER, BEFORE)
    assert "aanvaard of weiger dat daar: KOP006, 2x TYP003; hersteld: PUB004; daarna" in summary(
        account, DUTCH
    )
    assert "niets" not in summary(account._replace(repaired=(named,)), DUTCH)


def test_nothing_to_repair_is_never_called_ready_for_that() -> None:
    rejected = AFTER._replace(outcome=Outcome.REJECTED)
    assert summary(Account(Done.LOOKED, (), (), 3, rejected, BEFORE), DUTCH) == (
        "a<U+001B>.txt: niets te herstellen; met --unsafe 3 meer, om na te kijken; Niet gereed\n"
        "    SHA-256 5ea1; vragenlint 0.1.0, regels 7\n"
    )


def test_what_could_not_be_repaired_is_told_with_why() -> None:
    why = VragenlintError("kan niet\x1b", "cannot")
    left = [*((one, why) for one in FOUND), (FOUND[0], VragenlintError("te vol", "full"))]
    account = Account(Done.REPAIRED, (), left, 0, AFTER, BEFORE)
    assert summary(account, DUTCH).splitlines()[1:-1] == [
        "a<U+001B>.txt: niet hersteld: KOP006, 2x TYP003: kan niet<U+001B>",
        "a<U+001B>.txt: niet hersteld: TYP003: te vol",
    ]
    assert "not repaired: KOP006, 2x TYP003: cannot" in summary(account, ENGLISH)


def test_what_could_be_repaired_is_listed_by_place() -> None:
    account = Account(Done.LOOKED, FOUND, (), 0, AFTER, BEFORE)
    assert possible(account, None, DUTCH).splitlines() == [
        "a<U+001B>.txt:1:1 KOP006 Schrijf<U+001B> dit (nakijken)",
        "a<U+001B>.txt:2:1 TYP003 Schrijf<U+001B> dit (zeker)",
        "a<U+001B>.txt:3:1 TYP003 Schrijf<U+001B> dit (zeker)",
    ]
