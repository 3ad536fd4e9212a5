"""Properties of a file as facts."""

from linter.formats.pdf.pages import leaf
from linter.formats.pdf.properties import note_properties
from linter.formats.writer import Writer
from tests.formats.pdf.test_pages import sheet


def test_properties_with_a_value_are_facts() -> None:
    writer = Writer()
    pages = [leaf(sheet(("Tekst", 50, 50)), 1), leaf(sheet()._replace(images=1), 2), leaf(sheet(), 3)]
    note_properties(writer, ["Title", " Lijst ", "Author", "", "tagged", "true", "Odd"], pages)
    assert [(fact.name, fact.value) for fact in writer.facts] == [
        ("title", "Lijst"),
        ("tagged", "true"),
        ("pages-without-text", "2"),
    ]
