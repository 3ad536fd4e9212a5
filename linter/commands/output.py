"""What is said, to where it is read: standard output, standard error, a file.

In: text that is safe to show, or bytes.  Out: nothing; a ConfigError where it could not be written.
"""

import contextlib
import os
import stat
import sys
from errno import EACCES, EBADF
from typing import TextIO

from linter.errors import ConfigError

FIRST_LINKED = 5000
"""The version of GNOME's terminal that shows links; those before it show their addresses."""


def say(text: str) -> None:
    """Write text to standard output, in whatever characters that can show."""
    _write(sys.stdout, text)


def complain(text: str) -> None:
    """Write one line to standard error; where that cannot be written there is nobody to tell."""
    with contextlib.suppress(ConfigError, BrokenPipeError):
        _write(sys.stderr, text + "\n")


def send(data: bytes) -> None:
    """Write bytes to standard output as they are."""
    stream = _there(sys.stdout)
    stream.flush()
    try:
        stream.buffer.write(data)
        stream.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise _unwritable(error) from error


def store(path: str, data: bytes) -> None:
    """Write bytes to the file at `path`, in the place of what it held."""
    try:
        with open(path, "wb") as file:
            file.write(data)
    except (OSError, ValueError) as error:
        raise _unwritable(error) from error


def append(path: str, data: bytes) -> None:
    """Write bytes behind what the file at `path` holds."""
    try:
        with open(path, "ab") as file:
            file.write(data)
    except (OSError, ValueError) as error:
        raise _unwritable(error) from error


def exchange(path: str, data: bytes, like: str = "") -> None:
    """Write bytes to the file at `path` so that whoever reads it has the old ones or the new, never half.

    A new file may be read and written by whom the file `like` may be; one that may not be written stays.
    """
    target = os.path.realpath(path)
    known = next(filter(os.path.isfile, (target, like)), "")
    fresh = f"{target}.{os.getpid()}.tmp"
    try:
        if os.path.isfile(target) and not os.access(target, os.W_OK):
            raise PermissionError(EACCES, os.strerror(EACCES))
        with open(fresh, "xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if known:
            os.chmod(fresh, stat.S_IMODE(os.stat(known).st_mode))
        os.replace(fresh, target)
    except (OSError, ValueError) as error:
        raise _unwritable(error) from error
    finally:  # also where a person breaks off
        with contextlib.suppress(OSError, ValueError):
            os.unlink(fresh)


def colourful() -> bool:
    """Say whether standard output is a terminal that wants colours, or a person wants them all the same."""
    asked = os.environ.get
    if asked("NO_COLOR"):
        return False
    if asked("FORCE_COLOR", "0") not in {"", "0"} or asked("CLICOLOR_FORCE", "0") not in {"", "0"}:
        return True
    return on_terminal() and asked("TERM") != "dumb" and asked("CLICOLOR") != "0"


def linking() -> bool:
    """Say whether standard output is a terminal that shows links; of one that may show rubbish it is no."""
    if not on_terminal() or not colourful():
        return False
    known = os.environ.get("TERM", "")
    if sys.platform == "win32":
        return "WT_SESSION" in os.environ or "TERM_PROGRAM" in os.environ
    version = os.environ.get("VTE_VERSION", "")
    old = version.isdecimal() and int(version) < FIRST_LINKED
    return not (
        old or known in {"", "dumb", "linux"} or known.startswith("screen") or "INSIDE_EMACS" in os.environ
    )


def width() -> int:
    """Return how many columns the terminal on standard output has, 0 where it is none."""
    if not on_terminal():
        return 0
    try:
        return os.get_terminal_size(sys.stdout.fileno()).columns
    except (OSError, ValueError):
        return 0


def on_terminal() -> bool:
    """Say whether a person is looking at standard output."""
    return sys.stdout is not None and sys.stdout.isatty()


def is_standard(path: str) -> bool:
    """Say whether a file is what standard output or standard error is written to."""
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError, OSError, ValueError):  # no stream, or none with a file
            if os.path.isfile(path) and os.path.samestat(os.stat(path), os.fstat(stream.fileno())):
                return True
    return False


def silence() -> None:
    """Let nothing more reach a reader who has left."""
    sink = os.open(os.devnull, os.O_WRONLY)
    os.dup2(sink, sys.stdout.fileno())
    os.close(sink)


def _there(stream: TextIO | None) -> TextIO:
    """Return a stream; raises ConfigError where whoever started us has closed it."""
    if stream is None:
        raise _unwritable(OSError(EBADF, os.strerror(EBADF)))
    return stream


def _write(given: TextIO | None, text: str) -> None:
    stream = _there(given)
    encoding = stream.encoding or "utf-8"
    try:
        stream.write(text.encode(encoding, "replace").decode(encoding))
        stream.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise _unwritable(error) from error


def _unwritable(error: OSError | ValueError) -> ConfigError:
    reason = getattr(error, "strerror", None) or type(error).__name__
    return ConfigError(
        f"De uitvoer kan niet worden geschreven ({reason}); controleer de plaats en de ruimte op de schijf.",
        f"The output cannot be written ({reason}); check the place and the room on the disk.",
    )
