"""The day of adoption: filled in, real, after the reply, in the usual form."""

import pytest

from tests.rules.asking import Draft, hits, reported


def adopted(text: str) -> dict[str, str]:
    return {"vastgesteld": text}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Vastgesteld 9 juni 2026", None),
        ("Vastgesteld9 juni 2026", None),
        ("Vastgesteld op 9 juni 2026", None),
        ("Vastgesteld d.d. 9 juni 2026", None),
        ("Herdruk, vastgesteld 9 juni 2026", None),
        ("Vastgesteld", "VST001"),
        ("Vastgesteld PM", "VST001"),
        ("Vastgesteld .. juni 2026", "VST001"),
        ("Vastgesteld juni 2026", "VST001"),
        ("Vastgesteld [datum]", "VST001"),
        ("Vastgesteld 30 februari 2026", "VST002"),
        ("Vastgesteld 9-6-2026", "VST005"),
        ("Vastgesteld 2026-06-09", "VST005"),
        ("Vastgesteld 9 JUNI 2026", "VST005"),
        ("Vastgesteld 09 juni 2026", "VST005"),
        ("Vastgesteld 9 jun. 2026", "VST005"),
        ("Vastgesteld 9 juni '26", "VST005"),
    ],
)
def test_one_cause_is_one_finding(text: str, code: str | None) -> None:
    found = [name for name in ("VST001", "VST002", "VST005") if reported(name, adopted(text))]
    assert found == ([code] if code else [])


@pytest.mark.parametrize(
    ("text", "form"),
    [("01-02-2026", "1 februari 2026"), ("2026-12-31", "31 december 2026"), ("9 MEI 2026", "9 mei 2026")],
)
def test_the_form_it_should_have(text: str, form: str) -> None:
    (finding,) = reported("VST005", adopted(f"Vastgesteld {text}"))
    assert finding.fix is not None
    assert [edit.text for edit in finding.fix.edits] == [form]


@pytest.mark.parametrize("iso", ["", "gisteren", "2026-13-01", "2026-06"])
def test_a_value_that_is_no_date_gives_no_fix(iso: str) -> None:
    draft = Draft()
    date = draft.mark("datum", "9-6", vorm="afwijkend", isodatum=iso)
    (hit,) = hits("VST005", draft.document(draft.mark("datumtekst", date)))
    assert hit.fix is None


def test_every_letter_of_reply_counts() -> None:
    draft = Draft()
    adopted = draft.mark("datum", "9 juni 2026", isodatum="2026-06-09")
    top = draft.mark("datumtekst", adopted)
    letters = [
        draft.mark("datum", day, isodatum=day, rol="antwoordbrief") for day in ("2026-06-03", "2026-06-10")
    ]
    (hit,) = hits("VST003", draft.document(top, *letters))
    assert (hit.span, hit.words) == (adopted.span, {"brief": "2026-06-10"})


def test_a_letter_or_a_day_without_a_value_is_not_compared() -> None:
    draft = Draft()
    top = draft.mark("datumtekst", draft.mark("datum", "31 juni 2026", vorm="bestaat-niet"))
    letter = draft.mark("datum", "2026-07-10", isodatum="2026-07-10", rol="antwoordbrief")
    unread = draft.mark("datum", "ooit", rol="antwoordbrief")
    assert hits("VST003", draft.document(top, letter, unread)) == []
