"""The HTTP interface: a request in, an answer of the engine out.

Each route says what it takes and gives in OpenAPI; what is done is done elsewhere, by the workers.
"""

import json
from collections.abc import Mapping
from http import HTTPStatus
from typing import Annotated, Any
from urllib.parse import quote

from fastapi import APIRouter, Query, Request
from starlette.responses import Response
from werkzeug.datastructures import MIMEAccept
from werkzeug.http import parse_accept_header

from linter.errors import ConfigError
from linter.service.asked import (
    Asked,
    AskedOfAnnotate,
    AskedOfCheck,
    AskedOfCompare,
    AskedOfFix,
    AskedOfRules,
)
from linter.service.attended import attended
from linter.service.described import (
    ALONE,
    ANNOTATED,
    BODY,
    COMPARISONS,
    FIXED,
    ONE,
    PAIR,
    REPORTS,
    VIEWS,
    XML_BACK,
)
from linter.service.media import FORMS
from linter.service.problems import Problem, problem, status_of
from linter.service.received import received
from linter.service.task import Answer, Task, Work
from linter.service.workers import Workers

router = APIRouter(prefix="/v1", tags=["lijsten"], default_response_class=Response)


@router.post("/check", summary="Check lists", openapi_extra=BODY, responses=REPORTS)
async def check(request: Request, asked: Annotated[AskedOfCheck, Query()]) -> Response:
    """Judge one or more lists, with their bijlagen, and return the report that the command line gives."""
    form = str(asked.form) if asked.form else _acceptable(request)
    return await _answered(request, asked, Work.CHECK, form=form, wish={"site": asked.site})


@router.post("/view", summary="Check lists and lay them out", openapi_extra=BODY, responses=VIEWS)
async def view(request: Request, asked: Annotated[AskedOfRules, Query()]) -> Response:
    """Return the report, and each document as HTML with its findings marked, as the page shows it."""
    return await _answered(request, asked, Work.VIEW)


@router.post("/convert", summary="Canonical XML", openapi_extra=ALONE, responses=XML_BACK)
async def convert(request: Request, asked: Annotated[Asked, Query()]) -> Response:
    """Return the canonical XML of a document."""
    return await _answered(request, asked, Work.CONVERT)


@router.post("/annotate", summary="The document with comments", openapi_extra=ONE, responses=ANNOTATED)
async def annotate(request: Request, asked: Annotated[AskedOfAnnotate, Query()]) -> Response:
    """Return the document with every finding as a comment on exactly its characters."""
    wish = {"remove": "remove"} if asked.remove else {}
    return await _answered(request, asked, Work.ANNOTATE, wish=wish)


@router.post("/fix", summary="The document repaired", openapi_extra=ONE, responses=FIXED)
async def fix(request: Request, asked: Annotated[AskedOfFix, Query()]) -> Response:
    """Return the document with what can be repaired, as suggestions where its format has these."""
    wish = {"safety": str(asked.safety), "manner": str(asked.manner)}
    return await _answered(request, asked, Work.FIX, wish=wish)


@router.post("/compare", summary="Two lists beside each other", openapi_extra=PAIR, responses=COMPARISONS)
async def compare(request: Request, asked: Annotated[AskedOfCompare, Query()]) -> Response:
    """Say whether the questions of the second list are those of the first, or in what two files differ."""
    wish = {"quotes": str(asked.quotes), **({"as": str(asked.about)} if asked.about else {})}
    return await _answered(request, asked, Work.COMPARE, wish=wish)


async def _answered(
    request: Request, asked: Asked, work: Work, form: str = "json", wish: Mapping[str, str] = {}
) -> Response:
    sent = await received(request, asked.name)
    state = request.app.state
    said, day = asked.said(), asked.day()
    task = Task(work, sent.files, sent.annexes, said, day, form, wish, sent.baseline, state.config)
    workers: Workers = state.workers
    client = request.client.host if request.client else ""
    answer = await attended(request, workers.do(task, client))
    state.telling.judged(answer.outcomes)
    return _response(answer)


def _response(answer: Answer) -> Response:
    if answer.refused:
        return _refusal(answer)
    headers = dict(answer.told)
    if answer.name:
        headers["Content-Disposition"] = _attached(answer.name)
    return Response(answer.body, headers=headers, media_type=answer.media)


def _attached(name: str) -> str:
    """Return a file's name as a header: in full, and in ASCII for what reads no more."""
    plain = "".join(sign if sign.isascii() and sign not in '"\\' else "_" for sign in name)
    return f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"


def _refusal(answer: Answer) -> Response:
    """Return why nothing could be judged; where the report was to be JSON, with the report."""
    error, sentence = answer.refused or ("", "")
    more: Mapping[str, Any] = {}
    if answer.media == FORMS["json"] and answer.body.startswith(b"{"):
        more = {"report": json.loads(answer.body)}
    return problem(status_of(error), error, sentence, more)


def _bare(accepted: str) -> str:
    """Return a media type that is accepted with its weight and nothing else: ours are in UTF-8 anyway."""
    media, *told = accepted.split(";")
    weights = [one.strip() for one in told if one.strip().lower().startswith("q=")]
    return ";".join((media.strip(), *weights))


def _acceptable(request: Request) -> str:
    """Return the form of the report that a request accepts best; raises Problem where it accepts none."""
    said = ",".join(map(_bare, request.headers.get("accept", "").split(","))) or "*/*"
    offers = {media.partition(";")[0]: form for form, media in FORMS.items()}
    best = parse_accept_header(said, MIMEAccept).best_match(list(offers))
    if best is None:
        offered = ", ".join(offers)
        raise Problem(
            HTTPStatus.NOT_ACCEPTABLE,
            "NotAcceptable",
            ConfigError(
                f"Geen van de vormen in Accept wordt gegeven; kies uit {offered}.",
                f"None of the forms in Accept is given; choose from {offered}.",
            ),
        )
    return offers[best]
