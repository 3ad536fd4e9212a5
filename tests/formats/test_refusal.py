"""Each refusal is one sentence in each language."""

import pytest

from linter.errors import BrokenSource, EncryptedSource, HostileSource, SourceError
from linter.formats.refusal import Refusal

WORD = Refusal("Word-bestand", "Word file", "Word", ".docx")


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (WORD.broken(), BrokenSource),
        (WORD.broken("geen Word-document", "no Word document"), BrokenSource),
        (WORD.hostile("te veel onderdelen", "too many parts"), HostileSource),
        (WORD.encrypted(), EncryptedSource),
    ],
)
def test_a_refusal_says_what_is_wrong_and_what_to_do(error: SourceError, kind: type[SourceError]) -> None:
    assert type(error) is kind
    for lang in ("nl", "en"):
        assert error.say(lang).endswith(".")
        assert error.say(lang).count(": ") == 1
    assert error.say("nl") != error.say("en")
