"""The pages that the program counted when it last saved an OpenDocument text."""

import pytest

from linter.errors import BrokenSource, EncryptedSource
from linter.formats.odt.paged import paged
from tests.formats.odt.made import p, parts, root, zipped

LOCKED = root(
    "manifest:manifest",
    "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>",
)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ('<office:meta><meta:document-statistic meta:page-count="12"/></office:meta>', 12),
        ('<meta:document-statistic meta:page-count="0"/>', None),
        ('<meta:document-statistic meta:page-count="veel"/>', None),
        ("<meta:document-statistic/>", None),
        ("", None),
    ],
)
def test_what_the_file_says_of_itself(said: str, expected: int | None) -> None:
    found = paged(zipped(parts(p("a"), "", {"meta.xml": root("office:document-meta", said)})))
    assert (found.total if found else None) == expected
    assert found is None or found.saved


def test_a_document_without_properties_does_not_say() -> None:
    assert paged(zipped(parts(p("a")))) is None


def test_what_is_locked_or_no_text_is_refused() -> None:
    with pytest.raises(EncryptedSource):
        paged(zipped(parts(p("a"), "", {"META-INF/manifest.xml": LOCKED})))
    with pytest.raises(BrokenSource):
        paged(zipped({"mimetype": "x"}))
