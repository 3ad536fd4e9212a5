"""What changes the files of each format."""

import pytest

from linter.errors import UnwritableSource
from linter.formats.changing import editor, suggester, unsuggestable
from linter.formats.known import KNOWN, function
from linter.model.flow import Span
from linter.model.remark import Stamp
from linter.model.rule import Edit
from linter.model.source import Source

STAMP = Stamp("2026-07-01T00:00:00Z")
EDITS = (Edit(Span(0, 1), "X"),)


def test_what_the_table_names_is_there() -> None:
    named = [form.edits for form in KNOWN if form.edits]
    assert {"text.edit", "html.edit"} <= {*named}
    assert all(callable(function(f"{edits}:edit")) for edits in named)


@pytest.mark.parametrize("name", ["text", "markdown", "html"])
def test_a_format_of_text_is_edited(name: str) -> None:
    assert editor(name)(Source(f"a.{name}", b"een"), EDITS, ()) == b"Xen"
    assert suggester(name, STAMP) is None


@pytest.mark.parametrize("name", ["pdf", "xml", "doc", "rtf"])
def test_a_format_that_nothing_changes_refuses_all(name: str) -> None:
    assert suggester(name, STAMP) is None
    with pytest.raises(UnwritableSource, match="waaruit het is gemaakt") as caught:
        editor(name)(Source("a", b""), EDITS, ())
    assert caught.value.parts == EDITS


def test_suggestions_that_a_format_does_not_have_are_refused() -> None:
    with pytest.raises(UnwritableSource, match="--as-suggestions"):
        unsuggestable(Source("a", b""), EDITS, ())


def test_suggestions_bear_a_stamp(monkeypatch: pytest.MonkeyPatch) -> None:
    from linter.formats.text import edit as module

    def suggest(_source: Source, edits: object, _changes: object, stamp: Stamp) -> bytes:
        return f"{edits} {stamp.moment}".encode()

    monkeypatch.setattr(module, "suggest", suggest, raising=False)
    found = suggester("text", STAMP)
    assert found is not None
    assert found(Source("a", b""), (), ()) == b"() 2026-07-01T00:00:00Z"
