"""What a document takes along or from elsewhere is told by facts at its start."""

from linter.formats.odt.read import read
from linter.model.flow import FactKind
from linter.model.source import Source
from tests.formats.odt.made import facts, p, parts, root, zipped

_DRAW = 'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"'


def _foreign(body: str, beside: dict[str, str] | None = None) -> list[tuple[str, str]]:
    found = read(Source("lijst.odt", zipped(parts(body, beside=beside))))
    return [(name, value) for _, _, name, value in facts(found, FactKind.FOREIGN)]


def _image(target: str) -> str:
    return p(f'<draw:frame {_DRAW}><draw:image xlink:href="{target}"/></draw:frame>')


def test_links_objects_macros_and_the_template() -> None:
    body = (
        _image("Pictures/1.png")
        + _image("https://voorbeeld.nl/1.png")
        + _image("../plaatje.png")
        + p(f'<draw:frame {_DRAW}><draw:object xlink:href="./Object 1"/></draw:frame>')
        + p(f'<text:a {_DRAW} xlink:href="https://voorbeeld.nl/">hier</text:a>')
    )
    template = f'<office:meta><meta:template {_DRAW} xlink:href="/home/griffie/lijst.ott"/></office:meta>'
    beside = {"Basic/Standard/Module1.xml": "<x/>", "meta.xml": root("office:document-meta", template)}
    assert _foreign(body, beside) == [
        ("macro", "basic/standard/module1.xml"),
        ("object", "./Object 1"),
        ("link", "https://voorbeeld.nl/1.png"),
        ("link", "../plaatje.png"),
        ("template", "/home/griffie/lijst.ott"),
    ]


def test_most_take_nothing() -> None:
    assert _foreign(p("a")) == []
