"""Where the blocks of a page stand."""

import pytest

from linter.formats.html.look import PLAIN, Look
from linter.formats.html.place import Place
from linter.formats.tree import Element
from linter.model.flow import BlockKind, Layout


@pytest.mark.parametrize(
    ("tag", "attributes", "level"),
    [
        ("h1", {}, 1),
        ("h6", {}, 6),
        ("div", {"role": "heading"}, 2),
        ("p", {"role": "heading", "aria-level": "4"}, 4),
    ],
)
def test_a_heading_has_a_level(tag: str, attributes: dict[str, str], level: int) -> None:
    place = Place().within(Element(tag, attributes, 1, 1), PLAIN, BlockKind.PARAGRAPH)
    assert place == Place(BlockKind.HEADING, Layout(level=level))


def test_a_heading_beside_the_text_is_none() -> None:
    heading = Element("h1", {}, 1, 1)
    assert Place().within(heading, PLAIN, BlockKind.HEADER) == Place()
    assert Place(BlockKind.FOOTER).within(heading, PLAIN, BlockKind.PARAGRAPH) == Place(BlockKind.FOOTER)


def test_white_space_is_kept_where_the_page_says_so() -> None:
    pre, p = Element("pre", {}, 1, 1), Element("p", {}, 1, 1)
    assert Place().within(pre, PLAIN, BlockKind.PARAGRAPH).keeps
    assert not Place().within(pre, Look(keeps=False), BlockKind.PARAGRAPH).keeps
    assert Place().within(p, Look(keeps=True), BlockKind.PARAGRAPH).keeps
    assert Place(keeps=True).within(p, PLAIN, BlockKind.PARAGRAPH).keeps


def test_a_note_has_its_label() -> None:
    assert Place(layout=Layout(1)).noted("2") == Place(BlockKind.NOTE, Layout(1, note="2"))
