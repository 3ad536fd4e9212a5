from linter.model.report import FileReport, Report
from linter.report.markdown import LONGEST, render
from linter.report.pages import pages
from linter.report.text import View
from linter.report.writer import Run

from .html.made import BROKEN, GAP, PAGES, file


def made(*files: FileReport, lang: str = "nl") -> str:
    return render(Run(Report("0.1.0", "7", files), View(lang)))


def test_the_whole_page() -> None:
    assert made(file(GAP._replace(fingerprint="0123456789abcdef")), BROKEN) == (
        "2 bestanden: 1 niet gereed, 1 onbeslist; 1 fout\n"
        "\n"
        "| Bestand | Oordeel | Herkomst |\n"
        "| --- | --- | --- |\n"
        "| map/lijst.txt | Niet gereed: 1 fout | SHA-256 5ea1 |\n"
        "| stuk.docx | Onbeslist: Beschadigd. |  |\n"
        "\n"
        "## map/lijst.txt\n"
        "\n"
        "| Plaats | Vraag | Regel | Ernst | Wat | Wat te doen | Kenmerk |\n"
        "| --- | --- | --- | --- | --- | --- | --- |\n"
        "| regel 3, teken 1 | 6 | NUM001 | fout | Vraag 5 ontbreekt. |  | 0123456789abcdef |\n"
        "\n"
        "## stuk.docx\n"
        "\n"
        "- Onbeslist: Beschadigd.\n"
        "\n"
        "vragenlint 0.1.0, regels 7\n"
    )


def test_nothing_is_taken_for_markup() -> None:
    odd = "<b>|*x*` [a](http://b) @jan #3\n\n# kop www.x.nl"
    text = made(file(GAP._replace(message=odd)))
    row = next(line for line in text.splitlines() if "NUM001" in line)
    said = r"\<b\>\|\*x\*\` \[a\](http&#58;//b) &#64;jan \#3  \# kop www&#46;x.nl"
    assert said in row
    assert row.replace(r"\|", "").count("|") == 8


def test_a_page_that_would_be_too_long_is_cut_between_lines() -> None:
    text = made(file(*[PAGES] * 12_000), lang="en")
    assert len(text.encode()) <= LONGEST + 100
    *_, line, empty, last, _, foot = text.splitlines()
    assert foot == "vragenlint 0.1.0, rules 7"
    assert line.startswith("| line 2")
    assert line.endswith("|")
    assert empty == ""
    assert last.startswith("and ")


def test_a_code_is_a_link_where_its_page_is_known() -> None:
    view = View("nl", page=pages("https://a.nl", ["NUM001"]))
    page = render(Run(Report("0.1.0", "7", (file(GAP, PAGES),)), view))
    assert "| [NUM001](https://a.nl/nl/rules/num001.html) |" in page
    assert "| BIJ001 |" in page
