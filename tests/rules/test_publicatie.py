"""What does not belong in a public file: names, numbers and addresses of persons, and foreign content."""

import pytest

from linter.model.rule import Hit
from tests.rules.asking import reported, rule
from tests.rules.examples import made

_KOP = "36 740 Vaststelling van de begrotingsstaten van het Ministerie van Financiën voor het jaar 2026"


def _named(name: str) -> bool:
    fact = [{"kind": "property", "name": "creator", "value": name}]
    return bool(reported("PUB004", {"kop": _KOP, "fact": fact}))


@pytest.mark.parametrize(
    "name",
    ["J. Jansen", "J.P. van der Berg", "Jansen, J.", "Jansen, Piet", "Piet de Vries",
     "Anne-Marie Smit-Jansen",
     "Berg, P. van den (Piet)", "j.jansen@tweedekamer.nl", "Fatma Öztürk"],
)  # fmt: skip
def test_names_of_persons(name: str) -> None:
    assert _named(name)


@pytest.mark.parametrize(
    "name",
    ["Griffie", "Tweede Kamer der Staten-Generaal", "Commissie Financiën", "Microsoft Office User", "jansenj",
     "TK", "python-docx", "Bureau Wetgeving", "Sociale Zaken", "griffie@tweedekamer.nl", "Dienst Verslag", "",
     "x" * 500, "Afdeling Inhoudelijke Ondersteuning"],
)  # fmt: skip
def test_offices_programs_and_short_names_are_no_persons(name: str) -> None:
    assert not _named(name)


@pytest.mark.parametrize(("office", "reported_"), [("Vries", 0), ("PIET DE", 0), ("Jansen", 1)])
def test_a_name_that_a_user_calls_an_office_is_no_person(office: str, reported_: int) -> None:
    example = made({"kop": _KOP, "fact": [{"kind": "property", "name": "creator", "value": "Piet de Vries"}]})
    inputs = example.inputs._replace(offices=("Griffie", office))
    assert len(list(rule("PUB004").check(example.document, inputs))) == reported_


def test_the_properties_with_names_are_emptied() -> None:
    facts = [("creator", "J. Jansen"), ("manager", "Griffie"), ("lastModifiedBy", "Jansen, J.")]
    fact = [{"kind": "property", "name": name, "value": value} for name, value in facts]
    (hit,) = rule("PUB004").check(made({"kop": _KOP, "fact": fact}).document, made("1\tWaarom?").inputs)
    assert isinstance(hit, Hit)
    assert hit.fix is not None
    assert [(change.name, change.value) for change in hit.fix.changes] == [
        ("creator", ""),
        ("lastModifiedBy", ""),
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Hoort BSN 123456782 bij hem?", ["123456782"]),
        ("Hoort 123456782 (bsn) bij hem?", ["123456782"]),
        ("Hoort het BSN-nummer 1234.56.782 bij hem?", ["1234.56.782"]),
        ("Hoort BSN 123456783 bij hem?", []),
        ("Hoort BSN 000000000 bij hem?", []),
        ("Hoort zaak 123456782 bij hem?", []),
        ("Zijn er bij het BSN 12 fouten gemaakt en staat in zaak 123456782 iets anders?", []),
        ("Zijn er 1.234.567,82 BSN’s?", []),
        ("Staat 123456782 bij BSN 111222333?", ["123456782", "111222333"]),
    ],
)
def test_numbers_that_stand_where_a_bsn_would(text: str, found: list[str]) -> None:
    assert [one.text for one in reported("PUB009", f"1\t{text}")] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Mailde j.de_vries+x@hotmail.com?", ["j.de_vries+x@hotmail.com"]),
        ("Mailde info@gmail.voorbeeld.nl?", []),
        ("Mailde vragen@rijksoverheid.nl of @minister?", []),
        ("Belde 06 12 34 56 78 of 0031 6-12345678?", ["06 12 34 56 78", "0031 6-12345678"]),
        ("Belde 070-3182211, 0612 of 106123456789?", []),
        ("Kostte het 06.123.456,78 of 061234567890 euro?", []),
    ],
)
def test_private_addresses_and_mobile_numbers(text: str, found: list[str]) -> None:
    assert [one.text for one in reported("PUB010", f"1\t{text}")] == found


def test_each_sort_of_foreign_content_is_told_once() -> None:
    told = [
        ("macro", "a"),
        ("link", "b"),
        ("link", "c"),
        ("template", "H:\\x.dotx"),
        ("template", "http://x"),
    ]
    facts = [{"kind": "foreign", "name": name, "value": value} for name, value in told]
    found = reported("PUB008", {"kop": _KOP, "fact": facts})
    assert sorted(str(one.severity) for one in found) == ["error", "error", "info"]
