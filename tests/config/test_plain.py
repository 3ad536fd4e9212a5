import subprocess
import sys
from pathlib import Path

from linter.config.plain import plain
from linter.config.settle import DEFAULTS, options
from linter.model.options import Options
from linter.model.rule import Severity, Stage


def test_by_itself_all_is_default() -> None:
    assert plain({}) == plain({"kind": "auto"}) == Options() == options(DEFAULTS)


def test_what_is_typed_becomes_options() -> None:
    values = {"stage": "concept", "select": ["num"], "fail-on": "never", "lang": "en", "kind": "lva"}
    assert plain(values, "2026-03-04") == Options(
        Stage.CONCEPT, "lva", ("NUM",), (), Severity.OFF, "en", "2026-03-04"
    )


def test_a_run_without_a_configuration_imports_nothing_for_it(tmp_path: Path) -> None:
    (tmp_path / "lijst.txt").write_text("Nr. 4 LIJST VAN VRAGEN\n\nVraag 1\nWaarom?\n")
    code = "import sys; from linter.cli import run; run(['check', sys.argv[1]]); print(*sys.modules)"
    made = [sys.executable, "-c", code, str(tmp_path / "lijst.txt")]
    done = subprocess.run(made, capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    assert "linter.config.plain" in loaded
    unneeded = {
        "linter.config.settle",
        "linter.config.load",
        "linter.model.request",
        "linter.check.own",
        "re2",
    }
    assert not unneeded & loaded
