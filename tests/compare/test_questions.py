import pytest

from linter.compare.questions import Entry, entries
from linter.model.comparison import Quotes, What
from tests.compare.listed import listed, vraag

ANSWER = "<antwoord nrs='1'><al>Ja.</al></antwoord>"


def entry(*questions: str) -> Entry:
    return entries(listed(*questions), Quotes.ANY)[0]


def test_all_of_a_question() -> None:
    cells = " <bijlage nr='2'>2.</bijlage> <blz van='4'><van>4</van></blz>"
    found = entry(vraag(1, "Wat «dan»?", cells + ANSWER))
    assert (found.label, found.item.text.text) == ("1", 'Wat "dan"?')
    assert {what: value.meant for what, value in found.values.items()} == {
        What.BIJLAGE: "2",
        What.VAN: "4",
        What.TM: "",
    }
    assert found.answer is not None
    assert (found.answer.text, found.doubts) == ("Ja.", frozenset())


def test_a_question_without_cells_or_answer() -> None:
    found = entry(vraag(1, "Wat?"))
    assert (found.values, found.answer) == ({}, None)


def test_a_number_is_called_with_its_series_where_there_are_several() -> None:
    second = vraag(1, "Hoe?", attributes="letter='b'").replace("reeks='1'", "reeks='2'")
    made = entries(listed(vraag(1, "Wat?"), second), Quotes.ANY)
    assert [one.label for one in made] == ["1:1", "2:1b"]
    assert made[0].item.key != made[1].item.key


def test_without_a_number() -> None:
    bare = "<vraag reeks='1'><tekst>Wat?</tekst></vraag>"
    other = vraag(1, "Hoe?").replace("reeks='1'", "reeks='2'")
    found = entry(bare, other)
    assert (found.label, found.item.key) == ("", None)


@pytest.mark.parametrize(
    ("question", "doubts"),
    [
        (vraag(1, "Wat?", attributes="twijfel='nummer'"), frozenset(What)),
        (vraag(1, "Wat?", ANSWER.replace("nrs", "twijfel='x' nrs")), {"reworded", "answered", "answer"}),
        (vraag(1, "Wat?", "<bijlage twijfel='x'>2</bijlage>"), {"bijlage", "reworded"}),
        (vraag(1, "Wat <blz twijfel='x'>2</blz>?"), {"van", "tm", "reworded"}),
        (vraag(1, "Wat?").replace("<tekst", "<tekst onderbroken='pagina'"), {"reworded"}),
        (vraag(1, "Wat?").replace("<tekst", "<tekst twijfel='x'"), {"reworded"}),
    ],
)
def test_what_is_in_doubt(question: str, doubts: frozenset[str]) -> None:
    assert entry(question).doubts == doubts
