import subprocess
import sys
import threading

import pytest

pytest.importorskip("multiprocessing.popen_forkserver")
from multiprocessing.context import ForkProcess, ForkServerProcess

from linter import forking
from tests.conftest import ROOT

linux = pytest.mark.skipif(sys.platform != "linux", reason="how many threads run is not known here")


@linux
def test_one_thread_forks_and_more_do_not() -> None:
    alone = "from linter.forking import Forking; print(Forking().Process.__name__)"
    done = subprocess.run([sys.executable, "-c", alone], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == f"{ForkProcess.__name__}\n"
    over = threading.Event()
    thread = threading.Thread(target=over.wait)
    thread.start()
    try:
        assert forking.Forking().Process is ForkServerProcess
    finally:
        over.set()
        thread.join()


def test_where_threads_are_not_known_nothing_is_forked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(forking, "_THREADS", "/proc/there/is/none")
    assert forking.Forking().Process is ForkServerProcess
