"""Budget chapters: which there can be.

In: letters as they stand behind a dossier's number.  Out: whether they are a chapter or a fund.  Knows no
rule.
"""

from linter.model.pattern import late

_CHAPTER = late(r"(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})[AB]?|[A-Z]")


def is_chapter(text: str) -> bool:
    """Say whether `text` is a budget chapter (VII, IIA, XXIII) or the letter of a fund."""
    return _CHAPTER.fullmatch(text) is not None
