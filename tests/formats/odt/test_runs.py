"""What stands in a paragraph becomes characters and facts."""

import pytest

from linter.errors import HostileSource
from linter.formats.odt.runs import SHOWN, blend
from linter.formats.odt.styles import PLAIN_LOOK, Look
from linter.model.flow import FactKind
from tests.formats.odt.made import WHO, facts, flow, kinds, p, style

HIDDEN = style("V", 'text:display="none"')
YELLOW = style("G", 'fo:background-color="#ffff00"')
LOOKS = HIDDEN + YELLOW + style("W", 'text:display="true"') + style("K", 'fo:background-color="transparent"')
LOOKS += style("S", 'style:font-name="Symbol"') + style("B", 'fo:font-weight="bold"')


def span(name: str, inside: str) -> str:
    return f'<text:span text:style-name="{name}">{inside}</text:span>'


def text(inside: str) -> str:
    """Return the text of a paragraph, without the newline that ends it."""
    return flow(p(inside), LOOKS).text[:-1]


@pytest.mark.parametrize(
    ("inside", "shown"),
    [
        ("een\n   twee", "een twee"),
        ("  een ", "een "),
        (" <text:span> </text:span>een", "een"),
        ("een <text:span> twee</text:span>", "een twee"),
        ("een<text:span> </text:span> twee", "een twee"),
        ("een <text:s/> twee", "een   twee"),
        ('een<text:s text:c="3"/>twee', "een   twee"),
        ("<text:s/>een", " een"),
        ("<text:tab/> een<text:line-break/> twee", "\t een\n twee"),
        ("een\u00a0\u00a0twee be\u00adleid be\u2011leid", "een\u00a0\u00a0twee be\u00adleid be\u2011leid"),
        ("een&#13;", "een "),
        ("een<!-- niets -->twee<?niets?>", "eentwee"),
    ],
)
def test_white_space_is_that_of_the_reader(inside: str, shown: str) -> None:
    assert text(inside) == shown


@pytest.mark.parametrize(
    "inside",
    [
        "a<text:soft-page-break/>b",
        'a<text:bookmark-start text:name="x"/>b<text:bookmark-end text:name="x"/>',
        '<text:a xlink:href="https://localhost">ab</text:a>',
        "<text:ruby><text:ruby-base>ab</text:ruby-base><text:ruby-text>x</text:ruby-text></text:ruby>",
        "a<text:script>var x</text:script>b",
        "<text:number>1.</text:number>ab",
        "<text:meta>a<text:meta-field>b</text:meta-field></text:meta>",
        "<loext:content-control>ab</loext:content-control>",
        "a<text:page-number>b</text:page-number>",
        "<text:nieuw>a<text:span>b</text:span></text:nieuw>",
        "ab<office:event-listeners>x</office:event-listeners>",
        "ab<draw:frame><svg:title>x</svg:title><draw:image/></draw:frame>",
    ],
)
def test_what_is_shown_is_read_and_nothing_else(inside: str) -> None:
    assert text(inside) == "ab"


def test_hidden_text_stays_and_is_a_fact() -> None:
    found = flow(p("a" + span("V", "b" + span("W", "c") + span("B", "d")) + "e"), LOOKS)
    assert found.text == "abcde\n"
    assert facts(found) == [("hidden", "b", "", ""), ("hidden", "d", "", "")]


def test_a_colour_behind_the_text_is_a_fact() -> None:
    found = flow(p(span("G", "a" + span("B", "b") + span("K", "c") + span("V", "d"))), LOOKS)
    assert facts(found) == [
        ("highlight", "ab", "", "yellow"),
        ("hidden", "d", "", ""),
        ("highlight", "d", "", "yellow"),
    ]


def test_signs_of_a_symbol_font_are_those_that_are_seen() -> None:
    assert text(span("S", "\uf0b3" + span("B", "\uf061"))) == "≥α"
    assert text("\uf0b3") == "\uf0b3"


@pytest.mark.parametrize(
    ("field", "shown", "hidden"),
    [
        ('<text:hidden-text text:is-hidden="true" text:string-value="b">b</text:hidden-text>', "abc", "b"),
        ('<text:hidden-text text:is-hidden="true"><text:span>b</text:span></text:hidden-text>', "abc", "b"),
        ('<text:hidden-text text:is-hidden="false" text:string-value="b">b</text:hidden-text>', "abc", ""),
        ('<text:hidden-text text:string-value="b"/>', "abc", "b"),
        ("<text:hidden-text/>", "a c", " "),
        ('<text:variable-set text:display="none">b</text:variable-set>', "abc", "b"),
        ("<text:user-field-get>b</text:user-field-get>", "abc", ""),
        ("<text:conditional-text>b</text:conditional-text>", "abc", ""),
        ("<text:placeholder>&lt;b&gt;</text:placeholder>", "a<b>c", ""),
    ],
)
def test_a_field_is_what_it_shows(field: str, shown: str, hidden: str) -> None:
    found = flow(p(f"a{field}c"))
    assert found.text == shown + "\n"
    assert facts(found, FactKind.HIDDEN) == ([("hidden", hidden, "", "")] if hidden else [])


def note(label: str, inside: str, kind: str = "footnote", own: str = "") -> str:
    return (
        f'<text:note text:note-class="{kind}"><text:note-citation{own}>{label}</text:note-citation>'
        f"<text:note-body>{inside}</text:note-body></text:note>"
    )


def test_notes_stand_behind_the_text_endnotes_last() -> None:
    found = flow(p("a" + note("i", p("eind"), "endnote") + "b" + note("1", p("een") + p("twee")) + "c"))
    assert found.text == "abc\neen\ntwee\neind\n"
    assert [(kind.value, words) for kind, words in kinds(found)[1:]] == [
        ("note", "een"),
        ("note", "twee"),
        ("note", "eind"),
    ]
    assert [block.layout.note for block in found.blocks] == [None, "1", "1", "i"]
    assert facts(found) == [("note-reference", "", "i", ""), ("note-reference", "", "1", "")]


def test_a_mark_of_the_authors_own_is_read() -> None:
    found = flow(p("a" + note("*", p("x"), own=' text:label="*"') + "b"))
    assert (found.text, facts(found)) == ("a*b\nx\n", [("note-reference", "*", "*", "")])


def test_half_a_note_is_none() -> None:
    assert text("a<text:note><text:note-citation>1</text:note-citation></text:note>b") == "ab"
    assert text("a<text:note><text:note-body><text:p>x</text:p></text:note-body></text:note>b") == "ab"


def box(inside: str) -> str:
    return f"<draw:frame><draw:text-box>{inside}</draw:text-box></draw:frame>"


def test_a_note_in_a_box_and_a_box_in_a_note_are_read() -> None:
    found = flow(p("a" + box(p("b" + note("1", p("c" + box(p("d"))))))))
    assert [(kind.value, words) for kind, words in kinds(found)[1:]] == [
        ("paragraph", "a"),
        ("note", "c"),
        ("textbox", "d"),
    ]


def test_blanks_beyond_reason_are_refused() -> None:
    assert len(text('<text:s text:c="500000"/>' * 2)) == 1_000_000
    with pytest.raises(HostileSource, match="spaties"):
        text('<text:s text:c="600000"/>' * 2)


def test_remarks_are_no_text() -> None:
    found = flow(p(f"a<office:annotation>{WHO}{p('x')}</office:annotation>b"))
    assert (found.text, len(facts(found, FactKind.COMMENT))) == ("ab\n", 1)


def test_looks_are_blended() -> None:
    hidden = Look(hidden=True, colour="", font="")
    assert blend(PLAIN_LOOK, hidden) is hidden
    assert blend(Look(hidden=True), SHOWN) == hidden
    assert blend(Look(hidden=False), hidden) is SHOWN
    assert blend(Look(colour="red"), hidden) == Look(hidden=True, colour="red", font="")


def test_what_waits_to_be_filled_in_is_a_place_to_fill_in() -> None:
    control = "<loext:content-control{}>{}</loext:content-control>"
    waits = control.format(' loext:showing-place-holder="true"', "hier") + control.format("", "vol")
    found = flow(p('<text:placeholder text:placeholder-type="text">&lt;Klik&gt;</text:placeholder> ' + waits))
    assert facts(found) == [("placeholder", "<Klik>", "", ""), ("placeholder", "hier", "", "")]
