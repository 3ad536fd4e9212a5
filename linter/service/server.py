"""The server around the application: an address and settings in; runs until it is told to stop.

Says on standard error where it listens and, in lines of JSON, what it answers.
"""

import asyncio
import json
import logging
import signal
import socket
import sys
from collections.abc import Callable
from http import HTTPStatus
from types import FrameType
from typing import Any, NamedTuple

import uvicorn
from starlette.types import ASGIApp
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from linter.errors import ConfigError, HostileSource, VragenlintError
from linter.service.app import application
from linter.service.gate import HEADERS as HEADERS_SAID
from linter.service.limits import (
    HEAD,
    HEADER_SECONDS,
    HEADERS,
    KEEP_ALIVE,
    READ_SECONDS,
    SHUTDOWN_SECONDS,
    Settings,
)
from linter.service.problems import Problem
from linter.service.telling import LOG

_UPGRADE = b"\r\nupgrade:"


class Address(NamedTuple):
    """Where to listen, and from which proxies an address of a client is believed."""

    host: str
    port: int
    proxies: str = ""


class Impatient(HttpToolsProtocol):
    """A connection that is closed where the head of a request does not come in time, where it is left with
    nothing of a request, and where an answer is not read."""

    def connection_made(self, transport: Any) -> None:
        """Give the first request its time."""
        super().connection_made(transport)
        # An answer goes out in parts, and is not to wait for the client's word on the first: asyncio sees to
        # that only for a socket that was made with the number of its protocol.
        transport.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._patience: asyncio.TimerHandle | None = None
        self._unread = 0
        self._heading = True
        self._beside, self._is_body, self._excess = 0, False, False
        self._wait()
        self._looks = self.loop.call_later(READ_SECONDS, self._look)

    def data_received(self, data: bytes) -> None:
        """Take what comes; what is no part of a request buys no time."""
        self._is_body = False
        super().data_received(_unasked(data) if self._heading else data)
        self._beside = 0 if self._is_body else self._beside + len(data)
        if self._excess or self._beside > HEAD:
            self._refuse_head()
        under_way = self.cycle is not None and not self.cycle.response_complete
        if self._patience is None and self.timeout_keep_alive_task is None and not under_way:
            self._wait()

    def on_message_begin(self) -> None:
        """Give every request its time."""
        super().on_message_begin()
        self._wait()

    def on_header(self, name: bytes, value: bytes) -> None:
        """Keep a header, also one behind a body, as long as there are not too many."""
        self._excess = self._excess or len(self.headers) >= HEADERS
        if not self._excess:
            super().on_header(name, value)

    def on_headers_complete(self) -> None:
        """Leave the body to the gate."""
        self._heading = False
        self._wait_no_longer()
        if not self._excess:
            super().on_headers_complete()

    def on_body(self, body: bytes) -> None:
        """Hand on a part of the body."""
        self._is_body = True
        if not self._excess:
            super().on_body(body)

    def on_message_complete(self) -> None:
        """Await the head of another."""
        self._heading = self._is_body = True
        if not self._excess:
            super().on_message_complete()

    def connection_lost(self, exc: Exception | None) -> None:
        """Give up waiting."""
        self._wait_no_longer()
        self._looks.cancel()
        super().connection_lost(exc)

    def _wait(self) -> None:
        self._wait_no_longer()
        self._patience = self.loop.call_later(HEADER_SECONDS, self._give_up)

    def _wait_no_longer(self) -> None:
        if self._patience is not None:
            self._patience.cancel()
        self._patience = None

    def _look(self) -> None:
        """End a connection whose client has read nothing of what waits for it since the last look."""
        unread = self.transport.get_write_buffer_size()
        if self._unread and unread >= self._unread:
            self.transport.abort()
            return
        self._unread = unread
        self._looks = self.loop.call_later(READ_SECONDS, self._look)

    def send_400_response(self, msg: str) -> None:  # noqa: ARG002 - its words are the parser's
        """Refuse what is no HTTP, as all that is refused."""
        self._refuse(
            HTTPStatus.BAD_REQUEST,
            ConfigError(
                "Dit is geen verzoek dat te lezen is; zie /v1/openapi.json.",
                "This is no request that can be read; see /v1/openapi.json.",
            ),
        )

    def _refuse_head(self) -> None:
        """Refuse a request of which too much comes that is no body; where it is being answered, end it."""
        if self.cycle is not None and not self.cycle.response_complete:
            self.transport.abort()
            return
        self._refuse(
            HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE,
            HostileSource(
                "Wat voor het bestand uit komt is te veel; stuur minder headers.",
                "What comes before the file is too much; send fewer headers.",
            ),
        )

    def _refuse(self, status: HTTPStatus, error: VragenlintError) -> None:
        """Answer without the application, with the headers that every answer has, and close."""
        if self.transport.is_closing():
            return
        answer = Problem(status, "BrokenRequest", error).response("nl")
        ours = [(name.encode(), said.encode()) for name, said in HEADERS_SAID.items()]
        headers = [*self.server_state.default_headers, *ours, *answer.raw_headers, (b"connection", b"close")]
        lines = [b"HTTP/1.1 %d %s" % (status, status.phrase.encode()), *(b": ".join(one) for one in headers)]
        self.transport.write(b"\r\n".join(lines) + b"\r\n\r\n" + bytes(answer.body))
        self.transport.close()

    def _give_up(self) -> None:
        if not self.transport.is_closing():
            self.transport.close()


def _unasked(data: bytes) -> bytes:
    """Return the beginning of a request without asking for another protocol than HTTP/1.1.

    A server may pass over that (RFC 9110, 7.8); the parser takes what follows for the other protocol.
    """
    end = data.find(b"\r\n\r\n")
    at = data[: end if end >= 0 else len(data)].lower().find(_UPGRADE)
    if at < 0:
        return data
    return data[:at] + b"\r\nx-passed-over:" + data[at + len(_UPGRADE) :]


def run(address: Address, settings: Settings, started: Callable[[], None]) -> int:
    """Run the service, of which `started` is told; returns the exit code when it has stopped.

    Told to stop it finishes what it is at.  Raises ConfigError where the address cannot be listened on.
    """
    _log()
    try:
        listening = socket.create_server((address.host, address.port), family=_family(address.host))
    except OSError as error:
        raise _taken(address) from error
    server = uvicorn.Server(_config(address, application(settings, started)))
    signal.signal(signal.SIGTERM, _stopped)  # when all is over the server raises it once more
    try:
        server.run([listening])
    except KeyboardInterrupt:
        return 0
    return 0


def _stopped(_number: int, _frame: FrameType | None) -> None:
    """Take being told to stop for no fault."""


def _config(address: Address, app: ASGIApp) -> uvicorn.Config:
    return uvicorn.Config(
        app,
        http=Impatient,
        ws="none",
        access_log=False,
        log_level="critical",
        server_header=False,
        proxy_headers=bool(address.proxies),
        forwarded_allow_ips=address.proxies or None,
        timeout_keep_alive=KEEP_ALIVE,
        timeout_graceful_shutdown=SHUTDOWN_SECONDS,
        lifespan="on",
    )


def _family(host: str) -> socket.AddressFamily:
    return socket.AF_INET6 if ":" in host else socket.AF_INET


def _taken(address: Address) -> ConfigError:
    return ConfigError(
        f"Op {address.host}:{address.port} kan niet worden geluisterd; kies met --port een andere poort.",
        f"{address.host}:{address.port} cannot be listened on; choose another port with --port.",
    )


def _log() -> None:
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(message)s"))
    LOG.addHandler(handler)
    LOG.setLevel(logging.INFO)
    LOG.propagate = False
    others = logging.StreamHandler(sys.stderr)
    others.setFormatter(_Wordless())
    logging.getLogger().addHandler(others)


class _Wordless(logging.Formatter):
    """Tells of what a library logs only that it did: its words may hold what was sent."""

    def format(self, record: logging.LogRecord) -> str:
        """Return a line of JSON."""
        return json.dumps({"library": record.name, "level": record.levelname.lower()})
