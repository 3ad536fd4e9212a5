"""The laws of this code, each a function from a file's path and text to what breaks it there.

In: a path from the root of the repository, with slashes, and the text of the file.  Out: one line per
breach, none where the law holds.
"""

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

LONGEST_FILE, LONGEST_TEST, LONGEST_FUNCTION, MOST_PARAMETERS = 250, 400, 40, 5
BANNED = {"utils", "helpers", "common", "core", "base", "manager"}
HOME = {
    "_sha2": ("linter/model/source.py",),  # the standard library's, from Python 3.12 on
    "click": ("linter/cli.py", "linter/commands/"),
    "tqdm": ("linter/commands/progress.py",),
    "watchfiles": ("linter/commands/watching.py",),
    "yaml": ("linter/check/", "linter/repository/"),
    "jsonschema": ("linter/check/", "linter/config/"),
    "pathspec": ("linter/gitignore.py", "linter/config/"),
    "lxml": ("linter/",),
    "pypdfium2_raw": ("linter/formats/pdf/",),
    "pebble": ("linter/pool.py", "linter/service/"),
    "re2": ("linter/check/own/",),
    "hunspell": ("linter/model/dutch.py",),
    **dict.fromkeys(("fastapi", "pydantic", "starlette", "uvicorn", "werkzeug"), ("linter/service/",)),
    "prometheus_client": ("linter/service/",),
    "rapidfuzz": ("linter/compare/", "linter/model/likeness.py"),
}
FORMATS = {path.parent.name for path in (Path(__file__).parents[2] / "linter/formats").glob("*/read.py")}
CONVERTED = ("office", "odt")
CODE = re.compile(r"[A-Z]{3}[0-9]{3}")
Function = ast.FunctionDef | ast.AsyncFunctionDef


def too_long(path: str, text: str) -> Iterator[str]:
    """A file stops at 250 lines, a test at 400."""
    most = LONGEST_TEST if path.startswith("tests/") else LONGEST_FILE
    lines = len(text.splitlines())
    if lines > most:
        yield f"{path}: {lines} lines, at most {most}"


def long_functions(path: str, text: str) -> Iterator[str]:
    """A function stops at 40 lines."""
    for function in _functions(text):
        lines = (function.end_lineno or function.lineno) - function.lineno + 1
        if lines > LONGEST_FUNCTION:
            yield f"{path}:{function.lineno} {function.name}: {lines} lines, at most {LONGEST_FUNCTION}"


def many_parameters(path: str, text: str) -> Iterator[str]:
    """A function takes at most five parameters, and hands on no bag of them."""
    for function in _functions(text):
        named = [argument.arg for argument in (*function.args.posonlyargs, *function.args.args)]
        named = named[named[:1] in (["self"], ["cls"]) :] + [one.arg for one in function.args.kwonlyargs]
        if len(named) > MOST_PARAMETERS:
            yield f"{path}:{function.lineno} {function.name}: {len(named)} parameters"
        if function.args.kwarg is not None:
            yield f"{path}:{function.lineno} {function.name}: **{function.args.kwarg.arg}"


def broad_excepts(path: str, text: str) -> Iterator[str]:
    """An except that takes everything; the program has two, and each has its place."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.ExceptHandler) and _is_broad(node.type):
            yield path


def docstrings(path: str, text: str) -> Iterator[str]:
    """A module says in a sentence what it is for."""
    if "." not in (ast.get_docstring(ast.parse(text)) or ""):
        yield f"{path}: no docstring"


def banned_names(path: str, _text: str) -> Iterator[str]:
    """No file or folder has a name that says nothing."""
    for part in PurePosixPath(path).parts:
        if set(re.split(r"[_.]", part)) & BANNED:
            yield f"{path}: {part} says nothing of what it holds"


def strange_imports(path: str, text: str) -> Iterator[str]:
    """A library is imported in its own place; one of a format in the folder of the format."""
    for name in sorted(_imported(text)):
        if name in sys.stdlib_module_names or name == "linter":
            continue
        if not path.startswith(HOME.get(name, ("linter/formats/",))):
            yield f"{path}: imports {name}"


def formats_together(path: str, text: str) -> Iterator[str]:
    """A format knows nothing of another, and what formats share knows none; one reads what it converts to."""
    place = PurePosixPath(path).relative_to("linter/formats")
    home = place.parts[0] if len(place.parts) > 1 else ""
    for name in sorted(_imported(text, whole=True)):
        other = f"{name}..".split(".")[2] if name.startswith("linter.formats.") else ""
        if other in FORMATS - {home} and (home, other) != CONVERTED:
            yield f"{path}: imports {name}"


def rule_imports(path: str, text: str) -> Iterator[str]:
    """A rule knows the standard library and the model, nothing else."""
    for name in sorted(_imported(text, whole=True)):
        if name.split(".")[0] not in sys.stdlib_module_names and not f"{name}.".startswith("linter.model."):
            yield f"{path}: imports {name}"


def lists_of_rules(path: str, text: str) -> Iterator[str]:
    """Rules are files; nothing else sums them up."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.List | ast.Tuple | ast.Set):
            named = node.elts
        elif isinstance(node, ast.Dict):
            named = [key for key in node.keys if key]
        else:
            continue
        if sum(isinstance(one, ast.Constant) and bool(CODE.fullmatch(str(one.value))) for one in named) > 1:
            yield f"{path}:{node.lineno}: a list of rules"


def eager_patterns(path: str, text: str) -> Iterator[str]:
    """A constant pattern is compiled when it is first used: `late`; but those of bytes."""
    for node in ast.parse(text).body:
        for one in ast.walk(node) if isinstance(node, ast.Assign | ast.AnnAssign) else ():
            if (
                isinstance(one, ast.Call)
                and ast.unparse(one.func) == "re.compile"
                and not _is_bytes(one.args[0])
            ):
                yield f"{path}:{one.lineno}: compiled at every start"


def _is_bytes(pattern: ast.expr) -> bool:
    return any(isinstance(one, ast.Constant) and isinstance(one.value, bytes) for one in ast.walk(pattern))


def without_assert(path: str, text: str) -> Iterator[str]:
    """A test asserts something, or expects an error."""
    for function in _functions(text):
        if function.name.startswith("test_") and not any(map(_asserts, ast.walk(function))):
            yield f"{path}:{function.lineno} {function.name}: asserts nothing"


def without_test(path: str, text: str, tests: set[str]) -> Iterator[str]:
    """A module that does something has a test in the same place."""
    folder, name = PurePosixPath(path).parent.relative_to("linter"), PurePosixPath(path).stem.strip("_")
    expected = str(PurePosixPath("tests") / folder / f"test_{name}.py")
    if any(_functions(text)) and expected not in tests:
        yield f"{path}: no {expected}"


def _functions(text: str) -> Iterator[Function]:
    return (node for node in ast.walk(ast.parse(text)) if isinstance(node, Function))


def _is_broad(caught: ast.expr | None) -> bool:
    names = caught.elts if isinstance(caught, ast.Tuple) else [caught]
    return any(name is None or ast.unparse(name) in {"Exception", "BaseException"} for name in names)


def _asserts(node: ast.AST) -> bool:
    if isinstance(node, ast.With):
        return any(ast.unparse(item.context_expr).startswith("pytest.raises") for item in node.items)
    return isinstance(node, ast.Assert) or (isinstance(node, ast.Call) and "assert" in ast.unparse(node.func))


def _imported(text: str, *, whole: bool = False) -> set[str]:
    """Return the modules that are imported when the program runs (`whole`: with what is below them)."""
    tree = ast.parse(text)
    for node in ast.walk(tree):
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            node.body = []
    names = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    names |= {node.module or "." for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    return names if whole else {name.split(".")[0] for name in names}
