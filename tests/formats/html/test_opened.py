"""What tags do to the elements that are open, one by one."""

from linter.formats.html.opened import Opened
from linter.formats.html.tokens import cut, tell
from linter.formats.tree import Remark
from tests.formats.html.test_build import shape


def told(page: str) -> Opened:
    one = Opened()
    for piece in cut(page):
        tell(piece, one)
    return one


def test_tags_that_are_left_out_are_understood() -> None:
    page = "<head><title>t</title><p>a<p>b<table><tr><td>c<td>d</table><ul><li>e<li>f</ul></p>g"
    expected = "html(head(title(t))p(a)p(b)table(tr(td(c)td(d)))ul(li(e)li(f))p()g)"
    assert shape(told(page).done().root) == expected


def test_what_is_open_ends_with_the_page_and_remarks_before_the_text_are_kept() -> None:
    survey = told("<!-- a --><table><tr><td>b<!-- c -->").done()
    assert survey.remarks == [Remark(" a ", 1, 1)]
    assert [shape.cells for shape in survey.shapes.values()] == [1]
    assert survey.length == 1
