"""References to Kamerstukken: their parts."""

import pytest

from linter.model.stuknummers import between, written
from tests.rules.examples import made


@pytest.mark.parametrize(
    ("said", "parts"),
    [
        ("Kamerstuk 36 740 XVI, nrs. 1 en 2", ("36 740", " XVI", ", ", "nrs", ".", " ", "1")),
        ("Kamerstuk 31 839 nr.216", ("31 839", None, " ", "nr", ".", "", "216")),
        ("Kamerstukken II 2005-2006, 29 950, nr. 40", ("29 950", None, ", ", "nr", ".", " ", "40")),
        ("Kamerstuk 31 865, nr. 1 en 2", ("31 865", None, ", ", "nr", ".", " ", "1")),
    ],
)
def test_the_parts_of_a_reference(said: str, parts: tuple[str | None, ...]) -> None:
    found = list(written(made(f"1\tWat staat er in ({said})?").document))
    names = ("dossier", "hoofdstuk", "tussen", "nr", "punt", "ruimte", "nummers")
    assert tuple(found[-1][name] for name in names) == parts
    assert between(found[-1], "dossier", "nr").end == found[-1].end("nr")


@pytest.mark.parametrize(
    "said", ["Kamerstuk 31 865, nr. 207", "Kamerstuk 36 740 XVI, nr. 2", "Kamerstuk 21 501-32, nr. 5"]
)
def test_what_is_as_it_should_be_and_another_reference_are_left_alone(said: str) -> None:
    assert list(written(made(f"1\tWat staat er in ({said}) en in (22 187, nr. 98)?").document)) == []
