"""A fault of ours, caught once and told without a word of the document.

In: work that should not fail.  Out: its result, or what is made of an InternalError that names the kind
of fault and its place in the program.
"""

from collections.abc import Callable
from typing import TypeVar

from linter import __version__
from linter.errors import ConfigError, InternalError

T = TypeVar("T")


def guarded(job: Callable[[], T], rescue: Callable[[InternalError], T]) -> T:
    """Return what `job` gives, or what `rescue` makes of its fault; a ConfigError passes."""
    try:
        return job()
    except ConfigError:
        raise
    except Exception as error:  # noqa: BLE001 - around the program: a crash is never dressed up as a finding
        return rescue(told(error))


def told(error: Exception) -> InternalError:
    """Return a fault of ours as it is told: its kind and its place in the program."""
    where = f"{type(error).__name__}, {_place(error)}, versie {__version__}"
    place = f"{type(error).__name__}, {_place(error)}, version {__version__}"
    return InternalError(
        f"In vragenlint zelf ging iets mis ({where}); meld dit aan de makers en stuur deze melding mee.",
        f"vragenlint itself failed ({place}); please report this to its makers, with this line.",
    )


def _place(error: Exception) -> str:
    """Return file and line where it broke, from the program's folder on."""
    last = error.__traceback__
    while last is not None and last.tb_next is not None:
        last = last.tb_next
    if last is None:
        return "?"
    path = last.tb_frame.f_code.co_filename.replace("\\", "/")
    return f"{'/'.join(path.split('/')[-3:])}:{last.tb_lineno}"
