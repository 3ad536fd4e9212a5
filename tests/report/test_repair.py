"""What a repair changes, shown before and after."""

from linter.model.flow import Fact, FactKind, Flow, Span
from linter.model.remark import Change, ChangeKind
from linter.report.repair import Passage, show
from linter.report.text import View

FLOW = Flow("", (), (Fact(FactKind.PROPERTY, Span(0, 0), "creator", "J.\x1b Jansen"),))
START = Span(0, 0)


DUTCH = View()


def shown(*passages: Passage, changes: tuple[Change, ...] = (), view: View = DUTCH) -> list[str]:
    return show("a.txt", passages, changes, view, FLOW).splitlines()


def test_passages_stand_under_their_question_once() -> None:
    found = [Passage(None, "a ?", "a?"), Passage("2:3b", "1\tx", "2\tx"), Passage("2:3b", "y\nz", "y")]
    assert shown(*found) == [
        "a.txt", "Buiten de vragen", "- a ?", "+ a?",
        "Vraag 2:3b", "- 1    x", "+ 2    x", "- y", "- z", "+ y", "",
    ]  # fmt: skip


def test_of_long_lines_only_what_is_near_is_shown() -> None:
    before, after = shown(Passage(None, "a" * 99 + "x" + "b" * 99, "a" * 99 + "b" * 99))[2:4]
    assert before == f"- …{'a' * 60}x{'b' * 60}…"
    assert after == f"+ …{'a' * 60}{'b' * 60}…"


def test_properties_language_and_heads() -> None:
    changes = (
        Change(ChangeKind.PROPERTY, START, "creator"),
        Change(ChangeKind.LANGUAGE, START, value="nl-NL"),
        Change(ChangeKind.TABLE_HEAD, START),
        Change(ChangeKind.PROPERTY, START, "company", "K"),
    )
    assert shown(changes=changes, view=View("en")) == [
        "a.txt", "Properties of the file", "- author: J.<U+001B> Jansen", "+ author: (empty)",
        "+ language: nl-NL", "+ the header of the table is marked as one", "+ company: K", "",
    ]  # fmt: skip


def test_colours_only_where_asked() -> None:
    assert "\x1b" not in "".join(shown(Passage(None, "a\x1b", "b")))
    assert shown(Passage(None, "a", "b"), view=View(colour=True))[2:4] == [
        "\x1b[31m- a\x1b[0m",
        "\x1b[32m+ b\x1b[0m",
    ]


def test_where_nothing_changes_nothing_is_said() -> None:
    assert not shown()
