import pytest
from lxml.etree import XPathError

from linter.check.nodes import OURS, Ask, Means, trimmed
from linter.check.own.means import Own
from linter.model.flow import Span
from tests.check.sample import document

DOCUMENT = document("<r><a nr='1' x='2'> een <b/>\n</a><c><a><b>twee</b></a></c></r>")


@pytest.mark.parametrize("means", [OURS, Own()])
@pytest.mark.parametrize(
    ("context", "where", "step", "expected"),
    [
        ("a", "", "", ["a", "a"]),
        ("a/b", "", "", ["b", "b"]),
        ("c/*", "", "", ["a"]),
        ("r/*/b", "", "", ["b"]),
        ("c/a/b", "", "", ["b"]),
        ("a", "@nr or false()", "", ["a"]),
        ("a", "", "led b[.='twee']", ["b"]),
        ("a", "", "unmet @x", ["a"]),
        ("z", "", "", []),
        ("z/*", "", "", []),
    ],
)
def test_a_context_is_found_at_any_depth(
    means: Means, context: str, where: str, step: str, expected: list[str]
) -> None:
    ask = Ask(context, where, {}, means)
    kind, _space, said = step.partition(" ")
    search = {"": lambda: means.nodes(ask), "led": lambda: means.led(ask, said)}
    found = search.get(kind, lambda: means.unmet(ask, said))()(DOCUMENT)
    assert [node.tag for node in found] == expected
    assert all(node in DOCUMENT.spans for node in found)


@pytest.mark.parametrize("means", [OURS, Own()])
def test_several_contexts(means: Means) -> None:
    found = means.nodes(Ask("c | a", "not(@nr)", {}, means))(DOCUMENT)
    assert sorted(node.tag for node in found) == ["a", "c"]


def test_what_is_no_xpath_is_refused() -> None:
    with pytest.raises(XPathError):
        OURS.nodes(Ask("a", "]", {}))


def test_a_span_is_trimmed() -> None:
    first, second = DOCUMENT.nodes["b"]
    assert DOCUMENT.text(trimmed(DOCUMENT, DOCUMENT.nodes["a"][0])) == "een"
    assert trimmed(DOCUMENT, first) == Span(5, 5)
    assert DOCUMENT.text(trimmed(DOCUMENT, second)) == "twee"
    blank = document("<r>x<a>  </a></r>")
    assert trimmed(blank, blank.nodes["a"][0]) == Span(3, 3)


def test_words_leave_the_number_to_the_question() -> None:
    assert OURS.words(DOCUMENT.nodes["a"][0]) == {"x": "2"}
