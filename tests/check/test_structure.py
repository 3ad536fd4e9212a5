import itertools
import time

import pytest

from linter.check import structure
from linter.check.structure import Fault, faults, parts
from linter.model.document import Document
from linter.model.rule import Stage
from tests.check.sample import document

XML = {
    "documentnummer": "<documentnummer>2022D25063</documentnummer>",
    "dossier": "<dossier>36 740 XVI Begroting</dossier>",
    "stuknr": "<stuknr>Nr. 4</stuknr>",
    "soort": "<soort>LIJST VAN VRAGEN</soort>",
    "datumtekst": "<datumtekst>Vastgesteld 9 juni 2026</datumtekst>",
    "inleiding": "<inleiding><al>De commissie heeft een aantal vragen.</al></inleiding>",
    "antwoordzin": "<inleiding><al rol='antwoordzin'>De Minister heeft geantwoord.</al></inleiding>",
    "voorzitter": "<ondertekening><functie rol='voorzitter'>De voorzitter,</functie></ondertekening>",
    "griffier": "<ondertekening><functie rol='griffier'>De griffier,</functie></ondertekening>",
    "iemand": "<ondertekening><functie>De secretaris,</functie></ondertekening>",
    "niemand": "<ondertekening/>",
    "leeg": "<vragen><tussenkop>Vragen</tussenkop></vragen>",
    "vragen": "<vragen><vraag>Kunt u dit toelichten en zo nee, waarom kunt u dat dan niet?</vraag></vragen>",
    "noot": "<noot>Een noot</noot>",
    "bladkop": "<opmaak>Tweede Kamer 2022D25063</opmaak>",
}
RIGHT = "dossier stuknr soort datumtekst inleiding voorzitter griffier vragen"


def _list(names: str, kind: str = "lv") -> Document:
    return document(
        f"<vragenlijst soort='{kind}'>{' '.join(XML[name] for name in names.split())}</vragenlijst>"
    )


def _said(found: tuple[Fault, ...]) -> list[str]:
    return [
        f"{fault.state}: {' '.join(part.name for part in fault.parts)} "
        f"({fault.after.name if fault.after else ''}-{fault.before.name if fault.before else ''})"
        for fault in found
    ]


def test_parts_are_named_as_in_the_schema() -> None:
    names = "dossier stuknr antwoordzin inleiding iemand niemand griffier leeg vragen noot"
    inside = f"<kop>{XML['dossier']} {XML['soort']}</kop>"
    made = document(
        f"<vragenlijst soort='lv'>{inside}{''.join(XML[name] for name in names.split()[1:])}</vragenlijst>"
    )
    assert [part.name for part in parts(made)] == [
        "dossier",
        "soort",
        "stuknr",
        "inleiding",
        "griffier",
        "vragen",
    ]


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (RIGHT, []),
        (f"dossier {RIGHT} noot", []),
        ("documentnummer soort inleiding voorzitter griffier vragen", []),
        (RIGHT.replace(" datumtekst", ""), ["missing: datumtekst (soort-inleiding)"]),
        (RIGHT.replace("dossier ", ""), ["missing: dossier (-stuknr)"]),
        (RIGHT.replace(" vragen", ""), ["missing: vragen (griffier-)"]),
        (RIGHT.replace("voorzitter ", ""), ["missing: voorzitter (inleiding-griffier)"]),
        (RIGHT.replace("griffier ", ""), ["missing: griffier (voorzitter-vragen)"]),
        (RIGHT.replace("dossier stuknr ", ""), ["missing: dossier stuknr (-soort)"]),
        (
            "dossier soort inleiding vragen",
            [
                "missing: stuknr (dossier-soort)",
                "missing: datumtekst (soort-inleiding)",
                "missing: voorzitter griffier (inleiding-vragen)",
            ],
        ),
        ("", [f"missing: {RIGHT} (-)"]),
        (
            "documentnummer inleiding voorzitter griffier vragen",
            ["missing: soort (documentnummer-inleiding)"],
        ),
        (
            "datumtekst dossier stuknr soort inleiding voorzitter griffier vragen",
            ["misplaced: datumtekst (soort-inleiding)"],
        ),
        (
            "dossier soort stuknr datumtekst inleiding voorzitter griffier vragen",
            ["misplaced: stuknr (dossier-soort)"],
        ),
        (
            "dossier stuknr soort inleiding voorzitter griffier vragen datumtekst",
            ["misplaced: datumtekst (soort-inleiding)"],
        ),
        (
            "dossier stuknr soort datumtekst voorzitter griffier inleiding vragen",
            ["misplaced: voorzitter griffier (inleiding-vragen)"],
        ),
        (
            "dossier stuknr soort datumtekst inleiding vragen voorzitter griffier",
            ["misplaced: voorzitter griffier (inleiding-vragen)"],
        ),
        (
            "soort dossier inleiding voorzitter griffier vragen",
            [
                "missing: stuknr (dossier-inleiding)",
                "misplaced: soort (dossier-inleiding)",
                "missing: datumtekst (dossier-inleiding)",
            ],
        ),
        (f"{RIGHT} datumtekst", ["double: datumtekst (datumtekst-)"]),
        (RIGHT.replace("stuknr", "stuknr stuknr stuknr"), ["double: stuknr (stuknr-)"] * 2),
        (f"{RIGHT} dossier", ["misplaced: dossier (dossier-stuknr)"]),
        (f"{RIGHT} griffier", ["misplaced: griffier (griffier-vragen)"]),
        (f"{RIGHT} documentnummer", []),
    ],
)
def test_what_is_wrong_at_stage_definitief(names: str, expected: list[str]) -> None:
    assert _said(faults(_list(names), Stage.DEFINITIEF)) == expected


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ("dossier stuknr soort inleiding vragen", []),
        ("dossier stuknr soort inleiding griffier vragen", []),
        ("dossier stuknr soort inleiding datumtekst vragen", ["misplaced: datumtekst (soort-inleiding)"]),
        ("dossier stuknr soort inleiding vragen griffier", ["misplaced: griffier (inleiding-vragen)"]),
        ("dossier stuknr soort", ["missing: inleiding vragen (soort-)"]),
    ],
)
def test_what_is_wrong_at_stage_concept(names: str, expected: list[str]) -> None:
    assert _said(faults(_list(names, "lva"), Stage.CONCEPT)) == expected


def test_every_order_of_the_parts_ends_in_words() -> None:
    names = RIGHT.split()
    for order in itertools.islice(itertools.permutations(names), 0, 40320, 311):
        found = faults(_list(" ".join(order)), Stage.DEFINITIEF)
        assert all(fault.state is structure.State.MISPLACED for fault in found)
        moved = [part.name for fault in found for part in fault.parts]
        assert len(moved) == len(set(moved)) < len(names)
        left = [name for name in order if name not in moved]
        assert left == [name for name in names if name not in moved]
        assert bool(moved) == (list(order) != names)


def test_the_schema_is_asked_once_for_all_rules(monkeypatch: pytest.MonkeyPatch) -> None:
    made = _list("dossier")
    first = faults(made, Stage.DEFINITIEF)
    monkeypatch.setattr(structure, "parts", None)
    assert faults(made, Stage.DEFINITIEF) is first


def test_a_multitude_of_parts_takes_no_longer() -> None:
    made = _list("voorzitter griffier stuknr " * 5000)
    start = time.process_time()
    assert faults(made, Stage.DEFINITIEF)
    assert time.process_time() - start < 1


def test_a_document_number_at_the_head_of_pages_is_that_of_the_list() -> None:
    rest = "soort inleiding voorzitter griffier vragen bladkop"
    assert _said(faults(_list(rest), Stage.DEFINITIEF)) == ["missing: documentnummer (-soort)"]
    for one in ("stuknr", "datumtekst"):
        found = _said(faults(_list(f"{one} {rest}"), Stage.DEFINITIEF))
        assert any("dossier" in fault for fault in found), one


def test_who_sign_beside_each_other_stand_in_no_order() -> None:
    beside = [XML[one].replace("<functie", "<functie naam='apart'") for one in ("griffier", "voorzitter")]
    names = "<ondertekening><naam rol='griffier'>Post</naam></ondertekening>"
    front = "".join(XML[name] for name in ["dossier", "stuknr", "soort", "datumtekst", "inleiding"])
    made = document(f"<vragenlijst soort='lv'>{front}{''.join(beside)}{names}{XML['vragen']}</vragenlijst>")
    assert faults(made, Stage.DEFINITIEF) == ()
