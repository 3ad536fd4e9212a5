"""Properties of a page."""

from linter.formats.html.build import build
from linter.formats.html.properties import application
from linter.model.flow import FactKind
from tests.formats.html.made import facts, flow


def properties(page: str) -> dict[str, str]:
    return {name: value for _kind, _text, name, value in facts(flow(page), FactKind.PROPERTY)}


def test_the_head_of_a_page_says_what_it_is() -> None:
    page = (
        "<html lang=nl><head><title> Lijst van\n vragen </title><meta name=Author content='Jan'>"
        "<meta name=generator content='LibreOffice 7'><meta name=created content=2026-01-01>"
        "<meta name=viewport content=x><meta name=DC.title content=Ander><meta name=keywords content=' '>"
        "</head><body lang=en><svg><title>plaatje</title></svg>"
    )
    assert properties(page) == {
        "language": "nl", "title": "Lijst van vragen", "creator": "Jan", "application": "LibreOffice 7",
        "created": "2026-01-01",
    }  # fmt: skip
    assert application(build(page)) == "LibreOffice 7"
    assert application(build("<p>a")) == ""


def test_the_language_may_stand_on_the_body() -> None:
    assert properties("<body lang=nl-NL>a") == {"language": "nl-NL"}
    assert properties("<html xml:lang=nl>a") == {"language": "nl"}


def test_word_keeps_properties_in_a_comment() -> None:
    page = (
        "<html><head><!-- gewoon --><!--[if gte mso 9]><xml><o:DocumentProperties>"
        "<o:Author>Jan &amp; Piet</o:Author>"
        "<o:LastAuthor>Klaas</o:LastAuthor><o:TotalTime>9</o:TotalTime></o:DocumentProperties></xml><![endif]-->"
    )
    assert properties(page) == {"creator": "Jan & Piet", "lastModifiedBy": "Klaas"}
