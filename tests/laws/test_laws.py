"""The laws hold for every file, and each law is able to fail."""

import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.laws import laws

ROOT = Path(__file__).parents[2]
Law = Callable[[str, str], Iterator[str]]


def files(*folders: str) -> dict[str, str]:
    """Return the Python files of these folders by their path from the root."""
    found = [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]
    return {path.relative_to(ROOT).as_posix(): path.read_text("utf-8") for path in found}


CODE = ("linter", "rules", "tools", "benchmarks")
HOLDS: list[tuple[Law, tuple[str, ...]]] = [
    (laws.too_long, (*CODE, "tests")),
    (laws.long_functions, (*CODE, "tests")),
    (laws.many_parameters, CODE),
    (laws.docstrings, ("linter", "tools", "benchmarks")),
    (laws.banned_names, (*CODE, "tests")),
    (laws.strange_imports, ("linter",)),
    (laws.formats_together, ("linter/formats",)),
    (laws.rule_imports, ("rules",)),
    (laws.lists_of_rules, ("linter", "tools", "benchmarks")),
    (laws.without_assert, ("tests",)),
    (laws.eager_patterns, ("linter", "rules")),
]


@pytest.mark.parametrize(("law", "folders"), HOLDS, ids=[law.__name__ for law, _folders in HOLDS])
def test_the_law_holds(law: Law, folders: tuple[str, ...]) -> None:
    found = files(*folders)
    assert len(found) > 3
    assert [breach for path, text in found.items() for breach in law(path, text)] == []


def test_there_are_two_broad_excepts() -> None:
    found = [path for path, text in files(*CODE).items() for path in laws.broad_excepts(path, text)]
    assert found == ["linter/check/engine.py", "linter/commands/guard.py"]


def test_tests_mirror_the_source() -> None:
    tests = set(files("tests"))
    found = [
        breach for path, text in files("linter").items() for breach in laws.without_test(path, text, tests)
    ]
    assert found == []


def test_nothing_is_left_for_later() -> None:
    words = "|".join(("TO" + "DO", "FIX" + "ME", "NotImplemented" + "Error", "pragma: no" + " cover"))
    command = ["git", "-C", str(ROOT), "grep", "-nE", words, "--", "*.py"]
    if not (ROOT / ".git").exists():
        pytest.skip("this is no checkout")
    assert subprocess.run(command, capture_output=True, text=True, check=False).stdout == ""


BREACHES: list[tuple[Law, str, str]] = [
    (laws.too_long, "linter/a.py", "x = 1\n" * 251),
    (laws.too_long, "tests/test_a.py", "x = 1\n" * 401),
    (laws.long_functions, "linter/a.py", "def f():\n" + "    x = 1\n" * 40),
    (laws.many_parameters, "linter/a.py", "def f(a, b, c, d, *, e, f): ..."),
    (laws.many_parameters, "linter/a.py", "class A:\n    def f(self, a, b, c, d, e, f): ..."),
    (laws.many_parameters, "linter/a.py", "def f(**options): ..."),
    (laws.broad_excepts, "linter/a.py", "try: f()\nexcept Exception: g()"),
    (laws.broad_excepts, "linter/a.py", "try: f()\nexcept (ValueError, BaseException): g()"),
    (laws.broad_excepts, "linter/a.py", "try: f()\nexcept: g()"),
    (laws.docstrings, "linter/a.py", "x = 1"),
    (laws.docstrings, "linter/a.py", '"""Things"""'),
    (laws.docstrings, "linter/__init__.py", ""),
    (laws.banned_names, "linter/utils/a.py", ""),
    (laws.banned_names, "linter/text_helpers.py", ""),
    (laws.strange_imports, "linter/report/a.py", "import click"),
    (laws.strange_imports, "linter/parse/a.py", "def f():\n    from docx import Document"),
    (laws.formats_together, "linter/formats/odt/read.py", "from linter.formats.docx.table import Table"),
    (laws.formats_together, "linter/formats/prose.py", "def f():\n    from linter.formats.pdf import read"),
    (laws.formats_together, "linter/formats/docx/read.py", "import linter.formats.office.read"),
    (laws.rule_imports, "rules/x/x001_a.py", "from linter.parse import lines"),
    (laws.rule_imports, "rules/x/x001_a.py", "import linter"),
    (laws.rule_imports, "rules/x/x001_a.py", "from lxml import etree"),
    (laws.lists_of_rules, "linter/a.py", "x = ['NUM001', 'NUM002']"),
    (laws.lists_of_rules, "linter/a.py", "x = {'NUM001': 1, 'NUM002': 2}"),
    (laws.without_assert, "tests/test_a.py", "def test_a():\n    f()"),
    (laws.eager_patterns, "rules/x/x001_a.py", "import re\n_A = (re.compile('a'),)"),
]


@pytest.mark.parametrize(("law", "path", "text"), BREACHES)
def test_a_breach_is_found(law: Law, path: str, text: str) -> None:
    assert len(list(law(path, text))) == 1


LAWFUL: list[tuple[Law, str, str]] = [
    (laws.eager_patterns, "linter/a.py", "_A = re.compile(rb'a')\n_B = late('b')"),
    (laws.too_long, "tests/test_a.py", "x = 1\n" * 400),
    (laws.long_functions, "linter/a.py", "def f():\n" + "    x = 1\n" * 39),
    (laws.many_parameters, "linter/a.py", "class A:\n    def f(self, a, b, c, d, e): ..."),
    (laws.broad_excepts, "linter/a.py", "try: f()\nexcept (ValueError, KeyError): g()"),
    (laws.docstrings, "linter/a.py", '"""Does things."""'),
    (laws.banned_names, "linter/database.py", ""),
    (laws.strange_imports, "linter/formats/pdf/read.py", "import pypdfium2, zlib"),
    (laws.formats_together, "linter/formats/odt/read.py", "from linter.formats.odt.part import Part"),
    (laws.formats_together, "linter/formats/odt/read.py", "from linter.formats.prose import Prose"),
    (laws.formats_together, "linter/formats/office/read.py", "from linter.formats.odt.read import read"),
    (laws.rule_imports, "rules/x/x001_a.py", "import re\nfrom linter.model.flow import Span"),
    (laws.rule_imports, "rules/x/x001_a.py", "if TYPE_CHECKING:\n    from lxml.etree import _Element"),
    (laws.lists_of_rules, "linter/a.py", "x = ['NUM001', 'such as']"),
    (laws.without_assert, "tests/test_a.py", "def test_a():\n    with pytest.raises(E): f()"),
]


@pytest.mark.parametrize(("law", "path", "text"), LAWFUL)
def test_what_is_lawful_is_left_alone(law: Law, path: str, text: str) -> None:
    assert list(law(path, text)) == []


def test_a_module_without_its_test_is_found() -> None:
    does = "def f(): ..."
    assert list(laws.without_test("linter/a/b.py", does, {"tests/a/test_b.py"})) == []
    assert list(laws.without_test("linter/a/b.py", does, {"tests/test_b.py"})) == [
        "linter/a/b.py: no tests/a/test_b.py"
    ]
    assert list(laws.without_test("linter/__main__.py", does, {"tests/test_main.py"})) == []
    assert list(laws.without_test("linter/a.py", "X = 1", set())) == []
