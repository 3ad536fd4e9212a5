"""Signatures without a name: where another text may be the name, nothing is missing."""

import pytest

from linter.model.signing import nearly_office, unsigned
from tests.rules.asking import Draft


@pytest.mark.parametrize(
    ("text", "stray", "found"),
    [
        ("De voorzitter,", "", [True]),
        ("De voorzitter van de commissie voor Sport", "", [False]),
        ("De voorzitter, Post", "", []),
        ("De voorzitter,", "mohandis", []),
        ("De voorzitter,", "Dit moet nog worden nagekeken.", [True]),
    ],
)
def test_an_office_without_a_name(text: str, stray: str, found: list[bool]) -> None:
    draft = Draft()
    marks = [draft.mark("ondertekening", draft.mark("functie", text, rol="voorzitter"))]
    marks += [draft.mark("onherkend", stray)] if stray else []
    document = draft.document(*marks)
    assert [one.sure for one in unsigned(document, "voorzitter")] == found
    assert list(unsigned(document, "griffier")) == []


def test_a_list_without_signatures() -> None:
    assert list(unsigned(Draft().document(), "griffier")) == []


@pytest.mark.parametrize(
    ("word", "office"),
    [
        ("vorzitter", "voorzitter"),
        ("Voorziter", "voorzitter"),
        ("GRIFIER", "griffier"),
        ("griffeir", "griffier"),
        ("voorzitter", ""),
        ("voorzitster", ""),
        ("voorzitten", ""),
        ("griffie", ""),
        ("grijper", ""),
        ("", ""),
    ],
)
def test_a_word_that_is_nearly_an_office(word: str, office: str) -> None:
    assert nearly_office(word) == office
