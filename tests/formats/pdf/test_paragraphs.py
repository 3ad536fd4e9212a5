"""Lines to paragraphs."""

from collections.abc import Sequence

import pytest

from linter.formats.pdf.breaks import Breaks
from linter.formats.pdf.paragraphs import Setting, ends, follows, in_cell, is_heading, paragraphs, pitch
from linter.formats.pdf.wire import Flag
from linter.formats.pdf.words import Line, line_of
from tests.formats.pdf.set import column, line, word

SET = Setting(1.2, 272.0, 10.0)
FULL = "Een regel die tot aan de rand van de kolom loopt"  # ends at 270
SHORT = "en daar ophoudt."


def said(lines: Sequence[Line], setting: Setting = SET) -> list[str]:
    return [" / ".join(one.text for one in found) for found in paragraphs(lines, setting)]


def test_a_line_without_room_for_the_next_word_goes_on() -> None:
    assert said(column([FULL, SHORT])) == [f"{FULL} / {SHORT}"]


def test_a_line_with_room_is_the_last_of_its_paragraph() -> None:
    assert said(column(["Kort.", "Nog iets."])) == ["Kort.", "Nog iets."]
    assert said(column(["Peter", "de Groot"])) == ["Peter", "de Groot"]


def test_a_little_room_before_a_small_letter_or_a_number_ends_nothing() -> None:
    nearly = "Een regel die bijna tot de rand loopt van"
    assert said(column([nearly, "31 oktober"])) == [f"{nearly} / 31 oktober"]
    assert said(column([nearly, "Okt"])) == [nearly, "Okt"]
    assert said(column([nearly + ".", "31 okt"])) == [nearly + ".", "31 okt"]


def test_space_parts_paragraphs() -> None:
    apart = [*column([FULL, FULL]), *column([FULL], y=130)]
    assert len(said(apart)) == 2
    assert len(said([*column([FULL, FULL], pitch=20), *column([FULL], y=140)], SET._replace(pitch=2.0))) == 1


def test_other_letters_part_paragraphs() -> None:
    assert len(said([line(FULL), line(FULL, y=112, size=12)])) == 2
    bold = line_of([one._replace(flags=Flag.BOLD) for one in line(FULL, y=112).words])
    assert len(said([line(FULL), bold])) == 2


@pytest.mark.parametrize(
    "start", ["12.\tWelke", "-\tWelke", "(3)\tWelke", "a)\tWelke", "3\tWelke", "iv.\tWelke", "12"]
)
def test_an_item_begins_a_paragraph(start: str) -> None:
    assert said(column([FULL, start])) == [FULL, start.replace("\t", " ")]


def test_a_number_in_the_text_begins_nothing() -> None:
    assert len(said(column([FULL, "3 oktober 2024 en verder"]))) == 1
    raised = line_of([word("1", 50, 112, flags=Flag.RAISED), word("en", 56, 112)])
    assert len(said([line(FULL), raised])) == 1


def test_an_indent_begins_a_paragraph_but_a_hanging_one_goes_on() -> None:
    assert len(said([*column([FULL, FULL]), line(FULL, x=70, y=124)])) == 2
    assert len(said([line(FULL, x=70), *column([FULL, FULL], y=112)])) == 1
    assert len(said([line(FULL), line(FULL, x=70, y=112)])) == 2
    hanging = line("1.\tWelke redenen zijn er om dat zo te doen en")
    assert len(said([hanging, line(FULL, x=hanging.words[1].x0, y=112)])) == 1
    assert len(said([line(FULL, x=150), line(FULL, y=112)])) == 2


def test_a_hyphen_goes_on_whatever_room_there_is() -> None:
    assert len(said(column(["Het asiel-", "beleid"]))) == 1


@pytest.mark.parametrize(
    ("last", "first", "on"),
    [
        ("Het asiel-", "beleid", True),
        ("Kort", "en klein", True),
        ("Af.", "en toch", False),
        (FULL, "Kamer", True),
        ("Kort", "Kamer", False),
        (FULL, "3.\tWelke", False),
    ],
)
def test_over_a_page(last: str, first: str, on: bool) -> None:  # noqa: FBT001 - a value to compare with
    assert follows([line(last)], [line(first, y=50, page=2)], SET) is on


def test_the_usual_distance_is_the_smallest_that_is_common() -> None:
    assert pitch([column(["a"] * 9, pitch=12), column(["a"] * 9, pitch=24)]) == pytest.approx(1.2)
    assert pitch([column(["a"] * 9, pitch=15)]) == pytest.approx(1.5)
    assert pitch([[line("a"), line("b", y=130, size=20)], [line("a"), line("b", page=2)]]) == pytest.approx(
        1.2
    )


def test_in_a_cell_only_space_parts() -> None:
    lines = [*column(["Kort.", "Nog."]), *column(["Apart."], y=140), line("Verder", y=20, page=2)]
    assert [len(one) for one in in_cell(lines, SET)] == [2, 2]


def test_headings_are_short_bold_or_large_and_no_sentence() -> None:
    bold = line_of([word("Inleiding", 50, 100, flags=Flag.BOLD)])
    assert is_heading([bold], SET)
    assert is_heading([line("Groot", size=14)], SET)
    assert not is_heading([line("Gewoon")], SET)
    assert not is_heading([line("Groot.", size=14)], SET)
    assert not is_heading([bold] * 5, SET)


def test_sentences_end_also_within_quotes() -> None:
    assert ends('zei hij: "Nee."')
    assert not ends("zei hij")


def test_where_breaks_are_told_a_line_without_a_space_behind_it_ended() -> None:
    told = SET._replace(breaks=Breaks.TOLD)
    nearly = "Een regel die bijna tot de rand loopt van"
    assert said(column([nearly, "31 oktober"]), told) == [nearly, "31 oktober"]
    assert said(column([FULL, "Nog een regel"]), told) == [f"{FULL} / Nog een regel"]
    assert said(column([FULL[:-1] + ".", "Nog een regel"]), told) == [FULL[:-1] + ".", "Nog een regel"]
    assert len(said(column([FULL[:-1] + ".", "nog een regel"]), told)) == 1


def test_where_breaks_are_told_a_line_with_a_space_behind_it_goes_on() -> None:
    first, second = column([FULL[:-1] + ".", "Nog een regel"])
    spaced = first._replace(words=[*first.words[:-1], first.words[-1]._replace(flags=Flag.SPACED)])
    assert len(said([spaced, second], SET._replace(breaks=Breaks.TOLD))) == 1


def test_a_number_alone_that_did_not_fit_is_no_item() -> None:
    told = SET._replace(breaks=Breaks.TOLD)
    full, year = column([FULL, "2026"])
    spaced = full._replace(words=[*full.words[:-1], full.words[-1]._replace(flags=Flag.SPACED)])
    assert len(said([spaced, year], told)) == 1
    assert len(said([full, year], told)) == 2
    assert len(said([full, year])) == 1
    assert len(said(column([FULL, "12"]))) == 2
    assert len(said(column([FULL[:-1] + ".", "2026"]))) == 2


@pytest.mark.parametrize(
    ("start", "after", "apart"),
    [
        ("36740 XVI", "36600 IXB Jaarverslag", True),
        ("36 740 XVI", "nr. 4", True),
        ("36740 XVI", "Nr. [nummer]", True),
        ("36740 XVI", "nr.", True),
        ("36740 XVI", "nrs. 1 en 2", False),
        ("Kamerstuk", "36600 IXB Jaarverslag", False),
        ("2024", "nr. 4", False),
    ],
)
def test_lines_that_each_begin_with_a_number_of_papers_are_apart(
    start: str,
    after: str,
    apart: bool,  # noqa: FBT001 - a value to compare with
) -> None:
    lines = column([f"{start} {FULL}", after])
    assert (len(said(lines, SET._replace(right=lines[0].x1, breaks=Breaks.TOLD))) == 2) is apart
