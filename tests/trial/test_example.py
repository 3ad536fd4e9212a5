import pytest

from linter.errors import SourceError
from linter.model.flow import FactKind
from linter.model.rule import Stage
from linter.trial.example import NoSuchTextError, as_mapping, made, written


def test_marks_are_places_and_no_text() -> None:
    example = made("1\tKunt ⟦u⟧ dit ⟦toelichten⟧?")
    assert [example.document.text(span) for span in example.marked] == ["u", "toelichten"]
    assert "⟦" not in example.document.flow.text
    assert example.document.soort == "lv"


def test_an_example_may_be_of_another_kind_stage_and_form() -> None:
    example = made(
        {"kind": "lva", "stage": "concept", "today": "2026-01-02", "text": "1\tA?\n\nAntwoord\nJa."}
    )
    assert (example.document.soort, example.inputs.stage, example.inputs.today) == (
        "lva",
        Stage.CONCEPT,
        "2026-01-02",
    )
    example = made({"format": "markdown", "text": "1\tA? <!-- vragenlint: negeer NUM001 -->"})
    assert len(example.inputs.unheeded) == 1
    whole = '<vragenlijst soort="lva"><vragen/></vragenlijst>'
    assert made({"format": "xml", "whole": whole}).document.soort == "lva"


def test_a_fact_stands_on_its_text() -> None:
    fact = {"kind": "highlight", "text": "dit"}
    example = made({"text": "1\tKunt u dit toelichten?", "fact": [fact, {"kind": "property"}]})
    (found,) = example.document.flow.facts_of(FactKind("highlight"))
    assert example.document.text(found.span) == "dit"


@pytest.mark.parametrize("fact", [{"kind": "highlight", "text": "weg"}, {"kind": "onzin"}])
def test_a_fact_about_nothing_is_refused(fact: dict[str, str]) -> None:
    with pytest.raises(NoSuchTextError):
        made({"text": "1\tA?", "fact": [fact]})


def test_what_cannot_be_read_is_no_example() -> None:
    with pytest.raises(SourceError):
        made({"format": "xml", "whole": "<!DOCTYPE x><x/>"})


def test_a_text_alone_is_the_questions() -> None:
    assert as_mapping("x") == {"text": "x"}
    assert written({"whole": "alles"}) == "alles"
