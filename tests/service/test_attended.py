import asyncio

import pytest
from starlette.requests import ClientDisconnect, Request

from linter.service.attended import attended


def _request(leaves: float) -> Request:
    async def receive() -> dict[str, object]:
        await asyncio.sleep(leaves)
        return {"type": "http.disconnect"}

    return Request({"type": "http", "method": "POST", "headers": []}, receive)  # type: ignore[arg-type]


async def _slow(told: list[str]) -> str:
    try:
        await asyncio.sleep(0.2)
    except asyncio.CancelledError:
        told.append("ended")
        raise
    return "made"


def test_what_is_made() -> None:
    assert asyncio.run(attended(_request(5), _slow([]))) == "made"


def test_who_leaves_ends_it() -> None:
    told: list[str] = []
    with pytest.raises(ClientDisconnect):
        asyncio.run(attended(_request(0.02), _slow(told)))
    assert told == ["ended"]


def test_what_goes_wrong_is_told() -> None:
    async def wrong() -> None:
        raise KeyError("x")

    with pytest.raises(KeyError):
        asyncio.run(attended(_request(5), wrong()))
