"""The hook in a repository's configuration of pre-commit: its text in, the text with our hook out.

What stands there stays as it is, comments too: lines are put behind the last repository, and what comes of it
must read as what was there and ours.  Writes nothing.
"""

import json
from importlib import metadata
from typing import Any, NamedTuple

import yaml

from linter.formats.known import suffixes

NAME = ".pre-commit-config.yaml"
ID = "vragenlint"
FILES = rf"(?i)\.({'|'.join(suffixes())})$"
"""What `check` looks into, and no name in capitals goes unseen."""
ANNEXES = "(^|/)bijlagen/"
"""Where bijlagen lie beside lists: pre-commit hands over files one by one, and none of these is a list."""


class NoPlaceError(ValueError):
    """A configuration is none, or has no place where lines can be put."""


class Origin(NamedTuple):
    """Where this program was installed from: the address of its repository and the commit."""

    url: str
    revision: str


def origin() -> Origin | None:
    """Return where this program was installed from, None where that is no repository."""
    try:
        said = metadata.distribution("vragenlint").read_text("direct_url.json")
    except metadata.PackageNotFoundError:
        return None
    made = json.loads(said or "{}")
    revision = made.get("vcs_info", {}).get("commit_id")
    return Origin(made["url"], revision) if revision else None


def entry(found: Origin | None, *, annexes: bool = False) -> dict[str, Any]:
    """Return the hook as pre-commit reads it: from a repository, else the program that is installed.

    `annexes` where there are folders of bijlagen, which it then leaves out.
    """
    apart = {"exclude": ANNEXES} if annexes else {}
    if found is not None:
        return {"repo": found.url, "rev": found.revision, "hooks": [{"id": ID, **apart}]}
    hook = {"id": ID, "name": ID, "entry": "vragenlint check", "args": ["--"], "language": "system"}
    return {"repo": "local", "hooks": [{**hook, "files": FILES, **apart}]}


def holds(text: str) -> bool:
    """Say whether a configuration has our hook; raises NoPlaceError where it cannot be read."""
    return any(hook.get("id") == ID for repository in _repositories(text) for hook in repository["hooks"])


def added(text: str, ours: dict[str, Any]) -> str:
    """Return the configuration with our hook behind its others; raises NoPlaceError where that cannot be."""
    if not text.strip():
        return "repos:\n" + block(ours, 2)
    before = _read(text)
    lines = text.splitlines(keepends=True)
    at, indent = _end(text, lines)
    if lines[at - 1][-1:] not in {"\n", "\r"}:
        lines[at - 1] += "\n"
    made = "".join((*lines[:at], block(ours, indent), *lines[at:]))
    if _read(made) != {**before, "repos": [*before["repos"], ours]}:
        raise NoPlaceError("not as it was with our hook behind it")
    return made


def block(ours: dict[str, Any], indent: int) -> str:
    """Return our hook as lines of YAML."""
    made = yaml.safe_dump([ours], sort_keys=False, allow_unicode=True, width=1_000)
    return "".join(f"{' ' * indent}{line}\n" for line in made.splitlines())


def _read(text: str) -> dict[str, Any]:
    try:
        made = yaml.safe_load(text)
    except yaml.YAMLError as error:
        raise NoPlaceError(str(error)) from error
    if not isinstance(made, dict) or not isinstance(made.get("repos"), list):
        raise NoPlaceError("no list of repositories")
    return made


def _repositories(text: str) -> list[dict[str, Any]]:
    found = _read(text)["repos"] if text.strip() else []
    if not all(isinstance(one, dict) and isinstance(one.get("hooks"), list) for one in found):
        raise NoPlaceError("a repository without hooks")
    return found


def _end(text: str, lines: list[str]) -> tuple[int, int]:
    """Return behind which line the last repository ends, and how far it is indented; raises NoPlaceError."""
    root = yaml.compose(text, yaml.SafeLoader)
    if not isinstance(root, yaml.MappingNode):
        raise NoPlaceError("no mapping")
    listed = next(value for key, value in root.value if key.value == "repos")
    if listed.flow_style or not listed.value:
        raise NoPlaceError("repositories in brackets")
    at = listed.end_mark.line if listed.end_mark.column == 0 else listed.end_mark.line + 1
    at = min(at, len(lines))
    while at and (not lines[at - 1].strip() or lines[at - 1].lstrip().startswith("#")):
        at -= 1
    return at, listed.start_mark.column
