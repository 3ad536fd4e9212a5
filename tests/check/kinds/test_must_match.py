import re

import pytest

from linter.check.kinds.must_match import make
from linter.check.nodes import Ask
from tests.check.sample import INPUTS, document

DOCUMENT = document("<r><a nr='1' x='y'> Kunt u <b/>dit\n  toelichten. </a>|<a>Hoe?</a>|<a> </a></r>")


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({"pattern": r"\?"}, ["Kunt u dit\n  toelichten."]),
        ({"pattern": r"\?", "blame": r"\S+$"}, ["toelichten."]),
        ({"pattern": r"\?", "blame": r"u dit toe|\w+"}, ["lichten"]),
        ({"pattern": r"\?", "blame": "z"}, ["Kunt u dit\n  toelichten."]),
        ({"pattern": "u dit toelichten|Hoe"}, []),
        ({"pattern": "z"}, ["Kunt u dit\n  toelichten.", "Hoe?"]),
    ],
)
def test_what_lacks_a_match_is_blamed(options: dict[str, str], expected: list[str]) -> None:
    hits = list(make(Ask("a", "", options))(DOCUMENT, INPUTS))
    assert [DOCUMENT.text(hit.span) for hit in hits] == expected


def test_attributes_are_words() -> None:
    (hit,) = make(Ask("a", "@nr", {"pattern": "z"}))(DOCUMENT, INPUTS)
    assert hit.words == {"x": "y"}


def test_a_pattern_that_is_none_is_refused() -> None:
    with pytest.raises(re.error):
        make(Ask("a", "", {"pattern": "("}))
