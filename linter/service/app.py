"""The application: settings in, what a server runs out.

Composes the gate, the routes, the page and the workers; each knows its own part.
"""

import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from http import HTTPStatus

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect
from starlette.responses import Response

from linter import __version__
from linter.commands.guard import told
from linter.service import page, routes, rules
from linter.service.described import HEALTH, METRICS, READY
from linter.service.gate import Gate
from linter.service.held import spoken
from linter.service.limits import RETRY_AFTER, Settings
from linter.service.media import JSON
from linter.service.openapi import Described
from linter.service.problems import Problem, problem
from linter.service.refusals import not_found, wrong_option
from linter.service.telling import LOG, Telling
from linter.service.workers import Workers

NOBODY = 499
"""The status of a request whose client left, for the log: nobody reads it."""


def _quietly() -> None:
    """Say nothing."""


def application(settings: Settings, started: Callable[[], None] = _quietly) -> Gate:
    """Return the service; its workers start when it does, and then `started` is called."""
    telling = Telling(lambda: app.state.workers.waiting)

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        app.state.workers = Workers(settings)
        await app.state.workers.begin()
        started()
        try:
            yield
        finally:
            app.state.workers.stop()

    app = Described(
        title="vragenlint",
        version=__version__,
        description="Checks lists of questions (lijsten van vragen) before they are published.",
        lifespan=lifespan,
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        openapi_url="/v1/openapi.json",
        separate_input_output_schemas=False,
        generate_unique_id_function=lambda route: route.name,
    )
    app.asks = bool(settings.tokens)
    app.state.telling = telling
    app.state.config = settings.config
    app.include_router(routes.router)
    app.include_router(rules.router)
    app.include_router(page.router)
    _watched(app, telling)
    _refusing(app)
    return Gate(app, settings, telling)


def _watched(app: FastAPI, telling: Telling) -> None:
    """Add what tells an administrator how the service is."""

    @app.get("/health", tags=["beheer"], summary="Whether it runs", responses=HEALTH, response_class=Response)
    async def health() -> Response:
        return Response(json.dumps({"status": "ok"}), media_type=JSON)

    @app.get(
        "/ready",
        tags=["beheer"],
        summary="Whether another document would be taken",
        responses=READY,
        response_class=Response,
    )
    async def ready() -> Response:
        workers: Workers = app.state.workers
        status = HTTPStatus.OK if workers.is_ready else HTTPStatus.SERVICE_UNAVAILABLE
        body = json.dumps({"status": "ready" if workers.is_ready else "busy", "waiting": workers.waiting})
        headers = {} if workers.is_ready else {"Retry-After": str(RETRY_AFTER)}
        return Response(body, int(status), headers, JSON)

    @app.get(
        "/metrics",
        tags=["beheer"],
        summary="Numbers for Prometheus",
        responses=METRICS,
        response_class=Response,
    )
    async def metrics() -> Response:
        return Response(telling.metrics(), media_type="text/plain; version=0.0.4; charset=utf-8")


def _refusing(app: FastAPI) -> None:
    """Add how what is refused is told: always as a problem."""

    @app.exception_handler(Problem)
    async def ours(request: Request, error: Problem) -> Response:
        return error.response(_lang(request))

    @app.exception_handler(RequestValidationError)
    async def option(request: Request, error: RequestValidationError) -> Response:
        return wrong_option(error, _lang(request))

    @app.exception_handler(HTTPException)
    async def elsewhere(request: Request, error: HTTPException) -> Response:
        return not_found(error, _lang(request))

    @app.exception_handler(ClientDisconnect)
    async def left(_request: Request, _error: ClientDisconnect) -> Response:
        return Response(status_code=NOBODY)

    @app.exception_handler(Exception)
    async def fault(request: Request, error: Exception) -> Response:
        ours = told(error)
        LOG.error(json.dumps({"error": ours.say("en")}))
        return problem(HTTPStatus.INTERNAL_SERVER_ERROR, "InternalError", ours.say(_lang(request)))


def _lang(request: Request) -> str:
    return spoken(request.query_params.get("lang", ""), request.app.state.config)
