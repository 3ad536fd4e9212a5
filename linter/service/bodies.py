"""The bytes of all requests that are there: how many there may be, of one client and of all.

Counted as they come in, before anything is done with them, and until the request is answered.  Knows nothing
of what they are.
"""

from collections import Counter
from http import HTTPStatus

from linter.service.limits import BYTES, BYTES_OF_ONE_CLIENT
from linter.service.problems import busy


class Bodies:
    """Counts the bytes that are held."""

    def __init__(self) -> None:
        self._of: Counter[str] = Counter()
        self._all = 0

    def take(self, client: str, size: int) -> None:
        """Count `size` bytes of a client; raises Problem where these are too many."""
        if self._of[client] + size > BYTES_OF_ONE_CLIENT:
            raise busy(HTTPStatus.TOO_MANY_REQUESTS)
        if self._all + size > BYTES:
            raise busy(HTTPStatus.SERVICE_UNAVAILABLE)
        self._add(client, size)

    def give_back(self, client: str, size: int) -> None:
        """Count `size` bytes of a client no longer."""
        self._add(client, -size)

    def _add(self, client: str, size: int) -> None:
        self._all += size
        self._of[client] += size
        if not self._of[client]:
            del self._of[client]


class Share:
    """The bytes of one request among them."""

    def __init__(self, bodies: Bodies, client: str) -> None:
        self._bodies = bodies
        self._client = client
        self.size = 0

    def take(self, size: int) -> None:
        """Count `size` bytes more; raises Problem where these are too many."""
        self._bodies.take(self._client, size)
        self.size += size

    def end(self) -> None:
        """Count none of them any longer."""
        self._bodies.give_back(self._client, self.size)
        self.size = 0
