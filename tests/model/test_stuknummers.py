"""References to Kamerstukken: their parts."""

import pytest

from linter.model.stuknummers import written
from tests.rules.examples import made


@pytest.mark.parametrize(
    ("said", "parts"),
    [
        ("Kamerstuk 31 865, nr. 207", ("31 865", None, ", ", "nr", ".", " ", "207")),
        ("Kamerstuk 36 740 XVI, nrs. 1 en 2", ("36 740", " XVI", ", ", "nrs", ".", " ", "1")),
        ("Kamerstuk 31 839 nr.216", ("31 839", None, " ", "nr", ".", "", "216")),
        ("Kamerstukken II 2005-2006, 29 950, nr. 40", ("29 950", None, ", ", "nr", ".", " ", "40")),
    ],
)
def test_the_parts_of_a_reference(said: str, parts: tuple[str | None, ...]) -> None:
    found = list(written(made(f"1\tWat staat er in ({said})?").document))
    names = ("dossier", "hoofdstuk", "tussen", "nr", "punt", "ruimte", "nummers")
    assert tuple(found[-1].parts[name] for name in names) == parts
    assert found[-1].span("nr", "nr").start > found[-1].span("dossier", "dossier").start


def test_another_reference_is_left_alone() -> None:
    found = list(written(made("1\tWat staat er in (22 187, nr. 98)?").document))
    assert [one.parts["dossier"] for one in found] == ["36 740"]
