"""The site has every page, and the pages that are written by hand say what there is."""

import json
from pathlib import Path

import pytest

from linter import rulebook
from tools.site_pages import ROOT, groups, pages

LANGS = ("nl", "en")


@pytest.mark.parametrize("lang", LANGS)
def test_every_page_has_its_file_and_a_name_of_its_own(lang: str) -> None:
    found = list(pages(lang))
    assert len({page.name for page in found}) == len(found)
    assert [page.file for page in found if page.file and not (ROOT / page.file).is_file()] == []


def test_every_page_in_docs_is_on_the_site() -> None:
    there = {page.file for lang in LANGS for page in pages(lang)}
    docs = {path.relative_to(ROOT).as_posix() for path in (ROOT / "docs").rglob("*.md")}
    assert docs - there == set()


@pytest.mark.parametrize("lang", LANGS)
def test_every_rule_has_a_page_by_its_code(lang: str) -> None:
    names = {page.name for page in pages(lang)}
    assert {f"rules/{code.lower()}" for code in rulebook.codes()} <= names


def test_a_page_has_one_name_in_both_languages() -> None:
    dutch, english = ({page.name for page in pages(lang)} for lang in LANGS)
    assert english - dutch == {"check"}  # the handleiding tells it in Dutch
    assert dutch - english == set()


@pytest.mark.parametrize("lang", LANGS)
def test_the_menu_begins_without_a_heading(lang: str) -> None:
    first, *rest = groups(lang)
    assert first.heading == ""
    assert all(group.heading for group in rest)


@pytest.mark.parametrize("lang", LANGS)
def test_every_key_of_the_configuration_is_explained(lang: str) -> None:
    schema = json.loads(Path(ROOT, "schemas/config.schema.json").read_text("utf-8"))
    inner = schema["properties"]["per-file"]["items"]["properties"]
    said = Path(ROOT, f"docs/{lang}/configure.md").read_text("utf-8")
    assert [key for key in schema["properties"] if f"| `{key}` |" not in said] == []
    assert [key for key in inner if f"`{key}" not in said] == []
