import pytest

from linter.compare.header import Value, header, value
from linter.model.comparison import What
from linter.model.document import Document
from tests.check.sample import document
from tests.compare.listed import listed

KOP = (
    "<dossier><dossiernummer dossiernr='36740' hoofdstuk='XVI'>36 740 XVI</dossiernummer></dossier> "
    "<dossier><dossiernummer>onleesbaar</dossiernummer></dossier> "
    "<documentnummer>2022D25063</documentnummer> "
    "<stuknr>Nr. <ondernummer>4</ondernummer></stuknr> <soort soort='lva'>LIJST</soort> "
    "<datumtekst>Vastgesteld <datum isodatum='2022-06-09'>9 juni 2022</datum></datumtekst>"
)


def found(made: Document) -> dict[What, tuple[str, str]]:
    return {what: (one.meant, one.text) for what, one in header(made)}


def test_the_header_as_it_is_meant_and_as_it_stands() -> None:
    assert found(listed(kop=KOP)) == {
        What.KIND: ("lva", "lva"),
        What.DOSSIER: ("36740 XVI, onleesbaar", "36 740 XVI, onleesbaar"),
        What.DOCUMENT_NUMBER: ("2022D25063", "2022D25063"),
        What.NUMBER: ("4", "4"),
        What.DATE: ("2022-06-09", "9 juni 2022"),
    }


def test_a_header_without_anything() -> None:
    values = dict(header(listed()))
    assert values.pop(What.KIND) == Value("lva", "lva", None)
    assert set(values.values()) == {Value()}


def test_a_date_that_does_not_exist_is_as_it_stands_and_one_to_fill_in_is_none() -> None:
    kop = "<datumtekst>Vastgesteld <datum vorm='bestaat-niet'>31 juni 2022</datum></datumtekst>"
    assert found(listed(kop=kop))[What.DATE] == ("31 juni 2022", "31 juni 2022")
    kop = "<datumtekst>Vastgesteld <invulplek>(datum)</invulplek></datumtekst>"
    assert found(listed(kop=kop))[What.DATE] == ("", "")


@pytest.mark.parametrize(
    ("cell", "number", "expected"),
    [("3.", "3", ("3", "3.")), ("3a", None, ("3a", "3a")), ("–", None, ("", "")), ("", None, ("", ""))],
)
def test_a_cell_is_a_number_a_text_or_nothing(
    cell: str, number: str | None, expected: tuple[str, str]
) -> None:
    made = document(f"<vragenlijst><bijlage>{cell}</bijlage></vragenlijst>")
    shown = value(made, made.nodes["bijlage"][0], number)
    assert (shown.meant, shown.text) == expected
    assert shown.span == (0, len(cell))


def test_no_cell_says_nothing() -> None:
    assert value(listed(), None, "3") == Value()
