"""Good requests among two hundred that mean harm: each good one is answered, each bad one refused in time."""

import http.client
import io
import json
import os
import socket
import subprocess
import sys
import time
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from functools import cache
from pathlib import Path
from threading import Event

import pytest

from tests.conftest import ROOT
from tests.formats.docx.made import docx, p, r
from tests.service.conftest import LIST

GOOD = docx("".join(p(r(line)) for line in LIST.splitlines()))
pytestmark = pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="there is no /proc")
Said = tuple[int, str]


@pytest.fixture(scope="module")
def served() -> Iterator[tuple[int, int]]:
    """The port of the service and its process."""
    with socket.create_server(("127.0.0.1", 0)) as found:
        port = int(found.getsockname()[1])
    typed = [sys.executable, "-m", "tests.service.hurtful", str(port)]
    with subprocess.Popen(
        typed, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "up\n"
        yield port, process.pid
        process.kill()


def ask(port: int, body: bytes, name: str = "a.docx", content: str = "application/octet-stream") -> Said:
    with closing(http.client.HTTPConnection("127.0.0.1", port, timeout=2 * LATE)) as connection:
        connection.request("POST", f"/v1/check?name={name}", body, {"Content-Type": content})
        answer = connection.getresponse()
        return answer.status, answer.read().decode()


def raw(port: int, sent: bytes, patience: float = 15) -> Said:
    """Send bytes and no more; return the status, 0 where the connection is closed without one."""
    with socket.create_connection(("127.0.0.1", port), patience) as connection:
        connection.sendall(sent)
        got = connection.recv(65_536)
    return (int(got.split(b" ")[1]) if got else 0), got.decode("latin-1")


def cut(port: int) -> Said:
    """Send half a body and leave."""
    with socket.create_connection(("127.0.0.1", port), 5) as connection:
        connection.sendall(HEAD + b"Content-Length: 5000\r\n\r\nabc")
        time.sleep(0.05)
    return 0, ""


def leave(port: int) -> Said:
    """Have something done that hangs, and leave."""
    with socket.create_connection(("127.0.0.1", port), 5) as connection:
        connection.sendall(HEAD + b"Content-Length: 6\r\n\r\nHANG x")
        time.sleep(0.2)
    return 0, ""


def heavy(port: int) -> Said:
    """Send more than is taken, with a pause in it, and then look whether there is an answer."""
    with socket.create_connection(("127.0.0.1", port), 20) as connection:
        connection.sendall(HEAD + b"Content-Length: 101000000\r\n\r\n")
        for _ in range(2):
            connection.sendall(bytes(50_500_000))
            time.sleep(1)
        got = connection.recv(65_536)
    return int(got.split(b" ")[1]), got.decode("latin-1")


def untold(port: int) -> Said:
    """Send more than is taken without saying how much, and then read the answer to its end."""
    with socket.create_connection(("127.0.0.1", port), 20) as connection:
        connection.sendall(HEAD + b"Transfer-Encoding: chunked\r\n\r\n")
        for _ in range(101):
            connection.sendall(b"f4240\r\n" + bytes(1_000_000) + b"\r\n")
        connection.sendall(b"0\r\n\r\n")
        answer = http.client.HTTPResponse(connection)
        answer.begin()
        return answer.status, answer.read().decode()


@cache
def bomb(size: int) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        package.writestr("word/document.xml", b"<a>" + b" " * size)
    return made.getvalue()


LATE = 30
"""Seconds in which all is answered, on a machine that is busy with more than this."""
BOMB = 300_000_000
ENTITIES = b'<!DOCTYPE vragenlijst [<!ENTITY b "c">]><vragenlijst soort="lv">&b;</vragenlijst>'
DEEP = b"<vragenlijst>" + b"<a>" * 200_000
HEAD = b"POST /v1/check?name=a.txt HTTP/1.1\r\nHost: x\r\n"
BAD: tuple[tuple[str, int, Callable[[int], Said], tuple[int, ...]], ...] = (
    ("hang", 4, lambda port: ask(port, b"HANG x", "a.txt"), (422,)),
    ("kill", 8, lambda port: ask(port, b"KILL x", "a.txt"), (422,)),
    ("segv", 8, lambda port: ask(port, b"SEGV x", "a.txt"), (422,)),
    ("eat", 4, lambda port: ask(port, b"EAT x", "a.txt"), (422,)),
    ("bomb", 16, lambda port: ask(port, bomb(BOMB)), (422,)),
    ("entities", 16, lambda port: ask(port, ENTITIES, "a.xml"), (422,)),
    ("deep", 12, lambda port: ask(port, DEEP, "a.xml"), (422,)),
    ("torn", 16, lambda port: ask(port, GOOD[: len(GOOD) // 2]), (422,)),
    ("form", 15, lambda port: ask(port, b"--x\r\nno", content="multipart/form-data; boundary=x"), (400,)),
    ("empty", 11, lambda port: ask(port, b""), (400,)),
    ("large", 12, lambda port: raw(port, HEAD + b"Content-Length: 999999999\r\n\r\n"), (413,)),
    ("length", 12, lambda port: raw(port, HEAD + b"Content-Length: nul\r\n\r\nx"), (400,)),
    ("option", 16, lambda port: ask(port, b"x", "a.txt&stage=af"), (422,)),
    ("cut", 20, cut, (0,)),
    ("leave", 20, leave, (0,)),
    ("heavy", 1, heavy, (413,)),
    ("untold", 1, untold, (413,)),
    ("slow", 4, lambda port: raw(port, HEAD + b"Content-Length: 50\r\n\r\nabc"), (408, 0)),
    ("head", 4, lambda port: raw(port, HEAD), (0,)),
)


def test_good_among_bad(served: tuple[int, int]) -> None:
    port, process = served
    assert ask(port, GOOD)[0] == 200
    bomb(BOMB)  # takes a second to make, which is not the service's
    before = family(process)
    over, answered = Event(), Counter[str]()

    def keep_asking() -> None:
        while not over.is_set():
            status, said = ask(port, GOOD)
            answered["right" if status == 200 and json.loads(said)["summary"]["rejected"] == 1 else said] += 1

    with ThreadPoolExecutor(10) as pool:
        asking = [pool.submit(keep_asking) for _ in range(2)]
        try:
            wrong = list(pool.map(lambda one: _wrong(port, one), _mixed()))
        finally:
            over.set()
        for one in asking:
            one.result()
    assert [one for one in wrong if one] == []
    assert set(answered) == {"right"}
    assert answered["right"] > 10
    assert _ready(port)
    assert _settled(process, before)


def _mixed() -> list[int]:
    """Return which of the bad requests are sent, those of one kind apart from each other."""
    every = [
        (place / count, kind) for kind, (_name, count, *_rest) in enumerate(BAD) for place in range(count)
    ]
    assert len(every) == 200
    return [kind for _place, kind in sorted(every)]


def _wrong(port: int, kind: int) -> str:
    """Send a bad request; return what is wrong with the answer, empty where nothing is."""
    name, _count, send, expected = BAD[kind]
    started = time.monotonic()
    try:
        status, said = send(port)
    except (OSError, http.client.HTTPException) as error:
        status, said = -1, repr(error)
    took = time.monotonic() - started
    return "" if status in expected and took < LATE else f"{name}: {status} in {took:.1f} s: {said[:200]}"


def _ready(port: int) -> bool:
    with closing(http.client.HTTPConnection("127.0.0.1", port, timeout=10)) as connection:
        connection.request("GET", "/ready")
        answer = connection.getresponse()
        return answer.status == 200 and json.loads(answer.read()) == {"status": "ready", "waiting": 0}


def _settled(process: int, before: int) -> bool:
    """Wait until there are as many processes as there were: a worker may just be replaced."""
    until = time.monotonic() + LATE
    while time.monotonic() < until:
        if family(process) == before:
            return True
        time.sleep(0.2)
    return False


def family(process: int) -> int:
    """Return how many processes there are below one, itself included."""
    parents: dict[int, list[int]] = {}
    for entry in os.scandir("/proc"):
        if entry.name.isdecimal():
            try:
                stat = Path(entry.path, "stat").read_text()
            except OSError:
                continue
            parents.setdefault(int(stat.rpartition(")")[2].split()[1]), []).append(int(entry.name))
    found, waiting = 0, [process]
    while waiting:
        found += 1
        waiting += parents.get(waiting.pop(), [])
    return found


def test_a_fault_of_ours_is_told_as_one(served: tuple[int, int]) -> None:
    status, said = ask(served[0], b"RAISE x", "a.txt")
    assert status == 500
    assert "geheim" not in said
