import json

import pytest

from linter.model.finding import Place
from linter.model.report import Report
from linter.report import FORMS
from linter.report.text import View, render
from linter.report.writer import Run, worded, writer, written

from .html.made import BROKEN, GAP, file

RUN = Run(Report("0.1.0", "7", (file(GAP), BROKEN)), View("en"))


@pytest.mark.parametrize("form", FORMS)
def test_every_form_tells_the_finding_and_what_was_not_judged(form: str) -> None:
    made = written(RUN.report.files, form, RUN)
    assert "NUM001" in made
    assert "stuk.docx" in made
    assert made.endswith("\n")
    assert made == written(RUN.report.files, form, RUN)


@pytest.mark.parametrize("form", [form for form in FORMS if form != "text"])
def test_every_form_for_programs_and_every_page_has_the_same_fingerprint(form: str) -> None:
    files = (file(GAP._replace(fingerprint="0123456789abcdef")),)
    assert "0123456789abcdef" in written(files, form, RUN._replace(report=Report("0.1.0", "7", files)))


MADE = ("9.8.7", "fedcba987654")
SEALS = ("0a" * 32, "1b" * 32, "2c" * 32)
SEALED = tuple(
    one._replace(sha256=seal)
    for one, seal in zip((file(GAP), file(GAP, path="b.txt"), BROKEN), SEALS, strict=True)
)


@pytest.mark.parametrize("form", FORMS)
def test_every_form_tells_what_judged_and_which_bytes(form: str) -> None:
    made = written(SEALED, form, RUN._replace(report=Report(*MADE, SEALED)))
    assert [told for told in (*MADE, *SEALS) if told not in made] == []


@pytest.mark.parametrize("form", FORMS)
def test_every_form_tells_it_of_a_file_in_which_nothing_is_found(form: str) -> None:
    clean = file()._replace(sha256=SEALS[0])
    made = written((clean,), form, RUN._replace(report=Report(*MADE, (clean,))))
    lost = [told for told in (*MADE, SEALS[0]) if told not in made]
    assert lost == ([] if form != "gitlab" else [*MADE, SEALS[0]])  # a list without issues holds nothing
    assert form != "gitlab" or made == "[]\n"


@pytest.mark.parametrize("form", FORMS)
def test_every_form_tells_by_which_rules_of_a_users_own(form: str) -> None:
    own = file(GAP)._replace(sha256=SEALS[0], rules="0123456789ab")
    assert "0123456789ab" in written((own,), form, RUN._replace(report=Report(*MADE, (own,))))


def test_text_is_what_the_terminal_gets() -> None:
    assert written(RUN.report.files, "text", RUN) == render(RUN.report, View("en"))


def test_each_file_is_in_its_own_language() -> None:
    made = writer("text")
    made.add(file(GAP), View("nl"))
    made.add(BROKEN, View("en"))
    said = made.end(RUN)
    assert "NUM001 fout" in said
    assert "stuk.docx: Undecided" in said


def test_a_place_is_still_told_when_the_text_is_gone() -> None:
    place = Place(paragraph=1, table=1, row=1, cell=2, part="word/document.xml")
    told = worded(file(GAP._replace(place=place)), "nl")._replace(flow=None)
    assert told.findings[0].where == "tabel 1, rij 1, kolom 2"
    run = RUN._replace(report=Report("0", "0", (told,)))
    assert "map/lijst.txt:tabel 1, rij 1, kolom 2 NUM001" in written((told,), "text", run)
    assert json.loads(written((told,), "json", run))["files"][0]["findings"][0]["where"].endswith("kolom 2")
    assert "tabel 1, rij 1, kolom 2" in written((told,), "html", run)


def test_what_is_told_already_stays_as_it_is() -> None:
    gone = file(GAP._replace(where="tabel 1"))._replace(flow=None)
    assert worded(gone, "nl") == gone
