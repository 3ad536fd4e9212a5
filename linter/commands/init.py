"""`vragenlint init`: a folder of lists gets its configuration, and its repository the hook.

In: the folder as typed.  Out: what was found, what was written and what to do next, on standard output; 0, or
2 where something could not be written.  Writes nothing over: what is there already is left.
"""

import difflib
import os
import posixpath
from collections.abc import Iterator, Mapping
from shlex import quote
from subprocess import list2cmdline
from typing import Any, NamedTuple

from linter.commands.options import Option, Words
from linter.commands.output import exchange, say
from linter.commands.program import Command, Manual
from linter.config.nearest import NAMES, Nearest
from linter.errors import ConfigError
from linter.intake import read
from linter.model.visible import visible
from linter.repository import hook, settings
from linter.repository.look import MOST, Seen, look
from linter.rulebook import all_codes

_MANUAL = Manual(
    "init",
    "een map met lijsten inrichten: configuratie en pre-commit",
    "set up a folder of lists: configuration and pre-commit",
    Words("[DIR]"),
    (
        Option(
            ("--diff",), "alleen laten zien wat er zou worden geschreven", "only show what would be written"
        ),
    ),
    {
        "nl": "Resultaat: 0 ingericht, 2 niet alles geschreven of een verkeerde optie, 3 eigen fout.",
        "en": "Exit code: 0 set up, 2 not all written or a wrong option, 3 our own fault.",
    },
)


class _File(NamedTuple):
    """A file to write, as it is and as it will be."""

    path: str
    before: str
    after: str


def command(lang: str) -> Command:
    """Return the command, speaking `lang`."""
    return Command(_MANUAL, init, lang)


def init(typed: Mapping[str, Any], lang: str) -> int:
    """Set up the folder and return 0; raises ConfigError where it is none, or cannot be written in."""
    folder, lang = typed["words"] or ".", typed["lang"] or lang
    if not os.path.isdir(folder):
        raise ConfigError(
            f"{visible(folder)} is geen map; noem de map met de lijsten, of ga erin staan.",
            f"{visible(folder)} is no folder; name the folder of the lists, or go there.",
        )
    seen = look(folder)
    lines = [*_found(seen, lang)]
    files: list[_File] = []
    for one in (_configuration(folder, seen, lang), _hook(seen, lang)):
        if isinstance(one, _File):
            files.append(one)
        else:
            lines.append(one)
    for line in lines:
        say(line + "\n")
    _show(files) if typed["diff"] else _write(files, lang)
    for line in () if typed["diff"] else _next(folder, seen, lang):
        say(line + "\n")
    return 0


def _found(seen: Seen, lang: str) -> Iterator[str]:
    words = _WORDS[lang]
    counts = {"list": len(seen.lists), "other": len(seen.others), "unread": len(seen.unread)}
    parts = [f"{count} {words[key][count != 1]}" for key, count in counts.items() if count]
    yield words["found"].format(parts=", ".join(parts) or words["nothing"])
    if seen.more:
        yield words["more"].format(most=MOST, more=seen.more)
    for folder in seen.drafts:
        yield words["draft"].format(folder=visible(folder))
    for folder in seen.annexes:
        yield words["annex"].format(folder=visible(folder))


def _configuration(folder: str, seen: Seen, lang: str) -> "_File | str":
    path = os.path.normpath(os.path.join(folder, settings.NAME))
    here = Nearest(all_codes).inside(os.path.abspath(folder))
    if here is not None or os.path.lexists(path):
        return str(_WORDS[lang]["kept"]).format(name=" / ".join(NAMES))
    return _File(path, "", settings.text(seen, lang))


def _hook(seen: Seen, lang: str) -> "_File | str":
    """Return the configuration of pre-commit with our hook, or why there is none to write."""
    words = _WORDS[lang]
    if not seen.root:
        return str(words["no git"])
    path = os.path.relpath(os.path.join(seen.root, hook.NAME))
    ours = hook.entry(hook.origin(), annexes=_apart(seen))
    try:
        before = read(path).data.decode() if os.path.lexists(path) else ""
        if hook.holds(before):
            return str(words["hooked"]).format(name=hook.NAME)
        return _File(path, before, _added(before, ours))
    except (UnicodeDecodeError, hook.NoPlaceError):
        return str(words["by hand"]).format(name=hook.NAME, block=hook.block(ours, 2).rstrip())


def _apart(seen: Seen) -> bool:
    """Say whether every folder that is called bijlagen lies beside a list, so that what is in it is none."""
    homes = {posixpath.dirname(path) for path in seen.lists}
    folders = [place for place in seen.annexes if posixpath.basename(place) == "bijlagen"]
    return bool(folders) and all(posixpath.dirname(place) in homes for place in folders)


def _added(before: str, ours: dict[str, Any]) -> str:
    """Return what a file held with our hook behind it, its lines ended as they were."""
    if not before or before.count("\r\n") != before.count("\n"):
        return hook.added(before, ours)
    return hook.added(before.replace("\r\n", "\n"), ours).replace("\n", "\r\n")


def _show(files: list[_File]) -> None:
    for one in files:
        before, after = one.before.splitlines(keepends=True), one.after.splitlines(keepends=True)
        say("".join(difflib.unified_diff(before, after, visible(one.path), visible(one.path))))


def _write(files: list[_File], lang: str) -> None:
    for one in files:
        exchange(one.path, one.after.encode())
        say(_WORDS[lang]["written"].format(path=visible(one.path)) + "\n")


def _next(folder: str, seen: Seen, lang: str) -> Iterator[str]:
    words = _WORDS[lang]
    yield words["next"]
    yield words["check"].format(folder=_typed(visible(folder)))
    if seen.root:
        yield words["install"]
    for server in seen.servers:
        yield words["server"].format(server=server)


def _typed(word: str) -> str:
    """Return a name as it is typed in a shell."""
    return list2cmdline([word]) if os.name == "nt" else quote(word)


_WORDS: Mapping[str, Mapping[str, Any]] = {
    "nl": {
        "list": ("lijst van vragen", "lijsten van vragen"),
        "other": ("ander document", "andere documenten"),
        "unread": ("document dat niet te lezen is", "documenten die niet te lezen zijn"),
        "found": "Gevonden: {parts}.",
        "nothing": "geen documenten",
        "more": "In de eerste {most} documenten is gekeken; er zijn er nog {more}.",
        "draft": "In {folder} liggen concepten; daar geldt stage concept.",
        "annex": "In {folder} liggen bijlagen; die worden bij de lijst ernaast gezocht.",
        "kept": "Er is al een configuratie ({name}); die blijft zoals zij is.",
        "no git": "Dit is geen git-repository; er komt geen hook voor pre-commit.",
        "hooked": "De hook staat al in {name}.",
        "by hand": "Zet in {name} zelf onder repos:\n{block}",
        "written": "Geschreven: {path}",
        "next": "Verder:",
        "check": "    vragenlint check {folder}      alles nakijken",
        "install": "    pre-commit install        nakijken bij elke commit (pip install pre-commit)",
        "server": "    docs/nl/ci.md             nakijken op {server}",
    },
    "en": {
        "list": ("list of questions", "lists of questions"),
        "other": ("other document", "other documents"),
        "unread": ("document that cannot be read", "documents that cannot be read"),
        "found": "Found: {parts}.",
        "nothing": "no documents",
        "more": "The first {most} documents were looked into; there are {more} more.",
        "draft": "In {folder} are drafts; there stage concept holds.",
        "annex": "In {folder} are annexes; they are looked for with the list beside it.",
        "kept": "There is a configuration already ({name}); it stays as it is.",
        "no git": "This is no git repository; there will be no hook for pre-commit.",
        "hooked": "The hook is in {name} already.",
        "by hand": "Put this in {name} below repos yourself:\n{block}",
        "written": "Written: {path}",
        "next": "Next:",
        "check": "    vragenlint check {folder}      check everything",
        "install": "    pre-commit install        check at every commit (pip install pre-commit)",
        "server": "    docs/en/ci.md             check on {server}",
    },
}
