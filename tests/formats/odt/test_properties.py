"""Properties have the names they have in a Word document."""

from linter.model.flow import FactKind
from tests.formats.odt.made import facts, flow, p, root, style, styles

META = root(
    "office:document-meta",
    "<office:meta><dc:title> Lijst </dc:title><dc:subject/>"
    "<meta:initial-creator>griffie</meta:initial-creator>"
    "<dc:creator>J. Jansen</dc:creator><meta:generator>LibreOffice</meta:generator>"
    '<meta:template xlink:title="sjabloon.ott"/><meta:template/>'
    '<meta:user-defined meta:name="Company">Tweede Kamer</meta:user-defined>'
    '<meta:user-defined meta:name="Kenmerk">2026Z1</meta:user-defined>'
    "<meta:user-defined>x</meta:user-defined>"
    "<meta:document-statistic/></office:meta>",
)
LANGUAGE = '<style:default-style style:family="{}"><style:text-properties {}/></style:default-style>'
DUTCH = 'fo:language="nl" fo:country="NL"'


def properties(beside: dict[str, str]) -> list[tuple[str, str]]:
    return [(name, value) for _, _, name, value in facts(flow(p("a"), "", beside), FactKind.PROPERTY)]


def test_each_property_that_has_a_value_is_a_fact() -> None:
    assert properties({"meta.xml": META}) == [
        ("title", "Lijst"),
        ("creator", "griffie"),
        ("lastModifiedBy", "J. Jansen"),
        ("application", "LibreOffice"),
        ("template", "sjabloon.ott"),
        ("company", "Tweede Kamer"),
        ("custom:Kenmerk", "2026Z1"),
        ("custom:", "x"),
    ]
    assert properties({}) == properties({"meta.xml": root("office:document-meta", "")}) == []


def test_the_language_is_that_of_paragraphs() -> None:
    named = LANGUAGE.format("graphic", 'fo:language="en"') + LANGUAGE.format("paragraph", DUTCH) + style("x")
    assert properties(styles(named)) == [("language", "nl-NL")]


def test_the_style_that_all_have_says_it_first() -> None:
    named = LANGUAGE.format("paragraph", 'fo:language="en"') + style("Standard", DUTCH, family="paragraph")
    assert properties(styles(named)) == [("language", "nl-NL")]
    other = LANGUAGE.format("paragraph", DUTCH) + style("Standard") + style("Kop", 'fo:language="en"')
    assert properties(styles(other)) == [("language", "nl-NL")]


def test_no_language_is_none() -> None:
    unset = LANGUAGE.format("paragraph", 'fo:language="none" fo:country="none"')
    bare = '<style:default-style style:family="paragraph"/>'
    assert properties(styles(unset)) == properties(styles(bare)) == []
    assert properties(styles(LANGUAGE.format("paragraph", 'fo:language="nl"'))) == [("language", "nl")]
