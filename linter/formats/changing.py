"""What changes the files of a format: the name of a format in, the functions of its module out.

Knows the table of formats; imports a module when it is asked for.  A format that nothing changes refuses all.
"""

from collections.abc import Callable, Sequence

from linter.errors import UnwritableSource
from linter.formats.known import function, named
from linter.model.remark import Change, Stamp
from linter.model.rule import Edit
from linter.model.source import Source

Editor = Callable[[Source, Sequence[Edit], Sequence[Change]], bytes]
"""From a source, edits of its flow in order and changes to what is no text, to the bytes of the new file."""


def editor(name: str) -> Editor:
    """Return what changes files of a format directly."""
    form = named(name)
    found: Editor = function(f"{form.edits}:edit") if form.edits else _unchangeable
    return found


def suggester(name: str, stamp: Stamp) -> Editor | None:
    """Return what makes suggestions in files of a format, None where these have none."""
    form = named(name)
    try:
        suggest = function(f"{form.edits}:suggest") if form.edits else None
    except AttributeError:
        return None
    return (lambda source, edits, changes: suggest(source, edits, changes, stamp)) if suggest else None


def _unchangeable(_source: Source, edits: Sequence[Edit], changes: Sequence[Change]) -> bytes:
    raise UnwritableSource(
        "In een bestand van deze soort kan vragenlint niets veranderen; herstel het in het document waaruit"
        " het is gemaakt.",
        "vragenlint cannot change a file of this kind; repair the document it was made from.",
        (*edits, *changes),
    )


def unsuggestable(_source: Source, edits: Sequence[Edit], changes: Sequence[Change]) -> bytes:
    """Refuse what was asked as suggestions of a format that has none."""
    raise UnwritableSource(
        "Een bestand van deze soort kent geen voorstellen; laat --as-suggestions weg.",
        "A file of this kind has no suggestions; leave out --as-suggestions.",
        (*edits, *changes),
    )
