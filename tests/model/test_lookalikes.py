import pytest

from linter.model.flow import Fact, FactKind, Span
from linter.model.lookalikes import note
from tests.check.sample import document


@pytest.mark.parametrize(
    ("reason", "nl", "en"),
    [("brief", "brief", "letter"), ("motie", "motie of amendement", "motion or amendment"), ("kop", "", "")],
)
def test_what_a_file_is_that_is_no_list(reason: str, nl: str, en: str) -> None:
    made = document(f"<r><onherkend reden='los'>x</onherkend><onherkend reden='{reason}'>y</onherkend></r>")
    assert (note(made, "nl"), note(made, "en")) == (nl, en)


def test_of_what_was_recognised_there_is_nothing_to_say() -> None:
    assert note(document("<r>tekst</r>"), "nl") == ""


def test_what_we_made_ourselves_is_known_as_such() -> None:
    made = document("<r>tekst</r>")
    facts = (Fact(FactKind.PROPERTY, Span(0, 0), "application", "vragenlint"),)
    made.flow = made.flow._replace(facts=facts)
    assert (note(made, "nl"), note(made, "en")) == (
        "pagina die vragenlint heeft gemaakt", "page made by vragenlint",
    )  # fmt: skip
