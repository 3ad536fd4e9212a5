"""Fields are open until they end, and say what they were."""

from linter.formats.docx.fields import Field, Fields


def field(said: str, start: int | None = None) -> Field:
    made = Field()
    made.say(said[:3])
    made.say(said[3:])
    made.start = start
    return made


def test_a_result_is_read_where_no_instruction_is_open() -> None:
    fields = Fields()
    fields.begin()
    fields.begin()
    fields.separate(4)
    assert fields.asking
    fields.end()
    fields.separate(7)
    assert not fields.asking
    ended = fields.end()
    assert ended is not None
    assert ended.start == 7


def test_what_ends_without_a_beginning_is_nothing() -> None:
    fields = Fields()
    fields.say("TOC")
    fields.separate(1)
    assert fields.end() is None
    assert not fields.asking


def test_contents_and_buttons_are_known_by_their_instruction() -> None:
    assert field(' TOC \\o "1-3"', 3).contents
    assert not field("TOCHT", 3).contents
    assert field(" MACROBUTTON NoMacro [Klik hier] ").button == "[Klik hier]"
    assert field(" MACROBUTTON NoMacro x", 3).button == field(" REF x ").button == ""
