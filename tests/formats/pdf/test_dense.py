"""Lists without space between their paragraphs, made into a PDF by LibreOffice: read as they were written."""

from pathlib import Path

from tests.generate.compare import differences
from tests.generate.lists import told
from tests.generate.told import Told
from tests.generate.written import docx
from tests.generate.written.sheet import sheet
from tests.golden.judged import judged_list
from tests.golden.office import converted

SEEDS = (
    0,
    5,
    11,
    22,
    24,
    28,
    34,
    41,
    44,
    51,
    54,
    58,
    62,
    66,
    68,
    75,
    83,
    90,
    95,
    100,
    110,
    118,
    137,
    163,
    182,
)
"""Lists in the text, in rows and in the template; full lines at the ends of paragraphs, labels, letters."""


def test_lists_without_space_between_paragraphs(libreoffice: str, tmp_path: Path) -> None:
    lists = {str(seed): told(seed) for seed in SEEDS}
    files = {f"{name}.docx": docx.write(sheet(one)) for name, one in lists.items()}
    made = converted(libreoffice, files, "pdf", tmp_path / "office")
    wrong = {name: said for name, one in lists.items() if (said := _wrong(one, made[name]))}
    assert not wrong


def _wrong(list_: Told, data: bytes) -> list[str]:
    one = list_.made("lijst.pdf", data)
    found = judged_list(one, list_)
    false = sorted(found.errors() - list_.faults)
    return [*map(str, differences(found.document, one)), *false]
