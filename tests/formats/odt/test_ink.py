"""What is cut and put in is written directly, or kept and marked."""

from linter.formats.odt.cuts import Ask, Cuts
from linter.formats.odt.ink import Direct, Ink, Sheet, Tracked
from linter.formats.odt.spoken import spoken
from linter.formats.odt.trace import trace
from linter.formats.spliced import spliced
from linter.model.flow import Span
from linter.model.remark import Stamp
from linter.model.rule import Edit
from linter.model.source import Source
from tests.formats.odt.made import flat, p


def written(ink: Ink, body: str, *edits: Edit) -> str:
    """Return the body with edits."""
    traced = trace(Source("a.fodt", flat(body)))
    cuts = Cuts(traced)
    asks = [found for one in edits if isinstance(found := cuts.of(one), Ask)]
    assert len(asks) == len(edits)
    data, root = traced.package.source("office:document"), traced.package.content
    made = spliced(data, ink.splices(Sheet(data, root, spoken(data, root)), asks)).decode()
    return made.partition("<office:text>")[2].partition("</office:text>")[0]


def test_what_goes_is_gone() -> None:
    assert written(Direct(), p("abc"), Edit(Span(1, 2), "x")) == p("axc")
    assert written(Direct(), p("abc"), Edit(Span(1, 2), "")) == p("ac")


def test_what_goes_is_kept_in_its_spans() -> None:
    ink = Tracked(Stamp("nu"))
    span = '<text:span text:style-name="T">'
    body = p(f"a{span}b</text:span><text:bookmark text:name='x'/>cd")
    said = written(ink, body, Edit(Span(0, 3), ""))
    assert f"<text:p>a{span}b</text:span></text:p></text:deletion>" in said
    assert "<text:p>c</text:p></text:deletion>" in said
    assert said.endswith(
        f'<text:p><text:change text:change-id="vragenlint1"/>{span}</text:span>'
        "<text:bookmark text:name='x'/><text:change text:change-id=\"vragenlint2\"/>d</text:p>"
    )


def test_changes_on_both_sides_of_the_end_of_a_paragraph_are_told_apart() -> None:
    ink = Tracked(Stamp("nu"))
    said = written(ink, p("a") + p("b") + p("c"), Edit(Span(1, 1), "x"), Edit(Span(2, 2), "y"))
    assert said.count("<dc:date>nu</dc:date></office:change-info>") == 1
    assert said.count("<dc:date>nu</dc:date><text:p>vragenlint</text:p></office:change-info>") == 1


def test_the_store_stands_behind_forms_and_names_are_new() -> None:
    said = written(Tracked(Stamp("nu")), "<office:forms/>" + p("vragenlint1"), Edit(Span(0, 0), "x"))
    assert said.startswith("<office:forms/><text:tracked-changes ")
    assert 'xml:id="vragenlint-1"' in said


def test_a_span_that_names_things_itself_is_not_repeated() -> None:
    body = p('<text:span xmlns:x="urn:x" x:y="z">ab</text:span>')
    said = written(Tracked(Stamp("nu")), body, Edit(Span(0, 1), ""))
    assert "<text:p>a</text:p></text:deletion>" in said
