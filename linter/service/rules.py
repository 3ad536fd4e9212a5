"""The rules over HTTP: each as `vragenlint rules CODE --format json` tells of it, all without their examples.

Each is made once, when first asked: it is the same for everybody.
"""

import json
from collections.abc import Sequence
from functools import cache
from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Path, Query, Request
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from linter.commands.explain import Rule
from linter.commands.rules import chosen, every, named, told
from linter.errors import ConfigError
from linter.service.asked import Lang
from linter.service.described import rules_described
from linter.service.held import folders, spoken
from linter.service.media import JSON
from linter.service.problems import Problem
from linter.service.schemas import ref

router = APIRouter(prefix="/v1/rules", tags=["regels"], default_response_class=Response)
_LISTED = rules_described({"type": "array", "items": ref("Rules", "named")})
_EXPLAINED = rules_described(ref("Rules", "explained"), {404: "No such rule."})
_Spoken = Annotated[Lang | None, Query(description="Language of what is said.")]


@router.get("", summary="The rules", responses=_LISTED)
async def rules(request: Request, lang: _Spoken = None) -> Response:
    """Return what each rule is and says."""
    config = request.app.state.config
    made = await run_in_threadpool(_all, spoken(str(lang or ""), config), config)
    return Response(made, media_type=JSON)


@router.get("/{code}", summary="A rule explained", responses=_EXPLAINED)
async def rule(request: Request, code: Annotated[str, Path(max_length=64)], lang: _Spoken = None) -> Response:
    """Return why a rule is there, what it says, how to repair it, and examples with what a check prints."""
    config = request.app.state.config
    try:
        found = chosen(_known(config), code).code
    except ConfigError as error:
        raise Problem(HTTPStatus.NOT_FOUND, "UnknownRule", error) from error
    return Response(
        await run_in_threadpool(_one, found, spoken(str(lang or ""), config), config), media_type=JSON
    )


@cache
def _known(config: str) -> Sequence[Rule]:
    return every(folders(config))


@cache
def _all(lang: str, config: str) -> bytes:
    return _json([named(rule, lang) for rule in _known(config)])


@cache
def _one(code: str, lang: str, config: str) -> bytes:
    return _json(told(chosen(_known(config), code), lang, folders(config)))


def _json(made: object) -> bytes:
    return json.dumps(made, ensure_ascii=False).encode()
