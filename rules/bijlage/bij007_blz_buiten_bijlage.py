r"""
severity: error
why:
  nl: Een bladzijde die niet in de bijlage staat, kan niemand opzoeken.
  en: A page that is not in the annex cannot be looked up.
message:
  nl: >-
    Vraag {nr} noemt blz. {bladzijden}, maar bijlage {bijlage} ({bestand}) heeft blz. {eerste} t/m {laatste}.
  en: >-
    Question {nr} names page {bladzijden}, but annex {bijlage} ({bestand}) has pages {eerste} to {laatste}.
variants:
  meer:
    message:
      nl: "Blz. {bladzijden} bij vraag {nr} komt niet voor in bijlage {bijlage} ({bestand})."
      en: "Page {bladzijden} of question {nr} is not in annexes {bijlage} ({bestand})."
  opgeslagen:
    severity: warning
    message:
      nl: >-
        Vraag {nr} noemt blz. {bladzijden}, maar bijlage {bijlage} ({bestand}) liep t/m blz. {laatste} toen
        het bestand voor het laatst werd opgeslagen.
      en: >-
        Question {nr} names page {bladzijden}, but annex {bijlage} ({bestand}) ended at page {laatste} when
        the file was last saved.
unjudged:
  dicht:
    nl: >-
      Of de bladzijden bij vraag {vragen} in bijlage {bijlage} staan, is niet na te gaan: {bestand} {reden}.
    en: "Whether the pages of question {vragen} are in annex {bijlage} was not checked: {bestand} {reden}."
  naam:
    nl: >-
      Of de bladzijden bij vraag {vragen} in bijlage {bijlage} staan, is niet na te gaan: geen bestand heet
      zo. Zet onder [bijlagen] in vragenlint.toml welk bestand het is.
    en: >-
      Whether the pages of question {vragen} are in annex {bijlage} was not checked: no file is called so. Say
      under [bijlagen] in vragenlint.toml which file it is.
  dubbel:
    nl: >-
      Of de bladzijden bij vraag {vragen} in bijlage {bijlage} staan, is niet na te gaan: er zijn meer
      bestanden die zo heten ({bestand}). Zet onder [bijlagen] in vragenlint.toml welk bestand het is.
    en: >-
      Whether the pages of question {vragen} are in annex {bijlage} was not checked: {bestand} may all be it.
      Say under [bijlagen] in vragenlint.toml which file it is.
terms:
  reden:
    BrokenSource: {nl: is beschadigd of niet wat het zegt te zijn, en: is damaged or not what it says it is}
    EncryptedSource: {nl: is met een wachtwoord beveiligd, en: is protected by a password}
    HostileSource: {nl: is te groot of te zwaar om te lezen, en: is too large or too heavy to read}
    UnreadableSource: {nl: kan niet worden gelezen, en: cannot be read}
    SourceError: {nl: kan niet worden gelezen, en: cannot be read}
help:
  nl: Verbeter de bladzijde of de bijlage. Het gaat om de bladzijdenummers van de bijlage zelf.
  en: Correct the page or the annex. Pages are numbered as the annex numbers them.
examples:
  good:
    - text: "Nr\tVraag\tBijlage\tBlz. (van)\tt/m\n1\tKunt u dit toelichten?\t2\t11\t15"
      bijlagen: {"bijlage-2.pdf": 15}
    - text: "Nr\tVraag\tBijlage\tBlz. (van)\tt/m\n1\tKunt u dit toelichten?\t2\t7\t"
      bijlagen: {"bijlage-2.pdf": ["5", "6", "7"]}
    - text: "Nr\tVraag\tBijlage\tBlz. (van)\tt/m\n1\tKunt u dit toelichten?\t1, 2\t7\t9"
      bijlagen: {"1.pdf": 4, "2.docx": 12}
    - text: "Nr\tVraag\tBijlage\tBlz. (van)\tt/m\n1\tKunt u dit toelichten?\t2\t7\t9"
      bijlagen: {"2.xlsx": onbekend}
  bad:
    - text: "Nr\tVraag\tBijlage\tBlz. (van)\tt/m\n1\tKunt u dit toelichten?\t2\t11\t⟦15⟧"
      bijlagen: {"bijlage-2.pdf": 12}
    - text: "Nr\tVraag\tBijlage\tBlz. (van)\tt/m\n1\tKunt u dit toelichten?\t2\t⟦11\t15⟧"
      bijlagen: {"bijlage-2.pdf": 8}
    - text: "Nr\tVraag\tBijlage\tBlz. (van)\tt/m\n1\tKunt u dit toelichten?\t2\t⟦3⟧\t"
      bijlagen: {"bijlage-2.pdf": ["5", "6", "7"]}
    - text: "Nr\tVraag\tBijlage\tBlz. (van)\tt/m\n1\tKunt u dit toelichten?\t1 en 2\t⟦30⟧\t"
      bijlagen: {"1.pdf": 4, "2.pdf": 12}
    - text: "Nr\tVraag\tBijlage\tBlz. (van)\tt/m\n1\tKunt u dit toelichten?\t2\t⟦15⟧\t"
      bijlagen: {"2.docx": 12}
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Union

from linter.model.document import Document
from linter.model.flow import Span
from linter.model.rule import Hit, Inputs

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from linter.model.bijlagen import Bijlagen
    from linter.model.meant import Meant
    from linter.model.unjudged import Unjudged

_Why = tuple[str, str, str, str]
"""Why pages were not looked up: key, annex, files, reason."""


def check(document: Document, inputs: Inputs) -> Iterator[Union[Hit, "Unjudged"]]:
    """Yield the pages that are in none of the annexes beside them; and, once an annex, that they cannot be
    looked up.

    Annexes that are not there are BIJ003's, ranges that run backwards BIJ004's.  A file that does not say how
    many pages it has may have them all.
    """
    if inputs.bijlagen is None:
        return
    untold: dict[_Why, dict[str, None]] = {}
    for vraag, named in _named(document, inputs.bijlagen).items():
        if all(one.files or one.titled for one in named):
            for blz in filter(_is_range, vraag.iter("blz")):
                yield from _judged(document, blz, named)
                for why in _open(blz, named):
                    untold.setdefault(why, {})[(vraag.get("nr") or "?") + vraag.get("letter", "")] = None
    yield from _told(untold)


def _named(document: Document, given: "Bijlagen") -> "dict[Element, list[Meant]]":
    from linter.model.cited import citations
    from linter.model.meant import meant

    found: dict[Element, list[Meant]] = {}
    for one in citations(document):
        found.setdefault(one.vraag, []).extend(meant(one, given))
    return found


def _is_range(blz: "Element") -> bool:
    """Say whether pages stand there, in order."""
    van, tm = blz.get("van"), blz.get("tm")
    return bool(van or tm) and not (van and tm and int(van) > int(tm))


def _judged(document: Document, blz: "Element", named: "list[Meant]") -> Iterator[Hit]:
    from linter.model.meant import called, summed

    wrong = {key: page for key, page in _pages(blz).items() if _is_wrong(page, named)}
    if not wrong:
        return
    known = [pages for one in named if (pages := one.pages())]
    files = summed(called(one.files[0]) for one in named)
    yield Hit(
        _span(document, blz, list(wrong)),
        {
            "bladzijden": "-".join(map(str, dict.fromkeys(wrong.values()))),
            "bijlage": summed(one.said for one in named),
            "bestand": files,
            "eerste": known[0].first,
            "laatste": known[0].last,
        },
        variant="meer" if "\n" in files else "opgeslagen" if known[0].saved else None,
        doubt=_is_doubtful(blz, named, max(wrong.values())),
    )


def _pages(blz: "Element") -> dict[str, int]:
    return {key: int(blz.get(key, "")) for key in ("van", "tm") if blz.get(key)}


def _is_doubtful(blz: "Element", named: "list[Meant]", page: int) -> bool:
    """Say whether reading left doubt, or the count is an old one of several, or the numbers that a file
    gives its pages do not tell them apart."""
    known = [pages for one in named if (pages := one.pages())]
    return (
        blz.get("twijfel") is not None
        or any(one.doubt for one in named)
        or (len(known) > 1 and any(pages.saved for pages in known))
        or any(pages.repeats and 0 < page <= pages.total for pages in known)
    )


def _is_wrong(page: int, named: "list[Meant]") -> bool:
    """Say whether a page is in none of the annexes, all of which say how many they have."""
    return all((pages := one.pages()) is not None and not pages.has(page) for one in named)


def _open(blz: "Element", named: "list[Meant]") -> Iterator[_Why]:
    """Yield why the pages cannot be looked up, where they are in none of the annexes that can be read."""
    for page in _pages(blz).values():
        if not any(pages.has(page) for one in named if (pages := one.pages())):
            yield from (why for one in named for why in _why(one))


def _why(one: "Meant") -> Iterator[_Why]:
    from linter.model.meant import called, summed
    from linter.model.unjudged import UNCLEAR

    if not one.files:
        yield "naam", one.said, "", UNCLEAR
    elif len(one.files) > 1:
        yield "dubbel", one.said, summed(map(called, one.files)), UNCLEAR
    elif isinstance(error := one.files[0].pages(), Exception):
        yield "dicht", one.said, called(one.files[0]), type(error).__name__


def _told(untold: dict[_Why, dict[str, None]]) -> "Iterator[Unjudged]":
    if not untold:
        return
    from linter.model.meant import summed
    from linter.model.unjudged import Unjudged

    for (key, said, files, reason), questions in untold.items():
        words = {"bijlage": said, "bestand": files, "reden": reason, "vragen": summed(questions)}
        yield Unjudged(key, words, reason)


def _span(document: Document, blz: "Element", wrong: list[str]) -> Span:
    """Return where the pages stand: one of the two, or all."""
    node = blz.find(wrong[0]) if len(wrong) == 1 else None
    span = document.span(blz if node is None else node)
    text = document.text(span)
    start = span.start + len(text) - len(text.lstrip())
    return Span(start, max(start, span.start + len(text.rstrip())))
