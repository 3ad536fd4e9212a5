"""Properties of the document are facts at its start."""

from linter.model.flow import FactKind, Span
from tests.formats.docx.made import flow, p, r

CORE = (
    '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>Lijst</dc:title>'
    "<dc:creator> griffie </dc:creator>"
    "<cp:lastModifiedBy>A. de Vries</cp:lastModifiedBy><cp:category/><cp:onbekend>x</cp:onbekend>"
    "</cp:coreProperties>"
)
APP = '<Properties xmlns="a"><Company>Tweede Kamer</Company><Manager/><Pages>3</Pages></Properties>'
CUSTOM = (
    '<Properties xmlns:vt="v"><property name="Zaak"><vt:lpwstr>2026Z1</vt:lpwstr></property></Properties>'
)
STYLES = (
    '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-US"/></w:rPr></w:rPrDefault></w:docDefaults>'
    '<w:style w:type="paragraph" w:default="1" w:styleId="S"><w:rPr><w:lang w:val="nl-NL"/></w:rPr></w:style>'
)


def test_properties_with_a_value_are_facts() -> None:
    beside = {
        "docProps/core.xml": CORE,
        "docProps/app.xml": APP,
        "docProps/custom.xml": CUSTOM,
        "styles": STYLES,
    }
    found = flow(p("a"), beside)
    assert {fact.name: fact.value for fact in found.facts} == {
        "language": "nl-NL",
        "title": "Lijst",
        "creator": "griffie",
        "lastModifiedBy": "A. de Vries",
        "company": "Tweede Kamer",
        "custom:Zaak": "2026Z1",
    }
    assert {(fact.kind, fact.span) for fact in found.facts} == {(FactKind.PROPERTY, Span(0, 0))}


def test_a_document_without_properties_has_none() -> None:
    assert flow(p("a")).facts == ()


def _language(styles: str, *runs: tuple[str, str]) -> str:
    inside = "".join(r(text, f'<w:lang w:val="{lang}"/>' if lang else "") for text, lang in runs)
    found = flow(p(inside), {"styles": STYLES.replace("nl-NL", styles)})
    return next(fact.value for fact in found.facts if fact.name == "language")


def test_the_language_is_that_of_most_of_the_text_where_the_styles_keep_that_of_the_program() -> None:
    assert _language("en-US", ("Waarom is dat zo?", "nl-NL"), ("Brexit", "")) == "nl"
    assert _language("en-US", ("Waarom", "nl-NL"), ("should this be so?", "en-GB")) == "en-US"
    assert _language("en-US", ("Waarom?", "")) == "en-US"
    assert _language("nl-NL", ("Why?", "en-GB")) == "nl-NL"


def test_the_language_is_that_of_the_style_normal_where_none_is_the_default() -> None:
    styles = STYLES.replace(' w:default="1" w:styleId="S"', ' w:styleId="Normal"')
    found = flow(p("a"), {"styles": styles})
    assert [fact.value for fact in found.facts if fact.name == "language"] == ["nl-NL"]
