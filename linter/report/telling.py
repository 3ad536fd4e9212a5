"""A finding with its place, a path as an address, what judged which bytes: each in one line of its own.

In: findings and reports whose text is gone.  Out: one line of printable text.  Knows nothing of any output.
"""

import os
from urllib.parse import quote

from linter.model.finding import Finding
from linter.model.report import FileReport, Report
from linter.model.visible import visible
from linter.report.text import origin, stamp
from linter.report.words import PHRASES


def sentence(finding: Finding) -> str:
    """Return what is wrong; where the place is no line of the file, with the place in front."""
    said = visible(finding.message)
    if finding.where and finding.place.line is None:
        return f"{visible(finding.where)}: {said}"
    return said


def counting(file: FileReport) -> list[Finding]:
    """Return the findings that count."""
    return [finding for finding in file.findings if finding.counts]


def address(path: str) -> str:
    """Return a path as a URI, relative where the path is; a byte of it that is no UTF-8 as it is."""
    of_windows = os.sep == "\\" or path[1:3] == ":\\" or path.startswith("\\\\")
    plain = (path.replace("\\", "/") if of_windows else path).removeprefix("./")
    head = "file:///" if plain[1:3] == ":/" else "file://" if plain.startswith("/") else ""
    try:
        return head + quote(plain, "/", errors="surrogateescape")
    except UnicodeEncodeError:
        return head + quote(visible(plain), "/")


def traced(report: Report, written: str, lang: str) -> str:
    """Return what judged which file, and the SHA-256 of what was written in its place, if anything was."""
    (file,) = report.files
    after = f", {PHRASES[lang]['then']} {written}" if written else ""
    return f"{origin(file._replace(rules=''), lang)}{after}; {stamp(report, lang)}"
