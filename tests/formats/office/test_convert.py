"""LibreOffice put to work: found, run in a place of its own, ended in time.  A script stands in for it."""

import os
import socket
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from linter.errors import BrokenSource, HostileSource, UnknownFormat
from linter.formats.office import convert as module
from linter.formats.office.convert import VARIABLE, program, to_odt
from linter.formats.office.limits import Limits

pytestmark = pytest.mark.skipif(os.name != "posix", reason="the stand-in for LibreOffice is a shell script")


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program that does as its text says, in place of LibreOffice."""
    path = tmp_path / "soffice"
    monkeypatch.setenv(VARIABLE, str(path))
    return path


def does(path: Path, code: str) -> None:
    path.write_text(f"#!{sys.executable}\nimport os, sys, time\narguments = sys.argv[1:]\n{code}\n")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)


COPY = """
out, file = arguments[arguments.index("--outdir") + 1], arguments[-1]
os.mkdir(out)
data = open(file, "rb").read()
open(os.path.join(out, "list.odt"), "wb").write(data.upper() * TIMES)
"""


def test_what_comes_out_is_returned_and_nothing_stays(office: Path, tmp_path: Path) -> None:
    seen = tmp_path / "seen"
    does(office, COPY.replace("TIMES", "1") + f"open({str(seen)!r}, 'w').write(chr(10).join(arguments))")
    assert to_odt(b"abc", "rtf", Limits()) == b"ABC"
    arguments = seen.read_text().splitlines()
    folder = Path(arguments[-1]).parent
    assert arguments[-1].endswith("list.rtf")
    assert f"-env:UserInstallation=file://{folder}/profile" in arguments
    assert "--infilter=Rich Text Format" in arguments
    assert not folder.exists()


def test_the_profile_is_its_own_and_safe(office: Path, tmp_path: Path) -> None:
    seen = tmp_path / "seen"
    does(
        office,
        COPY.replace("TIMES", "1")
        + f"folder = os.path.dirname(file)\nopen({str(seen)!r}, 'w').write(os.environ['HOME'] + chr(10)"
        " + open(os.path.join(folder, 'profile', 'user', 'registrymodifications.xcu')).read())",
    )
    to_odt(b"abc", "doc", Limits())
    home, profile = seen.read_text().split("\n", 1)
    assert Path(home).name.startswith("vragenlint-")
    for setting in ("DisableMacrosExecution", "MacroSecurityLevel", "ooInetProxyType", "ooSetupLastVersion"):
        assert setting in profile


def test_what_it_keeps_meanwhile_is_kept_where_nothing_stays(office: Path, tmp_path: Path) -> None:
    seen = tmp_path / "seen"
    does(office, f"import tempfile\nopen({str(seen)!r}, 'w').write(tempfile.mkdtemp())\nsys.exit(1)")
    with pytest.raises(BrokenSource):
        to_odt(b"abc", "doc", Limits())
    kept = Path(seen.read_text())
    assert kept.parent.name.startswith("vragenlint-")
    assert not kept.exists()


def test_libreoffice_itself_leaves_nothing_where_it_is_ended(
    libreoffice: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, libreoffice)
    lines = "".join(f"{number}\\tab Kunt u dit toelichten?\\par\n" for number in range(1, 90_000))
    before = _left()
    with pytest.raises(HostileSource, match="niet op tijd"):
        to_odt(f"{{\\rtf1\\ansi {lines}}}".encode(), "rtf", Limits(60, 2_000_000_000, 4.0))
    assert _left() <= before


def _left() -> set[Path]:
    """Return the sockets of a LibreOffice that is not there any more."""
    return {path for path in Path("/tmp").glob("OSL_PIPE_*") if not _answers(path)}


def _answers(path: Path) -> bool:
    with socket.socket(socket.AF_UNIX) as asking:
        return asking.connect_ex(str(path)) == 0


def test_what_takes_too_long_is_ended_with_all_it_started(office: Path, tmp_path: Path) -> None:
    child = tmp_path / "child"
    does(
        office,
        "import subprocess\nmade = subprocess.Popen(['sleep', '60'])\n"
        f"open({str(child)!r}, 'w').write(str(made.pid))\ntime.sleep(60)",
    )
    begin = time.monotonic()
    with pytest.raises(HostileSource, match="niet op tijd"):
        to_odt(b"abc", "doc", Limits(patience=2.0))
    assert time.monotonic() - begin < 10
    deadline = time.monotonic() + 5
    while _runs(int(child.read_text())):
        assert time.monotonic() < deadline
        time.sleep(0.05)


def _runs(process: int) -> bool:
    """Say whether a process runs; one that has ended and waits for its parent does not."""
    found = subprocess.run(
        ["ps", "-o", "stat=", "-p", str(process)], capture_output=True, text=True, check=False
    )
    return found.stdout.strip() not in {"", "Z", "Z+"}


def test_where_nothing_comes_out_the_file_cannot_be_read(office: Path) -> None:
    does(office, "sys.exit(1)")
    with pytest.raises(BrokenSource, match="kan dit bestand niet lezen"):
        to_odt(b"abc", "doc", Limits())


@pytest.mark.parametrize(
    "code",
    [
        "while True: pass",
        "import signal\nos.kill(os.getpid(), signal.SIGXCPU)",
        "sys.exit(137)",
        "sys.exit(153)",
    ],
)
def test_what_takes_more_than_it_may_is_refused_as_such(office: Path, code: str) -> None:
    does(office, code)
    begin = time.monotonic()
    with pytest.raises(HostileSource, match="niet op tijd"):
        to_odt(b"abc", "rtf", Limits(seconds=1))
    assert time.monotonic() - begin < 10


@pytest.mark.skipif(sys.platform != "linux", reason="other systems count memory otherwise")
def test_memory_is_limited(office: Path) -> None:
    does(office, "made = bytearray(400_000_000)" + COPY.replace("TIMES", "1"))
    assert to_odt(b"abc", "rtf", Limits(memory=800_000_000)) == b"ABC"
    with pytest.raises(BrokenSource):
        to_odt(b"abc", "rtf", Limits())


def test_what_it_leaves_behind_is_ended(office: Path, tmp_path: Path) -> None:
    child = tmp_path / "child"
    does(
        office,
        COPY.replace("TIMES", "1")
        + "import subprocess\nmade = subprocess.Popen(['sleep', '60'])\n"
        + f"open({str(child)!r}, 'w').write(str(made.pid))",
    )
    assert to_odt(b"abc", "rtf", Limits()) == b"ABC"
    deadline = time.monotonic() + 5
    while _runs(int(child.read_text())):
        assert time.monotonic() < deadline
        time.sleep(0.05)


def test_what_becomes_too_large_is_refused(office: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    does(office, COPY.replace("TIMES", "1000"))
    monkeypatch.setattr(module, "LARGEST", 1000)
    with pytest.raises(HostileSource, match="veel te groot"):
        to_odt(b"abc", "doc", Limits())


def test_a_program_that_does_not_run_cannot_read_it(office: Path) -> None:
    office.write_bytes(b"\x7fELF no program")
    office.chmod(0o755)
    with pytest.raises(BrokenSource):
        to_odt(b"abc", "doc", Limits())


def test_on_systems_without_groups_the_program_alone_is_ended(
    office: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    does(office, "time.sleep(60)")
    monkeypatch.delattr(os, "killpg")
    with pytest.raises(HostileSource, match="niet op tijd"):
        to_odt(b"abc", "doc", Limits(patience=0.5))


def test_it_is_found_by_its_variable_or_where_programs_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)
    monkeypatch.setenv("PATH", os.pathsep.join(["", str(tmp_path / "none"), str(tmp_path)]))
    assert program() is None
    found = tmp_path / "libreoffice"
    found.write_text("")
    assert program() is None
    found.chmod(0o755)
    assert program() == str(found)
    monkeypatch.setenv(VARIABLE, str(tmp_path / "other"))
    assert program() is None


def test_without_it_the_sentence_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "/no/such/program")
    with pytest.raises(UnknownFormat, match=r"installeer het of sla het bestand op als \.docx"):
        to_odt(b"abc", "rtf", Limits())
