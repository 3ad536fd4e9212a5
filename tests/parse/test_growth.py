"""Twice as much hostile text takes about twice as long, whatever it is made of.

Time is that of the processor, and the collector of garbage rests, so that others on the machine do not count.
"""

import gc
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from linter.model.flow import Flow
from linter.parse.parse import parse
from tests.parse.flows import lined

HEAD = (
    "36 740 XVI Titel\nNr. 4 LIJST VAN VRAGEN EN ANTWOORDEN\nVastgesteld 9 juni 2022\n"
    "De vaste commissie voor Zorg heeft een aantal vragen voorgelegd aan de Minister van Zorg over iets.\n"
    "De voorzitter van de commissie,\nSmals\nDe griffier van de commissie,\nPost\n\n"
)
TABLE = "Nr\tVraag\tBijlage\tBlz. (van)\tt/m\n"
ON_ONE_LINE = (
    "a", "1", "\t", " ", "\u00a0", "\u00ad", "'", "“", "(", "[", "<", "(*", ".", ". ", "…", "_", "X", "@",
    "?", "-", "|", "Vraag 1", "vraag 1 ", "1/2", "1, ", "1 t/m 2 t/m ", "12 Kop ", "januari ", "1 januari ",
    "1 januari 2022 ", "commissie voor ", "De vaste commissie voor X heeft ", "Minister van A, B en C en D ",
    "brief van ", "Vastgesteld ", "Kamerstuk 31 865, nr. 1, 2 ", "lijst van vragen en ", "voorzitter, ",
    "Antwoord 1, ", "? 1 ", "1\t", "␌",
)  # fmt: skip
LINES = (
    "", "1", "12\n␌", "1/2", "1\n2\n3\n4\n5\n6", "1\nKunt u?", "Vraag 1", "1 t/m 90", "- 1 a 11 15", "Noot",
    "1\tWat?\t\t\t", "\tis dat zo\t\t\t", "\tis dat zo\t1\t\t", "Nr\tVraag", "Antwoord", "Kop\n", "Nr. 1",
    "Vastgesteld 9 juni 2022", "36 740 XVI Titel", "LIJST VAN VRAGEN", "2022D25063", "Van den Burg",
    "De voorzitter van de commissie,", "Tweede Kamer, vergaderjaar 2021-2022", "woord " * 13, "Inleiding\t3",
    "De vaste commissie voor X heeft vragen voorgelegd.", "Inleiding ......... 3",
)  # fmt: skip


@contextmanager
def without_collector() -> Iterator[None]:
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def seconds(text: str) -> float:
    """The processor's time for a list with answers, the best of two."""
    flow = Flow(text, lined(text))
    found = []
    for _again in range(2):
        start = time.process_time()
        parse(flow, "lva")
        found.append(time.process_time() - start)
    return min(found)


@pytest.mark.parametrize("unit", ON_ONE_LINE, ids=repr)
def test_a_long_line_takes_time_by_its_length(unit: str) -> None:
    with without_collector():
        once, twice = (seconds(HEAD + unit * (size // len(unit)) + "\n") for size in (60_000, 120_000))
    assert twice < 3 * once + 0.02


@pytest.mark.parametrize("head", [HEAD, HEAD + TABLE], ids=["loose", "table"])
@pytest.mark.parametrize("line", LINES, ids=repr)
def test_many_lines_take_time_by_their_number(line: str, head: str) -> None:
    with without_collector():
        once, twice = (seconds(head + f"{line}\n" * count) for count in (800, 1600))
    assert twice < 3 * once + 0.02


def test_ten_times_as_many_questions_take_at_most_twelve_times_as_long() -> None:
    rows = [
        f"{number}\tHoeveel plannen zijn er in regio {number}?\t1\t{number}\t" for number in range(1, 2801)
    ]
    with without_collector():
        few, many = (seconds(HEAD + TABLE + "\n".join(rows[:count])) for count in (280, 2800))
    assert many < 12 * few + 0.02
