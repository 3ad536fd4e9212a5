"""vragenlint: checks lists of questions (lijsten van vragen) before they are published.

    from linter import Options, Source, lint
    report = lint(Source("lijst.docx", data), Options(lang="en"))

What stands in `__all__` is the public interface.  Each name is imported when it is first used.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from linter.model.finding import Finding
    from linter.model.options import Options
    from linter.model.report import FileReport, Report
    from linter.model.source import Source
    from linter.pipeline import convert, lint

__all__ = ["FileReport", "Finding", "Options", "Report", "Source", "convert", "lint"]
__version__ = "0.1.0"

_HOMES = {
    "FileReport": "linter.model.report",
    "Finding": "linter.model.finding",
    "Options": "linter.model.options",
    "Report": "linter.model.report",
    "Source": "linter.model.source",
    "convert": "linter.pipeline",
    "lint": "linter.pipeline",
}


def __getattr__(name: str) -> Any:
    """Return a public name from the module it lives in."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOMES[name]), name)
