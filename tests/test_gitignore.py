import os
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from linter.gitignore import above, within
from linter.walk import walk


def repository(root: Path, patterns: dict[str, str], names: list[str]) -> None:
    (root / ".git").mkdir(parents=True, exist_ok=True)
    for name in names:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).touch()
    for folder, text in patterns.items():
        path = root / folder / ".gitignore"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


def found(root: Path, folder: str = "") -> list[str]:
    return [one.path.removeprefix(f"{root}/") for one in walk([str(root / folder)])]


def test_patterns_negations_and_folders(tmp_path: Path) -> None:
    names = ["a.txt", "b.txt", "build/c.txt", "sub/build/d.txt", "sub/e.md", "sub/f.md"]
    repository(tmp_path, {"": "# uitleg\n*.txt\n!b.txt\nbuild/\n", "sub": "/f.md\n"}, names)
    assert found(tmp_path) == ["b.txt", "sub/e.md"]


def test_the_nearest_file_decides(tmp_path: Path) -> None:
    repository(tmp_path, {"": "*.txt\n", "sub": "!*.txt\n"}, ["a.txt", "sub/b.txt"])
    assert found(tmp_path) == ["sub/b.txt"]


def test_what_lies_in_an_ignored_folder_is_not_called_back(tmp_path: Path) -> None:
    repository(tmp_path, {"": "build/\n!build/a.txt\n", "build": "!a.txt\n"}, ["build/a.txt"])
    assert found(tmp_path) == []


def test_a_folder_called_back_is_not_called_back_with_all_that_is_in_it(tmp_path: Path) -> None:
    repository(tmp_path, {"": "a/*\n!a/\n"}, ["a/x.txt", "a/b/x.txt", "b/x.txt"])
    assert found(tmp_path) == ["b/x.txt"]


def test_the_folders_above_count_up_to_the_root_of_the_repository(tmp_path: Path) -> None:
    (tmp_path / ".gitignore").write_text("*.md\n")
    root = tmp_path / "repo"
    repository(
        root, {"": "*.txt\n", "sub": "!c.txt\n"}, ["sub/a.txt", "sub/b.md", "sub/c.txt", "sub/deep/d.txt"]
    )
    assert found(root, "sub") == ["sub/b.md", "sub/c.txt"]
    assert found(root, "sub/deep") == []


def test_outside_a_repository_only_the_folder_itself_and_below_count(tmp_path: Path) -> None:
    (tmp_path / ".gitignore").write_text("*.md\n")
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "a.md").touch()
    assert found(tmp_path, "sub") == ["sub/a.md"]
    assert found(tmp_path) == []


def test_a_folder_by_name_is_walked_though_it_is_ignored(tmp_path: Path) -> None:
    repository(
        tmp_path,
        {"": "build/\n*.md\n", "build": "b.txt\n"},
        ["build/a.txt", "build/b.txt", "build/sub/c.txt"],
    )
    assert found(tmp_path, "build") == ["build/a.txt", "build/sub/c.txt"]
    assert found(tmp_path, "build/sub") == ["build/sub/c.txt"]


def test_a_pattern_that_means_nothing_is_passed_over(tmp_path: Path) -> None:
    repository(tmp_path, {"": "!\n*.txt\n/\n[z-a\n"}, ["a.txt", "b.md"])
    assert found(tmp_path) == ["b.md"]


def test_a_file_that_is_no_text_or_too_large_or_a_pipe_is_survived(tmp_path: Path) -> None:
    repository(tmp_path, {}, ["a.txt", "sub/b.txt", "pijp/c.txt", "map/d.txt"])
    (tmp_path / ".gitignore").write_bytes(b"\xff\xfe*\n")
    (tmp_path / "sub" / ".gitignore").write_bytes(b"*\n" * 600_000)
    os.mkfifo(tmp_path / "pijp" / ".gitignore")
    (tmp_path / "map" / ".gitignore").mkdir()
    assert found(tmp_path) == ["a.txt", "map/d.txt", "pijp/c.txt", "sub/b.txt"]


def test_a_file_with_a_byte_order_mark_counts(tmp_path: Path) -> None:
    repository(tmp_path, {"": "\ufeffa.txt\n"}, ["a.txt", "b.txt"])
    assert found(tmp_path) == ["b.txt"]


def test_only_comments_are_no_patterns(tmp_path: Path) -> None:
    (tmp_path / ".gitignore").write_text("# niets\n\n")
    assert within(str(tmp_path), None) is None
    assert above("/") is None


patterns = st.sampled_from(
    [
        "*.txt",
        "!*.txt",
        "a/",
        "!a/",
        "/a",
        "a/*",
        "!a/b/",
        "**/b",
        "b",
        "!/a/b/x.txt",
        "x.*",
        "a/**/x.txt",
        "!y.txt",
    ]
)


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not at hand")
@settings(max_examples=25, deadline=None)
@given(top=st.lists(patterns, max_size=4), below=st.lists(patterns, max_size=3))
def test_it_ignores_what_git_ignores(
    tmp_path_factory: pytest.TempPathFactory, top: list[str], below: list[str]
) -> None:
    root = tmp_path_factory.mktemp("repo")
    names = [
        f"{folder}{name}"
        for folder in ("", "a/", "a/b/", "b/", "c/a/")
        for name in ("x.txt", "y.txt", "z.md")
    ]
    subprocess.run(["git", "init", "-q", str(root)], check=True)
    repository(root, {"": "\n".join(top), "a": "\n".join(below)}, names)
    command = ["git", "-C", str(root), "ls-files", "-o", "--exclude-per-directory=.gitignore"]
    listed = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    assert sorted(found(root)) == sorted(
        name for name in listed if name != ".gitignore" and "/.git" not in name
    )
