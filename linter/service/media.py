"""Media types: of the reports that the service gives, and of the files that it hands back.

Nothing in, the tables out.
"""

from collections.abc import Mapping

JSON, SARIF, XML, PROBLEM = (
    "application/json",
    "application/sarif+json",
    "application/xml",
    "application/problem+json",
)
FORMS: Mapping[str, str] = {
    "json": JSON,
    "sarif": SARIF,
    "html": "text/html; charset=utf-8",
    "text": "text/plain; charset=utf-8",
    "jsonl": "application/jsonl",
    "markdown": "text/markdown; charset=utf-8",
    "junit": XML,
}
"""The forms of a report that have a media type of their own; the first is what comes by itself."""
REPORTS: Mapping[str, str] = {**FORMS, "github": FORMS["text"], "gitlab": JSON, "checkstyle": XML}
"""All forms of a report; those that share their media type are asked for by name."""

FILES: Mapping[str, str] = {
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "dotx": "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
    "doc": "application/msword",
    "dot": "application/msword",
    "rtf": "application/rtf",
    "docm": "application/vnd.ms-word.document.macroEnabled.12",
    "odt": "application/vnd.oasis.opendocument.text",
    "ott": "application/vnd.oasis.opendocument.text-template",
    "fodt": "application/vnd.oasis.opendocument.text-flat-xml",
    "pdf": "application/pdf",
    "html": "text/html; charset=utf-8",
    "htm": "text/html; charset=utf-8",
    "xhtml": "application/xhtml+xml",
    "xml": XML,
    "md": "text/markdown; charset=utf-8",
    "markdown": "text/markdown; charset=utf-8",
    "txt": "text/plain; charset=utf-8",
    "text": "text/plain; charset=utf-8",
}
UNKNOWN = "application/octet-stream"


def of_file(name: str) -> str:
    """Return the media type of a file by the ending of its name."""
    return FILES.get(name.rpartition(".")[2].lower(), UNKNOWN)
