"""Where the page of a rule stands, on the site that `make site` makes.

In: the address of the site, the codes that have a page there, a code and a language.  Out: an address, empty
for a rule of a user's own.  Knows nothing of whether it is there.
"""

from collections.abc import Callable, Collection


def pages(site: str, codes: Collection[str]) -> Callable[[str, str], str]:
    """Return what tells the page of a rule; `site` is an address that a configuration may hold."""
    base = site.rstrip("/")

    def page(code: str, lang: str) -> str:
        return f"{base}/{lang}/rules/{code.lower()}.html" if code in codes else ""

    return page
