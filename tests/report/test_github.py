import re

from linter.model.finding import Place
from linter.model.report import FileReport, Report
from linter.model.rule import Severity
from linter.report.github import render
from linter.report.text import View
from linter.report.writer import Run

from .html.made import ABSENT, BROKEN, GAP, PAGES, file

COMMAND = re.compile(r"::(error|warning|notice)(?: ([^:]*))?::([^\r\n]*)")


def lines(*files: FileReport) -> list[str]:
    """Return the lines but those of what judged, which are folded."""
    made = render(Run(Report("0.1.0", "7", files), View("nl")))
    assert made.endswith("\n")
    before, title, rest = made.partition("::group::vragenlint 0.1.0, regels 7\n")
    assert title
    return (before + rest.partition("::endgroup::\n")[2]).splitlines()


def read(line: str) -> tuple[str, dict[str, str], str]:
    """Read a command as the runner does: what is escaped is put back."""
    found = COMMAND.fullmatch(line)
    assert found, line
    properties = dict(part.split("=", 1) for part in (found[2] or "").split(",") if part)
    put_back = {
        key: value.replace("%2C", ",").replace("%3A", ":").replace("%25", "%")
        for key, value in properties.items()
    }
    return found[1], put_back, found[3].replace("%25", "%")


def test_the_worst_come_first_with_their_place() -> None:
    one, two, three, last = lines(file(PAGES, ABSENT, GAP._replace(fingerprint="0123456789abcdef")))
    place = {"file": "map/lijst.txt", "line": "3", "endLine": "3", "col": "1", "endColumn": "1"}
    assert read(one) == ("error", {**place, "title": "NUM001 (0123456789abcdef)"}, "Vraag 5 ontbreekt.")
    assert read(two)[0] == "warning"
    assert read(two)[2] == "Vraag 4 noemt blz. 11-15 zonder bijlage. Vul de bijlage in."
    assert read(three)[0] == "notice"
    assert last.startswith("1 bestand: ")


def test_where_there_are_no_lines_the_place_is_said() -> None:
    one = GAP._replace(place=Place(paragraph=1, part="p"), where="alinea 1")
    assert read(lines(file(one))[0]) == (
        "error", {"file": "map/lijst.txt", "title": "NUM001"}, "alinea 1: Vraag 5 ontbreekt.",
    )  # fmt: skip


def test_nothing_ends_a_command_or_begins_another() -> None:
    odd = GAP._replace(message="50%\n::error::weg\r%0A", help="")
    first, total = lines(file(odd, path="a,b:c%\n::set.txt"))
    assert read(first)[1]["file"] == "a,b:c% ::set.txt"
    assert read(first)[2].startswith("50% ::error::weg")
    assert total.startswith("1 bestand")


def test_ten_are_shown_and_the_rest_is_counted() -> None:
    *shown, rest, _ = lines(file(*[ABSENT] * 3, *[PAGES] * 4, *[GAP] * 9), BROKEN)
    assert len(shown) == 10
    assert [read(line)[0] for line in shown] == ["error"] * 10
    assert read(shown[0]) == ("error", {"file": "stuk.docx"}, "Onbeslist: Beschadigd.")
    assert read(rest) == ("notice", {}, "en nog 4 waarschuwingen, 3 info")


def test_many_that_were_not_judged_are_counted_too() -> None:
    *shown, rest, _ = lines(*[BROKEN] * 12, file(GAP))
    assert len(shown) == 10
    assert read(rest)[2] == "en nog 1 fout, 2 onbeslist"


def test_what_does_not_count_is_not_annotated() -> None:
    assert len(lines(file(GAP._replace(known=True), PAGES._replace(suppressed="")))) == 1
    assert GAP.severity is Severity.ERROR


def test_what_judged_is_told_in_lines_that_are_no_commands() -> None:
    files = (file(path="::error::a ##[error]b.txt"), BROKEN)
    made = render(Run(Report("0.1.0", "7", files), View("en"))).splitlines()
    assert made[made.index("::group::vragenlint 0.1.0, rules 7") :] == [
        "::group::vragenlint 0.1.0, rules 7",
        "SHA-256 5ea1 ::error::a ## [error]b.txt",
        "::endgroup::",
        "2 files: 1 ready, 1 undecided; no findings",
    ]
