"""Lists that LibreOffice has made into another format are read as they were written, without an error.

VRAGENLINT_OFFICE says of how many lists this is tried.
"""

import os
from collections.abc import Callable, Mapping
from functools import cache
from random import Random

import pytest

from linter.formats.office.lean import lean
from linter.model.source import Source
from tests.generate.compare import Difference, differences
from tests.generate.formats import noted
from tests.generate.lists import told
from tests.generate.told import Told
from tests.generate.written import docx
from tests.generate.written.sheet import airy, sheet
from tests.golden.judged import judged, stage_of
from tests.golden.office import converted

SEEDS = range(int(os.environ.get("VRAGENLINT_OFFICE", "24")))
Convert = Callable[[Mapping[str, bytes], str], dict[str, bytes]]


@cache
def lists() -> dict[str, Told]:
    """Lists by their seeds."""
    return {str(seed): noted(told(seed), Random(seed)) for seed in SEEDS}


@pytest.fixture(scope="module")
def convert(libreoffice: str, tmp_path_factory: pytest.TempPathFactory) -> Convert:
    """Return what puts files through LibreOffice."""
    return lambda files, ending: converted(
        libreoffice, files, ending, tmp_path_factory.mktemp("office") / "at"
    )


@pytest.fixture(scope="module")
def plain() -> dict[str, bytes]:
    """The lists as Word documents."""
    return {f"{seed}.docx": docx.write(sheet(one)) for seed, one in lists().items()}


@pytest.mark.parametrize("ending", ["odt", "html"])
def test_a_list_saved_in_another_format_is_read_as_it_was(
    ending: str, convert: Convert, plain: dict[str, bytes]
) -> None:
    assert_read(convert(plain, ending), ending)


@pytest.mark.parametrize("ending", ["doc", "rtf"])
def test_a_list_saved_in_an_old_format_is_read_as_it_was(
    ending: str, convert: Convert, plain: dict[str, bytes]
) -> None:
    """As the reader of these has LibreOffice make an ODT of them, here all in one go; one it reads itself."""
    old = convert(plain, ending)
    read = {f"{seed}.{ending}": lean(data) if ending == "rtf" else data for seed, data in old.items()}
    assert_read(convert(read, "odt"), "odt")
    seed = next(iter(old))
    assert_read({seed: old[seed]}, ending)


def test_a_list_that_was_printed_is_read_as_it_was(convert: Convert) -> None:
    """But for hyphens: whether one at the end of a line belongs to the word, print does not tell."""
    printed = convert({f"{seed}.docx": docx.write(airy(one)) for seed, one in lists().items()}, "pdf")
    assert_read(printed, "pdf", _beside_hyphens)


def assert_read(
    files: Mapping[str, bytes], ending: str, counts: Callable[[Difference], bool] = lambda _one: True
) -> None:
    """Fail where a file says something else than its list, or has an error that is none."""
    assert files
    wrong: list[str] = []
    for seed, data in files.items():
        one = lists()[seed]
        found = judged(Source(f"{seed}.{ending}", data), stage_of(one))
        differ = filter(counts, differences(found.document, one.made("", b"")))
        wrong += [f"{seed}: {difference}" for difference in differ]
        wrong += [f"{seed}: {code}" for code in found.errors() ^ one.faults]
    assert not wrong, f"{len(wrong)} in {ending}: {wrong[:5]}"


def _beside_hyphens(one: Difference) -> bool:
    return repr(one.found).replace("-", "") != repr(one.true).replace("-", "")
