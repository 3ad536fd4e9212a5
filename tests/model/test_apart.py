from random import Random

import pytest

from linter import pipeline
from linter.model.apart import apart, order
from linter.model.comparison import Put, Quotes
from linter.model.document import Document
from linter.model.source import Source

WORDS = (
    *("gemeente", "dijk", "school", "trein", "haven", "budget", "wet", "zorg", "plan", "cijfer", "boer"),
    *("stad", "rijk", "water", "grond", "weg"),
)


def questions(seed: int, count: int) -> list[str]:
    random = Random(seed)
    return [f"Wat is {' '.join(random.choices(WORDS, k=9))} van {number}?" for number in range(count)]


def read(asked: list[str]) -> Document:
    lines = "\n".join(f"{number}\t{text}" for number, text in enumerate(asked, 1))
    return pipeline.convert(Source("a.txt", f"LIJST VAN VRAGEN\n\n{lines}".encode()))


def beside(first: list[str], second: list[str]) -> tuple[Put, Document]:
    texts = (
        "LIJST VAN VRAGEN\n\n" + "\n".join(f"{n}\t{t}" for n, t in enumerate(one, 1))
        for one in (first, second)
    )
    one, other = (pipeline.convert(Source("a.txt", text.encode())) for text in texts)
    return Put("a.txt", one, pipeline.compare(one, other, Quotes.ANY)), other


@pytest.mark.parametrize("count", [5, 30])
def test_lists_of_other_questions(count: int) -> None:
    put, other = beside(questions(1, count), questions(2, count))
    found = apart(put, other)
    assert found is not None
    assert (found.put, found.shared < count / 5) == (count, True)


@pytest.mark.parametrize("share", [0.25, 0.5, 0.9, 1])
def test_lists_that_share_questions(share: float) -> None:
    first = questions(1, 40)
    kept = int(40 * share)
    put, other = beside(first, [*first[:kept], *questions(3, 40 - kept)])
    assert apart(put, other) is None
    assert order(put) is None


def test_few_questions_are_told_one_by_one() -> None:
    put, other = beside(questions(1, 4), questions(2, 4))
    assert apart(put, other) is None


def test_a_reworded_list_is_the_same_list() -> None:
    first = questions(1, 20)
    put, other = beside(first, [text.replace("Wat is", "Welke is nu") for text in first])
    assert apart(put, other) is None


def test_another_order_and_numbers_that_moved_up() -> None:
    first = questions(1, 30)
    shuffled = Random(4).sample(first, 30)
    put, other = beside(first, shuffled)
    found = order(put)
    assert found is not None
    assert found.total == 30
    assert found.moved > 20
    assert apart(put, other) is None
    moved, _other = beside(first, [*questions(9, 1), *first])
    assert order(moved) is None
