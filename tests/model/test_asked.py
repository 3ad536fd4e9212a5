from linter.model.asked import asked, asks_unread, numbers
from tests.rules.asking import Draft


def test_every_question_with_what_it_asks() -> None:
    draft = Draft()
    first = draft.mark("vraag", draft.mark("nr", "1"), draft.mark("tekst", " Waarom  is dat? "), nr="1")
    second = draft.mark("vraag", draft.mark("nr", "2"), nr="2")
    document = draft.document(first, second)
    found = asked(document)
    assert [(one.vraag.get("nr"), one.tekst is not None, one.text) for one in found] == [
        ("1", True, "Waarom is dat?"),
        ("2", False, ""),
    ]
    assert asked(document) is found


def test_the_numbers_of_bijlagen_hold_those_of_a_range() -> None:
    assert numbers("bijlagen 1, 3 en 5-7 van 2024") == {1, 3, 5, 6, 7}
    assert numbers("2 t/m 4 en 9 tot en met 10") == {2, 3, 4, 9, 10}


def test_a_list_without_questions_that_asks_something_is_unread() -> None:
    draft = Draft()
    document = draft.document(draft.mark("onherkend", "Goed."), draft.mark("onherkend", "\n Waarom? "))
    place = asks_unread(document)
    assert place is not None
    assert document.flow.text[place.start :].startswith("Waarom?")
    other = Draft()
    read = other.document(other.mark("vraag", other.mark("tekst", "Hoe?")), other.mark("onherkend", "Wie?"))
    assert asks_unread(read) is None
