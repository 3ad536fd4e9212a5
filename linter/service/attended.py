"""Work that goes on only as long as somebody waits for it.

In: a request and what makes its answer.  Out: the answer; where the client leaves first the work is ended.
"""

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

from starlette.requests import ClientDisconnect, Request

T = TypeVar("T")


async def attended(request: Request, making: Coroutine[Any, Any, T]) -> T:
    """Return what is made; raises ClientDisconnect where nobody waits for it any more."""
    work, leaving = asyncio.ensure_future(making), asyncio.ensure_future(_left(request))
    leaving.add_done_callback(lambda _left: work.cancel())
    try:
        return await work
    except asyncio.CancelledError:
        if leaving.done():
            raise ClientDisconnect from None
        raise
    finally:
        leaving.cancel()


async def _left(request: Request) -> None:
    """Wait until the client has left; its body has been read."""
    while (await request.receive())["type"] != "http.disconnect":
        continue
