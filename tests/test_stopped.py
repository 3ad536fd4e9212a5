from linter import stopped


def test_every_way_is_told_in_two_languages() -> None:
    made = [way() for way in (stopped.large, stopped.late, stopped.died)]
    said = {error.say(lang) for error in made for lang in ("nl", "en")}
    assert len(said) == 6
    assert all(one.endswith(".") for one in said)
