"""`vragenlint convert`: one file to its canonical XML.

In: the options as typed.  Out: XML on standard output or in a file, and whether it is valid on standard
error; 0, 1 where it is not valid, 2 where the file could not be read.
"""

import os
from collections.abc import Iterable
from typing import TYPE_CHECKING, cast

from linter import pipeline
from linter.commands.arguments import Parsed
from linter.commands.output import complain, send, store
from linter.errors import ConfigError, SourceError
from linter.intake import read, read_stdin
from linter.report.visible import visible
from linter.resources import folder
from linter.walk import STDIN

if TYPE_CHECKING:
    from lxml.etree import _LogEntry

    from linter.model.document import Document

SCHEMA = "vragenlijst.xsd"


def convert(typed: Parsed, lang: str) -> int:
    """Write the XML and return the exit code; raises ConfigError for a wrong value."""
    if not typed.words:
        raise ConfigError(
            "Noem het bestand dat moet worden omgezet (bijvoorbeeld: vragenlint convert lijst.docx).",
            "Name the file to convert (for instance: vragenlint convert lijst.docx).",
        )
    path = typed.words[0]
    target = typed.values.get("--output", STDIN)
    if target != STDIN and _same(path, target):
        raise ConfigError(
            "Achter -o staat het bestand zelf; kies een andere naam, anders gaat het verloren.",
            "Behind -o stands the file itself; choose another name, or it would be lost.",
        )
    kind = typed.values.get("--kind", "auto")
    try:
        source = read_stdin("stdin") if path == STDIN else read(path)
        document = pipeline.convert(source, None if kind == "auto" else kind)
    except SourceError as error:
        complain(f"{visible(path)}: {visible(error.say(lang))}")
        return 2
    _deliver(document, target)
    return _checked(document, lang) if typed.has("--check") else 0


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

    schema = etree.XMLSchema(etree.parse(os.path.join(folder("schemas"), SCHEMA)))  # noqa: PTH118
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
        return os.path.samefile(path, target)  # noqa: PTH121 - pathlib costs a third of a cold check
    except (OSError, ValueError):
        return False
