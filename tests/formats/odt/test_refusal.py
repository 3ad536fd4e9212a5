"""Each refusal is one sentence in each language."""

import pytest

from linter.errors import BrokenSource, EncryptedSource, HostileSource, SourceError, UnknownFormat
from linter.formats.odt.refusal import broken, encrypted, hostile, other


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (broken(), BrokenSource),
        (hostile("te veel onderdelen", "too many parts"), HostileSource),
        (encrypted(), EncryptedSource),
        (other("een rekenblad", "a spreadsheet"), UnknownFormat),
    ],
)
def test_a_refusal_says_what_is_wrong_and_what_to_do(error: SourceError, kind: type[SourceError]) -> None:
    assert type(error) is kind
    assert "OpenDocument" in error.say("nl")
    assert error.say("nl").endswith(".")
    assert error.say("nl") != error.say("en")
