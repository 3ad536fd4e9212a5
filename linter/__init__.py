"""vragenlint: checks lists of questions (lijsten van vragen) before they are published.

    from linter import Options, Source, lint
    report = lint(Source("lijst.docx", data), Options(lang="en"))

What stands in `__all__` is the public interface (`__init__.pyi` has its types).  Each name is imported when
it is first used.
"""

from typing import Any

__all__ = [
    "Annotated",
    "FileReport",
    "Finding",
    "Fixed",
    "Options",
    "Report",
    "Source",
    "Wish",
    "annotate",
    "convert",
    "fix",
    "lint",
]
__version__ = "0.1.0"

_HOMES = {
    "Annotated": "linter.annotating",
    "FileReport": "linter.model.report",
    "Finding": "linter.model.finding",
    "Fixed": "linter.fixing",
    "Options": "linter.model.options",
    "Report": "linter.model.report",
    "Source": "linter.model.source",
    "Wish": "linter.fixing",
    "annotate": "linter.annotating",
    "convert": "linter.pipeline",
    "fix": "linter.fixing",
    "lint": "linter.pipeline",
}


def __getattr__(name: str) -> Any:
    """Return a public name from the module it lives in."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOMES[name]), name)
