"""`vragenlint convert`: one file to its canonical XML.

In: the options as typed.  Out: XML on standard output or in a file, and whether it is valid on standard
error; 0, 1 where it is not valid, 2 where the file could not be read.
"""

import os
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, cast

from linter import pipeline
from linter.commands.options import KIND, Option, Words
from linter.commands.output import complain, send, store
from linter.commands.program import Command, Manual
from linter.commands.settings import CONFIG, asked
from linter.errors import ConfigError, SourceError
from linter.intake import read, read_stdin
from linter.model.visible import visible
from linter.resources import folder
from linter.walk import STDIN

if TYPE_CHECKING:
    from lxml.etree import _LogEntry

    from linter.model.document import Document

SCHEMA = "vragenlijst.xsd"


_MANUAL = Manual(
    "convert",
    "de canonieke XML van een bestand",
    "the canonical XML of a file",
    Words(
        "FILE",
        "het bestand dat moet worden omgezet (bijvoorbeeld: vragenlint convert lijst.docx)",
        "the file to convert (for instance: vragenlint convert lijst.docx)",
    ),
    (
        Option(
            ("--output", "-o"),
            "bestand om naar te schrijven (standaard: het scherm)",
            "file to write to (else: standard output)",
            "FILE",
        ),
        Option(("--check",), "zeg of de XML geldig is", "say whether the XML is valid"),
        KIND,
        *CONFIG,
    ),
)


def command(lang: str) -> Command:
    """Return the command, speaking `lang`."""
    return Command(_MANUAL, convert, lang)


def convert(typed: Mapping[str, Any], _lang: str) -> int:
    """Write the XML and return the exit code; raises ConfigError for a wrong value."""
    path, target = typed["words"], typed["output"] or STDIN
    if target != STDIN and _same(path, target):
        raise ConfigError(
            "Achter -o staat het bestand zelf; kies een andere naam, anders gaat het verloren.",
            "Behind -o stands the file itself; choose another name, or it would be lost.",
        )
    options = asked(typed).options(path)
    lang = options.lang
    try:
        source = read_stdin("stdin") if path == STDIN else read(path)
        document = pipeline.convert(source, options.kind)
    except SourceError as error:
        complain(f"{visible(path)}: {visible(error.say(lang))}")
        return 2
    _deliver(document, target)
    return _checked(document, lang) if typed["check"] else 0


def _deliver(document: "Document", target: str) -> None:
    from linter.report.xml import render

    data = render(document)
    if target == STDIN:
        send(data)
    else:
        store(target, data)


def _checked(document: "Document", lang: str) -> int:
    """Say whether the document conforms to the schema, and where it does not."""
    from lxml import etree

    schema = etree.XMLSchema(etree.parse(os.path.join(folder("schemas"), SCHEMA)))
    if schema.validate(document.tree):
        complain(_SAID[lang]["valid"])
        return 0
    for entry in cast("Iterable[_LogEntry]", schema.error_log):
        complain(f"{_SAID[lang]['invalid']}: {visible(entry.path or '/')}: {visible(entry.message)}")
    return 1


_SAID = {
    "nl": {"valid": f"Geldig volgens {SCHEMA}.", "invalid": f"Niet geldig volgens {SCHEMA}"},
    "en": {"valid": f"Valid by {SCHEMA}.", "invalid": f"Not valid by {SCHEMA}"},
}


def _same(path: str, target: str) -> bool:
    try:
        return os.path.samefile(path, target)
    except (OSError, ValueError):
        return False
