"""LibreOffice put to work on one file: bytes in, the same document as .odt out.

Knows how to find it and how to run it so that it leaves no trace, waits for nobody and fetches nothing: a
profile of its own, in which macros and links are off and the network is a dead end, a folder that is thrown
away, and an end to it, and all it started, at the limits it is given.
"""

import os
import signal
import subprocess
from contextlib import suppress

from linter.errors import UnknownFormat
from linter.formats.office.limits import LARGEST, Limits, limited, went_beyond
from linter.formats.office.refusal import too_large, too_much, unread
from linter.formats.office.scratch import scratch

VARIABLE = "VRAGENLINT_SOFFICE"
_PROGRAMS = ("soffice", "libreoffice")
_OUT = "odt:writer8"
_IN = {"doc": "MS Word 97", "rtf": "Rich Text Format"}
_PROFILE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">{}</oor:items>
"""
_ITEM = (
    '<item oor:path="/org.openoffice.{}"><prop oor:name="{}" oor:op="fuse"><value>{}</value></prop></item>'
)
_SETTINGS = (
    ("Office.Common/Security/Scripting", "MacroSecurityLevel", "3"),
    ("Office.Common/Security/Scripting", "DisableMacrosExecution", "true"),
    ("Office.Common/Security/Scripting", "DisableActiveContent", "true"),
    ("Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    ("Office.Writer/Content/Update", "Link", "2"),
    ("Setup/Product", "ooSetupLastVersion", "99.9"),  # else a first start measures how the screen draws
    ("Office.Common/Save/Document", "GenerateThumbnail", "false"),  # nor draw the first page of what it saves
    ("Inet/Settings", "ooInetProxyType", "2"),
    ("Inet/Settings", "ooInetHTTPProxyName", "127.0.0.1"),
    ("Inet/Settings", "ooInetHTTPProxyPort", "9"),
    ("Inet/Settings", "ooInetHTTPSProxyName", "127.0.0.1"),
    ("Inet/Settings", "ooInetHTTPSProxyPort", "9"),
)

_TEMPORARY = ("TMPDIR", "TMP", "TEMP")
"""What says where LibreOffice keeps what it is at: with us, so that nothing stays where it is ended."""
_SOCKETS = ("/tmp", "/var/tmp")  # noqa: S108 - where LibreOffice puts its socket, whatever is set


def program() -> str | None:
    """Return the path of LibreOffice, None where it is not installed.

    The environment variable VRAGENLINT_SOFFICE names it; else it is looked for where programs are.
    """
    named = os.environ.get(VARIABLE)
    if named:
        return named if os.access(named, os.X_OK) else None
    folders = os.environ.get("PATH", os.defpath).split(os.pathsep)
    paths = (os.path.join(folder, name) for name in _PROGRAMS for folder in folders if folder)
    return next((path for path in paths if os.path.isfile(path) and os.access(path, os.X_OK)), None)


def to_odt(data: bytes, ending: str, most: Limits) -> bytes:
    """Return a document in the format of `ending` (doc, rtf) as .odt.

    Raises UnknownFormat where LibreOffice is not installed, HostileSource where it takes more than `most`
    or makes too much of it, BrokenSource where it cannot read the document.
    """
    found = program()
    if found is None:
        raise UnknownFormat(
            f"Om een .{ending}-bestand te lezen is LibreOffice nodig, en dat is hier niet: installeer het of"
            " sla het bestand op als .docx.",
            f"To read a .{ending} file takes LibreOffice, which is not here: install it, or save the file as"
            " .docx.",
        )
    with scratch() as folder:
        _write(os.path.join(folder, "profile", "user", "registrymodifications.xcu"), _profile().encode())
        _write(os.path.join(folder, f"list.{ending}"), data)
        try:
            _run(found, folder, ending, most)
        finally:
            _sweep(folder)
        return _result(os.path.join(folder, "out", "list.odt"))


def _profile() -> str:
    return _PROFILE.format("".join(_ITEM.format(*setting) for setting in _SETTINGS))


def _write(path: str, data: bytes) -> None:
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(data)


def _run(path: str, folder: str, ending: str, most: Limits) -> None:
    quiet = subprocess.DEVNULL
    try:
        process = subprocess.Popen(  # noqa: S603 - no argument of a stranger's
            limited(_command(path, folder, ending), most),
            stdin=quiet,
            stdout=quiet,
            stderr=quiet,
            env={**os.environ, "HOME": folder, **dict.fromkeys(_TEMPORARY, folder)},
            cwd=folder,
            start_new_session=True,
        )
    except OSError:
        raise unread() from None
    try:
        code = process.wait(most.patience)
    except subprocess.TimeoutExpired:
        raise too_much() from None
    finally:
        _end(process)
    if went_beyond(code):
        raise too_much()


def _command(path: str, folder: str, ending: str) -> list[str]:
    return [
        path,
        f"-env:UserInstallation={_place(folder)}",
        *("--headless", "--invisible", "--norestore", "--nologo", "--nodefault", "--nolockcheck"),
        f"--infilter={_IN[ending]}",
        *("--convert-to", _OUT, "--outdir", os.path.join(folder, "out")),
        os.path.join(folder, f"list.{ending}"),
    ]


def _place(folder: str) -> str:
    """Return the address of the profile."""
    profile = os.path.join(folder, "profile").replace(os.sep, "/")
    return f"file:///{profile.lstrip('/')}"


def _sweep(folder: str) -> None:
    """Remove the socket by which a second LibreOffice would find the first; one that was ended leaves it.

    It lies outside any folder of ours, named for the user and for the MD5 of the address of the profile, of
    which 7.4 writes each byte without a nought before it.
    """
    if not hasattr(os, "getuid"):
        return
    from hashlib import md5

    made = md5(_place(folder).encode("utf-16-le"), usedforsecurity=False)
    for name in {made.hexdigest(), "".join(f"{byte:x}" for byte in made.digest())}:
        for place in _SOCKETS:
            with suppress(OSError):
                os.unlink(os.path.join(place, f"OSL_PIPE_{os.getuid()}_SingleOfficeIPC_{name}"))


def _end(process: subprocess.Popen[bytes]) -> None:
    """End LibreOffice and whatever it has started, also what it left when it ended by itself."""
    if hasattr(os, "killpg"):
        with suppress(ProcessLookupError, PermissionError):  # nobody is left, or none of ours
            os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()
    process.wait()


def _result(path: str) -> bytes:
    try:
        if os.path.getsize(path) > LARGEST:
            raise too_large()
        with open(path, "rb") as file:
            return file.read()
    except OSError:
        raise unread() from None
