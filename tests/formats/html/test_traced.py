"""Where the characters of a page's flow stand in the page."""

from pathlib import Path

from linter.formats.html.decode import decode
from linter.formats.html.read import read
from linter.formats.html.traced import Traced
from linter.model.source import Source
from tests.generate.formats import written
from tests.generate.lists import told


def traced(page: str | bytes) -> Traced:
    data = page.encode() if isinstance(page, str) else page
    return Traced(decode(data).text, read(Source("a.html", data)))


def shown(page: Traced) -> list[tuple[str, list[str]]]:
    """Return each character of the flow with what stands for it in the page."""
    return [
        (sign, [page.text[slice(*span)] for span in page.stored(at)])
        for at, sign in enumerate(page.flow.text)
    ]


def test_characters_references_and_white_space() -> None:
    assert shown(traced("<p>a&eacute;\n <b> c</b><br>d")) == [
        ("a", ["a"]),
        ("é", ["&eacute;"]),
        (" ", ["\n ", " "]),
        ("c", ["c"]),
        ("\n", []),
        ("d", ["d"]),
        ("\n", []),
    ]


def test_a_number_of_a_list_is_not_stored() -> None:
    assert shown(traced("<ol><li>a"))[:3] == [("1", []), (".", []), ("\t", [])]


def assert_traced(page: Traced) -> None:
    lost = {sign for sign, places in shown(page) if sign not in " \n\t" and not places}
    generated = {
        sign for block in page.flow.blocks if block.generated for sign in page.flow.text[slice(*block.span)]
    }
    assert lost <= generated


def test_all_text_of_the_samples_is_found(samples: Path) -> None:
    pages = sorted(samples.glob("*.htm*"))
    assert pages
    for page in pages:
        assert_traced(traced(page.read_bytes()))


def test_all_text_of_made_lists_is_found() -> None:
    for seed in range(12):
        for form in ("html", "site", "word"):
            assert_traced(traced(written(told(seed), form).data))
