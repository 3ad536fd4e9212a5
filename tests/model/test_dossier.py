"""Budget chapters."""

import pytest

from linter.model.dossier import is_chapter


@pytest.mark.parametrize("text", ["I", "IIA", "IXB", "XVI", "XXIII", "A", "M"])
def test_a_chapter(text: str) -> None:
    assert is_chapter(text)


@pytest.mark.parametrize("text", ["", "IIX", "IIII", "XVIC", "AB", "xvi"])
def test_no_chapter(text: str) -> None:
    assert not is_chapter(text)
