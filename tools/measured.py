"""How well a rule was measured to find its fault: the code of a rule in, a section of Markdown out.

The figures are those of the large run in docs/quality.json; `benchmarks/quality` makes them.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from benchmarks.quality.table import precision, recall
from tests.generate.faults.known import UNPLANTED

RUN = "large"
Figures = Mapping[str, Any]
"""What docs/quality.json holds of one run: `clean` and `codes`."""
FORMS: Mapping[str, Mapping[str, str]] = {
    "nl": {
        "text": "Tekst",
        "markdown": "Markdown",
        "docx": "Word (.docx)",
        "odt": "OpenDocument (.odt)",
        "html": "HTML, niets dan de lijst",
        "site": "HTML, van een site",
        "word": "HTML, uit Word",
        "koop": "XML van een Kamerstuk",
        "kamerwrk": "XML van een Kamerstuk van voor 2010",
        "nds": "XML van een stuk zonder dossier",
        "xml": "Canonieke XML",
        "pdf": "PDF",
        "doc": "Word (.doc)",
    },
    "en": {
        "text": "Text",
        "markdown": "Markdown",
        "docx": "Word (.docx)",
        "odt": "OpenDocument (.odt)",
        "html": "HTML, nothing but the list",
        "site": "HTML, of a site",
        "word": "HTML, out of Word",
        "koop": "XML of a Kamerstuk",
        "kamerwrk": "XML of a Kamerstuk of before 2010",
        "nds": "XML of a paper without a dossier",
        "xml": "Canonical XML",
        "pdf": "PDF",
        "doc": "Word (.doc)",
    },
}
WHY_NOT = {
    "is about two lists together": "gaat over twee lijsten samen",
    "is in preview, and is measured where a dictionary is: tests/rules/test_spelling.py": (
        "is een proefregel en wordt gemeten waar een woordenlijst is: tests/rules/test_spelling.py"
    ),
}
"""The reasons of UNPLANTED in Dutch."""
_WORDS = {
    "nl": {
        "heading": "Gemeten",
        "told": "In gemaakte lijsten is deze fout gezet; een controle vond hem zo vaak. Wat de kolommen "
        "betekenen staat [bij alle regels](README.md#gemeten).",
        "head": "bestand|lijsten met de fout|gevonden|recall|ten onrechte gemeld|precisie",
        "all": "alle samen",
        "of": "{} van {}",
        "rest": "Niet gemeten, meestal omdat de fout er niet in kan voorkomen: {}.",
        "never": "Niet gemeten; de regel {}.",
        "new": "Nog niet gemeten.",
        "method": "Wat op de bladzijde van een regel onder *Gemeten* staat, komt uit lijsten die voor de "
        "meting zijn gemaakt (`make quality`). *Recall*: het deel van de lijsten met de fout waarin hij is "
        "gevonden. *Ten onrechte gemeld*: in hoeveel van de andere lijsten, met een andere fout of zonder, "
        "de regel iets meldde dat er niet is. *Precisie*: het deel van de lijsten waarin de regel iets meldt "
        "dat de fout ook heeft. Wat de regels in uw lijsten vinden, kan hiervan verschillen.",
        "clean": "Lijsten zonder fouten kregen:",
        "cleaned": "bestand|lijsten|fouten|waarschuwingen",
    },
    "en": {
        "heading": "Measured",
        "told": "This fault was put into lists that were made for it; so often a check found it. What the "
        "columns mean is said [where all rules are](README.md#measured).",
        "head": "file|lists with the fault|found|recall|wrongly reported|precision",
        "all": "all together",
        "of": "{} of {}",
        "rest": "Not measured, mostly because they cannot have this fault: {}.",
        "never": "Not measured; the rule {}.",
        "new": "Not yet measured.",
        "method": "What stands under *Measured* on the page of a rule comes from lists that were made for it "
        "(`make quality`). *Recall*: the part of the lists with the fault in which it was found. *Wrongly "
        "reported*: in how many of the other lists, with another fault or none, the rule reported what is "
        "not there. *Precision*: the part of the lists in which the rule reported something that has the "
        "fault. What the rules find in your lists may differ from this.",
        "clean": "Lists without faults got:",
        "cleaned": "file|lists|errors|warnings",
    },
}


def section(code: str, figures: Figures, lang: str) -> str:
    """Return what was measured of a rule."""
    words = _WORDS[lang]
    lines = [f"## {words['heading']}", ""]
    rows = figures["codes"].get(code, {})
    if any(row[0] for row in rows.values()):
        rest = "; ".join(_form(form, lang) for form in figures["clean"] if form not in rows)
        lines += [words["told"], "", *_rows(code, figures, lang), ""]
        return "\n".join((*lines, *((words["rest"].format(rest), "") if rest else ())))
    reason = UNPLANTED.get(code, "")
    said = WHY_NOT.get(reason, reason) if lang == "nl" else reason
    return "\n".join((*lines, words["never"].format(said) if reason else words["new"], ""))


def method(figures: Figures, lang: str) -> str:
    """Return how it was measured, and what lists without faults got."""
    words = _WORDS[lang]
    lines = [f"## {words['heading']}", "", words["method"], "", words["clean"], "", *_head(words["cleaned"])]
    rows = (
        (_form(form, lang), *(_number(one, lang) for one in row)) for form, row in figures["clean"].items()
    )
    return "\n".join((*lines, *map(_row, rows), ""))


def _rows(code: str, figures: Figures, lang: str) -> Iterator[str]:
    yield from _head(_WORDS[lang]["head"])
    rows = figures["codes"][code]
    others = {form: _files(form, figures) - row[0] for form, row in rows.items()}
    for form, row in rows.items():
        yield _row((_form(form, lang), *_cells(row, others[form], lang)))
    whole = [sum(column) for column in zip(*rows.values(), strict=True)]
    yield _row((_WORDS[lang]["all"], *_cells(whole, sum(others.values()), lang)))


def _cells(row: list[int], others: int, lang: str) -> Iterator[str]:
    planted, found, *_, wrong = row
    yield _number(planted, lang)
    yield _number(found, lang)
    yield _share(recall(row), lang) if planted else ""
    yield _WORDS[lang]["of"].format(_number(wrong, lang), _number(others, lang))
    yield _share(precision(row), lang) if found + wrong else ""


def _files(form: str, figures: Figures) -> int:
    """Return how many lists were judged in a format."""
    faulty: int = sum(rows[form][0] for rows in figures["codes"].values() if form in rows)
    clean: int = figures["clean"].get(form, [0])[0]
    return faulty + clean


def _form(form: str, lang: str) -> str:
    return FORMS[lang].get(form, form)


def _head(names: str) -> Iterator[str]:
    first, *rest = names.split("|")
    yield _row((first, *rest))
    yield f"|---{'|--:' * len(rest)}|"


def _row(cells: tuple[str, ...]) -> str:
    return f"| {' | '.join(cells)} |"


def _number(number: int, lang: str) -> str:
    return f"{number:,}".replace(",", "." if lang == "nl" else ",")


def _share(part: float, lang: str) -> str:
    """Return a part as a percentage, rounded down: only what is whole is called so."""
    if part in (0, 1):
        return f"{part:.0%}"
    return f"{int(part * 1000) / 10:.1f}%".replace(".", "," if lang == "nl" else ".")
