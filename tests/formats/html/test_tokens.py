"""The pieces of a page, with their places."""

import pytest

from linter.errors import HostileSource
from linter.formats.html import tokens as module
from linter.formats.html.tokens import Attributes, cut, tell
from linter.formats.tree import Remark


class Heard:
    """Writes down what it is told."""

    def __init__(self) -> None:
        self.said: list[tuple[object, ...]] = []

    def text(self, characters: str, line: int, column: int) -> None:
        self.said.append(("text", characters, line, column))

    def start(self, tag: str, attributes: Attributes, line: int, column: int) -> None:
        self.said.append(("start", tag, list(attributes or ()), line, column))

    def whole(self, tag: str, attributes: Attributes, line: int, column: int) -> None:
        self.said.append(("whole", tag, list(attributes or ()), line, column))

    def end(self, tag: str, line: int, column: int) -> None:
        self.said.append(("end", tag, line, column))

    def remark(self, remark: Remark) -> None:
        self.said.append(("remark", *remark))


def heard(page: str) -> list[tuple[object, ...]]:
    one = Heard()
    for piece in cut(page):
        tell(piece, one)
    return one.said


def test_each_piece_has_its_line_and_column() -> None:
    assert heard("<!DOCTYPE html>\n<P Class=x>é&amp;b\n <br/></br></p><!-- c -->") == [
        ("text", "\n", 1, 16),
        ("start", "p", [("class", "x")], 2, 1),
        ("text", "é", 2, 12),
        ("text", "&", 2, 13),
        ("text", "b\n ", 2, 18),
        ("whole", "br", [], 3, 2),
        ("start", "br", [], 3, 7),
        ("end", "p", 3, 12),
        ("remark", " c ", 3, 16),
    ]


def test_script_and_title_hold_no_tags() -> None:
    page = "<script>a<b></script><title>a &lt; <i></title><textarea><p></textarea>"
    assert [one[:2] for one in heard(page)] == [
        ("start", "script"), ("text", "a<b>"), ("end", "script"),
        ("start", "title"), ("text", "a "), ("text", "<"), ("text", " <i>"), ("end", "title"),
        ("start", "textarea"), ("text", "<p>"), ("end", "textarea"),
    ]  # fmt: skip


def test_a_long_page_is_told_the_same_by_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    page = "<p class='a b'>Hoe &eacute;&eacute;n<b>?</b>\n<!-- c --><script>a<b</script>" * 9
    whole = "".join(str(one[1]) for one in heard(page))
    for size in (40, 57, 300):
        monkeypatch.setattr(module, "CHUNK", size)
        assert "".join(str(one[1]) for one in heard(page)) == whole


def test_a_tag_longer_than_two_chunks_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "CHUNK", 50)
    with pytest.raises(HostileSource, match="miljoenen tekens"):
        heard("<p>a</p><p " + "a=1 " * 100 + ">")
