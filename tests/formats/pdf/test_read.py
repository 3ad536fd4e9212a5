"""Whole PDFs: what they say, in which order, with which facts; those that cannot be read are refused."""

import json
import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from linter.errors import BrokenSource, EncryptedSource, HostileSource, ScannedSource, SourceError
from linter.formats.pdf.read import read
from linter.model.flow import BlockKind, FactKind, Flow, PageAnchor
from linter.model.source import Source
from tests.flow_invariants import assert_sound
from tests.formats.pdf.lists import Asked, assert_asked
from tests.formats.pdf.made import at, grid, image, paragraph, pdf, remark, rule, turned

PROSE = ["Dit is een regel tekst die de hele breedte van de bladzijde vult en", "dan ophoudt."]


def flow(*pages: str, **more: object) -> Flow:
    found = read(Source("a.pdf", pdf(*pages, **more)))  # type: ignore[arg-type]
    assert_sound(found)
    assert found.format == "pdf"
    return found


def told(found: Flow) -> list[tuple[str, str]]:
    return [(str(block.kind), found.text[slice(*block.span)]) for block in found.blocks]


def facts(found: Flow, kind: FactKind) -> list[tuple[str, str, str]]:
    return [(found.text[slice(*fact.span)], fact.name, fact.value) for fact in found.facts_of(kind)]


def test_lines_become_paragraphs() -> None:
    found = flow(paragraph(50, 800, [*PROSE, "Een tweede alinea."]))
    assert told(found) == [("paragraph", " ".join(PROSE)), ("paragraph", "Een tweede alinea.")]
    assert found.text == " ".join(PROSE) + "\nEen tweede alinea.\n"


def test_a_paragraph_goes_on_on_the_next_page_and_its_words_say_where() -> None:
    found = flow(paragraph(50, 800, PROSE[:1]), paragraph(50, 800, PROSE[1:]))
    assert [text for _, text in told(found)] == [" ".join(PROSE)]
    anchor = found.blocks[0].anchor
    assert isinstance(anchor, PageAnchor)
    assert (anchor.page, anchor.words[0].page, anchor.words[-1].page) == (1, 1, 2)
    assert (anchor.words[0].start, anchor.words[0].end) == (0, 3)
    assert [round(side) for side in anchor.words[0].box] == [50, 34, 62, 44]


def test_a_drawn_table_is_read_by_its_cells() -> None:
    rows = [("Nr", "Vraag", "Bijlage"), ("1", "Kunt u dat?", ""), ("", "Zonder nummer.", "3")]
    drawn = grid([45, 80, 300, 360], [805, 785, 765, 745])
    shown = "".join(
        at(x, 790 - 20 * number, text)
        for number, row in enumerate(rows)
        for x, text in zip((50, 85, 305), row, strict=True)
        if text
    )
    found = flow(drawn + shown)
    assert found.text == "Nr\tVraag\tBijlage\n1\tKunt u dat?\t\n\tZonder nummer.\t3\n"
    layouts = [block.layout for block in found.blocks]
    assert [(one.table, one.row, one.column, one.header) for one in layouts[:4]] == [
        (0, 0, 0, True),
        (0, 0, 1, True),
        (0, 0, 2, True),
        (0, 1, 0, False),
    ]


def table_page(first: int, *texts: str, before: str = "") -> str:
    """Return a page of a table that is not drawn, names on top; `before` goes on with a row."""
    shown = at(50, 800, "Nr") + at(80, 800, "Vraag") + at(400, 800, "Blz.")
    shown += at(80, 780, before) if before else ""
    for number, text in enumerate(texts):
        y = 760 - 40 * number
        shown += at(50, y, str(first + number)) + at(80, y, text) + at(80, y - 12, "en nog meer?")
        shown += at(402, y, "7")
    return shown


def test_a_table_without_lines_goes_on_over_pages() -> None:
    found = flow(
        table_page(1, "Een vraag", "Een andere vraag"), table_page(3, "Slot", before="gaat zo door.")
    )
    assert found.text.splitlines() == [
        "Nr\tVraag\tBlz.",
        "1\tEen vraag en nog meer?\t7",
        "2\tEen andere vraag en nog meer? gaat zo door.\t7",
        "Nr\tVraag\tBlz.",
        "3\tSlot en nog meer?\t7",
    ]
    assert [block.layout.header for block in found.blocks] == [True] * 3 + [False] * 6 + [True] * 3 + [
        False
    ] * 3
    assert {block.layout.table for block in found.blocks} == {0}


def test_two_columns_are_read_one_after_the_other() -> None:
    left = ["Links staat een kolom met tekst", "die onder elkaar doorloopt en"] * 3
    right = ["Rechts staat een andere kolom", "die ook onder elkaar doorloopt"] * 3
    found = flow(paragraph(50, 800, left) + paragraph(320, 800, right))
    assert found.text.index("doorloopt en") < found.text.index("Rechts")
    assert found.text.count("\t") == 0


def test_furniture_and_notes_come_last() -> None:
    def page(number: int, word: str) -> str:
        head = at(50, 815, "Tweede Kamer") + at(300, 30, str(number), 8)
        text = at(50, 660, "De commissie") + at(110, 664, "1", 6) + at(116, 660, f"vraagt iets {word}.")
        return head + text + at(50, 60, "1", 6) + at(56, 58, f"Een noot {word}.", 8)

    found = flow(page(1, "over"), page(2, "na"))
    kinds = [kind for kind, _ in told(found)]
    assert kinds == ["paragraph", "paragraph", "note", "note", "header", "header", "footer", "footer"]
    assert told(found)[0][1] == "De commissie1 vraagt iets over."
    assert [block.layout.note for block in found.blocks if block.kind is BlockKind.NOTE] == ["1", "1"]
    assert facts(found, FactKind.NOTE_REFERENCE) == [("1", "1", "")] * 2
    assert facts(found, FactKind.MARKUP) == [("1", "", "")] * 2


def test_hyphens_at_line_ends_are_joined_and_doubt_is_told() -> None:
    found = flow(paragraph(50, 800, ["De Kamer wil in deze alinea weten of het asiel-", "beleid klopt."]))
    assert found.text == "De Kamer wil in deze alinea weten of het asiel\u00adbeleid klopt.\n"
    assert facts(found, FactKind.HYPHEN) == [("\u00ad", "removed", "")]


def test_headings_are_bold_or_large() -> None:
    shown = at(50, 800, "Inleiding", 10, "F2") + at(50, 780, "Groot", 16) + paragraph(50, 750, PROSE)
    assert [kind for kind, _ in told(flow(shown))] == ["heading", "heading", "paragraph"]


def test_turned_words_are_told_apart() -> None:
    assert told(flow(at(50, 800, "Tekst.") + turned(580, 300, "concept"))) == [
        ("paragraph", "Tekst."),
        ("textbox", "concept"),
    ]


def test_unseen_text_is_hidden_but_over_a_picture_it_is_text() -> None:
    unseen = "3 Tr\n" + at(50, 780, "Ongezien.")
    shown = at(50, 800, "Gezien.") + unseen
    assert facts(flow(shown), FactKind.HIDDEN) == [("Ongezien.", "", "")]
    assert facts(flow(image() + shown), FactKind.HIDDEN) == []


def test_annotations_are_comments_and_highlights() -> None:
    quads = "/QuadPoints [50 810 90 810 50 796 90 796] /C [1 1 0]"
    found = flow(
        at(50, 800, "Geel en niet geel.") + at(50, 760, "Slot."),
        annotations=[
            remark("Highlight", (50, 796, 90, 810), more=quads),
            remark("Text", (300, 770, 320, 790), "Klopt dit?"),
            remark("Link", (50, 796, 90, 810), "nergens"),
        ],
    )
    assert facts(found, FactKind.HIGHLIGHT) == [("Geel en", "", "yellow")]
    assert facts(found, FactKind.COMMENT) == [("", "Jansen", "Klopt dit?")]


def test_properties_are_facts() -> None:
    found = flow(at(50, 800, "Tekst."), info="/Title (Lijst) /Author (Griffie)", catalog="/Lang (nl-NL)")
    names = {fact.name: fact.value for fact in found.facts_of(FactKind.PROPERTY)}
    assert names == {"title": "Lijst", "creator": "Griffie", "language": "nl-NL", "tagged": "false"}


def test_a_turned_page_is_read_as_it_is_shown() -> None:
    found = flow(turned(100, 100, "Liggend"), more="/Rotate 90")
    anchor = found.blocks[0].anchor
    assert told(found) == [("paragraph", "Liggend")]
    assert isinstance(anchor, PageAnchor)
    assert [round(side) for side in anchor.box] == [100, 92, 136, 102]


def test_a_page_without_text_among_others_is_named() -> None:
    found = flow(at(50, 800, "Tekst."), image(), at(50, 800, "Meer."))
    assert ("", "pages-without-text", "2") in facts(found, FactKind.PROPERTY)


@pytest.mark.parametrize(
    "pages", [[""], [image()], [image(), image(), at(50, 800, "Stempel")], [rule(1, 1, 9, 9)]]
)
def test_a_scan_is_refused(pages: list[str]) -> None:
    with pytest.raises(ScannedSource, match="geen tekst"):
        flow(*pages)


def test_letters_that_nobody_can_tell_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("linter.formats.pdf.read._strange", len)
    with pytest.raises(ScannedSource, match="welke letters"):
        flow(at(50, 800, "caf\xe9"))


@pytest.mark.parametrize("data", [b"%PDF-1.7\n", b"%PDF-1.7\n" + b"[" * 5000, pdf(at(1, 1, "a"))[:300]])
def test_what_is_no_whole_file_is_refused(data: bytes) -> None:
    with pytest.raises(BrokenSource, match="beschadigd"):
        read(Source("a.pdf", data))


def test_the_samples(samples: Path) -> None:
    with pytest.raises(EncryptedSource, match="wachtwoord"):
        read(Source("enc.pdf", (samples / "enc.pdf").read_bytes()))
    truth = json.loads((samples / "clean_1.truth.json").read_text("utf-8"))["questions"]
    questions = [Asked(one["nr"], one["text"], one["bijlage"], one["van"], one["tm"]) for one in truth]
    for name in ("clean_1", "clean_1_noborder", "clean_1_chromium"):
        found = read(Source(name, (samples / f"{name}.pdf").read_bytes()))
        assert_asked(found, questions, "A")


def test_any_damage_is_refused_or_read() -> None:
    good = pdf(table_page(1, "Een", "Twee"), image(), info="/Title (a)")
    rng = random.Random(1)
    for number in range(60):
        data = bytearray(good)
        if number % 2:
            del data[rng.randrange(len(data)) :]
        for _ in range(rng.randrange(1, 6)):
            data[rng.randrange(len(data))] = rng.randrange(256)
        try:
            assert_sound(read(Source("a.pdf", bytes(data))))
        except SourceError:
            continue


words = st.tuples(
    st.integers(0, 560),
    st.integers(0, 830),
    st.text("ab1. -\xe9", min_size=1, max_size=9),
    st.sampled_from([4, 10, 10, 14]),
)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.lists(words, max_size=25), min_size=1, max_size=3),
    st.sampled_from(["", grid([50, 200, 400], [800, 500, 300])]),
)
def test_words_anywhere_make_a_sound_flow(pages: list[list[tuple[int, int, str, int]]], lines: str) -> None:
    shown = [lines + "".join(at(x, y, text, size) for x, y, text, size in page) for page in pages]
    try:
        found = read(Source("a.pdf", pdf(*shown)))
    except ScannedSource:
        return
    assert_sound(found)
    said = sum(text.count("a") + text.count("b") for page in pages for *_, text, _ in page)
    assert found.text.count("a") + found.text.count("b") <= said


def test_what_takes_too_much_is_refused() -> None:
    many = "".join(at(50, y, "woord " * 5_000) for y in (800, 700, 600))
    with pytest.raises(HostileSource, match="meer geheugen"):
        read(Source("a.pdf", pdf(*[many] * 50)))


def unsure(page: str) -> list[str]:
    found = read(Source("a.pdf", pdf(page)))
    return [found.text[slice(*fact.span)] for fact in found.facts if fact.kind is FactKind.UNSURE]


def names(y: float) -> str:
    return at(50, y, "Nr") + at(90, y, "Vraag") + at(300, y, "Bijlage") + at(400, y, "Blz.")


def test_rows_told_by_white_space_alone_are_unsure() -> None:
    first = at(50, 770, "11") + at(90, 770, "Waarom is dat?")
    second = at(50, 740, "12") + at(90, 740, "En nu?")
    assert unsure(names(800) + first + second) == []
    upwards = names(800) + at(300, 770, "3") + second + first
    assert unsure(upwards) == ["11\tWaarom is dat?\t3\t", "12\tEn nu?\t\t"]


def test_what_stands_below_names_of_columns_and_in_no_table_is_unsure() -> None:
    lines = [
        "Een regel die dwars over alles heen loopt en nog",
        "verder, ook waar niets staat, en over nog veel meer,",
    ]
    below = paragraph(50, 770, [f"{line} tot aan het einde van de kolom" for line in lines])
    assert len(unsure(names(800) + below)) == 1
    assert unsure(at(50, 800, "Nr 4 is gewone tekst") + below) == []
