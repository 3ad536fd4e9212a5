"""The signatures: a name that is missing is said, one that was not recognised is not."""

import pytest

from linter.model.document import Document
from linter.model.rule import Severity
from tests.growth import LINEAR, growth
from tests.rules.asking import Draft, hits, reported

CHAIR, CLERK = "De voorzitter van de commissie,", "De griffier van de commissie,"


def codes(signed: str) -> list[str]:
    """Return which of these rules report on a list with these signatures."""
    return [
        code for code in ("OND001", "OND002", "OND003", "STR001") if reported(code, {"ondertekening": signed})
    ]


@pytest.mark.parametrize(
    ("signed", "expected"),
    [
        (f"{CHAIR}\nMohandis\n\n{CLERK}\nPost", []),
        (f"{CHAIR}\n\n{CLERK}\nPost", ["OND001"]),
        (f"{CHAIR}\nMohandis\n\n{CLERK}", ["OND002"]),
        (f"{CHAIR}\n\n{CLERK}", ["OND001", "OND002"]),
        (f"{CLERK}\nPost", ["STR001"]),
        (f"{CHAIR}\nMohandis", ["STR001"]),
        (f"{CHAIR}\nMohandis1\n\n{CLERK}\nPost", []),
        (f"{CHAIR}\n{CLERK}\nMohandis\nPost", []),
        (f"{CHAIR}\n[naam]\n\n{CLERK}\nPost", []),
        (f"De voorzitter van de commissie Mohandis\n\n{CLERK}\nPost", []),
    ],
)
def test_a_name_that_is_missing(signed: str, expected: list[str]) -> None:
    assert codes(signed) == expected


def test_a_line_that_may_end_in_a_name_leaves_doubt() -> None:
    (finding,) = reported(
        "OND001", {"ondertekening": f"De voorzitter van de commissie voor Sport\n\n{CLERK}\nPost"}
    )
    assert finding.severity is Severity.WARNING


@pytest.mark.parametrize(
    ("second", "count"),
    [
        ("De voorzitter van de vaste commissie voor Sport,", 0),
        ("De voorzitter,", 0),
        ("De waarnemend voorzitter van de commissie,", 1),
        ("Voorzitter van de commissie:", 1),
    ],
)
def test_a_second_chair(second: str, count: int) -> None:
    assert (
        len(reported("OND003", {"ondertekening": f"{CHAIR}\nMohandis\n\n{second}\nTielen\n\n{CLERK}\nPost"}))
        == count
    )


def test_many_signatures_and_blanks_take_linear_time() -> None:
    def written(size: int) -> Document:
        draft = Draft()
        marks = []
        for _ in range(size):
            functie = draft.mark("functie", CHAIR, rol="voorzitter")
            marks += [draft.mark("ondertekening", functie), draft.mark("invulplek", "[naam]")]
        return draft.document(*marks)

    def check(document: Document) -> None:
        assert hits("OND001", document) == []
        assert len(hits("OND003", document)) in {299, 2_999}

    assert growth(written, check, 300) < LINEAR
