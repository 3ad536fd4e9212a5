"""What went wrong, as RFC 9457 problem details, in the words of the command line.

In: the name of an error and its sentence.  Out: a response.  A problem has a status, a type that names the
error, a title of its kind and a sentence that says what to do.
"""

import json
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from starlette.responses import Response

from linter.errors import StoppedSource, VragenlintError
from linter.service.limits import RETRY_AFTER
from linter.service.media import PROBLEM

TYPE = "urn:vragenlint:"
_STATUS: Mapping[str, HTTPStatus] = {
    "ConfigError": HTTPStatus.UNPROCESSABLE_ENTITY,
    "InternalError": HTTPStatus.INTERNAL_SERVER_ERROR,
    "UnsoundRepair": HTTPStatus.INTERNAL_SERVER_ERROR,
}
_UNSUITABLE = HTTPStatus.UNPROCESSABLE_ENTITY
"""A document that cannot be judged, whatever the reason, is one that the service cannot work with."""


class Problem(Exception):  # noqa: N818 - the word of RFC 9457
    """A request that is not answered; it becomes the response."""

    def __init__(
        self, status: HTTPStatus, error: str, both: VragenlintError, headers: Mapping[str, str] = {}
    ) -> None:
        super().__init__(error)
        self.status = status
        self.error = error
        self.both = both
        self.headers = headers

    def response(self, lang: str) -> Response:
        """Return the response, in `lang`."""
        return problem(self.status, self.error, self.both.say(lang), headers=self.headers)


def busy(status: HTTPStatus) -> Problem:
    """Return that there is too much to do, of one client or of all as `status` says."""
    return Problem(
        status,
        "Busy",
        StoppedSource(
            "Er wordt op dit moment te veel gecontroleerd; probeer het zo nog eens.",
            "Too much is being checked at this moment; try again shortly.",
        ),
        {"Retry-After": str(RETRY_AFTER)},
    )


def status_of(error: str) -> HTTPStatus:
    """Return the status of an error, by its name."""
    return _STATUS.get(error, _UNSUITABLE)


def problem(
    status: HTTPStatus,
    error: str,
    detail: str,
    more: Mapping[str, Any] = {},
    headers: Mapping[str, str] = {},
) -> Response:
    """Return a problem as a response; `more` are members beside those of the standard."""
    made = {"type": f"{TYPE}{error}", "title": error, "status": int(status), "detail": detail, **more}
    body = json.dumps(made, ensure_ascii=False).encode()
    return Response(body, int(status), headers, PROBLEM)
