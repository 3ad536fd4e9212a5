"""Files repaired: what can be fixed is gone, nothing else is, and nothing comes of what is unsound."""

from collections.abc import Sequence

import pytest

from linter import fixing, pipeline
from linter.errors import SourceError, UnsoundRepair, UnwritableSource
from linter.fixing import Fixed, Manner, Wish, fix
from linter.formats.text.edit import edit
from linter.model.flow import Span
from linter.model.options import Options
from linter.model.remark import Change
from linter.model.report import FileReport
from linter.model.rule import Edit
from linter.model.source import Source
from linter.repairs import ALSO_UNSAFE
from linter.report.repair import Passage
from linter.trial.template import assembled

OPTIONS = Options(today="2026-07-01")
UNSAFE = Wish(ALSO_UNSAFE)


def listed(text: str, **parts: str) -> Source:
    return Source("lijst.txt", assembled("lv", {"text": text, **parts}).encode())


def repaired(source: Source, wish: Wish = fixing.SAFELY) -> Fixed:
    return fix(source, OPTIONS, wish)


def codes(made: Fixed) -> list[str]:
    return sorted(one.code for one in made.repaired)


def test_what_is_safe_is_repaired_and_nothing_else() -> None:
    source = listed("Vraag 1\nKunt u  de de brief toelichten ?", kop="36740 XVI Begroting")
    made = repaired(source)
    assert (
        made.data
        == assembled(
            "lv", {"text": "Vraag 1\nKunt u de de brief toelichten?", "kop": "36 740 XVI Begroting"}
        ).encode()
    )
    assert codes(made) == ["KOP006", "TYP003", "TYP004"]
    assert [one.code for one in made.after.findings] == ["TYP001"]
    assert not made.suggested


def test_what_is_unsafe_only_when_asked() -> None:
    made = repaired(listed("Vraag 1\nKunt u de de brief toelichten?"), UNSAFE)
    assert made.data == listed("Vraag 1\nKunt u de brief toelichten?").data
    assert not made.after.findings


def test_a_second_run_changes_nothing() -> None:
    first = repaired(listed("Vraag 1\nKunt u  van de de de brief dit toelichten ?"), UNSAFE)
    second = repaired(Source("lijst.txt", first.data), UNSAFE)
    assert first.repaired
    assert second == Fixed(second.before, second.before, first.data)


def test_rounds_are_written_as_one() -> None:
    made = repaired(listed("Vraag 1\nKunt u de de de de brief toelichten?"), UNSAFE)
    assert codes(made) == ["TYP001"] * len(made.repaired)
    assert len(made.repaired) > 1
    assert len(made.edits) == 1
    assert made.data == listed("Vraag 1\nKunt u de brief toelichten?").data


def test_what_a_person_leaves_unsaid_or_a_baseline_knows_is_left() -> None:
    said = "<!-- vragenlint: negeer TYP003 want zo ontvangen -->"
    source = Source(
        "lijst.md", assembled("lv", {"text": f"Vraag 1\n{said}\nKunt u  dit toelichten ?"}).encode()
    )
    made = repaired(source)
    assert codes(made) == ["TYP004"]
    assert b"u  dit" in made.data
    found = pipeline.lint(source, OPTIONS).findings
    known = Wish(known={one.fingerprint: 1 for one in found})
    assert repaired(source, known).data == source.data


def test_what_a_baseline_knew_is_not_new_after_another_repair() -> None:
    source = listed("Vraag 1\nKunt u  dit toelichten ?")
    found = {one.code: one.fingerprint for one in pipeline.lint(source, OPTIONS).findings}
    made = repaired(source, Wish(known={found["TYP004"]: 1}))
    assert made.data == listed("Vraag 1\nKunt u dit toelichten ?").data


def refusing(edits: Sequence[Edit], parts: tuple[object, ...] = ()) -> UnwritableSource:
    assert edits or not parts
    return UnwritableSource("kan niet", "cannot", parts)


def with_editor(monkeypatch: pytest.MonkeyPatch, made: fixing.Editor) -> None:
    monkeypatch.setattr(fixing, "editor", lambda _name: made)


@pytest.mark.parametrize("named", [True, False])
def test_what_cannot_be_stored_is_left_out_and_said(monkeypatch: pytest.MonkeyPatch, named: bool) -> None:  # noqa: FBT001
    def picky(source: Source, edits: Sequence[Edit], changes: Sequence[Change]) -> bytes:
        bad = tuple(one for one in edits if one.text == "nr.")
        if bad:
            raise refusing(edits, bad if named else ())
        return edit(source, edits, changes)

    with_editor(monkeypatch, picky)
    text = "Vraag 1\nKunt u  dit ({}) toelichten ?\n\nVraag 2\nWaarom  niet ?"
    made = repaired(listed(text.format("Kamerstuk 31 865, nrs. 207")))
    assert [(one.finding.code, one.reason.say("nl")) for one in made.left] == [("REF003", "kan niet")]
    assert codes(made) == ["TYP003", "TYP003", "TYP004", "TYP004"]
    assert b"u dit (Kamerstuk 31 865, nrs. 207) toelichten?" in made.data


def test_a_file_in_which_nothing_can_be_written_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    def signed(_source: Source, _edits: Sequence[Edit], _changes: Sequence[Change]) -> bytes:
        raise SourceError("ondertekend", "signed")

    with_editor(monkeypatch, signed)
    with pytest.raises(SourceError, match="ondertekend"):
        repaired(listed("Vraag 1\nKunt u  dit toelichten?"))


def test_what_only_fails_together_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    def few(source: Source, edits: Sequence[Edit], changes: Sequence[Change]) -> bytes:
        if len(edits) > 1:
            raise refusing(edits)
        return edit(source, edits, changes)

    with_editor(monkeypatch, few)
    made = repaired(listed("Vraag 1\nKunt u  dit toelichten ?"))
    assert len(made.repaired) == len(made.left) == 1


def test_searching_for_what_cannot_be_stored_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    def none(source: Source, edits: Sequence[Edit], changes: Sequence[Change]) -> bytes:
        if edits:
            raise refusing(edits)
        return edit(source, edits, changes)

    with_editor(monkeypatch, none)
    monkeypatch.setattr(fixing, "MOST_SEARCHED", 1)
    made = repaired(listed("Vraag 1\nKunt u  dit  eens  toelichten ?"))
    assert (len(made.left), made.repaired) == (4, ())


def test_a_character_too_many_means_nothing_is_written(monkeypatch: pytest.MonkeyPatch) -> None:
    def careless(source: Source, edits: Sequence[Edit], changes: Sequence[Change]) -> bytes:
        return edit(source, edits, changes).replace(b"Mohandis", b"Mohandes")

    with_editor(monkeypatch, careless)
    with pytest.raises(UnsoundRepair, match="meer veranderen"):
        repaired(listed("Vraag 1\nKunt u  dit toelichten?"))


def test_what_cannot_be_read_any_more_is_not_written(monkeypatch: pytest.MonkeyPatch) -> None:
    def breaking(_source: Source, _edits: Sequence[Edit], _changes: Sequence[Change]) -> bytes:
        return b"\xff\xfe\x00"

    with_editor(monkeypatch, breaking)
    with pytest.raises(UnsoundRepair, match="meer veranderen"):
        repaired(listed("Vraag 1\nKunt u  dit toelichten?"))


def test_what_survives_means_nothing_is_written(monkeypatch: pytest.MonkeyPatch) -> None:
    def lazy(source: Source, _edits: Sequence[Edit], _changes: Sequence[Change]) -> bytes:
        return source.data

    monkeypatch.setattr(fixing, "applied", lambda text, _edits: text)
    with_editor(monkeypatch, lazy)
    with pytest.raises(UnsoundRepair, match="telkens weer"):
        repaired(listed("Vraag 1\nKunt u  dit toelichten?"))


def test_a_new_error_means_nothing_is_written(monkeypatch: pytest.MonkeyPatch) -> None:
    source = listed("Vraag 1\nKunt u  dit toelichten?")
    wrong = pipeline.lint(listed("Vraag 1\nKunt u dit?\n\nVraag 3\nWaarom?"), OPTIONS).findings[0]

    def judged(judging: Source, options: Options) -> FileReport:
        file = lint(judging, options)
        return file if judging is source else file._replace(findings=(*file.findings, wrong))

    lint = pipeline.lint
    monkeypatch.setattr(pipeline, "lint", judged)
    with pytest.raises(UnsoundRepair, match=r"fout bij komen \(NUM001\)"):
        repaired(source)


def test_a_format_that_cannot_be_changed_is_left_with_the_reason() -> None:
    from linter.report.xml import render

    data = render(pipeline.convert(listed("Vraag 1\nKunt u  dit toelichten?")))
    made = fix(Source("lijst.xml", data), OPTIONS)
    assert made.data == data
    assert [one.finding.code for one in made.left] == ["TYP003"]
    assert "document waaruit" in made.left[0].reason.say("nl")


def test_what_is_no_list_is_left_alone() -> None:
    made = fix(Source("brief.txt", b"Geachte  voorzitter ,\n"), OPTIONS)
    assert (made.data, made.after.outcome) == (b"Geachte  voorzitter ,\n", "skipped")


def suggesting(source: Source, edits: Sequence[Edit], changes: Sequence[Change]) -> bytes:
    return b"\xef\xbb\xbf" + edit(source, edits, changes)


def test_suggestions_are_made_where_the_format_has_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fixing, "suggester", lambda _name, _stamp: suggesting)
    source = listed("Vraag 1\nKunt u  de de de brief toelichten ?")
    made = repaired(source, UNSAFE)
    assert made.suggested
    assert made.data == b"\xef\xbb\xbf" + listed("Vraag 1\nKunt u de brief toelichten?").data
    direct = repaired(source, UNSAFE._replace(manner=Manner.DIRECT))
    assert not direct.suggested
    assert direct.data == made.data[3:]


def test_suggestions_that_read_otherwise_are_not_written(monkeypatch: pytest.MonkeyPatch) -> None:
    def careless(source: Source, _edits: Sequence[Edit], _changes: Sequence[Change]) -> bytes:
        return source.data

    monkeypatch.setattr(fixing, "suggester", lambda _name, _stamp: careless)
    with pytest.raises(UnsoundRepair, match="meer veranderen"):
        repaired(listed("Vraag 1\nKunt u  dit toelichten?"))


def test_suggestions_may_be_asked_of_a_format_without() -> None:
    made = repaired(listed("Vraag 1\nKunt u  dit toelichten?"), Wish(manner=Manner.SUGGESTED))
    assert [one.reason.say("en") for one in made.left] == [
        "A file of this kind has no suggestions; leave out --as-suggestions."
    ]


def test_places_of_changes_are_those_of_the_file_as_it_was() -> None:
    lines = assembled("lv", {"text": "Vraag 1\nKunt u dit toelichten ?", "kop": "36740 XVI Begroting"})
    page = "<html lang=en><body>" + "".join(f"<p>{line}" for line in lines.split("\n"))
    made = fix(Source("lijst.html", page.encode()), OPTIONS)
    assert made.data.decode() == page.replace(" ?", "?").replace("36740", "36 740").replace(
        "lang=en", 'lang="nl-NL"'
    )
    assert [one.span for one in made.changes] == [Span(0, 0)]


def test_passages_are_the_lines_that_change() -> None:
    document = pipeline.convert(listed("Vraag 1\nKunt u  dit  zeggen ?\n\nVraag 2\nWaarom ?"))
    made = repaired(listed("Vraag 1\nKunt u  dit  zeggen ?\n\nVraag 2\nWaarom ?"))
    assert list(fixing.passages(document, made.edits)) == [
        Passage("1", "Kunt u  dit  zeggen ?", "Kunt u dit zeggen?"),
        Passage("2", "Waarom ?", "Waarom?"),
    ]
    text = document.flow.text
    across = Edit(Span(text.index("\nVraag 2"), len(text)), "")
    assert [one.after for one in fixing.passages(document, [across])] == [""]
    assert not list(fixing.passages(document, []))
