"""What is found becomes remarks, and the format of the file says how they are written."""

from hashlib import sha256
from pathlib import Path

import pytest

from linter import __version__
from linter.annotating import LONGEST_QUOTE, MOST_RELATED, annotate, margin_of, remarks_of, without
from linter.check.catalog import load
from linter.errors import UnwritableSource
from linter.formats.docx.read import read
from linter.model.finding import Finding, Place, Related
from linter.model.flow import Block, BlockKind, Flow, Layout, PartAnchor, Span
from linter.model.options import Options
from linter.model.report import FileReport, Outcome
from linter.model.rule import Severity, Stage
from linter.model.source import Source
from linter.pipeline import lint
from tests.formats.docx.annotated import shown, stored

EXAMPLE = Path(__file__).parents[1] / "examples/fouten.docx"
OPTIONS = Options(today="2026-03-04")


def finding(span: tuple[int, int] = (0, 3), **given: object) -> Finding:
    """Return a finding on a span, as given."""
    made = Finding(
        Span(*span),
        "NUM001",
        "gat",
        Severity.ERROR,
        "Vraag 3 ontbreekt.",
        "Zet haar erbij.",
        None,
        "een",
        Place(),
    )
    return made._replace(**given)


def report(*findings: Finding, kind: BlockKind = BlockKind.PARAGRAPH, note: str | None = None) -> FileReport:
    """Return the report of a text of one block with these findings."""
    block = Block(Span(0, 9), kind, PartAnchor("word/x.xml", 1), Layout(note=note))
    flow = Flow("een twee \n", (block,), format="docx")
    return FileReport("x.docx", Outcome.REJECTED, "docx", "lva", Stage.DEFINITIEF, 1, findings, flow=flow)


def lines(
    *findings: Finding, lang: str = "nl", kind: BlockKind = BlockKind.PARAGRAPH
) -> list[tuple[str, ...]]:
    return [one.lines for one in remarks_of(report(*findings, kind=kind, note="2"), lang)]


def test_a_remark_says_how_bad_it_is_what_is_wrong_and_what_to_do() -> None:
    assert lines(finding()) == [("FOUT NUM001", "Vraag 3 ontbreekt.", "Zet haar erbij.")]
    assert lines(finding(severity=Severity.WARNING, help=""), lang="en") == [
        ("WARNING NUM001", "Vraag 3 ontbreekt.")
    ]


def test_what_does_not_count_is_not_said() -> None:
    assert lines(finding(suppressed="zo bedoeld"), finding(known=True)) == []


def test_keys_tell_remarks_apart() -> None:
    found = remarks_of(report(finding(), finding(), finding(fingerprint="a")), "nl")
    assert len({one.key for one in found}) == 3


def test_what_stands_beside_the_body_is_named_and_quoted() -> None:
    place = Place(paragraph=1, part="word/footnotes.xml")
    (said,) = lines(finding(place=place, text="een  noot " * 20), kind=BlockKind.NOTE)
    assert said[-1].startswith("Dit gaat over voetnoot 2: “een noot een noot")
    assert said[-1].endswith("…”")
    assert len(said[-1]) <= len("Dit gaat over voetnoot 2: “”") + LONGEST_QUOTE
    assert "koptekst" in lines(finding(place=place), kind=BlockKind.HEADER)[0][-1]


def test_other_places_are_named_and_not_all_of_many() -> None:
    related = tuple(Related("Ook hier.", Span(4, 8), Place(paragraph=2)) for _ in range(MOST_RELATED + 2))
    elsewhere = (Related("Zo gevraagd.", Span(0, 1), Place(line=3), "vragen.txt"),)
    (said,) = lines(finding(related=elsewhere + related))
    assert said[3] == "zie ook vragen.txt:3: Zo gevraagd."
    assert said[4] == "zie ook alinea 2: Ook hier."
    assert said[-1] == "en nog 3"


def test_a_document_comes_back_with_what_is_found_and_without_it_again() -> None:
    data = EXAMPLE.read_bytes()
    found = annotate(Source("lijst.docx", data), OPTIONS)
    assert found.data is not None
    told = [one for one in found.report.findings if one.counts]
    assert found.remarks == len(told) == len(shown(found.data)) > 5
    assert read(Source("lijst.docx", found.data)).unremarked() == read(Source("lijst.docx", data))
    assert b"2026-03-04T12:00:00Z" in stored(found.data)["word/comments.xml"]
    assert stored(without(Source("lijst.docx", found.data))) == stored(data)


def test_our_own_remarks_are_told_in_a_check_and_make_way_for_new_ones() -> None:
    data = EXAMPLE.read_bytes()
    once = annotate(Source("lijst.docx", data), OPTIONS)
    assert once.data is not None
    checked = lint(Source("lijst.docx", once.data), OPTIONS)
    assert [one.code for one in checked.findings if one not in once.report.findings] == ["PUB002"]
    again = annotate(Source("lijst.docx", once.data), OPTIONS)
    assert again.data is not None
    assert again.report.findings == once.report.findings
    assert stored(again.data) == stored(once.data)


def test_what_is_known_is_not_said_again() -> None:
    source = Source("lijst.docx", EXAMPLE.read_bytes())
    all_of_them = annotate(source, OPTIONS)
    known = {one.fingerprint: 1 for one in all_of_them.report.findings[:1]}
    assert annotate(source, OPTIONS, known).remarks == all_of_them.remarks - 1


def test_what_is_no_list_comes_not_back() -> None:
    found = annotate(Source("brief.txt", b"Geachte voorzitter,\n"), OPTIONS)
    assert (found.data, found.report.outcome, found.remarks) == (None, Outcome.SKIPPED, 0)


def test_a_format_without_a_margin_says_so() -> None:
    with pytest.raises(UnwritableSource) as caught:
        margin_of(Flow("", (), format="doc"))
    assert ".docx" in caught.value.say("nl")
    assert margin_of(Flow("", (), format="docx")).ending == ""


def test_a_page_says_what_judged_which_bytes() -> None:
    data = b"LIJST VAN VRAGEN\n\n1\tWat kost dat?\n3\tWie betaalt dat?\n"
    page = (annotate(Source("lijst.txt", data), OPTIONS).data or b"").decode()
    made = f"vragenlint {__version__}, regels {load().version}"
    assert f"Gemaakt door {made} op 2026-03-04, van lijst.txt (SHA-256 {sha256(data).hexdigest()})." in page
