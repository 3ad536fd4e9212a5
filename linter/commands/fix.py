"""`vragenlint fix`: what can be repaired in files, shown or written.

In: the options as typed.  Out: the files repaired, in place or in another file, and what was done of each on
standard output; or only what could be done.  0, 1, 2 or 3.  Knows no format: the repair is made elsewhere.
"""

import os
from collections.abc import Mapping
from typing import Any, NamedTuple

from linter import pipeline
from linter.commands.guard import guarded
from linter.commands.judging import OPTIONS, Job, asides, begin, jobs, nothing, source_of
from linter.commands.known import Baselines
from linter.commands.options import Option, Words
from linter.commands.output import colourful, complain, say, send
from linter.commands.program import Command, Manual
from linter.commands.rewrite import deliver, ending, refuse_other_ending, rewrite, same
from linter.errors import ConfigError, InternalError, SourceError, UnsoundRepair, VragenlintError
from linter.fixing import Fixed, Manner, Wish, fix, passages
from linter.formats.known import named
from linter.model.report import Outcome
from linter.model.source import Source
from linter.model.visible import visible
from linter.repairs import ALSO_UNSAFE, ONLY_SAFE, fixable
from linter.report.account import Account, Done, possible, summary
from linter.report.repair import show
from linter.report.text import View, notes
from linter.walk import STDIN

_MANUAL = Manual(
    "fix",
    "herstellen wat zeker is; zonder --in-place, --output of --diff alleen zeggen wat dat is",
    "repair what is sure; without --in-place, --output or --diff only say what that is",
    Words(
        "FILES...",
        "een bestand of map om te herstellen (bijvoorbeeld: vragenlint fix --diff lijst.docx)",
        "a file or folder to repair (for instance: vragenlint fix --diff lijst.docx)",
        many=True,
    ),
    (
        Option(("--diff",), "laten zien wat er zou veranderen", "show what would change"),
        Option(("--in-place",), "in de bestanden zelf schrijven", "write into the files themselves"),
        Option(
            ("--output", "-o"),
            "in dit bestand schrijven (- is het scherm); het bestand zelf blijft zoals het is",
            "write into this file (- is standard output); the file itself stays as it is",
            "FILE",
        ),
        Option(
            ("--unsafe",),
            "ook herstellen wat waarschijnlijk goed is; kijk dat na",
            "repair too what is probably right; look it over",
        ),
        Option(
            ("--as-suggestions",),
            "als voorstellen om te aanvaarden of te weigeren (in Word en OpenDocument vanzelf)",
            "as suggestions to accept or refuse (in Word and OpenDocument by itself)",
        ),
        Option(
            ("--direct",),
            "meteen in de tekst, niet als voorstellen",
            "in the text at once, not as suggestions",
        ),
        Option(
            ("--exit-non-zero-on-fix",),
            "resultaat 1 als er iets is hersteld (voor pre-commit)",
            "exit code 1 where something was repaired (for pre-commit)",
        ),
        *OPTIONS,
    ),
    {
        "nl": "Resultaat: 0 niets meer dat blokkeert, 1 wel iets (of, als er niets is geschreven: er valt"
        " iets te herstellen), 2 niet alles beoordeeld of niet geschreven, 3 eigen fout.",
        "en": "Exit code: 0 nothing left that blocks, 1 something (or, where nothing was written: there is"
        " something to repair), 2 not all judged or not written, 3 our own fault.",
    },
)


def command(lang: str) -> Command:
    """Return the command, speaking `lang`."""
    return Command(_MANUAL, fix_files, lang)


class _Asked(NamedTuple):
    """What a run is to do: `target` is a path, `-`, or empty for the files themselves or none."""

    typed: Mapping[str, Any]
    target: str
    colour: bool
    baselines: Baselines

    @property
    def writes(self) -> bool:
        return bool(self.target or self.typed["in_place"])

    def wish(self, job: Job) -> Wish:
        """Return what is wished of one file; raises ConfigError where its baseline is wrong."""
        manner = Manner.DIRECT if self.typed["direct"] else Manner.BEST
        return Wish(
            ALSO_UNSAFE if self.typed["unsafe"] else ONLY_SAFE,
            Manner.SUGGESTED if self.typed["as_suggestions"] else manner,
            self.baselines.counts(job.baseline, job.path),
        )


def fix_files(typed: Mapping[str, Any], _lang: str) -> int:
    """Repair every path and return the exit code; raises ConfigError for a wrong value."""
    _refuse_together(typed)
    run = begin(typed)
    todo = list(jobs(typed["words"], run))
    if typed["output"] and len(todo) != 1:
        raise ConfigError(
            "Achter --output past één bestand; noem er één, of kies --in-place.",
            "One file goes with --output; name one, or choose --in-place.",
        )
    if typed["output"] and same(typed["output"], todo[0].found.path):
        raise ConfigError(
            "Achter --output staat het bestand zelf; kies --in-place, of een andere naam.",
            "Behind --output stands the file itself; choose --in-place, or another name.",
        )
    if typed["output"] and os.path.exists(todo[0].found.path):
        refuse_other_ending(typed["output"], ending(todo[0].found.path))
    if not todo:
        complain(nothing(run.asked.lang()))
    asked = _Asked(typed, typed["output"] or "", bool(typed["diff"]) and colourful(), Baselines())
    for job in todo:
        asked.wish(job)
    for aside in asides(todo):
        complain(aside)
    return max([_handled(job, asked) for job in todo], default=0)


def _refuse_together(typed: Mapping[str, Any]) -> None:
    for one, other in (("--in-place", "--output"), ("--diff", "--in-place"), ("--diff", "--output")):
        if all(typed[name.strip("-").replace("-", "_")] for name in (one, other)):
            raise _together(one, other)
    if typed["as_suggestions"] and typed["direct"]:
        raise _together("--as-suggestions", "--direct")
    if typed["in_place"] and STDIN in typed["words"]:
        raise _together("--in-place", "-")


def _together(one: str, other: str) -> ConfigError:
    return ConfigError(
        f"{one} en {other} gaan niet samen; laat een van de twee weg.",
        f"{one} and {other} do not go together; leave one of them out.",
    )


def _handled(job: Job, asked: _Asked) -> int:
    """Repair one file, tell what came of it, and return its exit code."""
    if job.shelf is not None and job.shelf.holds(job.found):
        return 0
    return guarded(lambda: _told(job, asked), lambda fault: _refused(job, fault))


def _told(job: Job, asked: _Asked) -> int:
    try:
        source = source_of(job)
        made = fix(source, job.options, asked.wish(job))
        if job.shelf is not None and made.before.outcome is not Outcome.SKIPPED:
            job.shelf.use(job.found)
    except (SourceError, ConfigError, UnsoundRepair) as error:
        return _refused(job, error)
    try:
        _write(job, asked, source, made)
    except (SourceError, ConfigError) as error:
        return _refused(job._replace(path=asked.target or job.path), error)
    return _shown(job, asked, source, made)


def _refused(job: Job, error: VragenlintError) -> int:
    complain(f"{visible(job.path)}: {visible(error.say(job.options.lang))}")
    return 3 if isinstance(error, InternalError) else 2


def _write(job: Job, asked: _Asked, source: Source, made: Fixed) -> None:
    if asked.target == STDIN:
        send(made.data)
    elif asked.target:
        deliver(asked.target, made.data, job.found.path)
    elif asked.typed["in_place"] and made.data != source.data:
        rewrite(job.found.path, source.data, made.data)


def _shown(job: Job, asked: _Asked, source: Source, made: Fixed) -> int:
    """Tell what was done, or could be, and return the exit code."""
    view = View(job.options.lang, asked.colour)
    for note in notes(made.after, view):
        complain(note)
    if made.before.outcome is not Outcome.SKIPPED:
        account = _account(asked, source, made)
        if asked.typed["diff"]:
            document = pipeline.convert(source, job.options.kind)
            say(show(job.path, list(passages(document, made.edits)), made.changes, view, document.flow))
        elif not asked.writes:
            say(possible(account, made.before.flow, view))
        tell = _complained if asked.target == STDIN or asked.typed["diff"] else say
        tell(summary(account, view))
    code = pipeline.report([made.after if asked.writes else made.before]).exit_code
    changed = bool(made.repaired) and (not asked.writes or asked.typed["exit_non_zero_on_fix"])
    return max(code, int(changed))


def _account(asked: _Asked, source: Source, made: Fixed) -> Account:
    done = Done.LOOKED
    if asked.writes:
        done = Done.SUGGESTED if made.suggested else Done.REPAIRED
    changed = not asked.typed["unsafe"] and named(made.after.format or "").edits
    more = fixable(made.after.findings, ALSO_UNSAFE - ONLY_SAFE) if changed else ()
    written = source._replace(data=made.data).sha256 if asked.writes and made.data != source.data else ""
    before = pipeline.report([made.before._replace(sha256=source.sha256)])
    return Account(done, made.repaired, made.left, sum(1 for _ in more), made.after, before, written)


def _complained(text: str) -> None:
    for line in text.splitlines():
        complain(line)
