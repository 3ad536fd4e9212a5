"""The process the engine runs in: what it answers, and the limits it sets itself."""

import io
import subprocess
import sys

import pytest

from linter.formats.pdf import child
from linter.formats.pdf.slips import pack
from linter.formats.pdf.wire import FRAME
from tests.formats.pdf.made import at, pdf


def test_each_request_is_answered(monkeypatch: pytest.MonkeyPatch) -> None:
    limits: list[int] = []
    monkeypatch.setattr(child, "limit", limits.append)
    data = pdf(at(50, 800, "a"))
    requests = io.BytesIO((FRAME.pack(b"R", len(data)) + data) * 2)
    answers = io.BytesIO()
    child.serve(requests, answers)
    assert answers.getvalue().count(FRAME.pack(b".", 0)) == 2
    assert limits == [len(data)] * 2


def test_the_process_ends_with_its_requests() -> None:
    done = subprocess.run(
        [sys.executable, "-c", "from linter.formats.pdf.child import main; main()"],
        input=b"",
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


def test_larger_files_get_more_seconds_up_to_a_point() -> None:
    assert child.seconds(10) == child.SECONDS
    assert child.seconds(4_000_000) == child.SECONDS + 4
    assert child.seconds(100_000_000) == child.LONGEST


def test_limits_are_lowered_to_what_may_be_set(monkeypatch: pytest.MonkeyPatch) -> None:
    import resource

    found: dict[int, tuple[int, int]] = {}
    monkeypatch.setattr(resource, "setrlimit", found.__setitem__)
    monkeypatch.setattr(resource, "getrlimit", lambda _: (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    child.limit(1_000_000)
    assert found[resource.RLIMIT_DATA] == (child.MEMORY + 3_000_000, resource.RLIM_INFINITY)
    assert child.SECONDS < found[resource.RLIMIT_CPU][0] < 10_000
    monkeypatch.setattr(resource, "getrlimit", lambda _: (5, 5))
    child.limit(1)
    assert found[resource.RLIMIT_DATA] == (5, 5)


def test_a_system_without_limits_goes_without(monkeypatch: pytest.MonkeyPatch) -> None:
    import resource

    def refuse(*_: object) -> None:
        raise ValueError

    monkeypatch.setattr(resource, "setrlimit", refuse)
    child.limit(1)
    monkeypatch.setitem(sys.modules, "resource", None)
    child.limit(1)
    assert sys.modules["resource"] is None


def test_slips_are_asked_for_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(child, "limit", lambda _size: None)
    payload = pack([], pdf(at(50, 800, "a")))
    answers = io.BytesIO()
    child.serve(io.BytesIO(FRAME.pack(b"W", len(payload)) + payload), answers)
    assert answers.getvalue() == FRAME.pack(b".", 0)
