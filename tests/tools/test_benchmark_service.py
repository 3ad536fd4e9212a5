from pathlib import Path

import pytest

from benchmarks import service
from benchmarks.service import Alone, Load

GOOD = Load((0.01,) * 99 + (0.05,), 0, 1.0)


def test_all_met() -> None:
    lines, met = service.table(Alone(60, 80), GOOD, GOOD, [100, 100, 101, 101])
    assert met
    assert lines[0] == (
        "100 lists a second, 16 clients; 101 MB. In one process the command line 60, the engine alone 80"
        " (0.62 of 2x)."
    )
    assert len(lines) == 8


@pytest.mark.parametrize(
    ("alone", "full", "memory"),
    [
        (80, GOOD, [100, 100]),
        (60, GOOD._replace(wrong=1), [100, 100]),
        (60, GOOD._replace(seconds=(0.01,) * 90 + (0.2,) * 10), [100, 100]),
        (60, GOOD, [100, 120]),
    ],
)
def test_one_missed(alone: float, full: Load, memory: list[float]) -> None:
    lines, met = service.table(Alone(alone, 80), GOOD, full, memory)
    assert not met
    assert sum("**missed**" in line for line in lines) == 1


@pytest.mark.skipif(not Path("/proc/self/smaps_rollup").exists(), reason="there is no /proc")
def test_a_short_run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(service, "_CALM", 0.2)
    service.main(["--seconds", "1"])
    lines = capsys.readouterr().out.splitlines()
    assert "| answers that were not right | 0 | none | met |" in lines
