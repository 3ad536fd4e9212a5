"""The site, in Dutch and in English, made by Sphinx of the pages in docs.

In: the folder to make it in (build/site if none is named).  Out: a site in that folder, which a browser opens
from a disk too; exit code 1 where Sphinx warns of anything, such as a link that leads nowhere.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from tools.site_pages import DECISIONS, LANGS, OTHER, ROOT, RULES, Page, decisions, groups, pages, rules

FOLDER = ROOT / "build" / "site"
SETTINGS = ROOT / "tools" / "site"
_LINK = re.compile(r"\]\((?![a-z]+:|#)([^)#\s]+)")
_NAMES = {"nl": "Nederlands", "en": "English"}
_FOREIGN = {"nl": "Deze bladzijde is in het Engels.", "en": "This page is in Dutch."}
_START = """<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="0; url=nl/index.html">
<title>vragenlint</title>
<p><a href="nl/index.html">Nederlands</a> <a href="en/index.html" lang="en">English</a></p>
</html>
"""


class Sources(NamedTuple):
    """What the site in one language is made of: a folder, and the names of its pages by their files."""

    lang: str
    folder: Path
    names: Mapping[str, str]

    def write(self, name: str, text: str) -> None:
        """Add text to the page of this name."""
        path = self.folder / f"{name}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("a", encoding="utf-8") as file:
            file.write(text)

    def target(self, file: str) -> str:
        """Return what a link to a file leads to: its page, that of its like in this language, or a copy."""
        like = file.replace(f"docs/{OTHER[self.lang]}/", f"docs/{self.lang}/", 1)
        name = self.names.get(file) or self.names.get(like)
        if name:
            return f"{name}.md"
        (self.folder / file).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / file, self.folder / file)
        return file


def lay(lang: str, folder: Path) -> None:
    """Write the sources of the site in one language: its pages, what hangs below them, what Sphinx needs."""
    shutil.copytree(SETTINGS, folder)
    sources = Sources(lang, folder, {page.file: page.name for page in pages(lang)})
    for page in pages(lang):
        sources.write(page.name, _text(page, sources) if page.file else "# Decisions\n")
    sources.write(RULES, _menu(rules(lang), RULES, ":hidden:"))
    sources.write(DECISIONS, _menu(decisions(), DECISIONS))
    for group in groups(lang):
        sources.write(
            "index",
            _menu(group.pages, "index", ":hidden:", f":caption: {group.heading}" if group.heading else ""),
        )


def command(lang: str, sources: Path, to: Path) -> list[str]:
    """Return the command that makes the site of its sources; a warning is an error."""
    given = {
        "other": OTHER[lang],
        "othername": _NAMES[OTHER[lang]],
        "otherpages": " ".join(("search", *(page.name for page in pages(OTHER[lang])))),
        "foreignpages": " ".join(page.name for page in pages(lang) if page.lang != lang),
        "foreignsaid": _FOREIGN[lang],
    }
    words = [
        sys.executable,
        "-m",
        "sphinx",
        "-q",
        "-W",
        "--keep-going",
        "-b",
        "html",
        "-D",
        f"language={lang}",
    ]
    words += [f"-A{name}={text}" for name, text in given.items()]
    return [*words, "-d", f"{sources}-seen", str(sources), str(to)]


def make(to: Path) -> bool:
    """Make the site, both languages at once; say whether all went well."""
    shutil.rmtree(to, ignore_errors=True)
    with tempfile.TemporaryDirectory() as place:
        running = []
        for lang in LANGS:
            lay(lang, Path(place, lang))
            running.append(subprocess.Popen(command(lang, Path(place, lang), to / lang)))  # noqa: S603 - our own
        ended = [one.wait() for one in running]
    (to / "index.html").write_text(_START, "utf-8")
    return not any(ended)


def _text(page: Page, sources: Sources) -> str:
    """Return the text of a page, its links leading to where things are on the site."""
    home, place = Path(page.file).parent, Path(page.name).parent

    def linked(found: re.Match[str]) -> str:
        target = sources.target(os.path.normpath(home / found[1]))
        return f"]({os.path.relpath(target, place)}"

    text = (ROOT / page.file).read_text("utf-8").replace("```mermaid", "```text")
    return _LINK.sub(linked, text)


def _menu(shown: Iterable[Page], name: str, *options: str) -> str:
    """Return a menu of pages, as stands on the page of this name."""
    names = (os.path.relpath(page.name, Path(name).parent) for page in shown)
    return "\n".join(("", "```{toctree}", *filter(None, options), "", *names, "```", ""))


def main() -> int:
    """Make the site and say where it is."""
    to = Path(*sys.argv[1:]) if sys.argv[1:] else FOLDER
    well = make(to)
    sys.stdout.write(f"{to / 'index.html'}\n" if well else "")
    return int(not well)


if __name__ == "__main__":
    raise SystemExit(main())
