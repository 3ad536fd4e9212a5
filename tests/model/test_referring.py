"""References: the numbers they name, the sentence around them, how far they can be trusted."""

import pytest

from linter.model.document import Document
from linter.model.referring import MOST, Trust, named, references
from tests.growth import LINEAR, growth
from tests.rules.asking import Draft
from tests.rules.examples import made


def referring(answer: str) -> Document:
    """Return a list whose first answer is this."""
    return made(
        {"kind": "lva", "text": f"Vraag 1\nA?\n\nAntwoord 1\n{answer}\n\nVraag 2\nB?\n\nAntwoord 2\nJa."}
    ).document


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("vraag 3", [3]),
        ("vragen 2, 3 en 5 t/m 7", [2, 3, 5, 6, 7]),
        ("vragen 2 tot en met 4", [2, 3, 4]),
        ("vragen 5-7 en 9", [5, 6, 7, 9]),
        ("vraag 3, 30% en 2,5 en € 4.000", [3]),
        (f"vragen 1 t/m {MOST + 5}", [1, MOST + 5]),
        ("vragen 7 t/m 5", [7, 5]),
        ("geen", []),
    ],
)
def test_the_numbers_that_are_named(text: str, expected: list[int]) -> None:
    assert [value for value, _letter in named(text)] == expected


def test_a_number_keeps_its_letter() -> None:
    assert named("vraag 3a, 3 b en 4 t/m 5") == ((3, "a"), (3, "b"), (4, ""), (5, ""))


@pytest.mark.parametrize(
    ("answer", "text", "before", "after"),
    [
        ("Ja. Zie ook vraag 3. Dat was het.", "vraag 3", "Zie ook", ""),
        (
            "Zie de vragen 3,  4 en 5 hierna; dat is het.",
            "vragen 3,  4 en 5",
            "Zie de",
            "hierna; dat is het.",
        ),
        ("Zie vraag 3 en 4 miljoen anderen.", "vraag 3", "Zie", "miljoen anderen."),
        ("Zie vraag 3 en 4.", "vraag 3 en 4", "Zie", "."),
        ("Zie vraag 3 en vraag 4.", "vraag 3 en vraag 4", "Zie", "."),
    ],
)
def test_a_reference_and_its_sentence(answer: str, text: str, before: str, after: str) -> None:
    document = referring(answer)
    (found,) = references(document, "antwoord")
    assert (document.text(found.span), found.before) == (text, before)
    assert found.after.rstrip(".") == after.rstrip(".")


@pytest.mark.parametrize(
    ("answer", "trust"),
    [
        ("Zie vraag 3.", Trust.SURE),
        ("Zie vraag 3 (zie ook de bijlage).", Trust.SURE),
        ("Zie voor het rapport vraag 3.", Trust.LIKELY),
        ("Zie over 2024 vraag 3.", Trust.LIKELY),
        ("Zie vraag 3 van het lid X.", Trust.ELSEWHERE),
        ("Zie vraag 3 van dit stuk.", Trust.SURE),
        ("Zie in het verslag vraag 3.", Trust.ELSEWHERE),
        ("Zie vraag 3 (Kamerstuk 31 865, nr. 2).", Trust.ELSEWHERE),
        ("Zie vraag 3 jaar later.", Trust.ELSEWHERE),
    ],
)
def test_how_far_a_reference_can_be_trusted(answer: str, trust: Trust) -> None:
    assert [one.trust for one in references(referring(answer), "antwoord")] == [trust]


def test_demand_is_no_question() -> None:
    assert list(references(referring("Toen was de vraag 100 hoger."), "antwoord")) == []


def test_questions_and_answers_are_told_apart() -> None:
    document = made({"kind": "lva", "text": "Vraag 1\nZie vraag 2?\n\nAntwoord 1\nZie vraag 3."}).document
    assert [[one.numbers for one in references(document, tag)] for tag in ("tekst", "antwoord")] == [
        [((2, ""),)],
        [((3, ""),)],
    ]


def test_a_number_that_an_earlier_reference_has_taken_is_no_other() -> None:
    draft = Draft()
    one = draft.mark("verwijzing", "vragen 2", vraag="2")
    draft.text += ", "
    two = draft.mark("verwijzing", "3", vraag="3")
    (found,) = references(draft.document(draft.mark("antwoord", draft.mark("al", one, two))), "antwoord")
    assert found.numbers == ((2, ""), (3, ""))


def test_many_references_in_one_paragraph_take_linear_time() -> None:
    def asked(size: int) -> Document:
        return referring("Zie vraag 3, en dan weer iets anders. " * size)

    assert growth(asked, lambda document: list(references(document, "antwoord")), 500) < LINEAR
    assert len(list(references(asked(500), "antwoord"))) == 500
