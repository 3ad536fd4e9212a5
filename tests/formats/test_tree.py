"""A tree of elements: what stands in them, in order."""

from linter.formats.tree import Element, Remark, Text


def element(tag: str, *children: Element | Text | Remark) -> Element:
    made = Element(tag, {}, 1, 1)
    made.children += children
    return made


def test_an_element_knows_its_elements_and_all_texts_below() -> None:
    inner = element("b", Text(" c", 1, 2), Remark("weg", 1, 3))
    outer = element("a", Text("\n a ", 1, 1), inner, Text("d ", 1, 4))
    assert list(outer.elements()) == [inner]
    assert [one.text for one in outer.texts()] == ["\n a ", " c", "d "]
    assert outer.said() == "a cd"
    assert element("a").said() == ""


def test_depth_is_no_matter() -> None:
    root = element("a")
    at = root
    for _ in range(5000):
        at.children.append(element("a"))
        at = next(at.elements())
    at.children.append(Text("x", 1, 1))
    assert root.said() == "x"
