import re

import pytest

from linter.model.pattern import late


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The patterns that were compiled, as they are."""
    seen: list[str] = []
    real = re.compile

    def compiling(source: str, flags: int = 0) -> re.Pattern[str]:
        seen.append(source)
        return real(source, flags)

    monkeypatch.setattr(re, "compile", compiling)
    return seen


def test_nothing_is_compiled_before_it_is_used_and_then_once(compiled: list[str]) -> None:
    number = late(r"\d+")
    assert compiled == []
    assert number.search("vraag 12")
    assert number.match("12")
    assert not number.fullmatch("12 a")
    assert number.search("3")
    assert compiled == [r"\d+"]


def test_it_is_what_the_pattern_is() -> None:
    number, real = late(r"(?P<nr>\d+)", re.IGNORECASE), re.compile(r"(?P<nr>\d+)", re.IGNORECASE)
    assert (number.pattern, number.flags, number.groupindex) == (real.pattern, real.flags, real.groupindex)
    assert number.sub("x", "1 2") == "x x"
    assert [m["nr"] for m in number.finditer("1 2")] == ["1", "2"]


def test_a_wrong_pattern_and_a_wrong_name_are_said() -> None:
    with pytest.raises(re.error):
        late("(").match("")
    with pytest.raises(AttributeError):
        late("x").nothing  # type: ignore[attr-defined]  # noqa: B018
