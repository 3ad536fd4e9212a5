"""Each refusal says in both languages what is wrong and what to do."""

import pytest

from linter.errors import SourceError
from linter.formats.office.refusal import encrypted, lost_tables, too_large, too_much, unread


@pytest.mark.parametrize("error", [encrypted(), lost_tables(), too_large(), too_much(), unread()])
def test_the_sentence_says_what_to_do(error: SourceError) -> None:
    for lang in ("nl", "en"):
        what, do = error.say(lang).split(": ")
        assert what[0].isupper()
        assert do.endswith(".")
    assert error.say("nl") != error.say("en")
