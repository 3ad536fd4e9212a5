"""One case in every format gives one canonical XML and one list of findings.

A case is a folder: `list.txt` its source, `case.toml` its stage and what a format cannot carry and why,
`document.xml` and `findings.txt` what every format must give.  VRAGENLINT_GOLDEN=write makes the last two
again, from the Word document.
"""

import os
import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from linter.model.rule import Stage
from linter.model.source import Source
from tests.generate.formats import FORMATS
from tests.generate.written import docx
from tests.generate.written.sheet import Sheet
from tests.golden import normal, source
from tests.golden.judged import judged
from tests.golden.office import converted

HERE = Path(__file__).parent
OFFICE = ("odt", "html", "doc", "rtf", "pdf")
WRITES = os.environ.get("VRAGENLINT_GOLDEN") == "write"


class Case(NamedTuple):
    """A case; `lost` says by format why it cannot carry this list, `missing` which findings that costs."""

    folder: Path
    sheet: Sheet
    stage: Stage
    lost: Mapping[str, str]

    def written(self, name: str) -> str:
        """Return what one of its files holds."""
        return (self.folder / name).read_text("utf-8")


@cache
def case(name: str) -> Case:
    """Return the case of that name."""
    folder = HERE / name
    said = tomllib.loads((folder / "case.toml").read_text("utf-8"))
    return Case(
        folder, source.read((folder / "list.txt").read_text("utf-8")), Stage(said["stage"]), said["lost"]
    )


NAMES = sorted(path.parent.name for path in HERE.glob("*/list.txt"))


@pytest.fixture(scope="module", autouse=True)
def _golden() -> None:
    """Make what is golden again, where that is asked for."""
    for name in NAMES if WRITES else ():
        one = case(name)
        found = judged(Source("lijst.docx", docx.write(one.sheet)), one.stage)
        (one.folder / "document.xml").write_text(normal.tree(found.document), "utf-8")
        (one.folder / "findings.txt").write_text(normal.findings(found.findings), "utf-8")


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("name", NAMES)
def test_every_format_gives_the_same(name: str, form: str) -> None:
    one = case(name)
    if form not in one.lost:
        assert_golden(one, f"lijst.{FORMATS[form].ending}", FORMATS[form].write(one.sheet))


@pytest.fixture(scope="module")
def saved(libreoffice: str, tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, bytes]]:
    """All cases as LibreOffice saves them, by format and name."""
    files = {f"{name}.docx": docx.write(case(name).sheet) for name in NAMES}
    folder = tmp_path_factory.mktemp("office")
    return {ending: converted(libreoffice, files, ending, folder / ending) for ending in OFFICE}


@pytest.mark.parametrize("ending", OFFICE)
@pytest.mark.parametrize("name", NAMES)
def test_what_libreoffice_saves_gives_the_same(
    name: str, ending: str, saved: Mapping[str, Mapping[str, bytes]]
) -> None:
    one = case(name)
    if f"libreoffice-{ending}" not in one.lost:
        assert_golden(one, f"lijst.{ending}", saved[ending][name])


@pytest.mark.parametrize("name", NAMES)
def test_what_a_format_cannot_carry_is_said_of_formats_there_are(name: str) -> None:
    known = {*FORMATS, *(f"libreoffice-{ending}" for ending in OFFICE)}
    assert set(case(name).lost) <= known
    assert all(case(name).lost.values())


OF_PDF = frozenset({"PUB011"})
"""What only a PDF can be reported for: those that LibreOffice makes have no tags."""


def assert_golden(one: Case, name: str, data: bytes) -> None:
    """Fail where a file gives another document or other findings than its case."""
    found = judged(Source(name, data), one.stage)
    assert normal.tree(found.document) == one.written("document.xml")
    own = OF_PDF if found.document.flow.format == "pdf" else frozenset()
    findings = [finding for finding in found.findings if finding.code not in own]
    assert normal.findings(findings) == one.written("findings.txt")
