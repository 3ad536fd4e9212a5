"""Headers and footers are those of the pages in use."""

from tests.formats.odt.made import flow, kinds, p, style, styles


def page(name: str, inside: str, following: str = "") -> str:
    after = f' style:next-style-name="{following}"' if following else ""
    return f'<style:master-page style:name="{name}"{after}>{inside}</style:master-page>'


def head(text: str, name: str = "header", more: str = "") -> str:
    return f"<style:{name}{more}>{p(text)}</style:{name}>"


def furniture(pages: str, automatic: str = "", named: str = "") -> list[tuple[str, str]]:
    found = flow(p("tekst"), automatic, styles(named, "", pages))
    return [(kind.value, text) for kind, text in kinds(found)[1:]]


def asking(name: str) -> str:
    return style("P9", "", f' style:master-page-name="{name}"', "paragraph")


def test_the_first_page_and_those_that_follow_it_are_used() -> None:
    pages = page("Een", head("a") + head("b", "footer"), "Twee") + page("Twee", head("c"), "Een")
    assert furniture(pages + page("Drie", head("d"))) == [("header", "a"), ("footer", "b"), ("header", "c")]


def test_a_page_that_a_style_asks_for_is_used() -> None:
    pages = (
        page("Een", "") + page("Twee", head("b"), "Drie") + page("Drie", head("c")) + page("Vier", head("d"))
    )
    assert furniture(pages) == []
    assert furniture(pages, asking("Twee")) == [("header", "b"), ("header", "c")]
    assert furniture(pages, "", asking("Vier")) == [("header", "d")]
    assert furniture(pages, asking("Nergens")) == []


def test_left_and_first_pages_have_their_own_unless_they_are_not_shown() -> None:
    inside = head("a") + head("b", "header-left") + head("c", "header-first") + head("d", "footer-first")
    loose = head("e", "header-first").replace("style:", "loext:")
    hidden = head("f", "footer-left", ' style:display="false"')
    assert furniture(page("Een", inside + loose + hidden)) == [
        ("header", "a"),
        ("header", "b"),
        ("header", "c"),
        ("footer", "d"),
        ("header", "e"),
    ]


def test_what_says_nothing_is_left_out() -> None:
    assert furniture(page("Een", head("") + head("  ", "footer"))) == []
    assert furniture("") == []
