"""`vragenlint compare`: two files to what differs between the lists in them.

In: the options as typed.  Out: differences on standard output, why a file could not be compared on standard
error; 0 the same, 1 different, 2 not compared.  Knows nothing of documents.
"""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from linter import __version__, pipeline
from linter.commands.options import KIND, Option, Words, forced_kind, form
from linter.commands.output import complain, say, send
from linter.commands.program import Command, Manual
from linter.errors import ConfigError, SourceError
from linter.intake import read, read_stdin
from linter.model.comparison import Comparison, Quotes, Rendering
from linter.model.report import Failure
from linter.report.visible import visible
from linter.walk import STDIN

if TYPE_CHECKING:
    from linter.model.document import Document

_MANUAL = Manual(
    "compare",
    "waarin twee bestanden met dezelfde lijst verschillen",
    "in what two files with the same list differ",
    Words(
        "FILE FILE",
        "twee bestanden (bijvoorbeeld: vragenlint compare lijst.docx lijst.pdf)",
        "two files (for instance: vragenlint compare lijst.docx lijst.pdf)",
        many=True,
    ),
    (
        KIND,
        Option(
            ("--quotes",),
            "welke aanhalingstekens gelijk zijn: elke vorm (any, vanzelf) of alleen dezelfde (exact)",
            "which quotation marks are the same: any form (by itself) or exactly one form",
            choices=(str(Quotes.ANY), str(Quotes.EXACT)),
            convert=Quotes,
        ),
        form("text", "json"),
    ),
    {
        "nl": "Resultaat: 0 geen verschil, 1 wel verschil, 2 niet te vergelijken, 3 eigen fout.",
        "en": "Exit code: 0 no difference, 1 a difference, 2 not compared, 3 our own fault.",
    },
)


class _Read(NamedTuple):
    """One of the two: as it is shown, and its document where it could be read."""

    rendering: Rendering
    document: "Document | None" = None


def command(lang: str) -> Command:
    """Return the command, speaking `lang`."""
    return Command(_MANUAL, compare, lang)


def compare(typed: Mapping[str, Any], lang: str) -> int:
    """Compare two files, show what differs and return the exit code; raises ConfigError for wrong words."""
    first, second = (_read(path, forced_kind(typed), lang) for path in _two(typed["words"]))
    comparison = _compared(first, second, typed["quotes"] or Quotes.ANY)
    for rendering in comparison.renderings:
        if rendering.failure:
            complain(f"{visible(rendering.path)}: {visible(rendering.failure.message)}")
    if typed["format"] == "json":
        from linter.report.comparison import json

        send(json.render(comparison).encode())
    elif comparison.exit_code != 2:
        from linter.report.comparison import text

        say(text.render(comparison, lang))
    return comparison.exit_code


def _two(words: Sequence[str]) -> Sequence[str]:
    if len(words) != 2:
        raise ConfigError(
            f"Noem twee bestanden om te vergelijken, niet {len(words)}.",
            f"Name two files to compare, not {len(words)}.",
        )
    if list(words) == [STDIN, STDIN]:
        raise ConfigError(
            "Alleen een van de twee bestanden kan - (standaardinvoer) zijn.",
            "Only one of the two files can be - (standard input).",
        )
    return words


def _read(path: str, kind: str | None, lang: str) -> _Read:
    name = "stdin" if path == STDIN else path
    try:
        source = read_stdin(name) if path == STDIN else read(path)
        document = pipeline.rendering(source, kind)
    except SourceError as error:
        return _Read(Rendering(name, failure=Failure(type(error).__name__, error.say(lang))))
    questions = len(document.nodes.get("vraag", ()))
    return _Read(Rendering(name, document.flow, document.soort, questions), document)


def _compared(first: _Read, second: _Read, quotes: Quotes) -> Comparison:
    renderings = first.rendering, second.rendering
    if first.document is None or second.document is None:
        return Comparison(__version__, renderings)
    return Comparison(__version__, renderings, pipeline.compare(first.document, second.document, quotes))
