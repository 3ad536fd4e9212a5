"""Connections that are left open, and what is said on them."""

import asyncio
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress

import pytest
from uvicorn import Config
from uvicorn.server import ServerState

from linter.service.app import application
from linter.service.gate import Gate
from linter.service.limits import Settings
from linter.service.server import Impatient
from tests.conftest import ROOT
from tests.service.conftest import LIST

SCRIPT = """
import sys
from linter.service import gate, server
from linter.service.limits import Settings
server.HEADER_SECONDS = server.KEEP_ALIVE = server.READ_SECONDS = gate.DRAIN_PAUSE = 0.5
server._log()
import logging
logging.getLogger("python_multipart").warning("geheim %s", 97)
address = server.Address("127.0.0.1", int(sys.argv[1]))
server.run(address, Settings(workers=1), lambda: print("up", flush=True))
"""
SOON = 5
ASKED = b"GET /health HTTP/1.1\r\nHost: x\r\n\r\n"


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    """The port of a service of little patience."""
    with socket.create_server(("127.0.0.1", 0)) as found:
        port = int(found.getsockname()[1])
    typed = [sys.executable, "-c", SCRIPT, str(port)]
    with subprocess.Popen(
        typed, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "up\n"
        yield port
        process.terminate()
        assert process.stderr is not None
        assert process.stderr.readline() == '{"library": "python_multipart", "level": "warning"}\n'
        assert "geheim" not in process.stderr.read()


def _heard(connection: socket.socket) -> bytes:
    """Return what comes until the connection is closed, whichever way."""
    parts: list[bytes] = []
    with suppress(ConnectionResetError):
        parts.extend(iter(lambda: connection.recv(65_536), b""))
    return b"".join(parts)


@pytest.mark.parametrize(
    "said",
    [b"", b"POST /v1/check HTTP/1.1\r\nHost: x\r\nX-Slow:", b"\r\n", ASKED, ASKED + b"\r\n", ASKED + b"GET"],
)
def test_a_connection_that_says_nothing_more_is_closed(port: int, said: bytes) -> None:
    with socket.create_connection(("127.0.0.1", port), SOON) as slow:
        slow.sendall(said)
        answer = _heard(slow)
    assert answer.startswith(b"HTTP/1.1 200" if said.startswith(ASKED) else b"")


def test_what_is_said_between_requests_buys_no_time(port: int) -> None:
    with socket.create_connection(("127.0.0.1", port), SOON) as slow:
        slow.sendall(ASKED)
        assert slow.recv(65_536).startswith(b"HTTP/1.1 200")
        with pytest.raises(OSError, match=r"Broken pipe|reset"):
            _drip(slow)


def _drip(slow: socket.socket) -> None:
    started = time.monotonic()
    while time.monotonic() - started < SOON:
        slow.sendall(b"\r\n")
        time.sleep(0.1)


def test_a_body_that_is_not_read_to_its_end_closes_the_connection(port: int) -> None:
    with socket.create_connection(("127.0.0.1", port), SOON) as slow:
        slow.sendall(b"POST /nergens HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n")
        assert slow.recv(12) == b"HTTP/1.1 404"
        time.sleep(0.8)  # now it is waited for no longer
        with suppress(OSError):
            slow.sendall(b"x")
        assert _heard(slow).endswith(b"}")


def test_an_answer_that_is_not_read_closes_the_connection(port: int) -> None:
    text = (LIST + "Toelichting bij deze vragen.\n" * 100_000).encode()
    head = f"POST /v1/convert?name=a.txt HTTP/1.1\r\nHost: x\r\nContent-Length: {len(text)}\r\n\r\n"
    with socket.socket() as slow:
        slow.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        slow.settimeout(4 * SOON)
        slow.connect(("127.0.0.1", port))
        slow.sendall(head.encode() + text)
        first = slow.recv(1024)
        assert first.startswith(b"HTTP/1.1 200")
        time.sleep(2)
        answer = first + _heard(slow)
    assert len(answer) < len(text)


def test_another_protocol_is_passed_over(port: int) -> None:
    more = b"Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\n"
    body = LIST.encode()
    told = b"POST /v1/check?name=a.txt HTTP/1.1\r\nHost: x\r\nContent-Length: %d\r\n" % len(body)
    with socket.create_connection(("127.0.0.1", port), SOON) as asking:
        asking.sendall(told + more + b"\r\n" + body)
        answer = _heard(asking)
    assert answer.startswith(b"HTTP/1.1 200")
    assert b'"NUM001"' in answer


ENDLESS = b"".join(b"X%d: a\r\n" % number for number in range(2000))
CHUNKS = b"POST /v1/check?name=a.txt HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n"


@pytest.mark.parametrize(
    ("begun", "more", "answer"),
    [
        (b"GET /health HTTP/1.1\r\nHost: x\r\n", ENDLESS, b"HTTP/1.1 431"),
        (b"GET /health HTTP/1.1\r\nHost: x\r\nX-A: ", b"a" * 20_000, b"HTTP/1.1 431"),
        (b"GET /health?", b"a" * 20_000, b"HTTP/1.1 431"),
        (CHUNKS + b"0\r\n", ENDLESS, b""),
        (CHUNKS + b"0\r\nX-T: ", b"a" * 20_000, b""),
        (CHUNKS + b"1;", b"a" * 20_000, b""),
    ],
)
def test_what_is_no_body_may_not_go_on(port: int, begun: bytes, more: bytes, answer: bytes) -> None:
    heard = b""
    with socket.create_connection(("127.0.0.1", port), SOON) as endless:
        with suppress(OSError):
            endless.sendall(begun)
            for _again in range(1500):  # 30 megabytes: far more than is taken, or lies in buffers between
                endless.sendall(more)
            pytest.fail("all of it was taken")
        heard = _heard(endless)
    assert heard.startswith(answer) or not heard


def test_a_head_that_is_too_large_is_told_so(port: int) -> None:
    with socket.create_connection(("127.0.0.1", port), SOON) as endless:
        endless.sendall(b"GET /health HTTP/1.1\r\nHost: x\r\n" + ENDLESS + b"\r\n")
        answer = _heard(endless)
    assert answer.startswith(b"HTTP/1.1 431 Request Header Fields Too Large\r\n")
    assert b"content-type: application/problem+json" in answer.lower()
    assert b"x-frame-options: deny" in answer.lower()
    assert "stuur minder headers" in answer.decode()


def test_a_large_body_is_no_large_head(port: int) -> None:
    text = (LIST + "Toelichting bij deze vragen.\n" * 20_000).encode()
    head = f"POST /v1/check?name=a.txt HTTP/1.1\r\nHost: x\r\nContent-Length: {len(text)}\r\n\r\n"
    with socket.create_connection(("127.0.0.1", port), SOON) as asking:
        asking.sendall(head.encode() + text + ASKED * 3)
        answer = _heard(asking)
    assert answer.count(b"HTTP/1.1 200") == 4


async def _nodelay(gate: Gate) -> int:
    """Return what a connection that is made to a socket such as ours says of waiting."""
    config = Config(gate, http=Impatient, lifespan="off")
    config.load()
    made: list[Impatient] = []

    def connected() -> Impatient:
        made.append(Impatient(config, ServerState(), {}))
        return made[-1]

    listening = socket.create_server(("127.0.0.1", 0))
    async with await asyncio.get_running_loop().create_server(connected, sock=listening):
        _reader, writer = await asyncio.open_connection(*listening.getsockname())
        writer.write(ASKED)
        await _reader.readuntil(b"\r\n\r\n")
        said: int = (
            made[0].transport.get_extra_info("socket").getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
        )
        writer.close()
    return said


def test_an_answer_does_not_wait_for_word_of_its_first_part() -> None:
    assert asyncio.run(_nodelay(application(Settings(workers=1))))
