"""A configuration file, ready to be asked what holds for a file.

In: the path of a configuration, the folder its patterns are seen from, what knows the codes of the
rules.
Out: a Config; a ConfigError with file and line where something is wrong.  Knows nothing of where
configurations are looked for.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Optional

from linter.config.positions import Path
from linter.config.settle import SUPPRESS, Config, Entry, Origin, Setting, Settings
from linter.config.toml import Codes, Table, table
from linter.errors import ConfigError

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

_APART = frozenset({"files", "per-file", "severity", "suppress"})


def load(path: str, base: str, codes: Codes) -> Config | None:
    """Return what the file at `path` says, None where it is a pyproject.toml that says nothing of us."""
    said = table(path, codes)
    if said is None:
        return None
    return Config(
        path,
        base,
        {**_settings(said, ()), **_severities(said, ()), **_bijlagen(said, ())},
        tuple(_entry(said, index) for index in range(len(said.data.get("per-file", ())))),
        _globs(said, ("include",)),
        _globs(said, ("exclude",)),
    )


def _entry(said: Table, index: int) -> Entry:
    globs = _globs(said, ("per-file", index, "files"))
    if globs is None:
        raise LookupError("an entry conforms to the schema, so it has files")
    place = ("per-file", index)
    exclude: bool | None = _at(said, place).get("exclude")
    found = {**_settings(said, place), **_severities(said, place), **_bijlagen(said, place)}
    found.pop("exclude", None)
    return Entry(globs, {**found, **_suppressed(said, place)}, exclude)


def _settings(said: Table, path: Path) -> Settings:
    values: Mapping[str, Any] = _at(said, path)
    return {
        key: _setting(said, (*path, key), value)
        for key, value in values.items()
        if key not in _APART and not isinstance(value, dict)
    }


def _severities(said: Table, path: Path) -> Settings:
    weights = _at(said, path).get("severity", {})
    return {
        f"severity.{code}": _setting(said, (*path, "severity", code), weight)
        for code, weight in weights.items()
    }


def _suppressed(said: Table, path: Path) -> Settings:
    """Return what an entry leaves unsaid: by rule and question the reason."""
    asked = _at(said, path).get("suppress", ())
    return {
        f"{SUPPRESS}{one['code']} {one.get('question', '')}".rstrip(): _setting(
            said, (*path, "suppress", index), one.get("reason", "")
        )
        for index, one in enumerate(asked)
    }


def _bijlagen(said: Table, path: Path) -> Settings:
    """Return which file is which bijlage, each a setting of its own."""
    named = _at(said, path).get("bijlagen", {})
    if not isinstance(named, dict):
        return {}
    place = (*path, "bijlagen")
    return {f"bijlagen.{label}": _setting(said, (*place, label), value) for label, value in named.items()}


def _setting(said: Table, path: Path, value: object) -> Setting:
    return Setting(value, Origin.FILE, said.file, said.lines[path])


def _at(said: Table, path: Path) -> Any:
    found: Any = said.data
    for part in path:
        found = found[part]
    return found


def _globs(said: Table, path: Path) -> Optional["GitIgnoreSpec"]:
    """Return the patterns at `path`, None where there is nothing."""
    from pathspec import GitIgnoreSpec

    if path[-1] not in (holder := _at(said, path[:-1])):
        return None
    patterns = holder[path[-1]]
    lines = [patterns] if isinstance(patterns, str) else patterns
    try:
        return GitIgnoreSpec.from_lines(lines)
    except ValueError as error:
        line = said.lines[path]
        raise ConfigError(
            f"{said.file}, regel {line}: {path[-1]} heeft een patroon dat niets betekent; schrijf"
            ' bijvoorbeeld "concept/**".',
            f"{said.file}, line {line}: {path[-1]} has a pattern that means nothing; write for instance"
            ' "concept/**".',
        ) from error
