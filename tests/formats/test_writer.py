"""A flow while it is written."""

from linter.formats.writer import Writer
from linter.model.flow import PLAIN, BlockKind, Fact, FactKind, PartAnchor, Span

HERE = PartAnchor("word/document.xml", 1)


def test_the_last_separator_asked_for_wins() -> None:
    writer = Writer()
    writer.part("\n")
    writer.part("\t")
    assert (writer.length, writer.next) == (0, 1)
    assert writer.start() == 1
    writer.put("a")
    writer.block(1, BlockKind.PARAGRAPH, HERE, PLAIN)
    assert writer.flow("docx").text == "\ta\n"


def test_what_comes_next_begins_a_line_or_not() -> None:
    writer = Writer()
    said = [writer.ended]
    for separator in ("\t", "\n"):
        writer.part(separator)
        said.append(writer.ended)
    assert said == [False, False, True]


def test_like_facts_side_by_side_are_one() -> None:
    writer = Writer()
    writer.put("abcd")
    writer.fact(FactKind.INSERTED, Span(0, 1), "A")
    writer.fact(FactKind.INSERTED, Span(1, 2), "A")
    writer.fact(FactKind.INSERTED, Span(2, 3), "B")
    writer.fact(FactKind.HIGHLIGHT, Span(0, 1), value="yellow")
    writer.fact(FactKind.HIGHLIGHT, Span(1, 2), value="red")
    writer.fact(FactKind.FORMATTED, Span(0, 1), "A")
    writer.fact(FactKind.FORMATTED, Span(1, 1), "A")
    writer.fact(FactKind.COMMENT, Span(0, 1), "A", "x")
    writer.fact(FactKind.COMMENT, Span(1, 2), "A", "x")
    found = [(fact.kind.value, tuple(fact.span)) for fact in writer.facts]
    assert found == [
        ("inserted", (0, 2)),
        ("inserted", (2, 3)),
        ("highlight", (0, 1)),
        ("highlight", (1, 2)),
        ("formatted", (0, 1)),
        ("formatted", (1, 1)),
        ("comment", (0, 1)),
        ("comment", (1, 2)),
    ]


def test_deletions_at_one_place_are_one() -> None:
    writer = Writer()
    writer.fact(FactKind.DELETED, Span(0, 0), "A", "x")
    writer.fact(FactKind.DELETED, Span(0, 0), "A", "y")
    writer.fact(FactKind.DELETED, Span(0, 0), "B", "z")
    assert [(fact.name, fact.value) for fact in writer.facts] == [("A", "xy"), ("B", "z")]


def test_a_fact_of_a_whole_takes_the_place_of_those_of_its_parts() -> None:
    writer = Writer()
    writer.put("abc")
    writer.fact(FactKind.INSERTED, Span(0, 1), "A")
    writer.fact(FactKind.INSERTED, Span(2, 3), "A")
    writer.fact(FactKind.INSERTED, Span(2, 3), "B")
    writer.cover(1, Fact(FactKind.INSERTED, Span(1, 3), "A"))
    assert [(fact.name, tuple(fact.span)) for fact in writer.facts] == [
        ("A", (0, 1)),
        ("B", (2, 3)),
        ("A", (1, 3)),
    ]
    assert [fact.name for fact in writer.flow("docx").facts] == ["A", "A", "B"]


def test_a_block_that_is_one_text_is_parted_from_what_is_around_it() -> None:
    quick, slow = Writer(), Writer()
    for gap, text in [("", "a"), ("\t", "b"), ("", ""), ("\n", "c")]:
        for writer in (quick, slow):
            if gap:
                writer.part(gap)
        quick.whole(text, BlockKind.PARAGRAPH, HERE, PLAIN)
        start = slow.start()
        slow.put(text)
        slow.block(start, BlockKind.PARAGRAPH, HERE, PLAIN)
        slow.part("\n")
        assert (quick.length, quick.next) == (slow.length, slow.next)
    assert repr(quick.flow("docx")) == repr(slow.flow("docx"))
