"""Words and lines as they would stand on a page, for tests of what is made of them."""

from collections.abc import Sequence

from linter.formats.pdf.words import Line, Word, line_of

WIDTH = 0.5  # of the height of letters: how wide each is taken to be


def word(text: str, x: float, y: float, size: float = 10, flags: int = 0) -> Word:
    return Word(text, x, y, x + len(text) * size * WIDTH, size, flags, 1)


def line(text: str, x: float = 50, y: float = 100, size: float = 10, page: int = 1) -> Line:
    """Return a line of words; a tab in `text` stands for a gap of 20 points or more."""
    words = []
    for piece in text.split("\t"):
        for one in piece.split():
            words.append(word(one, x, y, size)._replace(page=page))
            x = words[-1].x1 + 0.3 * size
        x += 20
    return line_of(words)


def column(
    texts: Sequence[str], x: float = 50, y: float = 100, pitch: float = 12, page: int = 1
) -> list[Line]:
    """Return lines below each other."""
    return [line(text, x, y + number * pitch, page=page) for number, text in enumerate(texts)]
