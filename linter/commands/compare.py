"""`vragenlint compare`: two files to what differs between the lists in them.

In: the options as typed.  Out: differences, or whether the questions are those that were put, on standard
output, why a file could not be compared on standard error; 0 the same, 1 different, 2 not compared.  Knows
nothing of documents.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from linter import __version__, pipeline
from linter.commands.options import KIND, Option, Words, form
from linter.commands.output import colourful, complain, say, send
from linter.commands.program import Command, Manual
from linter.commands.settings import CONFIG, IGNORE, SELECT, Asked, asked
from linter.errors import ConfigError, SourceError
from linter.intake import read, read_stdin
from linter.model.comparison import About, Comparison, Difference, Put, Quotes, Rendering
from linter.model.options import Options
from linter.model.report import Failure, FileReport, Outcome
from linter.model.rule import Severity
from linter.model.visible import visible
from linter.report.text import View, notes
from linter.walk import STDIN

if TYPE_CHECKING:
    from linter.model.document import Document
    from linter.model.source import Source

_MANUAL = Manual(
    "compare",
    "of de vragen zijn zoals gesteld, of waarin twee bestanden met dezelfde lijst verschillen",
    "whether the questions are as they were put, or in what two files with the same list differ",
    Words(
        "FILE FILE",
        "twee bestanden (bijvoorbeeld: vragenlint compare lijst.docx lijst.pdf)",
        "two files (for instance: vragenlint compare lijst.docx lijst.pdf)",
        many=True,
    ),
    (
        Option(
            ("--as",),
            "wat wordt gevraagd: of het dezelfde lijst is (list), of alleen of de vragen zijn zoals gesteld"
            " (questions; zonder --as ook, als het tweede bestand de antwoorden heeft en het eerste niet)",
            "what is asked: whether it is the same list (list), or only whether the questions are as they"
            " were put (questions; by itself where the second file has the answers and the first has none)",
            choices=(str(About.LIST), str(About.QUESTIONS)),
            convert=About,
        ),
        SELECT,
        IGNORE,
        Option(
            ("--fail-on",),
            "vanaf welke ernst het resultaat 1 is (standaard: info)",
            "from which severity on the result is 1 (else: info)",
            choices=("error", "warning", "info", "never"),
            convert=lambda word: Severity.OFF if word == "never" else Severity(word),
        ),
        KIND,
        Option(
            ("--quotes",),
            "welke aanhalingstekens gelijk zijn: elke vorm (any, standaard) of alleen dezelfde (exact)",
            "which quotation marks are the same: any form (by itself) or exactly one form",
            choices=(str(Quotes.ANY), str(Quotes.EXACT)),
            convert=Quotes,
        ),
        form("text", "json"),
        Option(("--quiet", "-q"), "alleen een regel per bevinding", "one line per finding, nothing else"),
        *CONFIG,
    ),
    {
        "nl": "Resultaat: 0 geen verschil, 1 wel verschil, 2 niet te vergelijken, 3 eigen fout.",
        "en": "Exit code: 0 no difference, 1 a difference, 2 not compared, 3 our own fault.",
    },
)
_OF_RULES = ("select", "ignore", "fail_on", "quiet")


class Read(NamedTuple):
    """One of the two: as it is shown, and, where it could be read, its bytes and its document."""

    rendering: Rendering
    source: "Source | None" = None
    document: "Document | None" = None


def command(lang: str) -> Command:
    """Return the command, speaking `lang`."""
    return Command(_MANUAL, compare, lang)


def compare(typed: Mapping[str, Any], _lang: str) -> int:
    """Compare two files, show what differs and return the exit code; raises ConfigError for wrong words."""
    run = asked(typed)
    lang = run.lang()
    paths = _two(typed["words"])
    kinds = [run.options(path).kind for path in paths]
    options = asked_of(typed, _held(run, paths[1])._replace(lang=lang))
    first, second = (_read(path, kind, lang) for path, kind in zip(paths, kinds, strict=True))
    comparison = compared(first, second, typed, options)
    for rendering in comparison.renderings:
        if rendering.failure:
            complain(f"{visible(rendering.path)}: {visible(rendering.failure.message)}")
    if typed["format"] == "json":
        from linter.report.comparison.json import render

        send(render(comparison).encode())
    elif not any(rendering.failure for rendering in comparison.renderings):
        _show(comparison, options, quiet=typed["quiet"])
    return comparison.exit_code


def asked_of(typed: Mapping[str, Any], held: Options) -> Options:
    """Return what is asked of the rules about two lists.

    A configuration is about one list too: of what it selects, the codes of these rules hold, if any.
    """
    if typed["as"] is About.LIST and _asks_rules(typed):
        raise ConfigError(
            "--select, --ignore, --fail-on en --quiet gaan over de vragen; laat ze weg bij --as list.",
            "--select, --ignore, --fail-on and --quiet are about the questions; leave them out of --as list.",
        )
    select = tuple(code for codes in typed["select"] for code in codes) or pipeline.selected_beside(
        held.select
    )
    return held._replace(select=select, fail_on=typed["fail_on"] or held.fail_on)


def _held(run: Asked, path: str) -> Options:
    """Return the options of the second file; where nobody says from which severity on, it is any."""
    held = run.options(path)
    if run.config(path) is not None and run.settings(path)["fail-on"].file:
        return held
    return held._replace(fail_on=Severity.INFO)


def _asks_rules(typed: Mapping[str, Any]) -> bool:
    return any(typed[key] for key in _OF_RULES)


def _two(words: Sequence[str]) -> Sequence[str]:
    if len(words) != 2:
        raise ConfigError(
            f"Noem twee bestanden om te vergelijken, niet {len(words)}.",
            f"Name two files to compare, not {len(words)}.",
        )
    if list(words) == [STDIN, STDIN]:
        raise ConfigError(
            "Alleen een van de twee bestanden kan - zijn (wat een ander programma doorgeeft).",
            "Only one of the two files can be - (standard input).",
        )
    return words


def _read(path: str, kind: str | None, lang: str) -> Read:
    name = "stdin" if path == STDIN else path
    try:
        source = read_stdin(name) if path == STDIN else read(path)
    except SourceError as error:
        return Read(Rendering(name, failure=_failure(error, lang)))
    return rendered(source, kind, lang)


def rendered(source: "Source", kind: str | None, lang: str) -> Read:
    """Return a file to be compared, read where it can be."""
    try:
        document = pipeline.rendering(source, kind)
    except SourceError as error:
        return Read(Rendering(source.name, failure=_failure(error, lang)), source)
    questions = len(document.nodes.get("vraag", ()))
    return Read(Rendering(source.name, document.flow, document.soort, questions), source, document)


def _failure(error: SourceError, lang: str) -> Failure:
    return Failure(type(error).__name__, error.say(lang))


def compared(first: Read, second: Read, typed: Mapping[str, Any], options: Options) -> Comparison:
    """Return in what two files differ, and the report on the second where its questions are judged."""
    renderings = first.rendering, second.rendering
    if first.document is None or second.document is None:
        files = [_unjudged(one, options) for one in (first, second)]
        return Comparison(__version__, renderings, report=pipeline.report_beside(files))
    differences = pipeline.compare(first.document, second.document, typed["quotes"] or Quotes.ANY)
    about = typed["as"] or _about(first.document, second.document, typed)
    report = pipeline.report_beside(tuple(_judged(first, second, differences, options)))
    return Comparison(__version__, renderings, differences, about, report)


def _about(first: "Document", second: "Document", typed: Mapping[str, Any]) -> About:
    return About.QUESTIONS if _asks_rules(typed) else pipeline.about(first, second)


def _judged(
    first: Read, second: Read, differences: tuple[Difference, ...], options: Options
) -> Iterator[FileReport]:
    """Yield the report of the list as put, then that of the other beside it."""
    if first.source and first.document and second.source and second.document:
        yield pipeline.read_only(first.source, first.document, options)
        put = Put(first.rendering.path, first.document, differences)
        yield pipeline.beside(second.source, second.document, put, options)


def _unjudged(one: Read, options: Options) -> FileReport:
    """Return the report of a list with which nothing could be compared, or that could not be read."""
    if one.source and one.document:
        file = pipeline.read_only(one.source, one.document, options)
        return file._replace(outcome=Outcome.UNDETERMINED)
    failures = (one.rendering.failure,) if one.rendering.failure else ()
    sha256 = one.source.sha256 if one.source else None
    return FileReport(
        one.rendering.path, Outcome.UNDETERMINED, None, None, options.stage, 0, (), failures, sha256=sha256
    )


def _show(comparison: Comparison, options: Options, *, quiet: bool) -> None:
    if comparison.about is About.LIST or comparison.report is None:
        from linter.report.comparison import text

        say(text.render(comparison, options.lang))
        return
    from linter.report.comparison import asked

    view = View(options.lang, colourful(), quiet)
    say(asked.render(comparison, comparison.report.files[1], view))
    for file in comparison.report.files:
        for note in notes(file, view):
            complain(note)
