from pathlib import Path

from linter.report.pages import pages
from tools.site_pages import rules

ROOT = Path(__file__).parents[2]


def test_a_page_is_where_the_site_has_it() -> None:
    page = pages("https://voorbeeld.nl/lint/", ["NUM001"])
    assert page("NUM001", "en") == "https://voorbeeld.nl/lint/en/rules/num001.html"
    assert "rules/num001" in {one.name for one in rules("en")}


def test_a_rule_of_ones_own_has_none() -> None:
    assert pages("https://voorbeeld.nl", ["NUM001"])("MIJ001", "nl") == ""
