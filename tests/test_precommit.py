"""Our hook in a repository like a user's: installed by pre-commit from a clone, it stops a faulty list."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from linter.trial.template import assembled
from tools.docx import package, paragraph, run

ROOT = Path(__file__).parent.parent
pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not at hand")
LETTER = (
    "Geachte voorzitter,\n\nHierbij zend ik u het verslag van mijn werkbezoek.\n\nHoogachtend,\nDe minister\n"
)


class Repository:
    """A git repository in a folder of its own, with the hook in it."""

    def __init__(self, folder: Path, hooks: Path, hook: str = "vragenlint") -> None:
        self.folder = folder
        self.environment: Mapping[str, str] = {
            **{
                name: value
                for name, value in os.environ.items()
                if not name.startswith(("GIT_", "PRE_COMMIT"))
            },
            "PRE_COMMIT_HOME": str(folder.parent / "home"),
            "GIT_CONFIG_GLOBAL": str(folder.parent / "gitconfig"),
            "GIT_CONFIG_NOSYSTEM": "1",
        }
        (folder.parent / "gitconfig").write_text(
            "[user]\n\tname = Griffie\n\temail = griffie@example.org\n[safe]\n\tdirectory = *\n"
        )
        folder.mkdir()
        self.run("git", "init", "--quiet")
        revision = self.run("git", "-C", str(hooks), "rev-parse", "HEAD").stdout.strip()
        (folder / ".pre-commit-config.yaml").write_text(
            f"repos:\n  - repo: file://{hooks}\n    rev: {revision}\n    hooks:\n      - id: {hook}\n"
        )
        self.run(sys.executable, "-m", "pre_commit", "install")

    def run(self, *words: str, code: int = 0) -> "subprocess.CompletedProcess[str]":
        done = subprocess.run(
            words, cwd=self.folder, env=self.environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == code, done.stdout + done.stderr
        return done

    def commit(self, *names: str, code: int = 0) -> str:
        self.run("git", "add", *names)
        done = self.run("git", "commit", "--message", "x", code=code)
        return done.stdout + done.stderr


@pytest.fixture(scope="module")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if not (ROOT / ".git").exists():
        pytest.skip("this is no checkout, so there is nothing to clone")
    made = tmp_path_factory.mktemp("hook") / "vragenlint"
    subprocess.run(["git", "clone", "--quiet", "--no-hardlinks", str(ROOT), str(made)], check=True)
    return made


@pytest.fixture(scope="module")
def repository(clone: Path) -> Repository:
    return Repository(clone.parent / "griffie", clone)


@pytest.fixture(scope="module")
def repairing(clone: Path) -> Repository:
    return Repository(clone.parent / "herstel", clone, "vragenlint-fix")


def test_what_is_no_list_passes(repository: Repository) -> None:
    (repository.folder / "README.md").write_text("# Stukken van de commissie\n\nZie de map.\n")
    letter = package("".join(paragraph(run(text)) for text in LETTER))
    (repository.folder / "brief.docx").write_bytes(letter)
    said = repository.commit(".pre-commit-config.yaml", "README.md", "brief.docx")
    assert "Passed" in said
    assert repository.run("git", "log", "--oneline").stdout.count("\n") == 1


def test_a_faulty_list_is_stopped_and_told_readably(repository: Repository) -> None:
    shutil.copy(ROOT / "examples" / "fouten.docx", repository.folder / "lijst.docx")
    (repository.folder / "notities.md").write_text("# Notities\n")
    said = repository.commit("lijst.docx", "notities.md", code=1)
    assert "lijst.docx:tabel 1, rij 4, kolom Nr NUM001 fout Nummer 3 ontbreekt." in said
    assert "lijst.docx: Niet gereed: " in said
    assert "notities.md: Overgeslagen" in said
    assert "Traceback" not in said
    assert "lijst.docx" not in repository.run("git", "ls-tree", "-r", "--name-only", "HEAD").stdout


def test_a_list_that_is_right_passes(repository: Repository) -> None:
    shutil.copy(ROOT / "examples" / "schoon.docx", repository.folder / "lijst.docx")
    assert "Passed" in repository.commit("lijst.docx")
    assert "lijst.docx" in repository.run("git", "ls-tree", "-r", "--name-only", "HEAD").stdout


def test_a_list_is_repaired_and_the_commit_waits_for_a_look(repairing: Repository) -> None:
    path = repairing.folder / "lijst.txt"
    faulty = assembled("lv", {"text": "Vraag 1\nKunt u  dit toelichten ?"})
    path.write_text(faulty, "utf-8")
    (repairing.folder / "brief.md").write_text("Geachte  voorzitter ,\n", "utf-8")
    said = repairing.commit(".pre-commit-config.yaml", "lijst.txt", "brief.md", code=1)
    assert "lijst.txt: hersteld: TYP003, TYP004; daarna: gereed voor publicatie" in said
    assert "files were modified by this hook" in said
    assert path.read_text("utf-8") == faulty.replace("  ", " ").replace(" ?", "?")
    assert "Passed" in repairing.commit("lijst.txt")
    assert path.read_text("utf-8") == faulty.replace("  ", " ").replace(" ?", "?")


def test_what_it_cannot_repair_and_blocks_stops_the_commit(repairing: Repository) -> None:
    faulty = assembled("lv", {"text": "Vraag 1\nWaarom?\n\nVraag 3\nHoe?"})
    (repairing.folder / "gat.txt").write_text(faulty, "utf-8")
    said = repairing.commit("gat.txt", code=1)
    assert "gat.txt: niets te herstellen; " in said
    assert (repairing.folder / "gat.txt").read_text("utf-8") == faulty


NAMES = ("lijst {}.txt", "lijst 📄 {}.txt", "map met spaties/lijst ‘{}’.txt", "-o{}.txt", "a'b\"c{}.txt")


def test_five_hundred_files_at_once(clone: Path) -> None:
    many = Repository(clone.parent / "veel", clone)
    (many.folder / "map met spaties").mkdir()
    good = assembled("lv", {"text": "Vraag 1\nWaarom?\n\nVraag 2\nHoe?"})
    for number in range(500):
        (many.folder / NAMES[number % len(NAMES)].format(number)).write_text(good, "utf-8")
    said = many.commit(".", code=0)
    assert "vragenlint...............................................................Passed" in said
    assert ".txt:" not in said.replace("create mode", "")
    assert many.run("git", "ls-tree", "-r", "--name-only", "HEAD").stdout.count("\n") == 501


def test_what_is_staged_is_checked_and_not_what_lies_beside_it(clone: Path) -> None:
    partly = Repository(clone.parent / "deels", clone)
    path = partly.folder / "lijst.txt"
    good = assembled("lv", {"text": "Vraag 1\nWaarom?\n\nVraag 2\nHoe?"})
    path.write_text(good, "utf-8")
    partly.run("git", "add", "lijst.txt", ".pre-commit-config.yaml")
    faulty = good.replace("Vraag 2", "Vraag 3")
    path.write_text(faulty, "utf-8")
    assert "Passed" in partly.run("git", "commit", "--message", "x").stderr
    assert path.read_text("utf-8") == faulty
    partly.run("git", "checkout", "--quiet", "lijst.txt")
    partly.run("git", "mv", "lijst.txt", "hernoemd lijst.txt")
    assert "Passed" in partly.commit(".")
    partly.run("git", "rm", "--quiet", "hernoemd lijst.txt")
    assert "Skipped" in partly.commit(".pre-commit-config.yaml")
