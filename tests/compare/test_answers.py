from linter.compare.answers import answers
from linter.model.comparison import Quotes
from linter.model.document import Document
from tests.compare.listed import listed, vraag


def said(made: Document) -> dict[str, str]:
    found = answers(made, Quotes.ANY)
    return {vraag.get("nr", ""): answer.text.text for vraag, answer in found.items()}


def test_an_answer_without_its_label() -> None:
    table = "<tabel><rij><cel>2024</cel></rij></tabel>"
    made = listed(vraag(1, "Wat?", f"<antwoord nrs='1'>Antwoord: <al>Dit.</al> {table}</antwoord>"))
    assert said(made) == {"1": "Dit. 2024"}


def test_an_answer_of_which_no_part_is_marked() -> None:
    assert said(listed(vraag(1, "Wat?", "<antwoord>Dit.</antwoord>"))) == {"1": "Dit."}


def test_an_empty_answer_is_none() -> None:
    assert said(listed(vraag(1, "Wat?", "<antwoord nrs='1'><al> </al></antwoord>"), vraag(2, "Wie?"))) == {}


def test_an_answer_is_for_all_that_it_names_unless_they_have_their_own() -> None:
    made = listed(
        vraag(1, "Wat?"),
        vraag(2, "Wie?", "<antwoord nrs='2'><al>Zij.</al></antwoord>"),
        vraag(3, "Hoe?", "<antwoord nrs='1 2 3'><al>Zo.</al></antwoord>"),
    )
    assert said(made) == {"1": "Zo.", "2": "Zij.", "3": "Zo."}
    found = list(answers(made, Quotes.ANY).values())
    assert len({id(answer.text) for answer in found}) == 2


def test_an_answer_is_for_its_own_series_only() -> None:
    other = vraag(1, "Wie?", "<antwoord nrs='1 2'><al>Zo.</al></antwoord>").replace("reeks='1'", "reeks='2'")
    assert len(said(listed(vraag(2, "Wat?"), other))) == 1


def test_two_answers_below_one_question_are_one_and_doubt_about_one_is_doubt() -> None:
    more = "<antwoord><al>Dit.</al></antwoord> <antwoord twijfel='zonder-label'><al>En dat.</al></antwoord>"
    (answer,) = answers(listed(vraag(1, "Wat?", more)), Quotes.ANY).values()
    assert (answer.text.text, answer.doubt) == ("Dit. En dat.", True)
