"""A folder and names to bijlagen: looked into once, read once, and never more than is asked."""

import os
import pickle
from pathlib import Path

import pytest

from linter import bijlagen
from linter.bijlagen import Files
from linter.errors import EncryptedSource, HostileSource, UnreadableSource
from linter.model.bijlagen import Bijlagen, Pages
from tests.formats.pdf.made import pdf

SAMPLE = pdf("", "")


def names(given: Bijlagen) -> list[str]:
    return [one.name for one in given.files]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "bijlagen"
    (place / "map").mkdir(parents=True)
    for name in ("2.pdf", "1.pdf", ".DS_Store", "~$1.docx", "Thumbs.db", "map/3.pdf"):
        (place / name).write_bytes(SAMPLE)
    return place


def test_the_files_of_a_folder_without_those_in_folders_or_of_the_system(folder: Path) -> None:
    given = Files().given(str(folder), {})
    assert names(given) == ["1.pdf", "2.pdf"]
    pages = given.find("2")[0].pages()
    assert isinstance(pages, Pages)
    assert pages.total == 2


def test_what_is_named_is_not_found_by_its_own_name_too(folder: Path) -> None:
    given = Files().given(str(folder), {"5": str(folder / "1.pdf"), "A": str(folder / "1.pdf")})
    assert names(given) == ["2.pdf", "1.pdf"]
    assert [names_of(given, one) for one in ("5", "A", "1")] == [["1.pdf"], ["1.pdf"], []]


def names_of(given: Bijlagen, value: str) -> list[str]:
    return [one.name for one in given.find(value)]


def test_names_go_without_a_folder(folder: Path) -> None:
    assert names(Files().given("", {"2": str(folder / "2.pdf")})) == ["2.pdf"]


def test_a_list_is_no_bijlage_of_itself(folder: Path) -> None:
    files = Files()
    assert names(files.given(str(folder), {}, str(folder / "1.pdf"))) == ["2.pdf"]
    assert names(files.given(str(folder), {}, str(folder.parent / "1.pdf"))) == ["1.pdf", "2.pdf"]


def test_each_file_is_read_once_for_all_lists(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []
    real = bijlagen.read
    monkeypatch.setattr(bijlagen, "read", lambda path: (read.append(Path(path).name), real(path))[1])
    files = Files()
    one, other = files.given(str(folder), {}, "a.txt"), files.given(str(folder), {}, "b.txt")
    assert one is other
    named = files.given("", {"7": str(folder / "2.pdf")})
    for given, value in ((one, "2"), (other, "2"), (named, "7")):
        given.find(value)[0].pages()
    assert read == ["2.pdf"]


def test_what_does_not_say_is_not_opened(tmp_path: Path) -> None:
    (tmp_path / "1.xlsx").symlink_to(tmp_path / "weg")
    assert Files().given(str(tmp_path), {}).find("1")[0].pages() is None


def test_what_cannot_be_read_is_told_when_it_is_asked_for(tmp_path: Path) -> None:
    (tmp_path / "1.pdf").symlink_to(tmp_path / "weg")
    (tmp_path / "2.pdf").symlink_to("/dev/zero")
    (tmp_path / "3.docx").write_bytes(
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le")
    )
    os.mkfifo(tmp_path / "4.pdf")
    (tmp_path / "5.pdf").symlink_to(tmp_path)
    given = Files().given(str(tmp_path), {})
    found = [type(given.find(value)[0].pages()) for value in "1234"]
    assert found == [UnreadableSource, UnreadableSource, EncryptedSource, UnreadableSource]
    assert given.find("5") == ()


def test_a_link_to_a_file_is_that_file(tmp_path: Path) -> None:
    (tmp_path / "echt.pdf").write_bytes(SAMPLE)
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "1.pdf").symlink_to(tmp_path / "echt.pdf")
    assert isinstance(Files().given(str(tmp_path / "in"), {}).find("1")[0].pages(), Pages)


def test_a_folder_that_is_none_or_holds_too_much_is_refused(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = Files()
    for path in (folder / "weg", folder / "1.pdf", Path("a\0b")):
        with pytest.raises(UnreadableSource):
            files.given(str(path), {})
    monkeypatch.setattr(bijlagen, "MOST", 1)
    with pytest.raises(HostileSource, match="meer dan 1 bestanden"):
        files.given(str(folder), {})


def test_a_link_to_itself_is_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "1.pdf").symlink_to("1.pdf")
    (tmp_path / "2.pdf").write_bytes(SAMPLE)
    given = Files().given(str(tmp_path), {})
    assert names(given) == ["1.pdf", "2.pdf"]
    assert isinstance(given.find("1")[0].pages(), UnreadableSource)


def test_a_file_is_no_folder_but_it_is_there(tmp_path: Path) -> None:
    (tmp_path / "1.pdf").write_bytes(SAMPLE)
    with pytest.raises(UnreadableSource, match="is een bestand"):
        Files().inside(str(tmp_path / "1.pdf"))


def test_what_is_in_files_tells_them_apart(folder: Path) -> None:
    given = Files().given(str(folder), {"5": str(folder / "1.pdf")})
    mark = given.mark()
    assert mark is not None
    assert mark == Files().given(str(folder), {"5": str(folder / "1.pdf")}).mark()
    others = [{}, {"6": str(folder / "1.pdf")}, {"5": str(folder / "2.pdf")}]
    assert mark not in {Files().given(str(folder), named).mark() for named in others}
    (folder / "2.pdf").write_bytes(pdf(""))
    assert given.mark() == mark  # as it was when it was read
    assert Files().given(str(folder), {"5": str(folder / "1.pdf")}).mark() != mark


def test_a_file_that_changes_while_it_is_looked_at_is_not_told_from_others(folder: Path) -> None:
    given = Files().given(str(folder), {})
    assert given.mark() is not None
    (folder / "2.pdf").write_bytes(pdf(""))
    assert given.find("2")[0].pages() is not None
    assert given.mark() is None


def test_another_process_has_one_look_at_the_files_of_a_run(folder: Path) -> None:
    files = Files()
    given = files.given(str(folder), {})
    first, second = (pickle.loads(pickle.dumps(given)) for _ in range(2))
    (one,), (two,) = first.find("1"), second.find("1")
    assert one.pages() is two.pages()
    assert one.pages() is not given.find("1")[0].pages()
    assert first.mark() == given.mark()
    (other,) = pickle.loads(pickle.dumps(Files().given(str(folder), {}))).find("1")
    assert other.pages() is not one.pages()
