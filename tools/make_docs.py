"""The pages about the rules, docs/nl/rules and docs/en/rules, made from the rule files and docs/quality.json.

In: nothing; `--check` to compare instead of write.  Out: a page for each rule and one that lists them all, in
either language, named alike; with `--check` exit code 1 where a page differs from what it should say.
"""

import re
import sys
from collections.abc import Mapping
from pathlib import Path

from benchmarks.quality.table import stored
from linter import rulebook
from linter.check.files import rule_files
from linter.commands.explain import Rule, listed_in_markdown, markdown
from linter.commands.rules import tried
from linter.model.remark import MADE
from linter.resources import folder
from tools.measured import RUN, method, section

FOLDER = Path(__file__).parent.parent / "docs"
LANGS = ("nl", "en")
INDEX = "README.md"
_MADE = f"{MADE} from rules/ and docs/quality.json with `make docs`: change those, not this page. -->"
_HEAD = {
    "nl": "# Regels\n\nElke regel heeft een bladzijde, met wat hij meldt, waarom, wat u kunt doen en "
    "voorbeelden; `vragenlint rules CODE` zegt hetzelfde. Daaronder staat hoe goed de regel zijn fout vindt: "
    "[zo is dat gemeten](#gemeten).\n",
    "en": "# Rules\n\nEach rule has a page, with what it reports, why, what to do and examples; "
    "`vragenlint rules CODE` says the same. Below that stands how well the rule finds its fault: "
    "[so it was measured](#measured).\n",
}
_ALL = {"nl": "Alle regels", "en": "All rules"}
_HEADING = re.compile(r"^#(#+ )", re.MULTILINE)
_CODE = re.compile(r"^\| ([A-Z]{3}\d{3}) \|", re.MULTILINE)


def pages() -> Mapping[str, str]:
    """Return every page by its path from `docs`."""
    return {f"{lang}/rules/{name}": text for lang in LANGS for name, text in _pages(lang).items()}


def name(code: str) -> str:
    """Return the name of a rule's page; addresses of pages hold it, so it never changes."""
    return f"{code.lower()}.md"


def stale(made: Mapping[str, str], folder: Path) -> list[str]:
    """Return the paths of pages in `folder` that are missing, differ, or should not be there."""
    there = {
        path.relative_to(folder).as_posix(): path.read_text("utf-8")
        for lang in LANGS
        for path in folder.glob(f"{lang}/rules/*.md")
    }
    return sorted(one for one in {*made, *there} if made.get(one) != there.get(one))


def chapters() -> Mapping[str, list[Rule]]:
    """Return the rules by the folder they stand in, in the order of their codes."""
    place = {file.code: file.path.split("/")[-2] for file in rule_files(folder("rules"))}
    found: dict[str, list[Rule]] = {}
    for source in rulebook.rule_sources():
        rule = Rule(source.code, source.name, source.header)
        found.setdefault(place[rule.code], []).append(rule)
    return found


def _pages(lang: str) -> Mapping[str, str]:
    found = chapters()
    figures = stored()[RUN]
    tables = (
        f"## {chapter.capitalize()}\n\n{_linked(listed_in_markdown(rules, lang))}"
        for chapter, rules in found.items()
    )
    index = "\n".join((f"{_MADE}\n", _HEAD[lang], *tables, method(figures, lang)))
    return {
        INDEX: index,
        **{
            name(rule.code): _page(rule, section(rule.code, figures, lang), lang)
            for rules in found.values()
            for rule in rules
        },
    }


def _linked(table: str) -> str:
    """Return a table of rules in which each code leads to its page."""
    return _CODE.sub(lambda found: f"| [{found[1]}]({name(found[1])}) |", table)


def _page(rule: Rule, measured: str, lang: str) -> str:
    """Return the page of a rule: what `vragenlint rules CODE` says, and what was measured."""
    told = _HEADING.sub(r"\1", markdown(rule, lang, tried(rule, lang)))
    return "\n".join((f"{_MADE}\n", told, measured, f"[{_ALL[lang]}]({INDEX})\n"))


def main() -> int:
    """Write the pages, or with `--check` say which are stale."""
    made = pages()
    found = stale(made, FOLDER)
    if sys.argv[1:] == ["--check"]:
        sys.stdout.writelines(f"docs/{one} is stale: run make docs\n" for one in found)
        return bool(found)
    for lang in LANGS:
        (FOLDER / lang / "rules").mkdir(parents=True, exist_ok=True)
    for one in found:
        (FOLDER / one).write_text(made[one], "utf-8") if one in made else (FOLDER / one).unlink()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
