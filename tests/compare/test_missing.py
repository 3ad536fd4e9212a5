from linter.compare.missing import Belonging
from linter.compare.questions import entries
from linter.model.comparison import Quotes
from linter.model.document import Document
from tests.compare.listed import listed, vraag


def before(document: Document, index: int | None) -> str:
    """Return what stands at the place behind a question, and before it."""
    found = entries(document, Quotes.ANY)
    span = Belonging(document, found).behind(None if index is None else found[index])
    assert span.start == span.end
    return document.flow.text[max(span.start - 4, 0) : span.start] + "|" + document.flow.text[span.end :][:4]


def test_a_question_belongs_before_the_number_of_the_next_or_at_the_end() -> None:
    made = listed(vraag(1, "Wat?"), vraag(2, "Hoe?", "<antwoord> <al>Zo.</al>\n</antwoord>"))
    assert before(made, None) == "\n|1 Wa"
    assert before(made, 0) == "at?\n|2 Ho"
    assert before(made, 1) == " Zo.|\n"


def test_in_a_list_without_questions_it_belongs_where_these_would_stand() -> None:
    assert before(listed(kop="Kop"), None) == "Kop\n|"
