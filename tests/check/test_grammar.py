"""What is asked of libxml2, so that a form of answer that changes shows here."""

import pytest
from lxml import etree

from linter.check.grammar import DOCUMENT, KAMERSTUK, Grammar, grammar
from linter.errors import InternalError
from linter.model.rule import Stage

FRONT = ("dossier", "stuknr", "soort")
SIGNED = (*FRONT, "datumtekst", "inleiding", "voorzitter", "griffier")
PARTS = (
    "documentnummer",
    "dossier",
    "stuknr",
    "soort",
    "datumtekst",
    "inleiding",
    "voorzitter",
    "griffier",
    "vragen",
)
KINDS = ("lv", "lva", "vhlv", "vhlva")


def _next(allowed: Grammar, *names: str) -> str:
    return " ".join(name for name in PARTS if allowed.follows(name, names))


@pytest.mark.parametrize("kind", KINDS)
def test_a_list_to_be_published(kind: str) -> None:
    allowed = grammar(kind, Stage.DEFINITIEF, KAMERSTUK)
    assert [_next(allowed, *SIGNED[:count]) for count in range(len(SIGNED) + 1)] == [
        "dossier",
        "dossier stuknr",
        "soort",
        "datumtekst",
        "inleiding",
        "voorzitter",
        "voorzitter griffier",
        "voorzitter griffier vragen",
    ]
    assert _next(allowed, *SIGNED, "vragen") == ""
    assert allowed.whole((*SIGNED, "vragen"))
    assert allowed.whole(("dossier", *SIGNED, "voorzitter", "griffier", "vragen"))
    assert not allowed.whole(SIGNED)


@pytest.mark.parametrize("kind", KINDS)
def test_a_list_as_it_is_sent_to_the_ministry(kind: str) -> None:
    allowed = grammar(kind, Stage.CONCEPT, KAMERSTUK)
    assert allowed.whole((*FRONT, "inleiding", "vragen"))
    assert allowed.whole((*SIGNED, "vragen"))
    assert _next(allowed, *FRONT) == "datumtekst inleiding"
    assert _next(allowed, *FRONT, "inleiding") == "voorzitter griffier vragen"
    assert not allowed.whole((*FRONT[:2], "inleiding", "vragen"))


@pytest.mark.parametrize("stage", Stage)
@pytest.mark.parametrize("kind", KINDS)
def test_only_a_list_without_answers_can_bear_a_document_number(kind: str, stage: Stage) -> None:
    allowed = grammar(kind, stage, DOCUMENT)
    expected = "dossier" if kind.endswith("a") else "documentnummer"
    assert _next(allowed) == expected
    numbered = ("documentnummer", "soort", *SIGNED[4:], "vragen")
    assert allowed.whole(numbered) == (expected == "documentnummer")


def test_an_answer_that_is_not_known_is_no_answer() -> None:
    part = '<xs:element name="soort" type="xs:integer"/>'
    source = (
        '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="vragenlijst">'
        f"<xs:complexType><xs:sequence>{part}</xs:sequence></xs:complexType></xs:element></xs:schema>"
    )
    allowed = Grammar(etree.XMLSchema(etree.fromstring(source)), KAMERSTUK)
    with pytest.raises(InternalError, match="DATATYPE"):
        allowed.follows("soort", ())
