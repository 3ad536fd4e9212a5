"""What came of a repair, for people: a file, what was repaired in it and what not, in a few lines.

In: an account of one file.  Out: text for a terminal, in Dutch or English.  Knows nothing of where it goes.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from linter.errors import VragenlintError
from linter.model.finding import Finding
from linter.model.flow import Flow, Span
from linter.model.report import FileReport, Report
from linter.model.rule import Safety
from linter.model.visible import visible
from linter.report.place import Places
from linter.report.telling import traced
from linter.report.text import INDENT, View, verdict


class Done(StrEnum):
    """What was done of a repair: it was only looked at, written, or written as suggestions."""

    LOOKED = "looked"
    REPAIRED = "repaired"
    SUGGESTED = "suggested"


class Account(NamedTuple):
    """What came of the repair of one file; `unsafe` is how many repairs more there are that a person should
    look over, `after` the report of the file as it is when all is done, `before` that of the file as it was;
    `written` is the SHA-256 of what was written, empty where nothing was."""

    done: Done
    repaired: Sequence[Finding]
    left: Sequence[tuple[Finding, VragenlintError]]
    unsafe: int
    after: FileReport
    before: Report
    written: str = ""


_WORDS = {
    "nl": {
        Done.LOOKED: "te herstellen: {}",
        Done.REPAIRED: "hersteld: {}",
        Done.SUGGESTED: "voorgesteld in het bestand, aanvaard of weiger dat daar: {}",
        "nothing": "niets te herstellen",
        "left": "niet hersteld",
        "more": "met --unsafe {} meer, om na te kijken",
        "how": "niets geschreven: kies --diff (bekijken), --in-place (in het bestand zelf) of --output FILE",
        "after": "daarna: {}",
        Safety.SAFE: "zeker",
        Safety.UNSAFE: "nakijken",
    },
    "en": {
        Done.LOOKED: "to repair: {}",
        Done.REPAIRED: "repaired: {}",
        Done.SUGGESTED: "suggested in the file, accept or refuse it there: {}",
        "nothing": "nothing to repair",
        "left": "not repaired",
        "more": "{} more with --unsafe, to look over",
        "how": "nothing written: choose --diff (to look), --in-place (in the file itself) or --output FILE",
        "after": "then: {}",
        Safety.SAFE: "sure",
        Safety.UNSAFE: "look it over",
    },
}


def summary(account: Account, view: View) -> str:
    """Return what came of a file in a line, one more for each reason why something was not repaired, and
    last what judged which bytes."""
    path, words = visible(account.after.path), _WORDS[view.lang]
    lines = [f"{path}: {'; '.join(_parts(account, view))}"]
    reasons: dict[str, list[Finding]] = {}
    for finding, error in account.left:
        reasons.setdefault(error.say(view.lang), []).append(finding)
    for reason, found in reasons.items():
        lines.append(f"{path}: {words['left']}: {_counted(found)}: {visible(reason)}")
    lines.append(INDENT + traced(account.before, account.written, view.lang))
    return "".join(f"{line}\n" for line in lines)


def possible(account: Account, flow: Flow | None, view: View) -> str:
    """Return what could be repaired in a file with this text, a line each."""
    path, words, places = visible(account.after.path), _WORDS[view.lang], Places(flow, view.lang)
    found = ((one, one.fix) for one in sorted(account.repaired, key=_place) if one.fix)
    return "".join(
        f"{path}:{places.say(one.place, one.span)} {one.code} {visible(fix.title)} ({words[fix.safety]})\n"
        for one, fix in found
    )


def _parts(account: Account, view: View) -> Iterator[str]:
    words, said = _WORDS[view.lang], bool(account.repaired)
    for done, found in _done(account):
        yield words[done].format(_counted(found))
    if not said:
        yield words["nothing"]
    if said and account.done is Done.LOOKED:
        yield words["how"]
    if account.unsafe:
        yield words["more"].format(account.unsafe)
    yield (
        words["after"].format(_lowered(verdict(account.after, view)))
        if said
        else verdict(account.after, view)
    )


def _done(account: Account) -> Iterator[tuple[Done, Sequence[Finding]]]:
    """Yield what was done, and of which findings: what is no text no format can suggest, and is repaired."""
    apart: tuple[list[Finding], list[Finding]] = [], []
    for one in account.repaired:
        apart[account.done is Done.SUGGESTED and one.fix is not None and not one.fix.edits].append(one)
    yield from (
        (done, found) for done, found in zip((account.done, Done.REPAIRED), apart, strict=True) if found
    )


def _counted(found: Sequence[Finding]) -> str:
    """Return the codes of findings, each once with how many there are."""
    counts = sorted(Counter(one.code for one in found).items())
    return ", ".join(f"{count}x {code}" if count > 1 else code for code, count in counts)


def _place(finding: Finding) -> tuple[Span, str]:
    return finding.span, finding.code


def _lowered(text: str) -> str:
    return text[:1].lower() + text[1:]
