r"""
severity: info
preview: true
why:
  nl: Een tikfout in een Kamerstuk blijft staan, en een zoekmachine vindt het woord niet.
  en: A typing error in a published list stays there, and a search does not find the word.
message:
  nl: "Dit woord staat niet in het woordenboek: {tekst}; bedoeld: “{woord}”?"
  en: "This word is not in the dictionary: {tekst}; is “{woord}” meant?"
unjudged:
  pakket:
    nl: >-
      De spelling is niet nagekeken, want daarvoor is een uitbreiding nodig: installeer die met
      pip install 'vragenlint[spelling]'.
    en: >-
      The spelling was not checked, for that takes an extra: install it with
      pip install 'vragenlint[spelling]'.
  woordenboek:
    nl: >-
      De spelling is niet nagekeken, want er is geen Nederlands woordenboek gevonden: installeer het (Debian
      en Ubuntu: apt install hunspell-nl), of zeg met dictionary in vragenlint.toml in welke map het staat.
    en: >-
      The spelling was not checked, for no Dutch dictionary was found: install one (Debian and Ubuntu: apt
      install hunspell-nl), or say with dictionary in vragenlint.toml in which folder it is.
  kapot:
    nl: >-
      De spelling is niet nagekeken, want het woordenboek is beschadigd of niet Nederlands: installeer het
      opnieuw, of zeg met dictionary in vragenlint.toml in welke map een ander staat.
    en: >-
      The spelling was not checked, for the dictionary is damaged or not Dutch: install it again, or say with
      dictionary in vragenlint.toml in which folder another is.
  veel:
    nl: >-
      De spelling is voor een deel niet nagekeken, want er staan te veel woorden in die het woordenboek niet
      kent: kijk na of de lijst in het Nederlands is.
    en: >-
      Part of the spelling was not checked, for too many words are unknown to the dictionary: see whether the
      list is in Dutch.
help:
  nl: Kijk het woord na; klopt het, dan hoeft u niets te doen.
  en: Look at the word; if it is right, nothing needs to be done.
related:
  ook: {nl: hier staat het ook, en: it stands here too}
examples:
  good:
    - text: "1\tWat kost de nahang van deze wet, en wie betaalt die?"
      woordenboek: {kent: [nieuw], kent-niet: [nahang]}
    - text: "1\tWat kost het stagefonds, en voor wie is het?"
      woordenboek: {kent: [stage, fonds, stagefondsen, stagefonden], kent-niet: [stagefonds]}
    - text: "1\tWat kost de regelling, wie koos voor regelling en waarom is de regelling goed?"
      woordenboek: {kent: [regeling], kent-niet: [regelling]}
    - text: "1\tKlopt het dat de wet dit “een slechte voorzienig” noemt?"
      woordenboek: {kent: [voorziening], kent-niet: [voorzienig]}
    - text: "1\tWat doet de Dienst Regelling, en wat staat er op regelling.nl over regelling-4?"
      woordenboek: {kent: [regeling], kent-niet: [regelling]}
  bad:
    - text: "1\tKunt u dit nader ⟦toelcihten⟧ en de cijfers geven?"
      woordenboek: {kent: [toelichten], kent-niet: [toelcihten]}
    - text: "1\tWat kost de ⟦regleing⟧ per jaar, en voor wie is de regleing bedoeld?"
      woordenboek: {kent: [regeling], kent-niet: [regleing]}
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, islice
from typing import TYPE_CHECKING, Union

from linter.model.document import UNSEEN, Document
from linter.model.flow import Span
from linter.model.prose import holder
from linter.model.rule import Hit, Inputs

if TYPE_CHECKING:
    from linter.model.dictionary import Dictionary, Lack
    from linter.model.unjudged import Unjudged

EFFORT, UNKNOWN, STRANGE = 40_000_000, 2_500, 250
"""What looking words up may take (the time of one grows with the cube of its letters), how many of them may
be unknown, and of how many it is tried what was meant; none is passed over without saying so."""
_SMALL = "a-zß-öø-ÿ"
_NO_WORD = rf"\w\-\u2010-\u2015'’‘`´@&\\/\u0300-\u036f{UNSEEN}"
_WORD = rf"(?<![{_NO_WORD}.])[{_SMALL}]{{5,40}}(?![{_NO_WORD}]|[.:]\w)"
_NEAR, _BEHIND, _LEAST = 80, 400, 4
_OFTEN = 3
_OPEN = r"(?<!\w)(?!['‘][snt]\b)['‘\"“”„«](?=\w)"
_CLOSE = r"(?<=[\w.,;:?!)…])['’\"”“»](?!\w)"
_HEAD = ("kop", "titel", "inleiding", "ondertekening")
_Places = dict[str, list[int]]


def check(document: Document, inputs: Inputs) -> Iterator[Union[Hit, "Unjudged"]]:
    """Yield each word that the dictionary does not know and that lies one slip from a word it knows, once.

    What else may be right is left alone: names, abbreviations, words put together, of another language, in
    quotation marks, of the header, and those that the author writes time and again.
    """
    from linter.model.dictionary import Lack

    opened = (inputs.dictionary or _of_this_machine)()
    if isinstance(opened, Lack):
        yield _unjudged(opened)
        return
    places = _places(document)
    words = list(_within_reach(places))
    unknown = list(islice(_unknown(document, opened, {word: places[word] for word in words}), UNKNOWN + 1))
    may_be_wrong = (word for word in unknown[:UNKNOWN] if _may_be_wrong(document, opened, word, places[word]))
    strange = list(islice(may_be_wrong, STRANGE + 1))
    for word in strange[:STRANGE]:
        meant = opened.meant(word, places.keys())
        if meant and meant != f"{word}s":
            first, *others = _spans(word, places[word])
            yield Hit(first, {"woord": meant}, related=tuple(("ook", span) for span in others))
    if len(words) < len(places) or len(unknown) > UNKNOWN or len(strange) > STRANGE:
        yield _unjudged("veel")


def _of_this_machine() -> "Dictionary | Lack":
    from linter.model.dutch import dutch

    return dutch()


def _unjudged(key: str) -> "Unjudged":
    from linter.model.unjudged import MISSING, Unjudged

    return Unjudged(key, {}, MISSING)


def _places(document: Document) -> _Places:
    """Return where each word in lower case begins, in the order of their first places."""
    places: _Places = {}
    for found in re.finditer(_WORD, document.flow.text):
        places.setdefault(found[0], []).append(found.start())
    return places


def _within_reach(places: _Places) -> Iterator[str]:
    """Yield the words that there is time for."""
    spent = accumulate(len(word) ** 3 for word in places)
    yield from (word for word, effort in zip(places, spent, strict=True) if effort <= EFFORT)


def _spans(word: str, starts: Iterable[int]) -> Iterator[Span]:
    return (Span(start, start + len(word)) for start in starts)


def _unknown(document: Document, known: "Dictionary", places: _Places) -> Iterator[str]:
    """Yield the words that are not known, but for those that the header or a capital says are names, and
    those that the author writes time and again."""
    allowed = _allowed(document)
    for word in places:
        if len(places[word]) < _OFTEN and word not in allowed and not known.knows(word):
            yield word


def _may_be_wrong(document: Document, known: "Dictionary", word: str, starts: Sequence[int]) -> bool:
    """Say whether an unknown word is none that the dictionary merely lacks, and is the author's own."""
    if not known.is_like(word) or (word[-1] == "s" and known.knows(word[:-1])):
        return False
    lacks = known.is_joined(word) or known.is_elsewhere(word)
    return not lacks and all(_is_said(document, known, span) for span in _spans(word, starts))


def _allowed(document: Document) -> frozenset[str]:
    """Return, in lower case, the words of the header and those that stand somewhere with a capital."""
    head = (document.text(document.span(node)) for tag in _HEAD for node in document.nodes.get(tag, ()))
    said = (word for text in head for word in re.findall(r"[^\W\d_]+", text))
    capitals = re.findall(r"[A-ZÀ-ÖØ-Þ][^\W\d_]*", document.flow.text)
    return frozenset(word.lower() for word in (*said, *capitals))


def _is_said(document: Document, known: "Dictionary", span: Span) -> bool:
    """Say whether a word is the author's own, in Dutch and whole: in a question or an answer, not quoted, not
    a part of a word that a line end parts, and not among other words that are unknown."""
    node = holder(document, span)
    if node is None or node.tag == "titel" or node.get("rol") is not None:
        return False
    text, start = document.flow.text, document.span(node).start
    before = text[max(start, span.start - _BEHIND) : span.start]
    behind = text[span.end : min(span.end + _NEAR, document.span(node).end)]
    if before.rstrip().endswith(("-", "\u2010", "\u00ad")) or _is_quoted(before):
        return False
    left = re.findall(r"[^\W\d_]+", before[-_NEAR:])[-2:]
    right = re.findall(r"[^\W\d_]+", behind)[:2]
    word = document.text(span)
    whole = (*(one + word for one in left[-1:]), *(word + one for one in right[:1]))
    if any(map(known.knows, whole)):
        return False
    return all(known.knows(one) or known.is_joined(one) for one in (*left, *right) if _counts(one))


def _counts(word: str) -> bool:
    return len(word) >= _LEAST and word.islower()


def _is_quoted(before: str) -> bool:
    """Say whether quotation marks that were opened are still open."""
    opened = [found.start() for found in re.finditer(_OPEN, before)]
    closed = [found.start() for found in re.finditer(_CLOSE, before)]
    return bool(opened) and (not closed or closed[-1] < opened[-1])
