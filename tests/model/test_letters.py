"""The days that an intro speaks of."""

import pytest

from linter.model.letters import asked_about, days
from tests.rules.examples import made

ASKED = "De vaste commissie voor Financiën heeft een aantal vragen voorgelegd aan de Minister over {}."


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ("de brief van 3 mei 2026", [("2026-05-03", True)]),
        ("de brief d.d. 3 mei 2026 over de nota van 30 juni 2026", [("2026-05-03", True)]),
        ("de brief van de Minister van Defensie van 3 mei 2026", [("2026-05-03", True)]),
        ("het rapport van 3 mei 2026", [("2026-05-03", True)]),
        ("de nota van 3 mei 2026", [("2026-05-03", False)]),
        ("de nota van 31 juni 2026", []),
        ("de toekomst", []),
    ],
)
def test_the_letter_asked_about(asked: str, expected: list[tuple[str, bool]]) -> None:
    found = asked_about(made({"inleiding": ASKED.format(asked)}).document)
    assert [(day.iso, day.sure) for day in found] == expected


def test_days_by_what_they_are() -> None:
    document = made({"kind": "vhlva"}).document
    roles = ("voorgelegd", "antwoordbrief", "vastgesteld")
    found = [[document.text(day.span) for day in days(document, role)] for role in roles]
    assert found == [["12 mei 2026"], ["3 juni 2026"], ["9 juni 2026"]]
