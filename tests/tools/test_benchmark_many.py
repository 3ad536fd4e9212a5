from importlib.util import find_spec

import pytest

from benchmarks import many
from benchmarks.many import CACHED, FILLS, ONE, PEERS, TWO, Peer, Spent

QUICK = {ONE: Spent(100, 1, 50), TWO: Spent(100, 0.5, 50), FILLS: Spent(100, 0.6, 50)}
QUICK |= {CACHED: Spent(100, 0.02, 40), "quarter": Spent(25, 0.2, 48)}
QUICK |= {"python-docx": Spent(100, 1.1), "markitdown": Spent(50, 15)}


def test_all_met() -> None:
    assert all(met for *_shown, met in many.judged(QUICK))


@pytest.mark.parametrize(
    ("name", "slower"),
    [
        (TWO, Spent(100, 0.6, 50)),
        (TWO, Spent(100, 0.5, 100)),
        (CACHED, Spent(100, 0.03, 40)),
        ("python-docx", Spent(100, 0.9)),
        ("markitdown", Spent(50, 9)),
    ],
)
def test_one_missed(name: str, slower: Spent) -> None:
    assert sum(not met for *_shown, met in many.judged(QUICK | {name: slower})) == 1


def test_a_missing_program_is_told_and_misses_its_target() -> None:
    spent = {name: one for name, one in QUICK.items() if name != "markitdown"}
    lines = list(many.table(spent, 100))
    assert f"| markitdown, {PEERS['markitdown'].does} | not installed | | | |" in lines
    assert lines[-2] == (
        "| 1 job, no cache : markitdown, which is not installed | 0.00 | at least 20 | **missed** |"
    )


def test_a_sample_is_told() -> None:
    line = next(line for line in many.table(QUICK, 100) if "markitdown" in line)
    assert line == "| markitdown, to Markdown | 3.3 | 0.03 | 50 |  |"


@pytest.mark.skipif(find_spec("linter.commands.pace") is None, reason="check has no --jobs")
def test_a_small_run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    peers = {"floor": PEERS["floor"], "python-docx": PEERS["python-docx"]}
    monkeypatch.setattr(many, "PEERS", peers | {"markitdown": Peer("not_there", slow=True, does="x")})
    assert many.main(["--files", "20"]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("| 20 lists of 28 questions |")
    assert [line.split(" | ")[0] for line in lines[2:9]] == [
        *(f"| vragenlint check, {name}" for name in many.RUNS),
        "| floor, unzip and parse",
        "| python-docx, reads",
        "| markitdown, x",
    ]
    assert [line.count("|") for line in lines] == [6] * 9 + [0] + [5] * 7
