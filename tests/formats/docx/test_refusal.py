"""Each refusal is one sentence in each language."""

import pytest

from linter.errors import BrokenSource, EncryptedSource, HostileSource, SourceError
from linter.formats.docx.refusal import broken, encrypted, hostile


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (broken(), BrokenSource),
        (broken("geen Word-document", "no Word document"), BrokenSource),
        (hostile("te veel onderdelen", "too many parts"), HostileSource),
        (encrypted(), EncryptedSource),
    ],
)
def test_a_refusal_says_what_is_wrong_and_what_to_do(error: SourceError, kind: type[SourceError]) -> None:
    assert type(error) is kind
    for lang in ("nl", "en"):
        assert error.say(lang).endswith(".")
        assert error.say(lang).count(": ") == 1
    assert error.say("nl") != error.say("en")
