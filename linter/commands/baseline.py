"""`vragenlint baseline`: what is found now, kept as known, or what is gone taken out of that.

In: update or prune, paths, and the options of a check as typed.  Out: the file of the baseline, and on
standard output how many findings are new and gone; 0, 2 or 3.  A list that was not judged, or not wholly,
keeps what is known of it.
"""

import os
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from linter import pipeline
from linter.check.baseline import Known, counted, grown, joined, key, pruned, written
from linter.commands.judging import OPTIONS, Job, Run, asides, begin, jobs, judged, nothing
from linter.commands.known import content
from linter.commands.options import Words, nearest
from linter.commands.output import complain, exchange, say
from linter.commands.program import Command, Manual
from linter.errors import ConfigError
from linter.model.report import FileReport, Outcome
from linter.model.visible import visible
from linter.report.text import View, notes

UPDATE, PRUNE = "update", "prune"
_MANUAL = Manual(
    "baseline",
    "vastleggen wat al bekend is en niet meer telt (update), of wat weg is eruit halen (prune)",
    "record what is known and counts no more (update), or take out what is gone (prune)",
    Words(
        "update|prune PATHS...",
        "update of prune, en een bestand of map (bijvoorbeeld: vragenlint baseline update lijsten/)",
        "update or prune, and a file or folder (for instance: vragenlint baseline update lijsten/)",
        many=True,
    ),
    OPTIONS,
    {
        "nl": "Resultaat: 0 bijgewerkt, 2 niet alles beoordeeld of een verkeerde optie, 3 eigen fout.",
        "en": "Exit code: 0 done, 2 not all judged or a wrong option, 3 our own fault.",
    },
)
_SAID = {
    "nl": {UPDATE: "{new} nieuw, {gone} weg; {all} bekend", PRUNE: "{gone} weg; {all} bekend"},
    "en": {UPDATE: "{new} new, {gone} gone; {all} known", PRUNE: "{gone} gone; {all} known"},
}


def command(lang: str) -> Command:
    """Return the command, speaking `lang`."""
    return Command(_MANUAL, baseline, lang)


def baseline(typed: Mapping[str, Any], _lang: str) -> int:
    """Bring every baseline up to date and return the exit code; raises ConfigError for a wrong value."""
    act, *paths = typed["words"]
    _refuse(act, paths)
    run = begin({**typed, "words": paths})
    if act == PRUNE and _narrowed(run):
        raise ConfigError(
            "Met --select of --ignore is niet te zien wat weg is; laat die weg bij prune.",
            "With --select or --ignore nobody can tell what is gone; leave them out of prune.",
        )
    by_file: dict[str, list[Job]] = {}
    todo = list(jobs(paths, run))
    for job in todo:
        by_file.setdefault(_named(job), []).append(job)
    for aside in asides(todo):
        complain(aside)
    lang = run.asked.lang()
    if not by_file:
        complain(nothing(lang))
    before = {path: _before(act, path) for path in by_file}
    files: list[FileReport] = []
    for path, todo in by_file.items():
        reports = [_told(job) for job in todo]
        after = _after(act, before[path], _found(path, todo, reports, run))
        exchange(path, written(after))
        say(f"{visible(path)}: {_summary(act, before[path], after, lang)}\n")
        files += reports
    code = pipeline.report(files).exit_code
    return code if code > 1 else 0


class _Seen(NamedTuple):
    """What was found in each list: in those of which every rule was asked, and in the others."""

    whole: Known
    partly: Known


def _refuse(act: str, paths: Sequence[str]) -> None:
    if act not in {UPDATE, PRUNE}:
        guess = nearest(act, (UPDATE, PRUNE))
        raise ConfigError(
            f"'{act}' kan niet achter baseline; kies update of prune."
            + (f" Bedoelde u {guess}?" if guess else ""),
            f"'{act}' cannot follow baseline; choose update or prune."
            + (f" Did you mean {guess}?" if guess else ""),
        )
    if not paths:
        raise ConfigError(
            f"Noem een bestand of map (bijvoorbeeld: vragenlint baseline {act} lijsten/).",
            f"Name a file or folder (for instance: vragenlint baseline {act} lijsten/).",
        )


def _named(job: Job) -> str:
    if not job.baseline:
        raise ConfigError(
            "Zeg met --baseline in welk bestand het komt (bijvoorbeeld --baseline baseline.json), of zet"
            " baseline in vragenlint.toml.",
            "Say with --baseline which file it goes into (for instance --baseline baseline.json), or put"
            " baseline in vragenlint.toml.",
        )
    return job.baseline


def _narrowed(run: Run) -> bool:
    """Say whether fewer rules are asked than in a check: what the others found is not gone."""
    return not {"select", "ignore"}.isdisjoint(run.asked.values)


def _before(act: str, path: str) -> Known:
    return {} if act == UPDATE and not os.path.lexists(path) else content(path)


def _told(job: Job) -> FileReport:
    """Judge one file, tell why where that cannot be done, and return its report without its text."""
    file = judged(job)
    for note in notes(file, View(job.options.lang)):
        complain(note)
    return file._replace(flow=None)


def _found(path: str, todo: Sequence[Job], reports: Sequence[FileReport], run: Run) -> _Seen:
    """Return what was found, by the name of each list: what lies there in two formats is one list."""
    whole: dict[str, Mapping[str, int]] = {}
    partly: dict[str, Mapping[str, int]] = {}
    for job, file in zip(todo, reports, strict=True):
        if file.outcome is not Outcome.SKIPPED:
            name = key(job.path, os.path.dirname(path))
            seen = partly if file.failures or _narrowed(run) else whole
            seen[name] = joined(seen.get(name, {}), counted(file.findings))
    return _Seen(whole, partly)


def _after(act: str, before: Known, seen: _Seen) -> Known:
    if act == PRUNE:
        return pruned(before, {name: seen.whole[name] for name in seen.whole.keys() - seen.partly.keys()})
    after = {**before, **seen.whole}
    for name, counts in seen.partly.items():
        after[name] = joined(joined(counts, seen.whole.get(name, {})), before.get(name, {}))
    return after


def _summary(act: str, before: Known, after: Known, lang: str) -> str:
    return _SAID[lang][act].format(new=grown(before, after), gone=grown(after, before), all=grown({}, after))
