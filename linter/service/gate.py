"""What every request passes through: how large and slow it may be, who asks, what is said with the answer.

An ASGI middleware.  A request that is refused here is not kept any further.  Logs and counts every request,
without a word of what was sent.
"""

import asyncio
import hmac
import time
from http import HTTPStatus

from starlette.datastructures import Headers, MutableHeaders, QueryParams
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from linter.errors import ConfigError, HostileSource
from linter.service.bodies import Bodies, Share
from linter.service.held import spoken
from linter.service.limits import BODY_RATE, BODY_SECONDS, DRAIN_PAUSE, DRAIN_SECONDS, Settings
from linter.service.problems import Problem
from linter.service.telling import Telling

HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
    " img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
    "Cache-Control": "no-store",
}

_PART = "http.response.body"
TO_THE_KNOWN = ("/v1/", "/metrics")
"""How the addresses begin for which a token is asked, where there are tokens."""
TO_ALL = "/v1/openapi.json"
"""What among them is for all: it says no more than the documentation."""


class Gate:
    """Stands in front of the application."""

    def __init__(self, app: ASGIApp, settings: Settings, telling: Telling) -> None:
        self._app = app
        self._settings = settings
        self._tokens = [token.encode() for token in settings.tokens]
        self._telling = telling
        self._bodies = Bodies()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request through, or refuse it."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        share = Share(self._bodies, scope["client"][0] if scope.get("client") else "")
        if scope["method"] == "HEAD":  # as GET; the server sends no body
            scope = {**scope, "method": "GET"}
        body = _Body(receive, self._settings.body, share, sent=_sends(scope))
        passage = _Passage(send)
        started = time.monotonic()
        try:
            self._refuse(scope)
            await self._app(scope, body.receive, body.unless_refused(_heard(body, passage)))
            if body.refused is not None:
                raise body.refused
        except Problem as problem:
            if not passage.status:
                await problem.response(self._lang(scope))(scope, body.receive, _heard(body, passage))
        finally:
            share.end()
            self._telling.tell(scope, passage.status, (passage.began or time.monotonic()) - started)

    def _refuse(self, scope: Scope) -> None:
        """Refuse who may not ask and what is too large, before anything is read."""
        headers = Headers(scope=scope)
        if self._tokens and scope["path"].startswith(TO_THE_KNOWN) and scope["path"] != TO_ALL:
            self._refuse_stranger(headers.get("authorization", ""))
        told = headers.get("content-length", "")
        if told.isdecimal() and int(told) > self._settings.body:
            raise too_large(self._settings.body)

    def _lang(self, scope: Scope) -> str:
        """Return the language that was asked for, also where the rest of a request is wrong."""
        asked = QueryParams(scope.get("query_string", b"")).get("lang", "")
        return spoken(asked, self._settings.config)

    def _refuse_stranger(self, authorization: str) -> None:
        scheme, _, token = authorization.partition(" ")
        given = token.strip().encode()
        known = [hmac.compare_digest(given, one) for one in self._tokens]
        if scheme.lower() != "bearer" or not any(known):
            raise Problem(
                HTTPStatus.UNAUTHORIZED,
                "Unauthorized",
                ConfigError(
                    "Hiervoor is een toegangscode nodig; vraag de beheerder erom.",
                    "This takes an access token; ask the administrator for one.",
                ),
                {"WWW-Authenticate": "Bearer"},
            )


def _sends(scope: Scope) -> bool:
    """Say whether a request comes with a body."""
    headers = Headers(scope=scope)
    return "transfer-encoding" in headers or headers.get("content-length", "0") != "0"


def _heard(body: "_Body", passage: "_Passage") -> Send:
    """Return what sends an answer at once, and ends it when what was sent has been read: a connection that
    is closed before would take the answer with it.

    An answer to what goes on and on is left unended, so that the server closes the connection.
    """

    async def send(message: Message) -> None:
        if body.over or message["type"] != _PART or message.get("more_body", False):
            await passage.send(message)
            return
        await passage.send({**message, "more_body": True})
        if await body.drain():
            await passage.send({"type": _PART, "body": b""})

    return send


class _Passage:
    """Sends an answer on with the headers that every answer has, and remembers its status."""

    def __init__(self, send: Send) -> None:
        self._send = send
        self.status = 0
        self.began = 0.0

    async def send(self, message: Message) -> None:
        """Send a part of the answer."""
        if message["type"] == "http.response.start":
            self.status = message["status"]
            self.began = time.monotonic()
            headers = MutableHeaders(scope=message)
            for name, value in HEADERS.items():
                headers.setdefault(name, value)
        await self._send(message)


class _Body:
    """A body as it comes in, which may not be too large, nor come too slowly."""

    def __init__(self, receive: Receive, most: int, share: Share, *, sent: bool) -> None:
        self._receive = receive
        self._most = most
        self._share = share
        self._started = time.monotonic()
        self.over = not sent
        self.refused: Problem | None = None

    def unless_refused(self, send: Send) -> Send:
        """Return what sends no answer where the body was refused meanwhile: that is told elsewhere."""

        async def sent(message: Message) -> None:
            if self.refused is None:
                await send(message)

        return sent

    async def receive(self) -> Message:
        """Return the next part; raises Problem, which is `refused` from then on."""
        if self.over:
            return await self._receive()
        try:
            return await self._next()
        except Problem as problem:
            self.refused = problem
            raise

    async def _next(self) -> Message:
        until = self._started + BODY_SECONDS + self._share.size / BODY_RATE
        try:
            async with asyncio.timeout(max(until - time.monotonic(), 0.01)):
                message = await self._receive()
        except TimeoutError as error:
            raise _too_slow() from error
        self.over = not message.get("more_body", False)
        self._share.take(len(message.get("body", b"")))
        if self._share.size > self._most:
            raise too_large(self._most)
        return message

    async def drain(self) -> bool:
        """Read on for a while what is not used, and say whether that was all."""
        until = time.monotonic() + DRAIN_SECONDS
        while not self.over and time.monotonic() < until:
            try:
                async with asyncio.timeout(DRAIN_PAUSE):
                    message = await self._receive()
            except TimeoutError:
                break
            self.over = not message.get("more_body", False)
        return self.over


def too_large(most: int) -> Problem:
    """Return that a request is larger than `most` bytes."""
    size = f"{most // 1_000_000} MB"
    return Problem(
        HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
        "HostileSource",
        HostileSource(
            f"Wat is gestuurd is groter dan {size}; verklein het of controleer of dit het goede bestand is.",
            f"What was sent is larger than {size}; make it smaller, or check whether it is the right file.",
        ),
        {"Connection": "close"},
    )


def _too_slow() -> Problem:
    return Problem(
        HTTPStatus.REQUEST_TIMEOUT,
        "SlowRequest",
        ConfigError(
            "Het bestand kwam te langzaam binnen; probeer het opnieuw over een betere verbinding.",
            "The file came in too slowly; try again over a better connection.",
        ),
        {"Connection": "close"},
    )
