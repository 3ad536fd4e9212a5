"""Texts with placeholders to sentences in one language.

In: a text, words, terms.  Out: a sentence.  Knows nothing of rules.  A placeholder is `{name}` and no
more: what the text of a document or of a rule file holds can reach nothing else.
"""

import re
from collections.abc import Mapping

from linter.model.pattern import late
from linter.model.rule import Texts

LONGEST = 60
_PLACEHOLDER = late(r"\{([a-z]+)\}")
_AND = {"nl": " en ", "en": " and "}

Terms = Mapping[str, Mapping[str, Texts]]


def say(text: str, words: Mapping[str, str], terms: Terms, lang: str) -> str:
    """Return `text` with its placeholders filled; raises KeyError where there is no word for one.

    A word of several lines is a list, said as `a, b en c`; a word, or a line of it, that is a term is
    said in `lang`.
    """

    def fill(found: re.Match[str]) -> str:
        key = found[1]
        return _said(words[key], terms.get(key, {}), lang)

    return _PLACEHOLDER.sub(fill, text)


def placeholders(text: str) -> list[str]:
    """Return the words that `text` needs."""
    return _PLACEHOLDER.findall(text)


def _said(word: str, terms: Mapping[str, Texts], lang: str) -> str:
    items = [terms[item][lang] if item in terms else item for item in word.split("\n")]
    return _AND[lang].join([", ".join(items[:-1]), items[-1]] if len(items) > 1 else items)


def quoted(text: str) -> str:
    """Return `text` between quotes, on one line, cut where it is long."""
    folded = " ".join(text[: LONGEST * 4].split())
    cut = len(folded) > LONGEST or len(text) > LONGEST * 4
    return f"“{folded[: LONGEST - 1].rstrip()}…”" if cut else f"“{folded}”"
