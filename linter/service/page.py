"""The page, and all that it loads: files that come with the program, and nothing else."""

import os
from functools import cache

from fastapi import APIRouter
from starlette.exceptions import HTTPException
from starlette.responses import Response

from linter.resources import contents

router = APIRouter(include_in_schema=False)
_FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "web")
_MEDIA = {
    "html": "text/html; charset=utf-8",
    "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "svg": "image/svg+xml",
    "txt": "text/plain; charset=utf-8",
}


@router.get("/")
async def first() -> Response:
    """Return the page."""
    return _served("index.html")


@router.get("/web/{name}")
async def part(name: str) -> Response:
    """Return what the page loads."""
    return _served(name)


def _served(name: str) -> Response:
    if name not in _names():
        raise HTTPException(404)
    return Response(_content(name), media_type=_MEDIA[name.rpartition(".")[2]])


@cache
def _names() -> frozenset[str]:
    return frozenset(name for name in os.listdir(_FOLDER) if name.rpartition(".")[2] in _MEDIA)


@cache
def _content(name: str) -> bytes:
    return contents(os.path.join(_FOLDER, name))
