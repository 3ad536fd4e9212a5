from itertools import takewhile
from pathlib import Path
from textwrap import dedent

import pytest

from linter.config.load import load
from linter.config.settle import Config, Origin, Setting, settled
from linter.errors import ConfigError

ROOT = Path(__file__).parents[2]
TEXT = """\
stage = "concept"
exclude = "archief/"

[severity]
NUM001 = "off"

[[per-file]]
files = ["klaar/**", "*.pdf"]
stage = "definitief"
ignore = [
  "BIJ",
]
"""


def made(folder: Path, text: str = TEXT) -> Config:
    path = folder / "vragenlint.toml"
    path.write_text(text)
    found = load(str(path), str(folder), lambda _folders: ["NUM001", "BIJ001"])
    assert found is not None
    return found


def test_everything_has_its_file_and_line(tmp_path: Path) -> None:
    config = made(tmp_path)
    found = settled(config, str(tmp_path / "klaar" / "x.docx"), {})
    assert {(key, one.line) for key, one in found.items() if one.origin is Origin.FILE} == {
        ("exclude", 2),
        ("severity.NUM001", 5),
        ("stage", 9),
        ("ignore", 10),
    }
    assert settled(config, str(tmp_path / "x.docx"), {})["stage"] == Setting(
        "concept", Origin.FILE, str(tmp_path / "vragenlint.toml"), 1
    )
    assert config.leaves_out(str(tmp_path / "archief" / "x.docx"))
    assert not config.leaves_out(str(tmp_path / "x.docx"))


def test_an_empty_one_says_nothing(tmp_path: Path) -> None:
    assert made(tmp_path, "")[2:] == ({}, (), None, None)


def test_a_pattern_that_means_nothing_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"regel 2: files heeft een patroon dat niets betekent") as caught:
        made(tmp_path, "[[per-file]]\nfiles = ['a', '!']")
    assert "line 2: files has a pattern" in caught.value.say("en")


def test_a_pyproject_without_us_is_nothing(tmp_path: Path) -> None:
    path = tmp_path / "pyproject.toml"
    path.write_text("[project]\nname = 'x'")
    assert load(str(path), str(tmp_path), lambda _folders: []) is None


@pytest.mark.parametrize("name", ["README.md", "docs/handleiding/README.md"])
def test_what_the_manual_shows_can_be_read(name: str, tmp_path: Path) -> None:
    shown = (ROOT / name).read_text("utf-8").split("vragenlint.toml`", 1)[1]
    lines = shown[shown.index('    stage = "concept"') :].splitlines()
    text = "\n".join(takewhile(lambda line: not line or line.startswith("    "), lines))
    (tmp_path / "vragenlint.toml").write_text(dedent(text))
    found = load(str(tmp_path / "vragenlint.toml"), str(tmp_path), lambda _folders: ["VST006"])
    assert found is not None
    stages = [settled(found, str(tmp_path / one), {})["stage"].value for one in ("x.txt", "definitief/x.txt")]
    assert stages == ["concept", "definitief"]


def test_each_bijlage_that_is_named_is_a_setting_with_its_line(tmp_path: Path) -> None:
    text = """\
    [bijlagen]
    1 = "a.pdf"
    "bijlage B" = "b.pdf"

    [[per-file]]
    files = "klaar/**"
    bijlagen = { 1 = "c.pdf" }
    [[per-file]]
    files = "oud/**"
    bijlagen = "stukken"
    """
    config = made(tmp_path, dedent(text))

    def said(place: str) -> dict[str, tuple[object, int]]:
        found = settled(config, str(tmp_path / place / "x.txt"), {})
        return {key: (one.value, one.line) for key, one in found.items() if key.startswith("bijlagen")}

    named = {"bijlagen.1": ("a.pdf", 2), "bijlagen.bijlage B": ("b.pdf", 3)}
    assert said("hier") == {"bijlagen": ("", 0), **named}
    assert said("klaar") == {"bijlagen": ("", 0), **named, "bijlagen.1": ("c.pdf", 7)}
    assert said("oud") == {"bijlagen": ("stukken", 10), **named}


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("exclude = 'a/'\n", ["a/x.txt", "a/y.pdf"]),
        ("exclude = 'a/'\n[[per-file]]\nfiles = '*.pdf'\nexclude = false\n", ["a/x.txt"]),
        ("[[per-file]]\nfiles = '*.pdf'\nexclude = true\n", ["a/y.pdf"]),
        (
            "[[per-file]]\nfiles = 'a/'\nexclude = true\n[[per-file]]\nfiles = '*.txt'\nexclude = false\n",
            ["a/y.pdf"],
        ),
    ],
)
def test_an_entry_may_leave_its_files_out_of_a_folder(tmp_path: Path, text: str, left: list[str]) -> None:
    config = made(tmp_path, text)
    names = ("a/x.txt", "a/y.pdf", "z.txt")
    assert [name for name in names if config.leaves_out(str(tmp_path / name))] == left
    assert settled(config, str(tmp_path / "a/y.pdf"), {})["exclude"].value in ([], "a/")


def test_an_entry_says_yes_or_no_to_that(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="regel 2: exclude kan zo niet; hier hoort true of false"):
        made(tmp_path, "[[per-file]]\nexclude = 'a/'\nfiles = 'x'")
