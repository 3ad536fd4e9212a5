"""Files handed back changed: as canonical XML, with remarks beside their text, or repaired.

In: a task with one file.  Out: the new file and what was done.  Knows no HTTP.
"""

from linter import annotating, fixing, pipeline
from linter.errors import ConfigError, NotAList
from linter.fixing import Manner, Wish
from linter.formats.detect import read
from linter.formats.known import named
from linter.model.options import Options
from linter.model.report import FileReport, Outcome
from linter.model.source import Source
from linter.repairs import ALSO_UNSAFE, ONLY_SAFE
from linter.report.text import standing
from linter.service.held import known
from linter.service.judging import annexes
from linter.service.media import XML, of_file
from linter.service.task import Answer, Task

OUTCOME, VERDICT, REMARKS, REPAIRED = (
    "Vragenlint-Outcome",
    "Vragenlint-Verdict",
    "Vragenlint-Remarks",
    "Vragenlint-Repaired",
)
"""The headers that say of a file what JSON says of a report."""
_ADDED = {
    "annotate": {"nl": "nagekeken", "en": "checked"},
    "remove": {"nl": "zonder-opmerkingen", "en": "without-comments"},
    "fix": {"nl": "hersteld", "en": "repaired"},
}


def convert(task: Task, options: Options) -> Answer:
    """Return the canonical XML of the file; raises SourceError."""
    from linter.report.xml import render

    source = _source(task)
    alone(task)
    document = pipeline.convert(source, options.kind)
    return Answer(render(document), XML, f"{_stem(source.name)}.xml")


def annotate(task: Task, options: Options) -> Answer:
    """Return the file with a remark for each finding, or without those of ours; raises SourceError."""
    source = _source(task)
    if task.wish.get("remove"):
        name = _named(source.name, "remove", options.lang, read(source).format)
        return _file(annotating.without(source), name, {})
    options = options._replace(bijlagen=annexes(task))
    made = annotating.annotate(source, options, known(task, source.name))
    if made.data is None:
        raise _no_list(made.report.note)
    told = {**_told(made.report), REMARKS: str(made.remarks)}
    name = _named(source.name, "annotate", options.lang, made.report.format, made.ending)
    return _file(made.data, name, told)._replace(outcomes=[made.report.outcome])


def fix(task: Task, options: Options) -> Answer:
    """Return the file with what could be repaired; raises SourceError."""
    source = _source(task)
    allowed = ALSO_UNSAFE if task.wish.get("safety") == "unsafe" else ONLY_SAFE
    wish = Wish(allowed, Manner(task.wish.get("manner", "best")), known(task, source.name))
    made = fixing.fix(source, options._replace(bijlagen=annexes(task)), wish)
    if made.before.outcome is Outcome.SKIPPED:
        raise _no_list(made.before.note)
    told = {**_told(made.after), REPAIRED: str(len(made.repaired))}
    name = _named(source.name, "fix", options.lang, made.after.format)
    return _file(made.data, name, told)._replace(outcomes=[made.after.outcome])


def _source(task: Task) -> Source:
    if len(task.files) != 1:
        raise ConfigError(
            f"Stuur hier één bestand, niet {len(task.files)}.",
            f"Send one file here, not {len(task.files)}.",
        )
    return Source(*task.files[0])


def _file(data: bytes, name: str, told: dict[str, str]) -> Answer:
    return Answer(data, of_file(name), name, told)


def _told(file: FileReport) -> dict[str, str]:
    return {OUTCOME: str(file.outcome), VERDICT: standing(file).replace(" ", "-")}


def alone(task: Task) -> None:
    """Refuse what goes with a check and would be of no use here; raises ConfigError."""
    if task.annexes or task.baseline:
        raise ConfigError(
            "Hier horen geen bijlage en geen baseline bij; stuur alleen het bestand.",
            "No bijlage and no baseline go with this; send the file alone.",
        )


def _named(name: str, work: str, lang: str, format_: str | None, ending: str = "") -> str:
    """Return the name of a file that is handed back, which is never that of the file itself, and ends as
    what the file is."""
    suffixes = named(format_ or "").suffixes
    last = ending or name.rpartition(".")[2].lower()
    if not ending and suffixes and last not in suffixes:
        last = suffixes[0]
    return f"{_stem(name)}-{_ADDED[work][lang]}.{last}"


def _stem(name: str) -> str:
    return name.rpartition(".")[0] or name


def _no_list(note: str) -> NotAList:
    said = f" ({note})" if note else ""
    return NotAList(
        f"Dit is geen vragenlijst{said}; kies een ander bestand, of zeg welke soort lijst het is.",
        f"This is no list of questions{said}; choose another file, or say which kind of list it is.",
    )
