import marshal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from linter.check import catalog, rulefile
from linter.check.catalog import BESIDE, load, load_beside, sources
from linter.errors import ConfigError
from linter.model.rule import Hit, Severity, Stage, Variant
from linter.resources import folder
from tests.check.own.writing import RULE, written
from tests.check.sample import INPUTS, document

HEADER = """\
severity: error
stages: {concept: info}
kinds: [lva]
why: {nl: Daarom., en: Because.}
message: {nl: Fout., en: Wrong.}
help: {nl: Doe., en: Do.}
fix: {nl: Zo., en: So.}
preview: true
variants: {een: {severity: info}, twee: {message: {nl: Ander., en: Other.}}}
examples: {good: [x], bad: ["⟦x⟧"]}
"""
YAML = HEADER + "context: a\ncheck:\n  exists: {path: b}\n"
PROGRAM = f'''r"""
{HEADER}"""
from linter.model.flow import Span
from linter.model.rule import Hit

def check(document, inputs):
    yield Hit(Span(1, 2))
'''


@pytest.fixture(autouse=True)
def rules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder of two rules, and an empty cache."""
    place = tmp_path / "rules" / "proef"
    place.mkdir(parents=True)
    (place / "abc001_x.yaml").write_text(YAML)
    (place / "abc002_y_z.py").write_text(PROGRAM)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "cache"))
    monkeypatch.setattr(
        catalog, "folder", lambda name: str(tmp_path / "rules") if name == "rules" else folder(name)
    )
    load.cache_clear()
    load_beside.cache_clear()
    yield place
    load.cache_clear()
    load_beside.cache_clear()


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The files that were compiled since."""
    seen: list[str] = []
    real = rulefile.compiled

    def counted(file: catalog.RuleFile) -> rulefile.RuleSource:
        seen.append(file.code)
        return real(file)

    monkeypatch.setattr(rulefile, "compiled", counted)
    return seen


def _again() -> catalog.Catalog:
    load.cache_clear()
    return load()


def test_a_file_becomes_a_rule() -> None:
    one, two = load().rules
    assert (one.code, one.name, one.severity, one.stages) == (
        "ABC001",
        "x",
        Severity.ERROR,
        {Stage.CONCEPT: Severity.INFO},
    )
    assert (two.code, two.name, one.kinds, one.preview) == ("ABC002", "y-z", {"lva"}, True)
    assert (one.message["nl"], one.help["en"], one.fix["nl"]) == ("Fout.", "Do.", "Zo.")
    assert one.variants["een"] == Variant(Severity.INFO, None)
    assert one.variants["twee"] == Variant(None, {"nl": "Ander.", "en": "Other."})


def test_a_rule_runs_whether_its_file_was_just_read_or_kept() -> None:
    for _ in range(2):
        hits = [list(rule.check(document("<r>1<a>een</a></r>"), INPUTS)) for rule in _again().rules]
        assert hits == [[Hit((1, 4))], [Hit((1, 2))]]  # type: ignore[arg-type]
    first = load().rules[0]
    assert list(first.check(document("<r><a><b/></a></r>"), INPUTS)) == []


def test_files_are_compiled_once(compiled: list[str]) -> None:
    first = load()
    assert load() is first
    assert compiled == ["ABC001", "ABC002"]
    second = _again()
    assert compiled == ["ABC001", "ABC002"]
    assert second.version == first.version


def _change_a_byte(rules: Path) -> None:
    (rules / "abc001_x.yaml").write_text(YAML + "#")


def _rename(rules: Path) -> None:
    (rules / "abc001_x.yaml").rename(rules / "abc001_w.yaml")


def _add(rules: Path) -> None:
    (rules / "abc003_n.yaml").write_text(YAML)


def _remove(rules: Path) -> None:
    (rules / "abc001_x.yaml").unlink()


@pytest.mark.parametrize("change", [_change_a_byte, _rename, _add, _remove])
def test_it_is_never_stale(rules: Path, compiled: list[str], change: object) -> None:
    before = load().version
    change(rules)  # type: ignore[operator]
    compiled.clear()
    assert _again().version != before
    assert compiled


def test_other_surroundings_read_again(compiled: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    before = load().version
    monkeypatch.setattr(catalog, "_surroundings", lambda: iter([b"another schema"]))
    compiled.clear()
    assert _again().version == before
    assert compiled


def test_the_python_is_in_the_key(monkeypatch: pytest.MonkeyPatch) -> None:
    before = list(catalog._surroundings())
    monkeypatch.setattr(sys, "version", "4.0")
    after = list(catalog._surroundings())
    assert before[0] != after[0]
    assert before[1:] == after[1:]
    assert len(before) > 10
    assert any(b"urn:vragenlint:rule:1" in part for part in before)


def test_a_damaged_cache_is_made_again(tmp_path: Path, compiled: list[str]) -> None:
    load()
    (kept,) = (tmp_path / "cache" / "vragenlint").iterdir()
    kept.write_bytes(kept.read_bytes()[:-1])
    compiled.clear()
    assert [rule.code for rule in _again().rules] == ["ABC001", "ABC002"]
    assert compiled == ["ABC001", "ABC002"]


def test_examples_and_reasons_are_not_kept_but_can_be_asked(tmp_path: Path) -> None:
    load()
    (kept,) = (tmp_path / "cache" / "vragenlint").iterdir()
    assert b"Because." not in kept.read_bytes()
    assert marshal.loads(kept.read_bytes()[32:])[0][0] == "ABC001"
    assert [(one.code, one.header["why"]["en"]) for one in sources()] == [
        ("ABC001", "Because."),
        ("ABC002", "Because."),
    ]


def test_a_wrong_file_is_refused_and_nothing_is_kept(rules: Path, tmp_path: Path) -> None:
    (rules / "abc003_n.yaml").write_text("severity: fout")
    with pytest.raises(ConfigError, match=r"rules/proef/abc003_n.yaml"):
        load()
    assert not (tmp_path / "cache").exists()


def test_rules_about_two_lists_are_a_catalogue_of_their_own(rules: Path, compiled: list[str]) -> None:
    before = load().version
    (rules.parent / BESIDE).mkdir()
    (rules.parent / BESIDE / "abc004_p.yaml").write_text(YAML)
    compiled.clear()
    assert _again().version == before
    assert [rule.code for rule in load().rules] == ["ABC001", "ABC002"]
    assert compiled == []
    assert [rule.code for rule in load_beside().rules] == compiled == ["ABC004"]
    assert load_beside().version != before
    assert [source.code for source in sources()] == ["ABC001", "ABC002", "ABC004"]


def test_rules_of_a_user_stand_among_ours(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written(tmp_path / "eigen")
    ours, found = catalog.load(), catalog.extended((str(tmp_path / "eigen"),))
    assert [rule.code for rule in found.rules] == sorted([*(rule.code for rule in ours.rules), "MIJ001"])
    assert found.version != ours.version
    (rule,) = (one for one in found.rules if one.code == "MIJ001")
    assert (rule.name, str(rule.severity)) == ("kan-u", "warning")
    monkeypatch.chdir(tmp_path)
    written(tmp_path / "eigen", RULE.replace("warning", "info"))
    assert catalog.extended(("eigen",)).version not in {found.version, ours.version}
