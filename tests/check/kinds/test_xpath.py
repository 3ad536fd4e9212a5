import pytest
from lxml.etree import XPathError

from linter.check.kinds.xpath import make
from linter.check.nodes import Ask
from tests.check.sample import INPUTS, document

DOCUMENT = document("<r><a van='9' tm='10'> 9-10 </a>|<a van='10' tm='9'>10-9</a>|<a>geen</a></r>")


def test_a_node_of_which_it_is_not_true_is_a_hit() -> None:
    (hit,) = make(Ask("a", "@van and @tm", {"test": "@van <= @tm"}))(DOCUMENT, INPUTS)
    assert DOCUMENT.text(hit.span) == "10-9"
    assert hit.words == {"van": "10", "tm": "9"}


def test_a_test_that_is_none_is_refused() -> None:
    with pytest.raises(XPathError):
        make(Ask("a", "", {"test": "@van <="}))
