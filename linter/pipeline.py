"""All stages, one after the other; the only module that knows them all.

In: a source and options.  Out: what is to be said of it, or its canonical XML.  Reading and parsing are
imported when a file is there to be read.
"""

import time
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from linter import __version__
from linter.check.catalog import KINDS, load, load_beside
from linter.check.engine import judge
from linter.check.select import applicable, chosen, ignored, in_force, selected, weighed
from linter.collector import Undisturbed
from linter.errors import (
    BrokenSource,
    InternalError,
    NotAList,
    ScannedSource,
    UnreadQuestions,
    VragenlintError,
)
from linter.model.asked import asks_unread
from linter.model.document import Document
from linter.model.finding import Finding
from linter.model.flow import BLIND, FactKind
from linter.model.options import Options
from linter.model.report import Failure, FileReport, Outcome, Report
from linter.model.rule import Inputs, Severity
from linter.model.source import Source
from linter.rulebook import all_codes, catalog, version

if TYPE_CHECKING:
    from linter.model.comparison import About, Difference, Put, Quotes

DEFAULT = Options()
UNKNOWN = "onbekend"


def lint(source: Source, options: Options = DEFAULT) -> FileReport:
    """Judge one file.

    Raises SourceError where it cannot be read, ConfigError where `options` ask for what is not there.
    """
    with Undisturbed():
        return _judged(source, options)


def _judged(source: Source, options: Options) -> FileReport:
    known = catalog(options.rules).rules
    asked_for = chosen(known, options.select, options.ignore, all_codes, options.severity)
    rules = weighed(asked_for, options.severity)
    document = convert(source, options.kind)
    _refuse_without_kind(document)
    if document.soort == UNKNOWN:
        return _report(source, document, options)._replace(
            outcome=Outcome.SKIPPED, note=_note(document, options.lang)
        )
    today = options.today or time.strftime("%Y-%m-%d")
    inputs = Inputs(
        today,
        options.stage,
        bijlagen=options.bijlagen,
        offices=options.offices,
        dictionary=options.dictionary,
        codes=partial(all_codes, options.rules),
    )
    asked = in_force(applicable(rules, document.soort, options.stage), _day(document, today))
    judged = judge(document, asked, inputs, options.lang, options.suppress)
    failures = (*_unread(document, options.lang), *judged.failures)
    return _report(source, document, options)._replace(
        outcome=_outcome(judged.findings, failures, options.fail_on),
        findings=judged.findings,
        failures=failures,
        selected=selected(known, options.select),
        ignored=ignored(known, options.ignore, options.severity),
    )


def _day(document: Document, today: str) -> str:
    """Return the day of a list, by which its rules are chosen: that of `Vastgesteld`, else of the check."""
    dates = (one for one in document.nodes.get("datum", ()) if one.get("rol") == "vastgesteld")
    return next((iso for one in dates if (iso := one.get("isodatum"))), today)


def _unread(document: Document, lang: str) -> Iterator[Failure]:
    """Yield what of a file could not be read, and is not judged: pages that are a picture, its questions."""
    if asks_unread(document) is not None:
        unread = UnreadQuestions(
            "In dit bestand is niet te zien waar elke vraag begint, dus zijn de vragen niet nagekeken: zet er"
            " nummers voor, zoals Vraag 1.",
            "Where each question begins in this file cannot be told, so they were not checked: put numbers"
            " before them, such as Vraag 1.",
        )
        yield Failure(type(unread).__name__, unread.say(lang))
    for fact in document.flow.facts_of(FactKind.PROPERTY):
        if fact.name == BLIND:
            error = ScannedSource(
                f"Op blz. {fact.value} staat alleen beeld, geen tekst; dat deel is niet nagekeken: gebruik"
                " het oorspronkelijke document.",
                f"Page {fact.value} is an image without text, which was not checked: use the document it was"
                " made from.",
            )
            yield Failure(type(error).__name__, error.say(lang))


def convert(source: Source, kind: str | None = None) -> Document:
    """Return the canonical XML of a file, taken for a list of `kind` if given; raises SourceError."""
    from linter.formats.detect import read
    from linter.parse.parse import parse

    return parse(read(source), kind)


def rendering(source: Source, kind: str | None = None) -> Document:
    """Return a file to be compared, taken for a list of `kind` where that is given.

    Raises SourceError where it cannot be read or is no list of questions.
    """
    document = convert(source, kind)
    _refuse_without_kind(document)
    if document.soort == UNKNOWN:
        raise _no_list(document)
    return document


def compare(first: Document, second: Document, quotes: "Quotes") -> "tuple[Difference, ...]":
    """Return in what two lists differ; with `quotes` ANY all forms of a quotation mark are one."""
    from linter.check.place import place
    from linter.compare.compare import compare as differences

    return differences((first, second), quotes, place)


def about(first: Document, second: Document) -> "About":
    """Return what is asked of two lists: whether the second answers the first, or they are one list."""
    from linter.compare.lives import about

    return about(first, second)


def read_only(source: Source, document: Document, options: Options = DEFAULT) -> FileReport:
    """Return the report of a list of which nothing is asked but what it says."""
    failures = tuple(_unread(document, options.lang))
    made = _report(source, document, options)
    return made._replace(outcome=_outcome((), failures, options.fail_on), failures=failures)


def beside(source: Source, document: Document, put: "Put", options: Options = DEFAULT) -> FileReport:
    """Judge whether the questions of a list are those that were `put`.

    Raises ConfigError where `options` ask for what is not there.
    """
    known = load_beside().rules
    rules = chosen(known, options.select, options.ignore, all_codes)
    asked = applicable(weighed(rules, options.severity), document.soort, options.stage)
    inputs = Inputs(options.today or time.strftime("%Y-%m-%d"), options.stage, put=put)
    judged = judge(document, asked, inputs, options.lang, options.suppress)
    failures = (*_unread(document, options.lang), *judged.failures)
    return _report(source, document, options)._replace(
        outcome=_outcome(judged.findings, failures, options.fail_on),
        findings=judged.findings,
        failures=failures,
        beside={put.path: put.document.flow},
        selected=selected(known, options.select),
        ignored=ignored(known, options.ignore, options.severity),
    )


def selected_beside(select: Sequence[str]) -> tuple[str, ...]:
    """Return those of the codes that rules about two lists have."""
    return selected(load_beside().rules, select)


def unreadable(path: str, error: VragenlintError, options: Options) -> FileReport:
    """Return the report of a file that could not be judged at all."""
    failure = Failure(type(error).__name__, error.say(options.lang), ours=isinstance(error, InternalError))
    return FileReport(path, Outcome.UNDETERMINED, None, None, options.stage, 0, (), (failure,))


def against(file: FileReport, counts: Mapping[str, int], fail_on: Severity) -> FileReport:
    """Return the report of a file with what a baseline knows of it marked, and the verdict on the rest."""
    from linter.check.baseline import marked

    made = marked(file, counts)
    if file.outcome is Outcome.SKIPPED:
        return made
    return made._replace(outcome=_outcome(made.findings, made.failures, fail_on))


def report(files: Sequence[FileReport], day: str = "") -> Report:
    """Return the report of a run over `files` on a day."""
    versions = {file.rules or load().version for file in files} or {load().version}
    return Report(__version__, version(versions), tuple(files), day)


def report_beside(files: Sequence[FileReport]) -> Report:
    """Return the report of two lists side by side."""
    return Report(__version__, load_beside().version, tuple(files))


def _report(source: Source, document: Document, options: Options) -> FileReport:
    return FileReport(
        path=source.name,
        outcome=Outcome.ACCEPTED,
        format=document.flow.format,
        kind=document.soort,
        stage=options.stage,
        questions=len(document.nodes.get("vraag", ())),
        flow=document.flow,
        sha256=source.sha256,
        rules=catalog(options.rules).version if options.rules else "",
    )


def _outcome(findings: Sequence[Finding], failures: Sequence[Failure], fail_on: Severity) -> Outcome:
    if failures:
        return Outcome.UNDETERMINED
    if fail_on is Severity.OFF:
        return Outcome.ACCEPTED
    counts = any(one.severity.rank >= fail_on.rank for one in findings if one.counts)
    return Outcome.REJECTED if counts else Outcome.ACCEPTED


def _refuse_without_kind(document: Document) -> None:
    """Canonical XML says its kind itself; where it does not, no rule would be asked."""
    if document.tree.get("soort") not in {*KINDS, UNKNOWN}:
        raise BrokenSource(
            "In deze XML staat niet welk soort lijst het is; vul @soort in: lv, lva, vhlv, vhlva.",
            "This XML does not say what kind of list it is; fill in @soort: lv, lva, vhlv, vhlva.",
        )


def _no_list(document: Document) -> NotAList:
    nl, en = (f" ({note})" if (note := _note(document, lang)) else "" for lang in ("nl", "en"))
    return NotAList(
        f"Dit is geen vragenlijst{nl}; kies een ander bestand, of zeg met --kind welke soort lijst het is.",
        f"This is not a list of questions{en}; choose another file, or say with --kind which kind it is.",
    )


def _note(document: Document, lang: str) -> str:
    """Return what a file is that is no list, empty where that is not known."""
    from linter.model.lookalikes import note

    return note(document, lang)
