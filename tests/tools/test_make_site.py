"""The site is made without a warning, whole in both languages, and asks nothing of another host."""

import re
import subprocess
import sys
from html import unescape
from pathlib import Path
from urllib.parse import unquote

import pytest

from linter import rulebook
from tests.conftest import ROOT, libraries
from tools.make_site import Sources, command, lay

LANGS = ("nl", "en")
LINK = re.compile(r'<(\w+)\b[^>]*?\b(?:href|src|action|poster|data)="([^"]*)"')
ID = re.compile(r'\b(?:id|name)="([^"]*)"')
FOREIGN = re.compile(r"(?:https?:)?//")
LOADED = re.compile(
    r"@import\s+|url\(\s*['\"]?(?!data:|#)|\bfetch\(|\bimport\(|XMLHttpRequest|EventSource|WebSocket"
)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site, made strictly."""
    libraries("sphinx", "myst_parser", "furo")
    folder = tmp_path_factory.mktemp("site") / "made"
    words = [sys.executable, "-m", "tools.make_site", str(folder)]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout == f"{folder / 'index.html'}\n"
    return folder


@pytest.fixture(scope="module")
def read(site: Path) -> dict[Path, str]:
    """Every page of the site."""
    return {path: path.read_text("utf-8") for path in sorted(site.rglob("*.html"))}


def test_there_is_a_page_per_rule_in_each_language(site: Path, read: dict[Path, str]) -> None:
    for lang, measured in (("nl", "Gemeten"), ("en", "Measured")):
        for code in rulebook.codes():
            page = read[site / lang / "rules" / f"{code.lower()}.html"]
            assert f'lang="{lang}"' in page[:200]
            assert f"<h1>{code} " in page
            assert f"<h2>{measured}" in page


def test_each_language_has_its_start_and_leads_to_the_other(site: Path, read: dict[Path, str]) -> None:
    assert 'href="nl/index.html"' in read[site / "index.html"]
    assert 'href="en/index.html"' in read[site / "index.html"]
    for lang, other in (("nl", "en"), ("en", "nl")):
        assert "vragenlint check" in read[site / lang / "index.html"]
        assert "pre-commit" in read[site / lang / "index.html"]
        for name in ("index", "search", "install", "rules/num001"):
            page = read[site / lang / f"{name}.html"]
            switch = re.search(r'class="language"><a hreflang="(\w+)" lang="\w+" href="([^"]+)"', page)
            assert switch
            assert switch[1] == other
            assert (site / lang / name).parent.joinpath(switch[2]).resolve() == (
                site / other / f"{name}.html"
            )


def test_a_page_in_the_other_language_says_so(site: Path, read: dict[Path, str]) -> None:
    assert "This page is in Dutch." in read[site / "en/handleiding/index.html"]
    assert "Deze bladzijde is in het Engels." in read[site / "nl/canonical-xml.html"]
    assert "Deze bladzijde is in het Engels." not in read[site / "nl/handleiding/index.html"]


def test_both_can_be_searched_each_by_the_stems_of_its_language(site: Path) -> None:
    for lang, stemmer in (("nl", "DutchStemmer"), ("en", "EnglishStemmer")):
        assert re.search(r'"num001":\[?\d', (site / lang / "searchindex.js").read_text("utf-8"))
        said = (site / lang / "_static/language_data.js").read_text("utf-8")
        assert f"window.Stemmer = {stemmer};" in said


def test_every_link_leads_somewhere(site: Path, read: dict[Path, str]) -> None:
    ids = {path: {unescape(one) for one in ID.findall(text)} for path, text in read.items()}
    lost = []
    for path, text in read.items():
        for _tag, address in LINK.findall(text):
            if re.match(r"[a-z]+:", address):
                continue
            file, _, anchor = unquote(unescape(address)).partition("#")
            target = path.parent.joinpath(file.split("?")[0]).resolve() if file else path
            if not target.is_file() or (anchor and target in ids and anchor not in ids[target]):
                lost.append(f"{path.relative_to(site)}: {address}")
    assert lost == []


def test_nothing_is_asked_of_another_host(site: Path, read: dict[Path, str]) -> None:
    asked = [
        f"{path.relative_to(site)}: {tag} {address}"
        for path, text in read.items()
        for tag, address in LINK.findall(text)
        if tag != "a" and FOREIGN.match(address)
    ]
    assert asked == []
    for path in (*site.rglob("*.css"), *site.rglob("*.js")):
        text = path.read_text("utf-8")
        for found in LOADED.finditer(text):
            assert not FOREIGN.match(text[found.end() :].lstrip("'\"`")), (
                f"{path}: {text[found.start() :][:80]}"
            )
    assert not [text for text in read.values() if "googleapis" in text or "cdn" in text.lower().split()]


def test_links_lead_to_pages_and_files_of_the_site(tmp_path: Path) -> None:
    lay("nl", tmp_path / "nl")
    lay("en", tmp_path / "en")
    dutch = (tmp_path / "nl" / "index.md").read_text("utf-8")
    assert "(handleiding/index.md)" in dutch
    assert "(rules/num001.md)" in dutch
    assert "(https://pre-commit.com)" in dutch
    assert "(../schemas/rule.schema.json)" in (tmp_path / "nl/handleiding/eigen-regels.md").read_text("utf-8")
    assert (tmp_path / "nl/schemas/rule.schema.json").is_file()
    assert "(../rules/index.md)" in (tmp_path / "en/handleiding/index.md").read_text("utf-8")
    assert "\n:caption: Background\n" in (tmp_path / "en/index.md").read_text("utf-8")
    assert "\nnum001\n" in (tmp_path / "en/rules/index.md").read_text("utf-8")


def test_a_link_to_what_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        Sources("nl", tmp_path, {}).target("docs/nergens.md")


def test_a_warning_is_an_error(tmp_path: Path) -> None:
    words = command("nl", tmp_path / "nl", tmp_path / "to")
    assert "-W" in words
    assert "language=nl" in words
    assert words[-2:] == [str(tmp_path / "nl"), str(tmp_path / "to")]
