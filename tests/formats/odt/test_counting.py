"""Automatic numbers, as LibreOffice shows them; each case was seen there."""

import pytest

from linter.model.flow import BlockKind, Flow
from tests.formats.odt.made import DOTTED, flow, grid, h, item, items, level, lines, list_style, p, styles, tr

LETTERS = list_style(*(level(one, ' style:num-suffix=")"', "a") for one in range(1, 4)), name="M")
M = ' text:style-name="M"'
L = ' text:style-name="L"'
CONTINUE = ' text:continue-numbering="true"'


def header(*inside: str) -> str:
    made = item(*inside).removeprefix("<text:list-item>").removesuffix("</text:list-item>")
    return f"<text:list-header>{made}</text:list-header>"


def shown(body: str, automatic: str = DOTTED + LETTERS) -> str:
    """Return the lines of a document, with a blank behind each number."""
    return "/".join(lines(flow(body, automatic))).replace("\t", " ")


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        (items("a", "b") + items("c"), "1. a/2. b/1. c"),
        (items("a", "b") + p("x") + items("c", more=L + CONTINUE), "1. a/2. b/x/3. c"),
        (items("a") + items("m", more=M) + items("c", more=L + CONTINUE), "1. a/a) m/1. c"),
        (
            items("a", "b", more=L + ' xml:id="q1"')
            + items("m", more=M)
            + items("c", more=L + ' text:continue-list="q1" xml:id="q2"')
            + items("d", more=L + ' text:continue-list="q2"'),
            "1. a/2. b/a) m/3. c/4. d",
        ),
        (
            items("a", "b", more=L + ' xml:id="q1"') + items("c", more=M + ' text:continue-list="q1"'),
            "1. a/2. b/c) c",
        ),
        (
            items("a", more=L + ' xml:id="q1"')
            + items("b", more=L + ' text:continue-list="q1" text:continue-numbering="false"'),
            "1. a/1. b",
        ),
        (items("c", more=L + ' text:continue-list="q9"'), "1. c"),
        (items("c", more=L + ' text:continue-list="q9"' + CONTINUE), "1. c"),
        (items("a", more=L + ' xml:id="q1"') + items("b", more=L + ' xml:id="q1"'), "1. a/2. b"),
    ],
)
def test_a_list_begins_anew_unless_it_continues_another(body: str, wanted: str) -> None:
    assert shown(body) == wanted


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        (
            items(item("a", items("b", "c", more="")), item("d", items("e", more=""))),
            "1. a/1.1. b/1.2. c/2. d/2.1. e",
        ),
        (items(item("a", items("b", more=""), "x", items("e", more=""))), "1. a/1.1. b/x/1.1. e"),
        (items(item("a", items("b", more=""), items("e", more=CONTINUE))), "1. a/1.1. b/1.2. e"),
        (items(item(items("b", "c", more="")), "d", item(items("e", more=""))), "1.1. b/1.2. c/2. d/2.1. e"),
        (items(item("a", items(item(items("b", more="")), more="")), "c"), "1. a/1.1.1. b/2. c"),
        (
            items(item("a", items("b", more=M)), item("c", items("d", "e", more=M))),
            "1. a/a) b/2. c/a) d/b) e",
        ),
        (
            items(item("a", items("b", more="")))
            + p("x")
            + items(item(items("c", more="")), more=L + CONTINUE),
            "1. a/1.1. b/x/1.2. c",
        ),
        (items(item(items(item(items("c", more="")), "d", more="")), "e"), "1.1.1. c/1.2. d/2. e"),
    ],
)
def test_levels_count_below_one_another(body: str, wanted: str) -> None:
    assert shown(body) == wanted


def test_a_list_may_go_deeper_than_levels_do() -> None:
    body = "a"
    for _ in range(12):
        body = items(item(body), more="")
    assert shown(items(item(body))) == "1.1.1.1.1.1.1.1.1.1. a"


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        (items("a", item("b", "c"), "d"), "1. a/2. b/c/3. d"),
        (items("a", header("k"), "b"), "1. a/k/2. b"),
        (items(header("k"), "a"), "k/1. a"),
        (
            items(item("a", items("b", more="")), header("k", items("c", more="")), "d"),
            "1. a/1.1. b/k/1.2. c/2. d",
        ),
        (items(item(), "a"), "1. a"),
        (items(item("a", items(item(), "b", item(), more=""), "c")), "1. a/1.1. b/c"),
        (items("", "b"), "1. /2. b"),
        (items(item("a"), item("b", more=' text:start-value="7"'), item("c")), "1. a/7. b/8. c"),
        (items(item("a", more=' text:start-value="0"'), item("b")), "0. a/1. b"),
        (items(item("a", items(item("b", more=' text:start-value="5"'), more=""))), "1. a/1.5. b"),
        (
            items("a", *(item(x, more=f' text:start-value="{x}"') for x in ("-3", "70000", "x"))),
            "1. a/2. -3/3. 70000/4. x",
        ),
        (items("a", item("b", more=' text:style-override="M"'), "c"), "1. a/b) b/3. c"),
        (items("a", more=""), "• a"),
        (items("a", more=' text:style-name="X"'), "• a"),
    ],
)
def test_items_count_and_what_else_stands_in_a_list_does_not(body: str, wanted: str) -> None:
    assert shown(body) == wanted


def test_levels_begin_where_they_say() -> None:
    starts = (3, 5, 7)
    style = list_style(
        *(
            level(at, f' text:display-levels="{at}" text:start-value="{one}"')
            for at, one in enumerate(starts, 1)
        )
    )
    deep = item(items(item(items("a", more="")), "b", more=""))
    assert shown(items(deep, "c"), style) == "3.5.7 a/3.6 b/4 c"


def test_a_list_may_count_all_its_levels_in_one_row() -> None:
    style = list_style(level(1), level(2), more=' text:consecutive-numbering="true"')
    body = items(item("a", items("b", "c", more="")), "d", item("e", more=' text:start-value="9"'), "f")
    assert shown(body, style) == "1 a/2 b/3 c/4 d/9 e/10 f"


def numbered(text: str, depth: int = 1, more: str = "") -> str:
    attributes = f' text:list-id="z" text:style-name="L" text:level="{depth}"{more}'
    return f"<text:numbered-paragraph{attributes}>{p(text)}</text:numbered-paragraph>"


def test_a_paragraph_may_be_numbered_by_itself() -> None:
    body = numbered("a") + numbered("b", 2) + numbered("c") + numbered("d", 1, ' text:start-value="9"')
    assert shown(body) == "1. a/1.1. b/2. c/9. d"
    bare = "<text:numbered-paragraph>{}</text:numbered-paragraph>"
    assert shown(bare.format(p("a")) + bare.format(h("b"))) == "• a/• b"


def row(text: str, more: str) -> str:
    return tr(f"<table:table-cell>{items('', more=more)}</table:table-cell>", text)


def test_each_cell_of_a_column_may_continue_the_list_above() -> None:
    chained = "".join(
        row(text, f'{L} xml:id="r{at}"' + (f' text:continue-list="r{at - 1}"' if at else "")) + row(".", M)
        for at, text in enumerate("abc")
    )
    assert shown(grid(chained)) == "1.  a/a)  ./2.  b/a)  ./3.  c/a)  ."
    assert shown(grid("".join(row(text, L + CONTINUE) for text in "abc"))) == "1.  a/2.  b/3.  c"


def test_a_table_in_an_item_is_none_of_it() -> None:
    body = items(
        "a",
        item(grid(tr("x", "y")), "b"),
        item(grid(tr(f"<table:table-cell>{items('z')}</table:table-cell>")), "c"),
    )
    assert shown(body) == "1. a/x y/2. b/1. z/3. c"


def test_a_deleted_list_can_be_continued_and_does_not_count() -> None:
    gone = items("weg", item("ook", items("dieper", more="")), more=L + ' xml:id="q1"')
    region = f'<text:changed-region xml:id="c1"><text:deletion>{gone}</text:deletion></text:changed-region>'
    rest = items("a", more=L + ' xml:id="q2" text:continue-list="q1"') + items("m", more=M)
    rest += items("b", more=L + ' text:continue-list="q1"')
    assert shown(f"<text:tracked-changes>{region}</text:tracked-changes>{rest}") == "1. a/a) m/2. b"


def outline(*forms: str) -> str:
    levels = "".join(
        f'<text:outline-level-style text:level="{at}" style:num-format="{form}" text:display-levels="{at}"/>'
        for at, form in enumerate(forms, 1)
    )
    headings = "".join(
        f'<style:style style:name="H{at}" style:family="paragraph" style:default-outline-level="{at}"/>'
        for at in range(1, 4)
    )
    return f"<text:outline-style>{levels}</text:outline-style>{headings}"


def headed(body: str, *forms: str) -> str:
    return "/".join(lines(flow(body, DOTTED, styles(outline(*forms))))).replace("\t", " ")


def hs(depth: int, text: str, more: str = "") -> str:
    return h(text, depth, f' text:style-name="H{depth}"{more}')


def test_headings_are_counted_by_the_outline() -> None:
    body = hs(1, "a") + hs(2, "b") + hs(2, "c") + p("x") + hs(1, "d") + hs(2, "e")
    assert headed(body, "1", "1") == "1 a/1.1 b/1.2 c/x/2 d/2.1 e"
    assert headed(body, "1", "") == "1 a/b/c/x/2 d/e"
    assert headed(hs(2, "b") + hs(1, "c"), "1", "1") == "1.1 b/2 c"
    assert headed(body) == "a/b/c/x/d/e"


def test_a_heading_may_begin_anew_or_have_no_number() -> None:
    again = ' text:restart-numbering="true"'
    body = hs(1, "a") + hs(1, "b", again + ' text:start-value="7"') + hs(1, "c", again) + hs(1, "d")
    assert headed(body + hs(1, "e", ' text:is-list-header="true"'), "1") == "1 a/7 b/1 c/2 d/e"


def test_a_heading_in_a_list_is_counted_by_the_list() -> None:
    assert headed(items(item(hs(1, "a")), item(hs(2, "b"))) + hs(1, "c"), "I") == "1. a/2. b/I c"


def test_a_number_is_a_block_of_its_own() -> None:
    found: Flow = flow(items("a"), DOTTED)
    number, text = found.blocks
    assert (number.kind, number.generated, text.kind) == (BlockKind.NUMBER, True, BlockKind.PARAGRAPH)
    assert (tuple(number.span), tuple(text.span), number.anchor) == ((0, 3), (3, 4), text.anchor)
