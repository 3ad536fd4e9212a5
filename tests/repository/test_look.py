import os
from pathlib import Path

import pytest

from linter.repository import look as module
from linter.repository.look import look

LIST = "Nr. 4 LIJST VAN VRAGEN\n\n1\tWat kost dat?\n2\tWie betaalt dat?\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for place in ("concepten/2026", "lijst/bijlagen", ".github", ".git"):
        (tmp_path / place).mkdir(parents=True)
    (tmp_path / "concepten/2026/a.txt").write_text(LIST)
    (tmp_path / "lijst/b.md").write_text(LIST)
    (tmp_path / "lijst/bijlagen/1.txt").write_text("Een bijlage.\n")
    (tmp_path / "kapot.docx").write_bytes(b"PK")
    (tmp_path / "oud.doc").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
    return tmp_path


def test_what_is_in_a_repository(folder: Path) -> None:
    seen = look(str(folder))
    assert seen.lists == ("concepten/2026/a.txt", "lijst/b.md")
    assert seen.others == ("lijst/bijlagen/1.txt", "oud.doc")
    assert seen.unread == ("kapot.docx",)
    assert (seen.drafts, seen.annexes) == (("concepten",), ("lijst/bijlagen",))
    assert (seen.root, seen.servers) == (str(folder), ("GitHub",))


def test_below_the_root(folder: Path) -> None:
    seen = look(str(folder / "lijst"))
    assert (seen.root, seen.lists) == (str(folder), ("b.md",))


def test_no_more_than_so_many(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST", 2)
    seen = look(str(folder))
    assert (len(seen.lists) + len(seen.unread), seen.more) == (2, 3)


def test_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os.path, "exists", lambda _path: False)
    assert look(str(tmp_path)) == module.Seen()
