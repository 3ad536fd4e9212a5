import subprocess
import sys

import pytest

import linter


def test_every_public_name_is_there() -> None:
    for name in linter.__all__:
        assert getattr(linter, name).__name__ == name
    assert {"lint", "convert", "Report", "Finding"} <= {*linter.__all__}


def test_another_name_is_not() -> None:
    with pytest.raises(AttributeError, match="annoteer"):
        linter.annoteer  # noqa: B018


def test_nothing_is_imported_before_it_is_used() -> None:
    code = "import sys, linter; print([name for name in sys.modules if name.startswith(('linter', 'lxml'))])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "['linter']\n"


def test_a_list_is_judged_through_it() -> None:
    from linter import Options, Source, lint

    report = lint(Source("brief.txt", b"Geachte voorzitter,\n"), Options(lang="en"))
    assert report.note == "letter"
