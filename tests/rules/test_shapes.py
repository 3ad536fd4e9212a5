"""Right lists in the shapes that clerks and ministries give them: whatever else is said, no error."""

import pytest

from linter.check.engine import judge
from linter.check.select import applicable
from tests.rules.examples import RULES, Example, made


def errors(example: Example) -> set[str]:
    """Return the codes of the errors that are found in a list."""
    asked = applicable(RULES, example.document.soort, example.inputs.stage)
    found, failures = judge(example.document, asked, example.inputs, "nl")
    assert not failures
    return {one.code for one in found if one.severity == "error"}


ANSWERED = [
    "1. Waarom?\n\n2. Hoe?\n\n3. Wie?\n\n1. Daarom.\n\n2. Zo.\n\n3. Zij.",
    "1\nWaarom?\n\n2\nHoe?\n\n1\nDe Minister heeft dat besloten.\n\n2\nZo gaat dat.",
    "1. Waarom?\n\n1. Daarom.\n\n2. Hoe?\n\n2. Zo.",
]


@pytest.mark.parametrize("text", ANSWERED)
def test_an_answered_list(text: str) -> None:
    assert errors(made({"kind": "lva", "text": text})) == set()
