"""LibreOffice put to work on one file: bytes in, the same document as .docx out.

Knows how to find it and how to run it so that it leaves no trace, waits for nobody and fetches nothing: a
profile of its own, in which macros and links are off and the network is a dead end, a folder that is thrown
away, and an end to it after a time.
"""

import os
import signal
import subprocess
import tempfile

from linter.errors import BrokenSource, HostileSource, UnknownFormat

PATIENCE = 30.0  # seconds; a list takes one to three
LARGEST = 100_000_000  # bytes of what comes out
VARIABLE = "VRAGENLINT_SOFFICE"
_PROGRAMS = ("soffice", "libreoffice")
_OUT = "docx:MS Word 2007 XML"
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
    ("Inet/Settings", "ooInetProxyType", "2"),
    ("Inet/Settings", "ooInetHTTPProxyName", "127.0.0.1"),
    ("Inet/Settings", "ooInetHTTPProxyPort", "9"),
    ("Inet/Settings", "ooInetHTTPSProxyName", "127.0.0.1"),
    ("Inet/Settings", "ooInetHTTPSProxyPort", "9"),
)


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


def to_docx(data: bytes, ending: str, patience: float = PATIENCE) -> bytes:
    """Return a document in the format of `ending` (doc, rtf) as .docx.

    Raises UnknownFormat where LibreOffice is not installed, HostileSource where it takes more than `patience`
    seconds or makes too much of it, BrokenSource where it cannot read the document.
    """
    found = program()
    if found is None:
        raise UnknownFormat(
            f"Om een .{ending}-bestand te lezen is LibreOffice nodig, en dat is hier niet: installeer het of"
            " sla het bestand op als .docx.",
            f"To read a .{ending} file takes LibreOffice, which is not here: install it, or save the file as"
            " .docx.",
        )
    with tempfile.TemporaryDirectory(prefix="vragenlint-", ignore_cleanup_errors=True) as folder:
        _write(os.path.join(folder, "profile", "user", "registrymodifications.xcu"), _profile().encode())
        _write(os.path.join(folder, f"list.{ending}"), data)
        _run(found, folder, ending, patience)
        return _result(os.path.join(folder, "out", "list.docx"))


def _profile() -> str:
    return _PROFILE.format("".join(_ITEM.format(*setting) for setting in _SETTINGS))


def _write(path: str, data: bytes) -> None:
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(data)


def _run(path: str, folder: str, ending: str, patience: float) -> None:
    profile = os.path.join(folder, "profile").replace(os.sep, "/")
    command = [
        path,
        f"-env:UserInstallation=file:///{profile.lstrip('/')}",
        *("--headless", "--invisible", "--norestore", "--nologo", "--nodefault", "--nolockcheck"),
        f"--infilter={_IN[ending]}",
        *("--convert-to", _OUT, "--outdir", os.path.join(folder, "out")),
        os.path.join(folder, f"list.{ending}"),
    ]
    quiet = subprocess.DEVNULL
    try:
        process = subprocess.Popen(  # noqa: S603 - no shell, and no argument of a stranger's
            command,
            stdin=quiet,
            stdout=quiet,
            stderr=quiet,
            env={**os.environ, "HOME": folder},
            cwd=folder,
            start_new_session=True,
        )
    except OSError:
        raise _unread() from None
    try:
        process.wait(patience)
    except subprocess.TimeoutExpired:
        raise HostileSource(
            "LibreOffice krijgt dit bestand niet op tijd gelezen: open het zelf en sla het op als .docx.",
            "LibreOffice does not get through this file in time: open it yourself and save it as .docx.",
        ) from None
    finally:
        _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    """End LibreOffice, and whatever it has started, where it has not ended by itself."""
    if process.poll() is not None:
        return
    if hasattr(os, "killpg"):
        os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()
    process.wait()


def _result(path: str) -> bytes:
    try:
        if os.path.getsize(path) > LARGEST:
            raise HostileSource(
                "Dit bestand wordt veel te groot als het wordt gelezen: vraag de afzender om een .docx.",
                "This file becomes far too large when it is read: ask its sender for a .docx.",
            )
        with open(path, "rb") as file:
            return file.read()
    except OSError:
        raise _unread() from None


def _unread() -> BrokenSource:
    return BrokenSource(
        "LibreOffice kan dit bestand niet lezen: open het in Word en sla het op als .docx.",
        "LibreOffice cannot read this file: open it in Word and save it as .docx.",
    )
