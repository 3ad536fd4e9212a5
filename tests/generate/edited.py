"""A list of questions, and the same list answered in which some were added, dropped, reworded or moved.

In: a seed.  Out: both lists, in no format yet, with the truth about what was done.  Every question is in
words of its own, so that there is one truth.
"""

from collections.abc import Iterator, Sequence
from random import Random
from typing import NamedTuple

from tests.generate.front import front
from tests.generate.told import Item, Line, Told
from tests.generate.truth import Asked

SYLLABLES = ("ba", "den", "ge", "lo", "mir", "nu", "par", "que", "ros", "ste", "ti", "vel", "wo", "zan")
OPENERS = ("Waarom", "Hoeveel", "Wanneer", "Hoe", "Welke", "In hoeverre")
PUT_FORMS = (("rows", "", ("Nr", "Vraag")), ("bare", "{0}", ()), ("label", "Vraag {0}", ()))
ANSWERED_FORMS = (("answers", "", ("Nr", "Vraag", "Antwoord")), ("label", "Vraag {0}", ()))


class Question(NamedTuple):
    """A question of the answered list: under which number it was put (a new one: None), and what changed."""

    put: int | None
    text: str
    words: tuple[str, str] | None = None


class Edited(NamedTuple):
    """Both lists; `renumbered` are the numbers as put and as answered, `reworded` by number the two words."""

    put: Told
    answered: Told
    added: frozenset[int]
    dropped: frozenset[int]
    reworded: dict[int, tuple[str, str]]
    renumbered: frozenset[tuple[int, int]]


def edited(seed: int) -> Edited:
    """Return the lists of this seed."""
    random = Random(f"edited {seed}")
    texts = [_sentence(random) for _ in range(random.choice([3, 8, 13, 28]))]
    questions = list(_edits(random, texts))
    if random.random() < 0.5:
        numbered = list(enumerate(questions, 1))
    else:  # every question keeps its number, new ones come at the end
        new = [one for one in questions if one.put is None]
        kept = [(one.put, one) for one in questions if one.put is not None]
        numbered = [*kept, *enumerate(new, len(texts) + 1)]
    return _truth(random, texts, numbered)


def _truth(random: Random, texts: Sequence[str], numbered: Sequence[tuple[int, Question]]) -> Edited:
    there = {one.put for _number, one in numbered}
    new = {number for number, one in numbered if one.put is None}
    gone = set(range(1, len(texts) + 1)) - there
    reworded = {number: one.words for number, one in numbered if one.words}
    instead = new & gone  # a new question under the number of one that is gone: that one in other words
    return Edited(
        _told(random, list(enumerate(texts, 1)), answered=False),
        _told(random, [(number, one.text) for number, one in numbered], answered=True),
        frozenset(new - instead),
        frozenset(gone - instead),
        {**reworded, **dict.fromkeys(instead, ("", ""))},
        frozenset((one.put, number) for number, one in numbered if one.put not in {None, number}),
    )


def _edits(random: Random, texts: Sequence[str]) -> Iterator[Question]:
    order = list(enumerate(texts, 1))
    for _ in range(random.choice([0, 0, 1, 2])):
        order.insert(random.randrange(len(order)), order.pop(random.randrange(len(order))))
    for number, text in order:
        fate = random.random()
        if fate < 0.05 and len(order) > 3:
            continue
        if fate < 0.15:
            yield _reworded(random, number, text)
        else:
            yield Question(number, text)
        if fate > 0.95:
            yield Question(None, _sentence(random))


def _reworded(random: Random, number: int, text: str) -> Question:
    words = text.split()
    place = random.randrange(1, len(words) - 1)
    old, words[place] = words[place], _word(random)
    return Question(number, " ".join(words), (old, words[place]))


def _sentence(random: Random) -> str:
    return f"{random.choice(OPENERS)} {' '.join(_word(random) for _ in range(random.randint(6, 30)))}?"


def _word(random: Random) -> str:
    return "".join(random.choice(SYLLABLES) for _ in range(random.randint(2, 5)))


def _told(random: Random, questions: Sequence[tuple[int, str]], *, answered: bool) -> Told:
    lines, known = front(random, "lva" if answered else "lv", "C" if answered else "B")
    form, head, columns = random.choice(ANSWERED_FORMS if answered else PUT_FORMS)
    items = tuple(_item(number, text, answered=answered, table=bool(columns)) for number, text in questions)
    return Told(known, tuple(lines), items, form, head, columns)


def _item(number: int, text: str, *, answered: bool, table: bool) -> Item:
    asked = (Asked(number, text, nrs=(number,) if answered else ()),)
    label = () if table else (Line(f"Antwoord {number}"),)
    return Item(str(number), text, asked, (*label, Line("Dat is zo.")) if answered else ())


def as_put(list_: Told) -> Told:
    """Return the questions of an answered list as they were put: apart, in its sections, without answers."""
    lines, known = front(Random(list_.front.inleiding), "lv", "B")
    body = tuple(put for one in list_.body for put in ([one] if isinstance(one, Line) else _apart(one)))
    return Told(known, tuple(lines), body, "label", "Vraag {0}")


def _apart(item: Item) -> Iterator[Item]:
    for one in item.asked:
        yield Item(f"{one.nr}{one.letter}", item.text, (one._replace(text=item.text, answer=None, nrs=()),))
