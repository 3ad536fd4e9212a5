"""`vragenlint check --watch`: what changes is judged again, until a person breaks off.

In: the options of a check as typed, and what checks.  Out: nothing; it ends when interrupted.  watchfiles
wakes it; what changed is told by looking, so that it does not matter how an editor stores a file.
"""

import os
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from linter import rulebook
from linter.commands.judging import Job, Run, begin, jobs
from linter.commands.output import complain
from linter.commands.settings import beside
from linter.config.settle import baseline, bijlagen, located, rules
from linter.errors import ConfigError
from linter.model.visible import visible
from linter.report import FORMS
from linter.walk import STDIN

if TYPE_CHECKING:
    from types import ModuleType

Act = Callable[[Mapping[str, Any]], int]
Stamp = tuple[int, int] | None
"""When a file was last written and how long it is, None where it is not there."""

STEP = 200
"""How many milliseconds nothing may change before what changed is judged."""
LOOK = 2_000
"""After how many milliseconds is looked all the same: a share on a network may tell nothing."""
_WORDS = {
    "nl": {"waits": "Wacht op wijzigingen; stop met Ctrl-C.", "gone": "{}: is er niet meer."},
    "en": {"waits": "Waiting for changes; stop with Ctrl-C.", "gone": "{}: is not there any more."},
}


class _Seen(NamedTuple):
    """The files to judge, and those that say how or are judged with them, each with its stamp."""

    files: Mapping[str, Stamp]
    about: Mapping[str, Stamp]
    lang: str


def watch(typed: Mapping[str, Any], check: Act) -> int:
    """Check all, then what changes; raises ConfigError where that cannot be, and ends by Ctrl-C alone."""
    library = _library()
    if STDIN in typed["words"]:
        raise ConfigError(
            "--watch kan niet met - (wat een ander programma doorgeeft); noem bestanden of mappen.",
            "--watch cannot go with - (standard input); name files or folders.",
        )
    folders = _folders(typed["words"])
    once = {**typed, "watch": False}
    seen = _look(typed)
    check(once)
    complain(_WORDS[seen.lang]["waits"])
    trouble = ""
    for _ in _woken(library, folders, typed["words"]):
        try:
            before, seen = seen, _look(typed)
            trouble = ""
            _again(before, seen, once, check)
        except ConfigError as error:  # somebody is still writing what says how
            rulebook.reread()  # it may name a rule that has come since
            said = f"vragenlint: {visible(error.say(seen.lang))}"
            if said != trouble:
                complain(said)
            trouble = said
    return 0


def _again(seen: _Seen, now: _Seen, typed: Mapping[str, Any], check: Act) -> None:
    """Check what is not as it was seen: all, where what changed is about all, or all make one output."""
    words = [path for path, stamp in now.files.items() if seen.files.get(path, ()) != stamp]
    gone = [path for path in seen.files if path not in now.files]
    if now.about != seen.about:
        rulebook.reread()
        words = list(typed["words"])
    if not words and not gone:
        return
    if typed["output"] or typed["statistics"] or (typed["format"] or FORMS[0]) != FORMS[0]:
        words = list(typed["words"])
    complain(f"--- {time.strftime('%H:%M:%S')}")
    for path in gone:
        complain(_WORDS[now.lang]["gone"].format(visible(path)))
    if words:
        check({**typed, "words": words})


def _look(typed: Mapping[str, Any]) -> _Seen:
    """Return how all is now but what the checks write themselves; raises ConfigError."""
    run = begin(typed)
    todo = list(jobs(typed["words"], run))
    about = {path for job in todo for path in _about(job, run)}
    written = {os.path.realpath(one.path) for one in typed["output"]}
    files = (job.found.path for job in todo if os.path.realpath(job.found.path) not in written)
    return _Seen(_stamped(files), _stamped(about), run.asked.lang())


def _about(job: Job, run: Run) -> Iterator[str]:
    """Yield the files that say how a file is judged, and those that are judged with it."""
    path = job.found.path
    config = run.asked.config(path)
    if config is not None:
        yield config.file
    settings = beside(run.asked.settings(path), path)
    yield from filter(None, (baseline(settings),))
    yield from map(located, bijlagen(settings).values())
    for folder in (located(settings["bijlagen"]), *rules(settings)):
        yield from _inside(folder) if folder else ()


def _inside(folder: str) -> Iterator[str]:
    """Yield the files in a folder and those below it."""
    for above, _, names in os.walk(folder):
        yield from (os.path.join(above, name) for name in names)


def _stamped(paths: Iterable[str]) -> Mapping[str, Stamp]:
    return {path: _stamp(path) for path in paths}


def _stamp(path: str) -> Stamp:
    try:
        found = os.stat(path)
    except (OSError, ValueError):
        return None
    return found.st_mtime_ns, found.st_size


def _folders(words: Iterable[str]) -> list[str]:
    """Return the folders to watch: those that were named, and those that named files lie in."""
    made = [word if os.path.isdir(word) else os.path.dirname(word) or "." for word in words]
    for folder in made:
        if not os.path.isdir(folder):
            raise ConfigError(
                f"De map {visible(folder)} bestaat niet; controleer de naam.",
                f"The folder {visible(folder)} does not exist; check the name.",
            )
    return list(dict.fromkeys(made))


def _woken(library: "ModuleType", folders: Iterable[str], words: Iterable[str]) -> Iterator[object]:
    """Yield whenever something changes there, and now and then for what lies elsewhere."""
    try:
        yield from library.watch(
            *folders,
            step=STEP,
            rust_timeout=LOOK,
            yield_on_timeout=True,
            recursive=any(map(os.path.isdir, words)),
            ignore_permission_denied=True,
        )
    except OSError as error:
        said = error.strerror or error
        raise ConfigError(
            f"Op wijzigingen kan hier niet worden gewacht ({said}); noem een kleinere map.",
            f"Changes cannot be waited for here ({said}); name a smaller folder.",
        ) from error


def _library() -> "ModuleType":
    try:
        import watchfiles
    except ImportError as error:
        raise ConfigError(
            "Voor --watch is watchfiles nodig; installeer het met: pip install watchfiles.",
            "--watch needs watchfiles; install it with: pip install watchfiles.",
        ) from error
    return watchfiles
