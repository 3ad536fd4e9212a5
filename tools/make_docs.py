"""The pages about the rules, docs/rules, made from the rule files themselves.

In: nothing; `--check` to compare instead of write.  Out: a page for each chapter and one that lists them all;
with `--check` exit code 1 where a page differs from what the rules say.
"""

import sys
from collections.abc import Mapping
from pathlib import Path

from linter import rulebook
from linter.check.files import rule_files
from linter.commands.explain import Rule, listed_in_markdown, markdown
from linter.commands.rules import output
from linter.resources import folder

FOLDER = Path(__file__).parent.parent / "docs" / "rules"
INDEX = "README.md"
_MADE = "Gemaakt uit `rules/` met `make docs`; wijzig de regel, niet deze bladzijde."


def pages() -> Mapping[str, str]:
    """Return every page by its name."""
    chapters = _chapters()
    made = {f"{chapter}.md": _page(chapter, rules) for chapter, rules in chapters.items()}
    tables = [
        f"## [{chapter.capitalize()}]({chapter}.md)\n\n{listed_in_markdown(rules, 'nl')}"
        for chapter, rules in chapters.items()
    ]
    return {INDEX: "\n".join(("# Regels\n", f"{_MADE}\n", *tables)), **made}


def stale(made: Mapping[str, str], folder: Path) -> list[str]:
    """Return the names of pages in `folder` that are missing, differ, or should not be there."""
    there = {path.name: path.read_text("utf-8") for path in folder.glob("*.md")}
    return sorted(name for name in {*made, *there} if made.get(name) != there.get(name))


def _chapters() -> Mapping[str, list[Rule]]:
    """Return the rules by the folder they stand in, in the order of their codes."""
    place = {file.code: file.path.split("/")[-2] for file in rule_files(folder("rules"))}
    chapters: dict[str, list[Rule]] = {}
    for source in rulebook.rule_sources():
        rule = Rule(source.code, source.name, source.header)
        chapters.setdefault(place[rule.code], []).append(rule)
    return chapters


def _page(chapter: str, rules: list[Rule]) -> str:
    return "\n".join(
        (
            f"# {chapter.capitalize()}\n",
            f"{_MADE}\n",
            *(markdown(rule, "nl", output(rule, "nl")) for rule in rules),
        )
    )


def main() -> int:
    """Write the pages, or with `--check` say which are stale."""
    made = pages()
    found = stale(made, FOLDER)
    if sys.argv[1:] == ["--check"]:
        sys.stdout.writelines(f"docs/rules/{name} is stale: run make docs\n" for name in found)
        return bool(found)
    FOLDER.mkdir(exist_ok=True)
    for name in found:
        (FOLDER / name).write_text(made[name], "utf-8") if name in made else (FOLDER / name).unlink()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
