"""What we write is as valid as what we were given, by the schemas and rules that Word's own validator has."""

import os
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from linter.formats.docx.read import read
from linter.model.source import Source
from tests.formats.docx.annotated import annotated, remark, stored
from tests.formats.docx.made import zipped
from tests.generate.formats import noted
from tests.generate.lists import told
from tests.generate.written import docx as written
from tests.generate.written.sheet import sheet

_EXAMPLES = Path(__file__).parents[3] / "examples"
Faults = Callable[[bytes], Counter[str]]


@pytest.fixture(scope="module")
def faults(tmp_path_factory: pytest.TempPathFactory) -> Faults:
    """What tells the faults of a document; where it is not installed: skip, or fail where it is required."""
    if not os.environ.get("VRAGENLINT_REQUIRE"):
        pytest.importorskip("openxml_audit")
    from openxml_audit import OpenXmlValidator

    path = tmp_path_factory.mktemp("valid") / "lijst.docx"

    def found(data: bytes) -> Counter[str]:
        path.write_bytes(data)
        # a new one each time: it remembers what it counted by where a document was in memory
        return Counter(one.description for one in OpenXmlValidator().validate(path).errors)

    return found


def sprinkled(data: bytes, seed: int) -> bytes:
    """Return a document with thirty remarks anywhere."""
    random, length = Random(seed), len(read(Source("lijst.docx", data)).text)
    starts = (random.randrange(length) for _ in range(30))
    return annotated(data, [remark(at, min(length, at + random.choice([0, 1, 4, 30, 200]))) for at in starts])


def assert_as_valid(data: bytes, faults: Faults) -> None:
    """Fail where remarks bring a fault that was not there."""
    before = faults(data)
    assert not faults(sprinkled(data, len(data))) - before


@pytest.mark.parametrize("name", ["fouten", "antwoorden", "schoon"])
def test_an_example_with_remarks_is_as_valid_as_before(name: str, faults: Faults) -> None:
    assert_as_valid((_EXAMPLES / f"{name}.docx").read_bytes(), faults)


@pytest.mark.parametrize("name", ["clean_1", "rich_1", "lo_1"])
def test_a_sample_with_remarks_is_as_valid_as_before(name: str, faults: Faults, samples: Path) -> None:
    assert_as_valid((samples / f"{name}.docx").read_bytes(), faults)


@pytest.mark.parametrize("seed", range(6))
def test_a_generated_list_with_remarks_is_as_valid_as_before(seed: int, faults: Faults) -> None:
    assert_as_valid(written.write(sheet(noted(told(seed), Random(seed)))), faults)


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        (b'"  /></w:r>', b'"  /><w:commentRangeStart w:id="0"/></w:r>'),
        (b'<w:commentRangeStart w:id="1"', b"<w:commentRangeStart"),
    ],
)
def test_what_is_not_valid_would_be_seen(right: bytes, wrong: bytes, faults: Faults) -> None:
    data = (_EXAMPLES / "schoon.docx").read_bytes()
    found = annotated(data, [remark(at, at + 3) for at in range(0, 60, 7)])
    held = stored(found)
    main = held["word/document.xml"]
    assert right in main
    spoiled = zipped(dict(held) | {"word/document.xml": main.replace(right, wrong, 1)})
    assert faults(spoiled) - faults(found)
