"""Dossier numbers: every chapter and fund there is, and none there is not."""

import pytest

from tests.rules.asking import reported

CHAPTERS = "I IIA IIB III IV V VI VII VIII IX IXA IXB X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXII XXIII"
FUNDS = "ABCFHJKLM"


@pytest.mark.parametrize("chapter", [*CHAPTERS.split(), *FUNDS])
def test_a_chapter_or_fund(chapter: str) -> None:
    assert reported("KOP001", {"kop": f"36 740 {chapter} Vaststelling van de begrotingsstaten"}) == []


@pytest.mark.parametrize("chapter", ["IIX", "VX", "IIII", "XVIC"])
def test_no_chapter(chapter: str) -> None:
    (finding,) = reported("KOP001", {"kop": f"36 740 {chapter} Vaststelling van de begrotingsstaten"})
    assert finding.text == chapter


@pytest.mark.parametrize("number", ["31 865", "19637", "21 501-32", "29 684-200"])
def test_a_number(number: str) -> None:
    assert reported("KOP001", {"kop": f"{number} Vreemdelingenbeleid"}) == []


@pytest.mark.parametrize("number", ["2501", "319637", "31.865"])
def test_no_number(number: str) -> None:
    (finding,) = reported("KOP001", {"kop": f"{number} Vreemdelingenbeleid"})
    assert finding.text == number
