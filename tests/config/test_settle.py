from pathlib import Path

import pytest
from pathspec import GitIgnoreSpec

from linter.config.settle import DEFAULTS, Config, Entry, Origin, Setting, bijlagen, located, options, settled
from linter.model.options import Options
from linter.model.rule import Severity, Stage


def entry(glob: str, key: str, value: object, line: int = 0) -> Entry:
    return Entry(GitIgnoreSpec.from_lines([glob]), {key: Setting(value, Origin.FILE, "v.toml", line)})


def test_by_itself_all_is_default() -> None:
    assert settled(None, "x.docx", {}) == DEFAULTS
    assert options(DEFAULTS) == Options()


def test_who_goes_before_whom(tmp_path: Path) -> None:
    top = {"stage": Setting("concept", Origin.FILE, "v.toml", 1)}
    config = Config("v.toml", str(tmp_path), top)
    path = str(tmp_path / "a" / "x.docx")
    assert settled(config, path, {})["stage"] == top["stage"]
    entries = (
        entry("a/**", "stage", "definitief", 3),
        entry("*.docx", "stage", "concept", 6),
        entry("b/", "stage", "definitief", 9),
    )
    config = config._replace(entries=entries)
    assert settled(config, path, {})["stage"] == Setting("concept", Origin.FILE, "v.toml", 6)
    assert settled(config, str(tmp_path / "b/x.docx"), {})["stage"].line == 9
    assert settled(config, str(tmp_path / "x.txt"), {})["stage"].line == 1
    typed = {"stage": Setting("definitief", Origin.COMMAND_LINE)}
    assert settled(config, path, typed)["stage"] == typed["stage"]


def test_a_list_replaces_the_one_it_goes_before(tmp_path: Path) -> None:
    top = {"ignore": Setting(["NUM"], Origin.FILE)}
    config = Config("v.toml", str(tmp_path), top, (entry("*.docx", "ignore", ["bij001"]),))
    assert options(settled(config, str(tmp_path / "x.docx"), {})).ignore == ("BIJ001",)


def test_settings_become_options() -> None:
    values = {"stage": "concept", "select": ["num"], "fail-on": "never", "lang": "en", "kind": "lva"}
    said = {**values, "severity.NUM001": "off"}
    made = options({**DEFAULTS, **{key: Setting(value) for key, value in said.items()}}, "2026-03-04")
    weights = {"NUM001": Severity.OFF}
    assert made == Options(Stage.CONCEPT, "lva", ("NUM",), (), Severity.OFF, "en", "2026-03-04", weights)


@pytest.mark.parametrize(
    ("include", "exclude", "left"),
    [
        (None, None, []),
        (["*.docx"], None, ["a/x.txt"]),
        (None, ["a/"], ["a/x.txt", "a/y.docx"]),
        (["a/**", "!*.txt"], ["y.*"], ["a/x.txt", "a/y.docx", "z.docx"]),
    ],
)
def test_what_is_left_out_of_a_folder(
    tmp_path: Path, include: list[str] | None, exclude: list[str] | None, left: list[str]
) -> None:
    made = [None if lines is None else GitIgnoreSpec.from_lines(lines) for lines in (include, exclude)]
    config = Config("v.toml", str(tmp_path), {}, (), *made)
    assert [
        name for name in ("a/x.txt", "a/y.docx", "z.docx") if config.leaves_out(str(tmp_path / name))
    ] == left


def test_a_file_elsewhere_is_seen_as_a_whole(tmp_path: Path) -> None:
    config = Config("v.toml", str(tmp_path / "a"), {}, (), None, GitIgnoreSpec.from_lines(["/b/x.docx"]))
    assert not config.leaves_out(str(tmp_path / "b/x.docx"))


def test_where_bijlagen_are_is_said_from_the_folder_of_the_file() -> None:
    one = Setting("../x.pdf", Origin.FILE, str(Path("a", "v.toml")), 3)
    assert bijlagen({**DEFAULTS, "bijlagen.2": one}) == {"2": one}
    assert located(one) == str(Path("a", "../x.pdf"))
    assert [located(Setting("x", Origin.COMMAND_LINE)), located(Setting(""))] == ["x", ""]
