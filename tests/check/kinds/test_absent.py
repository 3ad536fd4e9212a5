from linter.check.kinds.absent import make
from linter.check.nodes import Ask
from tests.check.sample import INPUTS, document

DOCUMENT = document("<r><a>een</a>|<a><b x='y'> twee </b><b>drie</b></a></r>")


def test_all_that_should_not_be_there_is_a_hit() -> None:
    hits = list(make(Ask("a", "", {"path": "b"}))(DOCUMENT, INPUTS))
    assert [(DOCUMENT.text(hit.span), dict(hit.words)) for hit in hits] == [
        ("twee", {"x": "y"}),
        ("drie", {}),
    ]
    assert list(make(Ask("a", "", {"path": "c"}))(DOCUMENT, INPUTS)) == []
