import pytest

from linter.check.kinds.must_not_match import make
from linter.check.nodes import Ask
from tests.check.sample import INPUTS, document

DOCUMENT = document("<r><a x='y'>de \n de vraag de</a>|<a>de</a></r>")


def test_every_match_is_a_hit() -> None:
    hits = list(make(Ask("a", "", {"pattern": r"\bde( de)?\b"}))(DOCUMENT, INPUTS))
    assert [(DOCUMENT.text(hit.span), dict(hit.words)) for hit in hits] == [
        ("de \n de", {"x": "y"}),
        ("de", {"x": "y"}),
        ("de", {}),
    ]


def test_without_a_match_there_is_none() -> None:
    assert list(make(Ask("a", "", {"pattern": "het"}))(DOCUMENT, INPUTS)) == []


def test_a_pattern_that_matches_nothing_at_all_is_refused() -> None:
    with pytest.raises(ValueError, match="empty text"):
        make(Ask("a", "", {"pattern": "x*"}))
