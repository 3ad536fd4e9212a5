"""The only maker of findings: rules are asked, and what they hit gets a place, a weight and words.

In: a document and the rules to ask.  Out: findings in the order of their places, and the rules that failed.
A rule that crashes is no finding: it is a failure of ours, and the other rules go on.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from linter.check.fingerprint import fingerprint
from linter.check.place import place
from linter.check.suppress import heeded
from linter.check.wording import quoted, say
from linter.errors import InternalError, StoppedRule
from linter.model.document import Document
from linter.model.finding import Finding, Related
from linter.model.flow import Span
from linter.model.report import Failure
from linter.model.rule import Fix, Hit, Inputs, Rule, Severity, Stage, Variant
from linter.model.suppression import Suppression, suppressions

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from linter.model.request import Request
    from linter.model.unjudged import Unjudged

_NO_NUMBER = {"nl": "zonder nummer", "en": "without a number"}
_SOFTER = {
    Severity.ERROR: Severity.WARNING,
    Severity.WARNING: Severity.INFO,
    Severity.INFO: Severity.INFO,
    Severity.OFF: Severity.OFF,
}
_AS_IT_IS = Variant(None, None)


class Judgement(NamedTuple):
    """What was found, ordered and each thing once, and what could not be judged."""

    findings: tuple[Finding, ...]
    failures: tuple[Failure, ...]


def judge(
    document: Document, rules: Iterable[Rule], inputs: Inputs, lang: str, requests: "Sequence[Request]" = ()
) -> Judgement:
    """Return what `rules` say of `document`, in `lang`; never raises for what a rule does.

    What a person asked to leave unsaid, in a comment or by `requests`, is among the findings, marked as such.
    """
    asked = tuple(rules)
    first = [rule for rule in asked if not rule.last]
    made = _asked(document, first, inputs, lang)
    told = suppressions(document)
    if requests:
        told += _requested(document, requests)
    if not told:
        return made
    known = frozenset(inputs.codes()) if inputs.codes else None
    findings, unheeded = heeded(made.findings, told, {rule.code for rule in first}, known)
    last = [rule for rule in asked if rule.last]
    after = _asked(document, last, inputs._replace(unheeded=unheeded), lang)
    return Judgement(
        tuple(sorted((*findings, *after.findings), key=_order)), (*made.failures, *after.failures)
    )


def _requested(document: Document, requests: "Sequence[Request]") -> tuple[Suppression, ...]:
    """Return what a configuration asks, each at the question it names."""
    starts: dict[str, int] = {}
    for vraag in document.nodes.get("vraag", ()):
        start = document.span(vraag).start
        starts.setdefault(printed(document, Span(start, start)), start)
    at = (starts.get(one.question, 0) if one.question else 0 for one in requests)
    spans = (Span(start, start) for start in at)
    return tuple(
        Suppression(span, (one.code,), one.reason, span, one)
        for one, span in zip(requests, spans, strict=True)
    )


def _asked(document: Document, rules: Iterable[Rule], inputs: Inputs, lang: str) -> Judgement:
    found: dict[tuple[Span, str, str], Finding] = {}
    failures = []
    for rule in rules:
        try:
            made = [_made(rule, hit, document, inputs, lang) for hit in rule.check(document, inputs)]
        except MemoryError:  # not the rule's fault: no other would fare better
            raise
        except Exception as error:  # noqa: BLE001 - around one rule: the others go on
            failures.append(_failure(rule, error, lang))
            continue
        for one in made:
            if isinstance(one, Failure):
                failures.append(one)
            elif one.severity is not Severity.OFF:
                found.setdefault((one.span, one.code, one.message), one)
    return Judgement(tuple(found[key] for key in sorted(found)), tuple(failures))


def _made(
    rule: Rule, hit: "Hit | Unjudged", document: Document, inputs: Inputs, lang: str
) -> Finding | Failure:
    """Return the finding of a hit, or what to say of what a rule could not tell."""
    if isinstance(hit, Hit):
        return _finding(rule, hit, document, inputs, lang)
    return Failure(hit.error, say(rule.unjudged[hit.key][lang], hit.words, rule.terms, lang))


def _order(finding: Finding) -> tuple[Span, str, str]:
    return finding.span, finding.code, finding.message


def _finding(rule: Rule, hit: Hit, document: Document, inputs: Inputs, lang: str) -> Finding:
    variant = rule.variants[hit.variant] if hit.variant else _AS_IT_IS
    words = {**_words(document, hit.span, lang), **hit.words}
    question = printed(document, hit.span) if hit.question is None else hit.question
    return Finding(
        span=hit.span,
        code=rule.code,
        name=rule.name,
        severity=severity(rule, hit, inputs.stage),
        message=say((variant.message or rule.message)[lang], words, rule.terms, lang),
        help=say((variant.help or rule.help)[lang], words, rule.terms, lang),
        question=question or None,
        text=document.text(hit.span),
        place=place(document.flow, hit.span),
        related=(*_related(rule, hit, document, lang), *_put(rule, hit, inputs, lang)),
        fix=_fix(rule, hit, words, lang),
        fingerprint=fingerprint(rule.code, document, hit),
    )


def severity(rule: Rule, hit: Hit, stage: Stage) -> Severity:
    """Return how bad a hit is: as its rule says for `stage`, less in a lighter variant or in doubt."""
    weight = rule.stages.get(stage, rule.severity)
    lighter = rule.variants[hit.variant].severity if hit.variant else None
    if lighter is not None and lighter.rank < weight.rank:
        weight = lighter
    return _SOFTER[weight] if hit.doubt else weight


def printed(document: Document, span: Span) -> str:
    """Return the number of the question that `span` begins in, with its series where there are several.

    Empty outside the questions and where the question has no number.
    """
    vraag = document.vraag_at(span.start)
    number = _number(vraag)
    last = document.nodes["vraag"][-1].get("reeks", "1") if number else "1"
    return f"{_reeks(vraag)}:{number}" if last != "1" and number else number


def _number(vraag: "Element | None") -> str:
    return "" if vraag is None else vraag.get("nr", "") + vraag.get("letter", "")


def _reeks(vraag: "Element | None") -> str:
    return "1" if vraag is None else vraag.get("reeks", "1")


def _words(document: Document, span: Span, lang: str) -> dict[str, str]:
    """Return the words that every message may use of the characters it is about."""
    number = _number(document.vraag_at(span.start))
    return {"nr": number or _NO_NUMBER[lang], "tekst": quoted(document.text(span))}


def _related(rule: Rule, hit: Hit, document: Document, lang: str) -> tuple[Related, ...]:
    return tuple(
        Related(
            say(rule.related[key][lang], {**hit.words, **_words(document, span, lang)}, rule.terms, lang),
            span,
            place(document.flow, span),
        )
        for key, span in hit.related
    )


def _put(rule: Rule, hit: Hit, inputs: Inputs, lang: str) -> tuple[Related, ...]:
    """Return the places in the list of questions as they were put."""
    if not hit.put or inputs.put is None:
        return ()
    there = hit._replace(related=hit.put)
    found = _related(rule, there, inputs.put.document, lang)
    return tuple(one._replace(path=inputs.put.path) for one in found)


def _fix(rule: Rule, hit: Hit, words: Mapping[str, str], lang: str) -> Fix | None:
    if hit.fix is None:
        return None
    return hit.fix._replace(title=say(rule.fix[lang], words, rule.terms, lang))


def _failure(rule: Rule, error: Exception, lang: str) -> Failure:
    """Return what to tell of a rule that crashed: kind and place of the fault, no word of the document."""
    if isinstance(error, StoppedRule):
        return Failure(StoppedRule.__name__, error.say(lang))
    last = error.__traceback__
    while last is not None and last.tb_next is not None:
        last = last.tb_next
    path = last.tb_frame.f_code.co_filename.replace("\\", "/").rpartition("/")[2] if last else "?"
    where = f"{type(error).__name__}, {path}:{last.tb_lineno if last else 0}"
    fault = InternalError(
        f"Regel {rule.code} is niet toegepast door een fout van vragenlint zelf ({where}); "
        "meld dit aan de makers en stuur deze melding mee.",
        f"Rule {rule.code} was not checked because vragenlint itself failed ({where}); "
        "please report this to its makers, with this line.",
    )
    return Failure(InternalError.__name__, fault.say(lang), ours=True)
