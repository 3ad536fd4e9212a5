from linter.check.kinds.exists import make
from linter.check.nodes import Ask
from tests.check.sample import INPUTS, document

DOCUMENT = document("<r><a x='y'> een </a>|<a><b>twee</b></a></r>")


def test_a_node_that_lacks_it_is_a_hit() -> None:
    (hit,) = make(Ask("a", "", {"path": "b"}))(DOCUMENT, INPUTS)
    assert DOCUMENT.text(hit.span) == "een"
    assert hit.words == {"x": "y"}
    assert list(make(Ask("a", "@x", {"path": "../a/b"}))(DOCUMENT, INPUTS)) == []
