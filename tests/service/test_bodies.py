from collections.abc import Callable

import pytest

from linter.service import bodies as module
from linter.service.bodies import Bodies, Share
from linter.service.problems import Problem


@pytest.fixture(autouse=True)
def _few(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "BYTES", 30)
    monkeypatch.setattr(module, "BYTES_OF_ONE_CLIENT", 20)


def _status(act: Callable[[], None]) -> int:
    with pytest.raises(Problem) as raised:
        act()
    assert raised.value.headers == {"Retry-After": "2"}
    return int(raised.value.status)


def test_one_client_and_all_together_hold_no_more_than_they_may() -> None:
    held = Bodies()
    one, again, other = Share(held, "a"), Share(held, "a"), Share(held, "b")
    one.take(12)
    again.take(8)
    assert _status(lambda: again.take(1)) == 429
    other.take(10)
    assert _status(lambda: other.take(1)) == 503
    one.end()
    other.take(10)
    again.take(2)
    assert (one.size, again.size, other.size) == (0, 10, 20)


def test_what_is_answered_is_forgotten_with_its_client() -> None:
    held = Bodies()
    for client in ("a", "b"):
        share = Share(held, client)
        share.take(7)
        share.end()
        share.end()
    assert (held._all, dict(held._of)) == (0, {})
