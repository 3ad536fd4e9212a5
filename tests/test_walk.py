import os
import subprocess
import sys
from pathlib import Path

import pytest

from linter.errors import UnreadableSource
from linter.walk import walk


def make(root: Path, *names: str) -> None:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()


def found(root: Path, *paths: str) -> list[str]:
    """Return what is found, without the folder `root`."""
    return [one.path.removeprefix(f"{root}/") for one in walk(paths or [str(root)])]


def test_a_file_by_name_is_always_given(tmp_path: Path) -> None:
    make(tmp_path, ".git/x.exe", "~$x.docx")
    (tmp_path / ".gitignore").write_text("*")
    names = [str(tmp_path / ".git/x.exe"), str(tmp_path / "~$x.docx"), "/bestaat/niet", "-"]
    assert [one.path for one in walk(names)] == names


def test_a_folder_gives_its_documents_in_order(tmp_path: Path) -> None:
    make(
        tmp_path, "b.docx", "a/z.txt", "B.DOCX", "a.md", "c.png", "d.py", "e.odt", "f.pdf", "g.htm", "h.html"
    )
    make(tmp_path, "i.xml", "j.doc", "k.xlsx", "docx", "l.rtf", "m.docm", "n.ott", "o.fodt")
    expected = ["B.DOCX", "a/z.txt", "a.md", "b.docx", "e.odt", "f.pdf", "g.htm", "h.html", "i.xml", "j.doc"]
    expected += ["l.rtf", "m.docm", "n.ott", "o.fodt"]
    assert found(tmp_path) == expected


def test_what_is_met_in_a_folder_is_told_from_what_is_named(tmp_path: Path) -> None:
    make(tmp_path, "a/x.docx", "y.docx")
    names = [str(tmp_path / "y.docx"), str(tmp_path / "a")]
    assert [one.walked for one in walk(names)] == [False, True]


def test_what_is_no_document_of_ours_is_left_out(tmp_path: Path) -> None:
    make(tmp_path, ".git/a.txt", "node_modules/b.md", ".venv/c.txt", "~$d.docx", "sub/.git/e.txt", ".f.docx")
    assert found(tmp_path) == [".f.docx"]


def test_a_folder_with_the_ending_of_a_document_is_a_folder(tmp_path: Path) -> None:
    make(tmp_path, "map.docx/a.docx")
    assert found(tmp_path) == ["map.docx/a.docx"]


def test_the_current_folder_gives_short_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(tmp_path, "a.docx", "b/c.docx")
    monkeypatch.chdir(tmp_path)
    assert [one.path for one in walk(["."])] == ["a.docx", os.path.join("b", "c.docx")]  # noqa: PTH118


def test_a_file_is_given_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(tmp_path, "a.docx")
    monkeypatch.chdir(tmp_path)
    assert [one.path for one in walk(["a.docx", ".", "./a.docx", str(tmp_path), "-", "-"])] == ["a.docx", "-"]


def test_links_to_folders_are_not_followed_and_to_files_are(tmp_path: Path) -> None:
    make(tmp_path, "a/b.docx")
    (tmp_path / "a" / "rond").symlink_to(tmp_path)
    (tmp_path / "c.docx").symlink_to(tmp_path / "a" / "b.docx")
    (tmp_path / "weg.docx").symlink_to(tmp_path / "nergens")
    (tmp_path / "map.docx").symlink_to(tmp_path / "a")
    assert found(tmp_path) == ["a/b.docx", "c.docx", "weg.docx"]


def test_a_link_to_a_folder_by_name_is_walked(tmp_path: Path) -> None:
    make(tmp_path, "a/b.docx")
    (tmp_path / "via").symlink_to(tmp_path / "a")
    assert found(tmp_path, str(tmp_path / "via")) == ["via/b.docx"]


def test_a_folder_that_may_not_be_read_is_told_and_the_rest_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(tmp_path, "a.docx", "dicht/b.docx", "z.docx")
    scandir = os.scandir

    def closed(path: str) -> object:
        if path.endswith("dicht"):
            raise PermissionError(13, "dicht")
        return scandir(path)

    monkeypatch.setattr("linter.walk.os.scandir", closed)
    given = list(walk([str(tmp_path)]))
    assert [one.path for one in given] == [str(tmp_path / name) for name in ("a.docx", "dicht", "z.docx")]
    assert [type(one.error) for one in given] == [type(None), UnreadableSource, type(None)]


def test_a_name_that_cannot_be_is_left_to_the_reader() -> None:
    assert [one.path for one in walk(["a\0b"])] == ["a\0b"]


@pytest.mark.skipif(sys.platform != "linux", reason="file names of bytes are Linux's")
def test_odd_names_are_given_as_they_are(tmp_path: Path) -> None:
    name = os.fsdecode(b"caf\xe9 \xf0\x9f\x98\x80.docx")
    make(tmp_path, name)
    assert found(tmp_path) == [name]


def test_pathspec_is_imported_only_where_there_is_a_gitignore(tmp_path: Path) -> None:
    make(tmp_path, "a.docx")
    code = (
        "import sys; from linter.walk import walk; list(walk(sys.argv[1:])); print('pathspec' in sys.modules)"
    )
    command = [sys.executable, "-c", code, str(tmp_path)]
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout == "False\n"
    (tmp_path / ".gitignore").write_text("x\n")
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout == "True\n"


def test_what_is_named_beside_its_folder_was_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("x")
    assert [(one.path, one.walked) for one in walk([".", "a.txt"])] == [("a.txt", False), ("b.txt", True)]
