"""A baseline: the findings that were there when it was made, and count for nothing since.

In: the bytes of a baseline, reports.  Out: reports in which what is known is marked; the bytes of a baseline.
A list is known by its path without the ending, a finding by its fingerprint, as many times as it was there.
"""

import json
import os
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from linter.errors import ConfigError
from linter.model.finding import Finding
from linter.model.report import FileReport

VERSION = 1
LARGEST = 20_000_000
Known = Mapping[str, Mapping[str, int]]
"""How often each fingerprint is known, by the path of its list."""


def loaded(data: bytes, name: str) -> Known:
    """Return what a baseline holds; raises ConfigError where `data` is none."""
    try:
        made: Any = json.loads(data.decode("utf-8-sig", "surrogateescape")) if len(data) <= LARGEST else None
    except (ValueError, RecursionError):
        made = None
    if not _is_baseline(made):
        raise ConfigError(
            f"{name} is geen baseline; neem een ander, of haal het weg en maak er een met baseline update.",
            f"{name} is no baseline; take another, or take it away and make one with baseline update.",
        )
    lists: Known = made["lists"]
    return lists


def _is_baseline(made: Any) -> bool:
    lists = made.get("lists") if isinstance(made, dict) and made.get("version") == VERSION else None
    return isinstance(lists, dict) and all(map(_is_counts, lists.values()))


def _is_counts(made: Any) -> bool:
    return isinstance(made, dict) and all(map(_is_count, made.values()))


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value > 0


def written(known: Known) -> bytes:
    """Return the bytes of a baseline, the same for the same findings."""
    lists = {path: dict(sorted(known[path].items())) for path in sorted(known) if known[path]}
    return (json.dumps({"version": VERSION, "lists": lists}, ensure_ascii=False, indent=1) + "\n").encode(
        "utf-8", "surrogateescape"
    )


def key(path: str, folder: str) -> str:
    """Return what the list at `path` is called in a baseline that stands in `folder`."""
    try:
        relative = os.path.relpath(path, folder)
    except ValueError:  # another drive
        relative = os.path.abspath(path)
    return os.path.splitext(relative)[0].replace(os.sep, "/")


def marked(file: FileReport, counts: Mapping[str, int]) -> FileReport:
    """Return the report of a file with what is known of it marked; the rest counts as before."""
    left = Counter(counts)
    return file._replace(findings=tuple(_marked(finding, left) for finding in file.findings))


def _marked(finding: Finding, left: Counter[str]) -> Finding:
    if finding.suppressed is not None or not left[finding.fingerprint]:
        return finding
    left[finding.fingerprint] -= 1
    return finding._replace(known=True)


def counted(findings: Iterable[Finding]) -> dict[str, int]:
    """Return how often each fingerprint is there; what is suppressed needs no baseline."""
    return dict(Counter(one.fingerprint for one in findings if one.suppressed is None))


def joined(first: Mapping[str, int], second: Mapping[str, int]) -> Mapping[str, int]:
    """Return what two renderings of a list hold together: of each finding as many as where most are."""
    return Counter(first) | Counter(second)


def grown(before: Known, after: Known) -> int:
    """Return how many findings `after` holds that `before` does not."""
    return sum((Counter(after[path]) - Counter(before.get(path, {}))).total() for path in after)


def pruned(known: Known, found: Known) -> Known:
    """Return `known` without what is there no longer; of lists that were not looked at, all."""
    return {
        path: counts if path not in found else _least(counts, found[path]) for path, counts in known.items()
    }


def _least(counts: Mapping[str, int], found: Mapping[str, int]) -> Mapping[str, int]:
    return {one: least for one, count in counts.items() if (least := min(count, found.get(one, 0)))}
