"""A file handed back with what is found in it beside its text: a source and options in, bytes out.

Findings that count become remarks, in the language of the report; the format's own module writes them.
Writes to no place, and knows no format.
"""

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib import import_module
from typing import NamedTuple

from linter import pipeline
from linter.errors import UnwritableSource
from linter.formats.detect import read
from linter.formats.known import named
from linter.model.finding import Finding
from linter.model.flow import BlockKind, FactKind, Flow, PartAnchor
from linter.model.options import Options
from linter.model.remark import Remark, Stamp
from linter.model.report import FileReport, Outcome
from linter.model.source import Source
from linter.report.place import Places
from linter.report.text import stamp
from linter.report.words import PHRASES, SEVERITY

MOST_RELATED, LONGEST_QUOTE = 10, 60
_APART = frozenset({BlockKind.NOTE, BlockKind.HEADER, BlockKind.FOOTER, BlockKind.TEXTBOX, BlockKind.FRAME})
_WORDS = {"nl": "Dit gaat over {place}: “{text}”", "en": "This is about {place}: “{text}”"}
_CLIPPED = "…"


class Annotated(NamedTuple):
    """A file with remarks; `data` is None where the file is no list of questions.

    `remarks` tells how many there are; `ending` is what the name of such a file must end in (without the
    dot), empty where it is that of the file itself.
    """

    data: bytes | None
    report: FileReport
    remarks: int = 0
    ending: str = ""


class Margin(NamedTuple):
    """What writes remarks beside the text of a format, what takes them out, and how such a file is named."""

    annotate: Callable[[Source, Sequence[Remark], Stamp], bytes]
    clean: Callable[[Source], bytes]
    ending: str = ""


PLAIN = Options()


def annotate(source: Source, options: Options = PLAIN, known: Mapping[str, int] = {}) -> Annotated:
    """Judge a file and return it with a remark for each finding that counts.

    What is `known` (of a baseline, by fingerprint) is not said again.  Raises SourceError where the file
    cannot be read or written in, ConfigError where `options` ask for what is not there.
    """
    report = _judged(source, options)
    if known:
        report = pipeline.against(report, known, options.fail_on)
    if report.outcome is Outcome.SKIPPED or report.flow is None:
        return Annotated(None, report)
    margin = margin_of(report.flow)
    remarks = tuple(remarks_of(report, options.lang))
    data = margin.annotate(source, remarks, _stamp(options, report))
    return Annotated(data, report, len(remarks), margin.ending)


def _judged(source: Source, options: Options) -> FileReport:
    """Return the report of a file as it is without remarks of ours, which new ones take the place of."""
    report = pipeline.lint(source, options)
    flow = report.flow
    if flow is None or report.outcome is Outcome.SKIPPED or not any(flow.facts_of(FactKind.REMARK)):
        return report
    bare = margin_of(flow).clean(source)
    return pipeline.lint(source._replace(data=bare), options)._replace(sha256=report.sha256)


def without(source: Source) -> bytes:
    """Return a file without remarks of ours; raises SourceError where it cannot be read or written in."""
    return margin_of(read(source)).clean(source)


def margin_of(flow: Flow) -> Margin:
    """Return what writes beside the text of a file in the format of `flow`; raises UnwritableSource."""
    form = named(flow.format)
    if not form.margin:
        raise UnwritableSource(
            "In een bestand van deze soort kan vragenlint geen opmerkingen zetten: sla het op als .docx.",
            "vragenlint cannot put remarks in a file of this kind: save it as .docx.",
        )
    module = import_module(f"linter.formats.{form.margin}")
    return Margin(module.annotate, module.clean, getattr(module, "ENDING", ""))


def remarks_of(report: FileReport, lang: str) -> Iterator[Remark]:
    """Yield what is to be said beside the text: each finding that counts, in its order."""
    places = Places(report.flow, lang)
    seen: dict[str, int] = {}
    for one in report.findings:
        if not one.counts:
            continue
        count = seen[one.fingerprint] = seen.get(one.fingerprint, 0) + 1
        key = f"{one.code} {one.fingerprint} {count}"
        yield Remark(one.span, key, one.severity, tuple(_lines(one, report.flow, places, lang)))


def _lines(finding: Finding, flow: Flow | None, places: Places, lang: str) -> Iterator[str]:
    yield f"{SEVERITY[lang][finding.severity].upper()} {finding.code}"
    yield finding.message
    if finding.help:
        yield finding.help
    if flow is not None and _is_apart(finding, flow):
        yield _WORDS[lang].format(place=places.say(finding.place, finding.span), text=_clipped(finding.text))
    words = PHRASES[lang]
    for related in finding.related[:MOST_RELATED]:
        there = Places(None, lang) if related.path else places
        where = ":".join(filter(None, (related.path, there.say(related.place, related.span))))
        yield f"{words['see']} {where}: {related.message}"
    if len(finding.related) > MOST_RELATED:
        yield words["more"].format(count=len(finding.related) - MOST_RELATED)


def _is_apart(finding: Finding, flow: Flow) -> bool:
    """Say whether a finding is about what stands beside the body of a word processor's file.

    A remark may not be seen there.
    """
    block = flow.block_at(finding.span.start)
    return block is not None and block.kind in _APART and isinstance(block.anchor, PartAnchor)


def _clipped(text: str) -> str:
    said = " ".join(text.split())
    return said if len(said) <= LONGEST_QUOTE else said[: LONGEST_QUOTE - 1].rstrip() + _CLIPPED


def _stamp(options: Options, report: FileReport) -> Stamp:
    """Return when it is made, on the day of the check, where that was said, at noon; and what judged."""
    now = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
    tool = stamp(pipeline.report([report]), options.lang)
    return Stamp(f"{options.today}T12:00:00Z" if options.today else now, lang=options.lang, tool=tool)
