import pytest

from linter.compare.lives import about
from linter.model.comparison import About
from tests.compare.listed import listed, vraag

ANSWER = "<antwoord><al>Ja.</al></antwoord>"
EMPTY = "<antwoord>Antwoord</antwoord>"
FOUR, FIVE = "<ondernummer>4</ondernummer>", "<ondernummer>5</ondernummer>"


def told(first: tuple[str, str, str], second: tuple[str, str, str]) -> About:
    """Return what is asked of two lists: of each the kind, the header, which are answered (`.` is not)."""
    documents = [
        listed(*(vraag(n, "Wat?", ANSWER if given == "x" else "") for n, given in enumerate(answered, 1)),
               kop=kop, soort=soort)
        for soort, kop, answered in (first, second)
    ]  # fmt: skip
    return about(*documents)


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (("lv", "", ".."), ("lva", "", "xx"), About.QUESTIONS),
        (("vhlv", FOUR, "..."), ("vhlva", FIVE, "x.."), About.QUESTIONS),
        (("lv", FOUR, ".."), ("lva", FOUR, "xx"), About.QUESTIONS),
        (("lva", "", ".."), ("lva", FOUR, "xx"), About.QUESTIONS),
        (("lva", "", "..."), ("lva", FOUR, "x.."), About.LIST),
        (("lva", FOUR, ".."), ("lva", FOUR, "xx"), About.LIST),
        (("lv", "", ".."), ("lva", "", ".."), About.LIST),
        (("lv", "", ".."), ("lv", "", ".."), About.LIST),
        (("lva", "", "xx"), ("lva", "", "xx"), About.LIST),
        (("lva", "", "xx"), ("lv", "", ".."), About.LIST),
        (("lva", "", "x."), ("lva", "", "xx"), About.LIST),
    ],
)
def test_a_list_answers_another_or_is_the_same(
    first: tuple[str, str, str], second: tuple[str, str, str], expected: About
) -> None:
    assert told(first, second) is expected


def test_a_label_without_an_answer_is_none() -> None:
    draft = listed(vraag(1, "Wat?", EMPTY))
    assert about(draft, listed(vraag(1, "Wat?", ANSWER))) is About.QUESTIONS
    assert about(draft, draft) is About.LIST
