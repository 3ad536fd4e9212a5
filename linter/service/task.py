"""A piece of work of the service and what comes of it: plain data that passes between processes.

Nothing in, the types out.  Knows neither HTTP nor how the work is done.
"""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Any, NamedTuple


class Work(StrEnum):
    """What is to be done with files."""

    CHECK = "check"
    VIEW = "view"
    CONVERT = "convert"
    ANNOTATE = "annotate"
    FIX = "fix"
    COMPARE = "compare"


class Sent(NamedTuple):
    """A file as it was sent: a name without any folder, and its bytes."""

    name: str
    data: bytes


class Task(NamedTuple):
    """Files, and what is asked of them.

    `said` are options as a configuration writes them (`fail-on`), `today` is the day of the check,
    `form` the form of the report, and `annexes` are the bijlagen that go with the files.  `wish` holds what
    is asked of one kind of work alone.  `baseline` are the bytes of one, and `config` is the path of the
    administrator's configuration; both are empty where there is none.
    """

    work: Work
    files: Sequence[Sent]
    annexes: Sequence[Sent] = ()
    said: Mapping[str, Any] = {}
    today: str = ""
    form: str = "json"
    wish: Mapping[str, str] = {}
    baseline: bytes = b""
    config: str = ""


class Refused(NamedTuple):
    """Why nothing came of it: the name of one of the errors in `linter.errors`, and its sentence."""

    error: str
    sentence: str


class Answer(NamedTuple):
    """What came of it: bytes of a media type, the name of a file where they are one, and what is said of them
    beside; or why it was refused, with bytes where a report tells more of it.  `outcomes` are those of the
    files that were judged."""

    body: bytes = b""
    media: str = ""
    name: str = ""
    told: Mapping[str, str] = {}
    refused: Refused | None = None
    outcomes: Sequence[str] = ()
