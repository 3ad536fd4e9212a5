import pytest

from linter import pipeline
from linter.model.source import Source
from linter.trial.template import TEMPLATES, assembled


@pytest.mark.parametrize("kind", TEMPLATES)
def test_a_list_is_of_its_kind(kind: str) -> None:
    document = pipeline.convert(Source("lijst.txt", assembled(kind, {}).encode()))
    assert document.soort == kind


def test_a_part_is_replaced_or_left_out() -> None:
    text = assembled("lv", {"text": "Vraag 7\nHoe?", "vastgesteld": ""})
    assert "Vraag 7\nHoe?" in text
    assert "Vastgesteld" not in text
