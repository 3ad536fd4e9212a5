"""How many pages a file has: a source in, its pages out.

Knows which kind of file says so, by the ending of its name; the others are not looked into.
"""

from linter.formats.known import KNOWN, function
from linter.model.bijlagen import Pages
from linter.model.source import Source


def paged(source: Source) -> Pages | None:
    """Return the pages of a PDF, and those that a Word or OpenDocument text noted when it was last saved.

    None for a file that does not say, of whatever kind.  Raises SourceError where one that would cannot be
    read.
    """
    counter = _counter(source.suffix)
    found: Pages | None = function(counter)(source.data) if counter else None
    return found


def counts(name: str) -> bool:
    """Say whether a file of this name would say how many pages it has."""
    return bool(_counter(Source(name, b"").suffix))


def _counter(suffix: str) -> str:
    return next((form.pages for form in KNOWN if suffix in form.suffixes), "")
