"""What a document takes along or from elsewhere is told by facts at its start."""

from linter.formats.docx.read import read
from linter.model.flow import FactKind
from linter.model.source import Source
from tests.formats.docx.made import facts, p, parts, zipped

_RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def _relations(*told: tuple[str, str, str]) -> str:
    made = "".join(
        f'<Relationship Id="r{index}" Type="{_OFFICE}/{kind}" Target="{target}"{more}/>'
        for index, (kind, target, more) in enumerate(told)
    )
    return f'<Relationships xmlns="{_RELS}">{made}</Relationships>'


def _foreign(beside: dict[str, str | bytes]) -> list[tuple[str, str]]:
    found = read(Source("lijst.docx", zipped(parts(p("a")) | beside)))
    return [(name, value) for _, _, name, value in facts(found, FactKind.FOREIGN)]


def test_what_is_within_and_what_is_outside() -> None:
    relations = _relations(
        ("vbaProject", "vbaProject.bin", ""),
        ("oleObject", "embeddings/o.bin", ""),
        ("image", "media/p.png", ""),
        ("image", " https://voorbeeld.nl/p.png ", ' TargetMode="External"'),
        ("image", "https://voorbeeld.nl/p.png", ' TargetMode="External"'),
        ("hyperlink", "https://voorbeeld.nl/", ' TargetMode="External"'),
        ("settings", "settings.xml", ""),
    )
    beside: dict[str, str | bytes] = {
        "word/_rels/document.xml.rels": relations,
        "word/settings.xml": "<w:settings/>",
        "word/_rels/settings.xml.rels": _relations(
            ("attachedTemplate", "file:///H:/l.dotx", ' TargetMode="External"')
        ),
    }
    assert _foreign(beside) == [
        ("macro", "word/vbaProject.bin"),
        ("object", "word/embeddings/o.bin"),
        ("link", "https://voorbeeld.nl/p.png"),
        ("template", "file:///H:/l.dotx"),
    ]


def test_most_take_nothing() -> None:
    assert _foreign({}) == []
