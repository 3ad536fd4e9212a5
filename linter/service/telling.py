"""What an administrator hears of the service: a line for each request, and numbers for Prometheus.

In: that a request is over.  Out: a line of JSON on standard error, counters.  Holds no word of what was sent:
no name of a file, no address of who sent it.
"""

import json
import logging
import time
from collections.abc import Callable, Iterable

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from starlette.types import Scope

LOG = logging.getLogger("vragenlint.service")
ELSEWHERE = "(elders)"
_SECONDS = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60)


class Telling:
    """Counts requests and logs them."""

    def __init__(self, waiting: Callable[[], int]) -> None:
        self._registry = CollectorRegistry()
        self._requests = Counter(
            "vragenlint_requests", "Requests", ("route", "status"), registry=self._registry
        )
        self._seconds = Histogram(
            "vragenlint_request_seconds", "Seconds", ("route",), registry=self._registry, buckets=_SECONDS
        )
        self._outcomes = Counter("vragenlint_files", "Files judged", ("outcome",), registry=self._registry)
        Gauge("vragenlint_waiting", "Tasks that wait or are worked on", registry=self._registry).set_function(
            waiting
        )

    def judged(self, outcomes: Iterable[str]) -> None:
        """Count files."""
        for outcome in outcomes:
            self._outcomes.labels(outcome).inc()

    def tell(self, scope: Scope, status: int, seconds: float) -> None:
        """Count a request that is over, and log it; `status` 0 is one that nobody waited for."""
        route = getattr(scope.get("route"), "path", ELSEWHERE)
        self._requests.labels(route, status).inc()
        self._seconds.labels(route).observe(seconds)
        made = {"method": scope["method"], "route": route, "status": status, "ms": round(seconds * 1000, 1)}
        LOG.info(json.dumps({"time": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()), **made}))

    def metrics(self) -> bytes:
        """Return all numbers, as Prometheus reads them."""
        return generate_latest(self._registry)
