from linter.model.asked import asked
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
