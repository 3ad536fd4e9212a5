import sys
from pathlib import Path

import pytest

from linter.check.baseline import written
from linter.commands.known import Baselines
from linter.errors import ConfigError


def test_each_list_has_what_is_known_of_it_by_its_place(tmp_path: Path) -> None:
    path = tmp_path / "baseline.json"
    path.write_bytes(written({"a/lijst": {"1": 2}}))
    known = Baselines()
    assert known.counts(str(path), str(tmp_path / "a" / "lijst.docx")) == {"1": 2}
    assert known.counts(str(path), str(tmp_path / "lijst.docx")) == {}
    path.unlink()
    assert known.counts(str(path), str(tmp_path / "a" / "lijst.pdf")) == {"1": 2}  # it was read once
    assert known.counts("", "lijst.docx") == {}


def test_a_name_that_is_no_text_is_known_again(tmp_path: Path) -> None:
    path = tmp_path / "baseline.json"
    path.write_bytes(written({"a \udcff": {"1": 1}}))
    assert Baselines().counts(str(path), str(tmp_path / "a \udcff.txt")) == {"1": 1}


def test_one_that_is_not_there_or_cannot_be_read_is_told(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"weg\.json: deze baseline is er niet; maak die met"):
        Baselines().counts(str(tmp_path / "weg.json"), "x.docx")
    with pytest.raises(ConfigError, match="geen gewoon bestand"):
        Baselines().counts(str(tmp_path), "x.docx")
    (tmp_path / "b.json").write_text("{}")
    with pytest.raises(ConfigError, match=r"b\.json is geen baseline"):
        Baselines().counts(str(tmp_path / "b.json"), "x.docx")


def test_without_one_nothing_is_imported_for_it() -> None:
    import subprocess

    program = (
        "import sys\nfrom linter.commands.known import Baselines\nassert Baselines().counts('', 'x') == {}\n"
        "print('linter.check.baseline' in sys.modules)"
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert ran.stdout == "False\n"
