"""The dictionary of a machine: where it is looked for, what is said where it is not, and what it knows."""

import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from linter.model import dutch as module
from linter.model.dictionary import Dictionary, Lack
from linter.model.dutch import dutch

WORDS = "de\nhet\nvragen/Vi\nantwoord/CcZb\nĳver\ncafé\nDen Haag\n50-plus\n"


@pytest.fixture(autouse=True)
def _afresh() -> Iterator[None]:
    module._opened.cache_clear()
    yield
    module._opened.cache_clear()


class Library(ModuleType):
    """What stands for the library: a word is right where it is in the file, without what is said of it."""

    def __init__(self, folder: Path) -> None:
        super().__init__("hunspell")
        self.__file__ = str(folder / "__init__.py")
        self.opened: list[str] = []
        self.Hunspell = self._open

    def _open(self, name: str, *, hunspell_data_dir: str, system_encoding: str) -> "Library":
        assert system_encoding == "UTF-8"
        self.opened.append(name)
        if not (Path(hunspell_data_dir) / f"{name}.aff").exists():
            raise OSError(name)
        text = (Path(hunspell_data_dir) / f"{name}.dic").read_text("utf-8")
        self.words = {line.partition("/")[0] for line in text.splitlines()}
        return self

    def spell(self, word: str) -> bool:
        return word.encode().decode() in self.words


@pytest.fixture
def library(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Library:
    made = Library(tmp_path / "library")
    monkeypatch.setitem(sys.modules, "hunspell", made)
    return made


def written(folder: Path, name: str = "nl_NL", words: str = WORDS, said: str = "SET UTF-8\n") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.aff").write_text(said)
    (folder / f"{name}.dic").write_text(words, "utf-8")
    return folder


def test_without_the_library_there_is_none(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(sys.modules, "hunspell", None)
    assert dutch(str(written(tmp_path))) is Lack.PACKAGE


@pytest.mark.usefixtures("library")
def test_a_folder_without_one_has_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert dutch(str(tmp_path)) is Lack.FILES
    written(tmp_path, "nl")
    (tmp_path / "nl.aff").unlink()
    assert dutch(str(tmp_path)) is Lack.FILES
    monkeypatch.setattr(module, "PLACES", (str(tmp_path / "weg"),))
    assert dutch() is Lack.FILES


@pytest.mark.parametrize(
    ("words", "said"),
    [("", "SET UTF-8"), ("the\nquestion\n", "SET UTF-8"), (WORDS, "SET ABC"), (WORDS, "SET ascii")],
)
@pytest.mark.usefixtures("library")
def test_one_that_is_damaged_or_another_language_is_none(tmp_path: Path, words: str, said: str) -> None:
    assert dutch(str(written(tmp_path, words=words, said=said))) is Lack.DAMAGED


@pytest.mark.usefixtures("library")
def test_it_is_looked_for_in_this_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = tmp_path / "een", written(tmp_path / "twee", "nl")
    monkeypatch.setattr(module, "PLACES", (str(first), str(second)))
    found = dutch()
    assert isinstance(found, Dictionary)
    assert found.knows("antwoord")
    written(first, words=f"{WORDS}zaak\n")
    assert dutch() is found
    module._opened.cache_clear()
    found = dutch()
    assert isinstance(found, Dictionary)
    assert found.knows("zaak")


def test_what_it_lists_is_read_without_what_is_said_of_it(library: Library, tmp_path: Path) -> None:
    written(tmp_path)
    assert module._listed(str(tmp_path / "nl_NL")) == {"de", "het", "vragen", "antwoord", "ijver", "café"}
    found = dutch(str(tmp_path))
    assert isinstance(found, Dictionary)
    assert found.knows("ijver")
    assert not found.knows("\udcff")
    assert library.opened == ["nl_NL"]


def test_english_is_opened_for_a_word_that_is_not_dutch(library: Library, tmp_path: Path) -> None:
    found = dutch(str(written(tmp_path)))
    assert isinstance(found, Dictionary)
    assert library.opened == ["nl_NL"]
    assert not found.is_elsewhere("framework")
    assert library.opened == ["nl_NL", "en_US"]
    module._opened.cache_clear()
    written(tmp_path / "library" / "dictionaries", "en_US", f"{WORDS}framework\n")
    found = dutch(str(tmp_path))
    assert isinstance(found, Dictionary)
    assert found.is_elsewhere("framework")


@pytest.mark.parametrize(
    "word",
    [
        "gemeenten",
        "toelichten",
        "uitgevoerd",
        "regelingen",
        "begrotingsstaten",
        "jeugdhulpaanbieder",
        "kabinetsval",
        "ijver",
        "café",
        "grondwaterbeschermingsgebieden",
        "toeslagenaffaire",
    ],
)
def test_the_real_one_knows_dutch(dutch: Dictionary, word: str) -> None:
    assert dutch.knows(word) or dutch.is_joined(word)


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("toelichtten", ""),
        ("toelichtign", "toelichting"),
        ("gemeneten", "gemeenten"),
        ("begrotting", "begroting"),
    ],
)
def test_the_real_one_tells_what_was_meant(dutch: Dictionary, word: str, meant: str) -> None:
    assert dutch.knows(word) == (not meant)
    assert not meant or dutch.meant(word, frozenset()) == meant


def test_the_real_one_knows_english_words(dutch: Dictionary) -> None:
    assert dutch.is_elsewhere("framework")
    assert dutch.is_elsewhere("amsterdam")
