"""The files of a request: multipart or the body itself in, names and bytes out, all in memory.

A name is what it is called and nothing more: folders and what cannot be seen are taken off it.  What crosses
a limit or is no such body is a Problem.
"""

from collections.abc import AsyncGenerator, AsyncIterator, Iterator
from http import HTTPStatus
from typing import NamedTuple

from starlette.datastructures import FormData, UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import Request

from linter.errors import ConfigError
from linter.model.pattern import late
from linter.service.limits import BODY, MOST_FIELDS, MOST_FILES
from linter.service.problems import Problem
from linter.service.task import Sent

FILE, ANNEX, BASELINE = "file", "bijlage", "baseline"
"""The names of the parts that hold a file, a bijlage and a baseline."""
NAMELESS = "document"
_LONGEST = 200
_UNSEEN = late(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


class Received(NamedTuple):
    """The files of a request and the bijlagen that go with them, in the order in which they were sent, and
    the bytes of a baseline."""

    files: tuple[Sent, ...]
    annexes: tuple[Sent, ...] = ()
    baseline: bytes = b""


async def received(request: Request, name: str) -> Received:
    """Return the files of a request, of which a body that is no multipart is one, called `name`."""
    if _media(request) == "multipart/form-data":
        return await _parts(request)
    data = await request.body()
    if not data:
        raise _nothing()
    return Received((Sent(safe(name), data),))


def safe(name: str) -> str:
    """Return what a file is called, without folders and what cannot be seen."""
    last = _UNSEEN.sub("", name).replace("\\", "/").rpartition("/")[2].strip()
    return last[-_LONGEST:] if last not in {"", ".", ".."} else NAMELESS


def _media(request: Request) -> str:
    return request.headers.get("content-type", "").partition(";")[0].strip().lower()


class _InMemory(MultiPartParser):
    """Keeps every part in memory; the body is bounded before it comes here."""

    spool_max_size = BODY + 1
    ended = False

    def on_end(self) -> None:
        """Remember that the last boundary came: what lacks it was cut off."""
        self.ended = True


async def _parts(request: Request) -> Received:
    async def whole() -> AsyncGenerator[bytes, None]:
        async for chunk in request.stream():
            yield chunk
        if not parser.ended:
            raise MultiPartException("cut off")

    parser = _InMemory(request.headers, whole(), max_files=MOST_FILES, max_fields=MOST_FIELDS)
    try:
        form = await parser.parse()
    except MultiPartException as error:
        raise _no_multipart() from error
    try:
        _refuse_others(form)
        files = tuple([sent async for sent in _sent(form, FILE)])
        annexes = tuple([sent async for sent in _sent(form, ANNEX)])
        baselines = [sent.data async for sent in _sent(form, BASELINE)]
    finally:
        await form.close()
    if not files:
        raise _nothing()
    return Received(files, annexes, b"".join(baselines))


async def _sent(form: FormData, key: str) -> AsyncIterator[Sent]:
    for part in _uploads(form, key):
        yield Sent(safe(part.filename or ""), await part.read())


def _uploads(form: FormData, key: str) -> Iterator[UploadFile]:
    return (part for part in form.getlist(key) if isinstance(part, UploadFile))


def _refuse_others(form: FormData) -> None:
    """Refuse a part that would go unread: options stand behind the question mark."""
    for key, part in form.multi_items():
        if key not in {FILE, ANNEX, BASELINE} or not isinstance(part, UploadFile):
            raise Problem(
                HTTPStatus.UNPROCESSABLE_ENTITY,
                "ConfigError",
                ConfigError(
                    f"In dit formulier horen alleen bestanden, als {FILE}, {ANNEX} of {BASELINE}; zet opties"
                    " achter het vraagteken van het adres.",
                    f"This form takes only files, as {FILE}, {ANNEX} or {BASELINE}; put options behind the"
                    " question mark of the address.",
                ),
            )


def _no_multipart() -> Problem:
    return Problem(
        HTTPStatus.BAD_REQUEST,
        "BrokenRequest",
        ConfigError(
            f"Dit formulier is niet te lezen: stuur ten hoogste {MOST_FILES} bestanden als"
            " multipart/form-data.",
            f"This form cannot be read: send at most {MOST_FILES} files as multipart/form-data.",
        ),
    )


def _nothing() -> Problem:
    return Problem(
        HTTPStatus.BAD_REQUEST,
        "BrokenRequest",
        ConfigError(
            f"Er is geen bestand meegestuurd: stuur het als inhoud, of als {FILE} in multipart/form-data.",
            f"No file was sent: send it as the body, or as {FILE} in multipart/form-data.",
        ),
    )
