import pytest

from linter.compare.folding import fold, squeeze
from linter.model.comparison import Quotes


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("gewoon", "gewoon"),
        ("e\u0301e\u0301n", "één"),
        ("ﬁnanciële oﬀerte", "financiële offerte"),
        ("ĳs", "ijs"),
        ("oud\u2011minister", "oud-minister"),
        ("„zo” «zo» “zo”", '"zo" "zo" "zo"'),
        ("‘zo’ ‹zo›", "'zo' 'zo'"),
        ("2024–2025", "2024–2025"),
        ("en zo voort…", "en zo voort..."),
        ("\u200eon\u200czicht\u2060baar", "onzichtbaar"),
    ],
)
def test_what_a_rendering_changes_is_folded(text: str, folded: str) -> None:
    assert fold(text, Quotes.ANY) == folded


def test_quotes_stay_as_they_are_where_that_is_asked() -> None:
    assert fold("‘ﬁets’ é «x»", Quotes.EXACT) == "‘fiets’ é «x»"


def test_squeezed_text_does_not_know_where_lines_end() -> None:
    assert squeeze("bij- zonder") == squeeze("bijzonder") == squeeze("bij-zonder")
