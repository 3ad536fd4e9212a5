"""Pages to what stands on them, in order."""

from linter.formats.pdf.pages import Laid, laid, leaf
from linter.formats.pdf.rivers import Text
from linter.formats.pdf.table import Table
from linter.formats.pdf.wire import Sheet
from tests.formats.pdf.test_grid import drawn


def sheet(*words: tuple[str, float, float], rules: tuple[float, ...] = (), flags: int = 0) -> Sheet:
    """Return a page with words, each at x and y."""
    text = " ".join(one for one, _, _ in words)
    starts, at = [], 0
    for one, _, _ in words:
        starts.append(at)
        at += len(one) + 1
    ends = [start + len(one[0]) for start, one in zip(starts, words, strict=True)]
    places = [side for one, x, y in words for side in (x, y, x + 5 * len(one), 10.0)]
    return Sheet(595, 842, text, starts, ends, places, [flags] * len(words), list(rules), 0, [])


def of(*sheets: Sheet) -> Laid:
    return laid([leaf(one, page) for page, one in enumerate(sheets, 1)])


def said(found: Laid) -> list[str]:
    return [
        " ".join(one.text for one in item.lines) if isinstance(item, Text) else str(item.rows[0].names)
        for item in found.items
    ]


RULES = tuple(drawn([40, 100, 300], [200, 220, 240]))


def test_text_and_tables_come_in_their_order() -> None:
    found = of(
        sheet(("Boven", 50, 150), ("Nr", 50, 215), ("Vraag", 120, 215), ("Onder", 50, 300), rules=RULES)
    )
    assert said(found) == ["Boven", "('Nr', 'Vraag')", "Onder"]
    assert isinstance(found.items[1], Table)


def test_words_beside_a_grid_are_text() -> None:
    found = of(
        sheet(("Nr", 50, 215), ("naast", 400, 215), ("Kunt", 120, 235), ("buiten", 320, 235), rules=RULES)
    )
    assert said(found) == ["('Nr', '')", "naast buiten"]
    outside = of(sheet(("links", 5, 215), ("rechts", 400, 215), rules=RULES))
    assert said(outside) == ["links rechts"]


def test_an_empty_grid_is_no_table() -> None:
    assert said(of(sheet(("Boven", 50, 150), rules=RULES))) == ["Boven"]


def test_turned_words_are_apart() -> None:
    found = leaf(sheet(("concept", 50, 150), flags=2), 1)
    assert (found.lines, [one.text for one in found.turned]) == ([], ["concept"])


def test_furniture_is_apart_and_the_usual_size_is_that_of_most_text() -> None:
    pages = [sheet(("Kop", 50, 40), (text, 50, 400), ("voet", 50, 810)) for text in ("Een", "Twee")]
    found = of(*pages)
    assert ([one.text for one in found.heads], [one.text for one in found.feet]) == (
        ["Kop"] * 2,
        ["voet"] * 2,
    )
    assert found.size == 10
    assert of(sheet()).size == 10


def test_a_line_of_a_grid_at_the_edge_is_no_furniture() -> None:
    rules = tuple(drawn([40, 100, 300], [30, 50, 70]))
    pages = [
        sheet(("Nr", 50, 45), ("Vraag", 120, 45), (text, 120, 65), rules=rules) for text in ("Een", "Twee")
    ]
    assert of(*pages).heads == []
