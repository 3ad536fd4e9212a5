"""Which files a repository leaves out, by its .gitignore files.

In: folders as they are walked.  Out: whether a path is ignored, as git would say of a file it does not
track.  Knows nothing of documents; needs pathspec only where a .gitignore has a pattern.
"""

import os
from typing import TYPE_CHECKING, NamedTuple, Optional

from linter.errors import VragenlintError
from linter.intake import read

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec
    from pathspec.pattern import Pattern

NAME = ".gitignore"
LARGEST = 1_000_000


class Ignore(NamedTuple):
    """The patterns of one folder, and of the folders above it that hold for it too."""

    folder: str
    spec: "GitIgnoreSpec"
    above: Optional["Ignore"]

    def ignores(self, path: str) -> bool:
        """Say whether `path` (absolute, a folder with a slash behind it) is left out.

        The nearest .gitignore that has an opinion decides.
        """
        layer: Ignore | None = self
        while layer is not None:
            below = path[len(layer.folder) :].lstrip("/")
            for pattern in reversed(layer.spec.patterns):
                if pattern.include is not None and _matches(pattern, below):
                    return pattern.include
            layer = layer.above
        return False


def _matches(pattern: "Pattern", path: str) -> bool:
    """Say whether a pattern is about `path` itself; to pathspec it is about all below what it names too.

    That matters for `a/*` and `!a/`, where git still ignores `a/b`.
    """
    found = pattern.match_file(path)
    if found is None:
        return False
    return "ps_d" not in found.match.re.groupindex or found.match.end("ps_d") in {-1, len(path)}


def above(folder: str) -> Ignore | None:
    """Return the patterns that hold for `folder` (absolute) from the folders above it in its repository.

    Where they leave out the folder itself they are left aside: it was asked for by name.
    """
    found: Ignore | None = None
    chain = _up_to_root(folder)
    for parent in chain[:-1]:
        found = within(parent, found)
        below = folder[len(parent) :].lstrip("/").split("/")[0]
        if found is not None and found.ignores(f"{parent.rstrip('/')}/{below}/"):
            return None
    return found


def within(folder: str, outer: Ignore | None) -> Ignore | None:
    """Return the patterns that hold for what lies in `folder` (absolute)."""
    path = folder.rstrip("/") + "/" + NAME
    if not os.path.isfile(path):
        return outer
    try:
        data = read(path, LARGEST).data
    except VragenlintError:
        return outer
    lines = data.decode("utf-8-sig", "surrogateescape").splitlines()
    if not any(line.strip() and not line.startswith("#") for line in lines):
        return outer
    return Ignore(folder.rstrip("/"), _spec(lines), outer)


def _spec(lines: list[str]) -> "GitIgnoreSpec":
    """Return the patterns of `lines`; one that means nothing is passed over, as git does."""
    from pathspec import GitIgnoreSpec

    try:
        return GitIgnoreSpec.from_lines(lines)
    except ValueError:
        return GitIgnoreSpec.from_lines(filter(_means_something, lines))


def _means_something(line: str) -> bool:
    from pathspec import GitIgnoreSpec

    try:
        GitIgnoreSpec.from_lines([line])
    except ValueError:
        return False
    return True


def _up_to_root(folder: str) -> list[str]:
    """Return the folders from the repository's root down to `folder`; only `folder` outside one."""
    chain = [folder]
    while not os.path.exists(chain[-1].rstrip("/") + "/.git"):
        parent = os.path.dirname(chain[-1])
        if parent == chain[-1]:
            return [folder]
        chain.append(parent)
    return chain[::-1]
