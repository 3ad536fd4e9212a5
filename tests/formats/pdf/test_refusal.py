"""Each refusal is of its own kind and says in both languages what to do."""

import pytest

from linter.errors import (
    BrokenSource,
    EncryptedSource,
    HostileSource,
    ScannedSource,
    SignedSource,
    SourceError,
    UnwritableSource,
)
from linter.formats.pdf.refusal import garbled, refused, scanned


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (refused("encrypted"), EncryptedSource),
        (refused("too-much"), HostileSource),
        (refused("broken"), BrokenSource),
        (refused("anything"), BrokenSource),
        (refused("signed"), SignedSource),
        (refused("locked"), UnwritableSource),
        (refused("unwritable"), UnwritableSource),
        (scanned(), ScannedSource),
        (garbled(), ScannedSource),
    ],
)
def test_a_refusal_says_what_to_do(error: SourceError, kind: type[SourceError]) -> None:
    assert type(error) is kind
    assert "deze pdf" in error.say("nl").lower()
    assert error.say("en") != error.say("nl")
    assert ": " in error.say("nl")
