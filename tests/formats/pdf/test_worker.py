"""The engine's process seen from ours: kept, started again, and never trusted."""

import os
import sys
from collections.abc import Iterator

import pytest

from linter.errors import BrokenSource, EncryptedSource, HostileSource
from linter.formats.pdf import worker
from linter.formats.pdf.slips import Slip
from linter.formats.pdf.wire import FRAME, LARGEST_FRAME, Sheet, frame
from linter.formats.pdf.worker import Worker
from tests.formats.pdf.made import at, pdf

GOOD = pdf(at(50, 800, "a"))


@pytest.fixture
def engine() -> Iterator[Worker]:
    made = Worker()
    yield made
    made.close()


def pid(engine: Worker) -> int | None:
    return engine._process.pid if engine._process else None


def test_a_file_gives_its_facts_and_pages(engine: Worker) -> None:
    facts, page = engine.read(GOOD)
    assert isinstance(facts, list)
    assert isinstance(page, Sheet)
    assert page.text.strip() == "a"


def test_the_process_is_kept_for_the_next_file_also_behind_a_refusal(engine: Worker) -> None:
    list(engine.read(GOOD))
    first = pid(engine)
    with pytest.raises(BrokenSource):
        list(engine.read(b"%PDF-"))
    assert len(list(engine.read(GOOD))) == 2
    assert pid(engine) == first


def test_a_reading_left_half_way_costs_the_process(engine: Worker) -> None:
    reading = engine.read(GOOD)
    next(reading)
    reading.close()  # type: ignore[attr-defined]
    assert pid(engine) is None
    assert len(list(engine.read(GOOD))) == 2


def test_a_process_that_died_is_started_again(engine: Worker) -> None:
    list(engine.read(GOOD))
    assert engine._process is not None
    engine._process.kill()
    engine._process.wait()
    assert len(list(engine.read(GOOD))) == 2


def test_a_process_that_another_process_started_is_left_alone(engine: Worker) -> None:
    list(engine.read(GOOD))
    other, engine._owner = engine._process, os.getpid() + 1
    assert other is not None
    assert len(list(engine.read(GOOD))) == 2
    assert other.poll() is None
    other.kill()
    other.communicate()


def answering(monkeypatch: pytest.MonkeyPatch, answer: bytes, wait: str = "") -> None:
    """Let the process give this answer to whatever it is asked."""
    code = f"import sys, time; sys.stdin.buffer.read(4); sys.stdout.buffer.write({answer!r}); {wait or '0'}"
    monkeypatch.setattr(worker, "_CODE", code.replace("{", "{{").replace("}", "}}"))


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (b"", HostileSource),
        (b"P\x01", HostileSource),
        (FRAME.pack(b"P", 10) + b"abc", HostileSource),
        (FRAME.pack(b"P", LARGEST_FRAME + 1), HostileSource),
        (frame(b"P", b"abc"), BrokenSource),
        (frame(b"E", b"encrypted"), EncryptedSource),
        (frame(b"E", b"too-much"), HostileSource),
        (frame(b"?", b"\xff"), BrokenSource),
    ],
)
def test_no_answer_does_more_than_refuse_the_file(
    monkeypatch: pytest.MonkeyPatch, engine: Worker, answer: bytes, error: type[Exception]
) -> None:
    answering(monkeypatch, answer)
    with pytest.raises(error):
        list(engine.read(GOOD))


def test_a_process_that_is_gone_before_it_is_asked(monkeypatch: pytest.MonkeyPatch, engine: Worker) -> None:
    monkeypatch.setattr(worker, "_CODE", "0")
    with pytest.raises(HostileSource):
        list(engine.read(GOOD * 1000))


def test_a_process_that_does_not_answer_is_ended(monkeypatch: pytest.MonkeyPatch, engine: Worker) -> None:
    answering(monkeypatch, b"", "time.sleep(60)")
    monkeypatch.setattr(worker, "PATIENCE", 0.2)
    with pytest.raises(HostileSource, match="meer geheugen, tijd"):
        list(engine.read(GOOD))


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux keeps these limits")
def test_a_file_that_takes_too_long_or_too_much_is_refused(engine: Worker) -> None:
    with pytest.raises(HostileSource):
        list(engine.read(pdf("q " * 8_000_000)))


def test_pages_are_counted_by_the_same_process(engine: Worker) -> None:
    assert engine.count(GOOD) == ["1"]
    first = pid(engine)
    with pytest.raises(BrokenSource):
        engine.count(b"%PDF-")
    assert len(list(engine.read(GOOD))) == 2
    assert pid(engine) == first


@pytest.mark.parametrize("told", [["x"], ["-1"], ["2", "i"], ["9" * 9], ["\u0663"]])
def test_a_count_that_is_none_is_not_believed(
    engine: Worker, monkeypatch: pytest.MonkeyPatch, told: list[str]
) -> None:
    monkeypatch.setattr(worker, "unpack_strings", lambda _: told)
    with pytest.raises(BrokenSource):
        engine.count(GOOD)


def test_labels_without_end_cost_the_file_and_nothing_else(engine: Worker) -> None:
    prefix = "x" * 200_000
    hostile = pdf(*[""] * 900, catalog=f"/PageLabels << /Nums [0 << /P ({prefix}) /S /D >>] >>")
    with pytest.raises(HostileSource):
        engine.count(hostile)
    assert engine.count(GOOD) == ["1"]


def test_slips_are_put_behind_a_file(engine: Worker) -> None:
    box = 1.0, 1.0, 2.0, 2.0
    slip = Slip(1, (box,), icon=False, colour=(1, 2, 3), name="k", author="v", text="t", moment="D:")
    tail = engine.write([slip], GOOD)
    assert tail.startswith(b"\n")
    assert len(list(engine.read(GOOD + tail))) == 2
    assert engine.write([], GOOD) == b""
    with pytest.raises(BrokenSource):
        engine.write([slip._replace(page=2)], GOOD)


def test_a_process_that_answers_with_a_file_where_facts_are_asked_is_not_believed(
    engine: Worker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker, "_answers", lambda _process: iter([b"x"]))
    with pytest.raises(BrokenSource):
        list(engine.read(GOOD))
